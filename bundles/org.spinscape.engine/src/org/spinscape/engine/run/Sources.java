// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSource;

/** Numbers the components of one list of an arm, in its order, and puts their marks on what they give. */
final class Sources {

	private final Map<String, Integer> seen = new HashMap<>();

	/** The next component. */
	ResultSource next(String id) {
		return new ResultSource(id, seen.merge(id, 1, Integer::sum));
	}

	/** The same results as given by a component. */
	static List<Result> mark(List<? extends Result> results, ResultSource source) {
		return results.stream().map(result -> result.tagged(result.tag().from(source))).toList();
	}
}
