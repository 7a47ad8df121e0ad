// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.store.KeyedResult;

/** What the disorder samples of a point have found, as far as it can be averaged. */
interface Samples {

	/** Numbers and verdicts of all samples. */
	List<KeyedResult> numbers();

	/** Identities of the curves that there are. */
	Set<String> curves();

	/** A curve in each of the samples that have it; those of thousands are not kept beside each other. */
	List<Series> curve(String identity);

	/** Whether it is among the {@link #numbers}. */
	static boolean isNumber(Class<?> type) {
		return type == Scalar.class || type == Verdict.class;
	}

	/** Of results that are in memory. */
	static Samples of(List<KeyedResult> results) {
		Map<String, List<Series>> curves = new LinkedHashMap<>();
		for (KeyedResult keyed : results) {
			if (keyed.result() instanceof Series series) {
				curves.computeIfAbsent(series.tag().identity(), _ -> new ArrayList<>()).add(series);
			}
		}
		return new Samples() {
			@Override
			public List<KeyedResult> numbers() {
				return results;
			}

			@Override
			public Set<String> curves() {
				return curves.keySet();
			}

			@Override
			public List<Series> curve(String identity) {
				return curves.getOrDefault(identity, List.of());
			}
		};
	}
}
