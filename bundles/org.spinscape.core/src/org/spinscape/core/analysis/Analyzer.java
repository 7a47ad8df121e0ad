// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;
import java.util.function.Function;

import org.spinscape.core.result.Result;

/** A pure function from the data of one task to results: running it again gives the same bits. */
@FunctionalInterface
public interface Analyzer {

	/** Analyses one task; an empty list if it has nothing to say about it. */
	List<Result> analyze(TaskData data);

	/** An analyzer that looks at each recording by itself. */
	static Analyzer each(Function<Recording, List<Result>> one) {
		return data -> data.recordings().stream().map(one).flatMap(List::stream).toList();
	}
}
