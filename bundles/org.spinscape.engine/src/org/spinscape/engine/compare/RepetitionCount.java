// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** Compares the results of two runs part by part, and counts: what {@link Repetition} tells. */
final class RepetitionCount {

	/** What differs by less of its size has been rounded otherwise: some thousand additions in another order. */
	private static final double ROUNDING = 1e-11;
	/** Below this number of samples the scatter of their differences says too little. */
	private static final int FEWEST_PAIRS = 8;
	/** Results that are compared at once: not all need be in memory. */
	private static final int PART = 1000;

	private int same;
	private int rounded;
	private double rounding;
	private int judged;
	private final List<Repetition.Scatter> scattered = new ArrayList<>();
	/** Distances of samples, by what is measured. */
	private final Map<RunNumbers.Place, List<Double>> sampled = new HashMap<>();
	private final Map<String, Integer> unjudged = new LinkedHashMap<>();
	private final Map<String, Integer> lone = new LinkedHashMap<>();

	/** Results of one place belong together. */
	private record Place(ResultKey key, String node) {

		static Place of(ResultEntry entry) {
			return new Place(entry.key(), entry.node());
		}
	}

	Repetition compare(ResultReader recorded, ResultReader again) throws IOException {
		Map<Place, ResultEntry> others = new HashMap<>();
		again.entries().forEach(entry -> others.put(Place.of(entry), entry));
		List<ResultEntry> both = new ArrayList<>();
		List<ResultEntry> partners = new ArrayList<>();
		for (ResultEntry entry : recorded.entries()) {
			ResultEntry other = others.remove(Place.of(entry));
			if (other == null) {
				count(lone, entry);
			} else {
				both.add(entry);
				partners.add(other);
			}
		}
		others.values().forEach(entry -> count(lone, entry));
		for (int from = 0; from < both.size(); from += PART) {
			int to = Math.min(both.size(), from + PART);
			compare(both.subList(from, to), recorded.load(both.subList(from, to)), again.load(partners.subList(from, to)));
		}
		means(recorded, again);
		scattered.sort(Comparator.comparingDouble(one -> -Math.abs(one.sigmas())));
		return new Repetition(same, rounded, rounding, List.copyOf(scattered), judged, titles(unjudged), titles(lone));
	}

	private void compare(List<ResultEntry> entries, List<Result> first, List<Result> second) {
		for (int i = 0; i < entries.size(); i++) {
			ResultEntry entry = entries.get(i);
			ResultDistance distance = ResultDistance.of(first.get(i), second.get(i));
			// Over samples there are errors of the disorder only; those numbers are judged as means of pairs.
			boolean mean = entry.key().overSamples() && first.get(i) instanceof Scalar;
			double[] sigmas = entry.key().overSamples() ? new double[0] : distance.sigmas();
			judged += sigmas.length;
			if (sigmas.length == 1) {
				sampled.computeIfAbsent(place(entry), _ -> new ArrayList<>()).add(sigmas[0]);
			}
			if (distance.relative() == 0) {
				same++;
			} else if (distance.relative() <= ROUNDING) {
				rounded++;
				rounding = Math.max(rounding, distance.relative());
			} else if (sigmas.length > 0) {
				scattered.add(new Repetition.Scatter(title(entry), farthest(sigmas)));
			} else if (!mean) {
				count(unjudged, entry);
			}
		}
	}

	/** Means over samples: what no sample tells alone. */
	private void means(ResultReader recorded, ResultReader again) throws IOException {
		Map<RunNumbers.Place, RunNumbers.Number> others = RunNumbers.read(again, true).all();
		RunNumbers.read(recorded, true).all().forEach((place, number) -> {
			RunNumbers.Number other = others.get(place);
			if (other == null || alike(number.scalar().value(), other.scalar().value())) {
				return;
			}
			double sigmas = sigmas(place, number, other);
			if (Double.isFinite(sigmas)) {
				judged++;
				scattered.add(new Repetition.Scatter(RunComparison.title(place, true), sigmas));
			} else if (number.samples().isEmpty()) { // else its samples were judged
				unjudged.merge(RunComparison.title(place, true), 1, Integer::sum);
			}
		});
	}

	private static boolean alike(double value, double other) {
		return Double.compare(value, other) == 0 || Math.abs(value - other) <= ROUNDING * Math.abs(value);
	}

	/** By the scatter of the differences of samples with the same disorder; of few samples by their own errors. */
	private double sigmas(RunNumbers.Place place, RunNumbers.Number number, RunNumbers.Number other) {
		if (number.samples().size() >= FEWEST_PAIRS) {
			return Difference.of(number, other, true).sigmas();
		}
		List<Double> sigmas = sampled.getOrDefault(place, List.of());
		return sigmas.size() < 2 ? Double.NaN
				: sigmas.stream().mapToDouble(Double::doubleValue).sum() / Math.sqrt(sigmas.size());
	}

	private static double farthest(double[] sigmas) {
		double farthest = 0;
		for (double sigma : sigmas) {
			farthest = Math.abs(sigma) > Math.abs(farthest) ? sigma : farthest;
		}
		return farthest;
	}

	private static RunNumbers.Place place(ResultEntry entry) {
		return new RunNumbers.Place(entry.key().arm(), entry.key().point(), entry.node());
	}

	private static void count(Map<String, Integer> titles, ResultEntry entry) {
		titles.merge(RunComparison.title(place(entry), true), 1, Integer::sum);
	}

	private static List<String> titles(Map<String, Integer> counted) {
		return counted.entrySet().stream()
				.map(one -> one.getValue() == 1 ? one.getKey() : one.getKey() + " (" + one.getValue() + " times)").toList();
	}

	private static String title(ResultEntry entry) {
		String where = RunComparison.title(place(entry), true);
		return entry.key().overSamples() ? where : where + ", sample " + entry.key().sample();
	}
}
