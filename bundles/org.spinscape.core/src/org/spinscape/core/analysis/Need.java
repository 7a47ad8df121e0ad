// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSelector;

/**
 * What an analyzer cannot do without: that something in its arm gives a result, or records an observable, of one of some
 * kinds. Asked before a run, so that nobody waits for an analysis that has nothing to work on.
 *
 * @param what what is needed, for messages, for example {@code a result 'minima'}
 * @param met  whether a kind that something in the arm gives will do
 */
public record Need(String what, Predicate<ResultKind<?>> met) {

	/** A result or a recording of one of these kinds. */
	public static Need oneOf(ResultKind<?>... kinds) {
		List<ResultKind<?>> all = List.of(kinds);
		return new Need((all.size() == 1 ? "" : "one of ") + Arrays.stream(kinds).map(ResultKind::id).distinct()
				.collect(Collectors.joining(", ")), kind -> all.stream().anyMatch(kind::same));
	}

	/** The result that somebody has asked for; who gives it, and with which labels, is left open until it is there. */
	public static Need selected(ResultSelector selector) {
		return new Need("a result '" + selector.kind() + "'", kind -> kind.id().equals(selector.kind()));
	}
}
