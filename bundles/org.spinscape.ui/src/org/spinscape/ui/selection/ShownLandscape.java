// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import java.io.IOException;
import java.util.List;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Configurations.Layout;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Tree;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;

/**
 * What is known of one landscape: its tree and its states.
 *
 * @param key    where it belongs
 * @param tree   its tree; {@code null} if none was computed
 * @param states states worth keeping; {@code null} if there are none
 */
public record ShownLandscape(ResultKey key, Tree tree, Configurations states) {

	/** Type of the results that are trees. */
	public static final String TREE = "tree";
	/** Type of the results that are states. */
	public static final String STATES = "configurations";

	/** Reads a landscape. Slow: not for the thread of the user interface. */
	public static ShownLandscape read(ShownRun run, ResultKey key) throws IOException {
		return new ShownLandscape(key, (Tree) read(run, key, TREE), (Configurations) read(run, key, STATES));
	}

	/** How states are drawn, those of the tree too; not at all where none were kept, since nothing says how then. */
	public Layout layout() {
		return states == null ? Layout.WORDS : states.layout();
	}

	private static Result read(ShownRun run, ResultKey key, String type) throws IOException {
		List<ResultEntry> entries = run.find(key, type).stream().toList();
		return entries.isEmpty() ? null : run.reader().load(entries.getFirst());
	}
}
