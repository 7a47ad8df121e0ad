// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/**
 * Keeps results of several explorers apart. Where two report the same name, the first keeps it; if the second says the
 * same thing of the same definition it is left out, else it gets its explorer's id behind its name.
 */
final class DistinctNames {

	private final List<Result> kept = new ArrayList<>();
	private final Map<String, Result> byName = new HashMap<>();

	/** Adds what an explorer found. */
	void add(String explorer, List<Result> results) {
		for (Result result : results) {
			Result known = byName.get(result.name());
			if (known != null && known.getClass() == result.getClass() && known.meaning().equals(result.meaning())) {
				continue;
			}
			Result distinct = result;
			for (int number = 1; byName.containsKey(distinct.name()); number++) {
				distinct = named(result, result.name() + "-" + explorer + (number == 1 ? "" : "-" + number));
			}
			byName.put(distinct.name(), distinct);
			kept.add(distinct);
		}
	}

	/** All results in order. */
	List<Result> results() {
		return List.copyOf(kept);
	}

	private static Result named(Result result, String name) {
		return switch (result) {
			case Scalar r -> new Scalar(name, r.unit(), r.meaning(), r.value(), r.thermalError(), r.disorderError(), r.count());
			case Series r -> new Series(name, r.meaning(), r.x(), r.y());
			case Histogram r -> new Histogram(name, r.meaning(), r.quantity(), r.unit(), r.edges(), r.counts());
			case Table r -> new Table(name, r.meaning(), r.columns());
			case Matrix r -> new Matrix(name, r.unit(), r.meaning(), r.rows(), r.columns(), r.values());
			case Tree r -> new Tree(name, r.meaning(), r.unit(), r.leaves(), r.labels());
			case Configurations r -> new Configurations(name, r.meaning(), r.space(), r.unit(), r.states(), r.energies(),
					r.layout());
			case Verdict r -> new Verdict(name, r.meaning(), r.level(), r.evidence());
		};
	}
}
