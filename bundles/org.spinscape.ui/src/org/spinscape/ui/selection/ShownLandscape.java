// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.io.IOException;
import java.util.List;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Tree;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.selection.ShownRun;

/**
 * What is known of one landscape: its tree and its states.
 *
 * @param key    where it belongs
 * @param tree   its tree; {@code null} if none was computed
 * @param states states worth keeping; {@code null} if there are none
 */
record ShownLandscape(ResultKey key, Tree tree, Configurations states) {

	static final String TREE = "tree";
	static final String STATES = "configurations";

	/** Reads a landscape. Slow: not for the thread of the user interface. */
	static ShownLandscape read(ShownRun run, ResultKey key) throws IOException {
		return new ShownLandscape(key, (Tree) read(run, key, TREE), (Configurations) read(run, key, STATES));
	}

	private static Result read(ShownRun run, ResultKey key, String type) throws IOException {
		List<ResultEntry> entries = run.find(key, type).stream().toList();
		return entries.isEmpty() ? null : run.reader().load(entries.getFirst());
	}
}
