// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** The numbers of a run by the place they belong to. Immutable. */
final class RunNumbers {

	/** A number over all samples, with the values of the samples behind it. */
	record Number(Scalar scalar, Map<Integer, Double> samples) {

		private static final double ROUNDING = 1e-9;

		/** Whether it is the mean of the samples' values, and not, say, their largest. */
		boolean isMean() {
			double mean = samples.values().stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).average()
					.orElse(Double.NaN);
			return Math.abs(mean - scalar.value()) <= ROUNDING * Math.max(1, Math.abs(mean));
		}
	}

	/**
	 * Where a number belongs.
	 *
	 * @param arm   name of the arm
	 * @param point swept parameters
	 * @param name  how files call the result
	 */
	record Place(String arm, Map<String, String> point, String name) {

		Place inArm(String other) {
			return new Place(other, point, name);
		}
	}

	private final Map<Place, Number> numbers;

	private RunNumbers(Map<Place, Number> numbers) {
		this.numbers = numbers;
	}

	/** Reads the numbers. @param samples whether those of the samples are wanted too */
	static RunNumbers read(ResultReader reader, boolean samples) throws IOException {
		List<ResultEntry> entries = reader.entries().stream().filter(entry -> entry.tag().kind().type() == Scalar.class)
				.filter(entry -> samples || entry.key().overSamples()).toList();
		List<Result> results = entries.isEmpty() ? List.of() : reader.load(entries);
		Map<Place, Scalar> means = new LinkedHashMap<>();
		Map<Place, Map<Integer, Double>> values = new LinkedHashMap<>();
		for (int i = 0; i < entries.size(); i++) {
			ResultKey key = entries.get(i).key();
			Place place = new Place(key.arm(), key.point(), entries.get(i).node());
			Scalar scalar = (Scalar) results.get(i);
			if (key.overSamples()) {
				means.put(place, scalar.tagged(entries.get(i).tag()));
			} else {
				values.computeIfAbsent(place, _ -> new TreeMap<>()).put(key.sample(), scalar.value());
			}
		}
		Map<Place, Number> numbers = new LinkedHashMap<>();
		means.forEach((place, scalar) -> numbers.put(place, new Number(scalar, values.getOrDefault(place, Map.of()))));
		return new RunNumbers(numbers);
	}

	Map<Place, Number> all() {
		return numbers;
	}

	List<String> arms() {
		return numbers.keySet().stream().map(Place::arm).distinct().toList();
	}

	/** The same with the only arm called otherwise. */
	RunNumbers inArm(String other) {
		Map<Place, Number> renamed = new LinkedHashMap<>();
		numbers.forEach((place, number) -> renamed.put(place.inArm(other), number));
		return new RunNumbers(renamed);
	}
}
