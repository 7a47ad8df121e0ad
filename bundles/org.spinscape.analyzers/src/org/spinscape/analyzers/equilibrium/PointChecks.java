// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** All disorder samples of a sweep point: their own tests, tests of disorder averages, and one verdict. */
final class PointChecks {

	/** With fewer samples their scatter says nothing about the error. */
	private static final int FEWEST_SAMPLES = 5;
	/** A larger share of samples that cannot tell leaves the whole undecided. */
	private static final double MOST_UNDECIDED = 0.1;

	private final Map<String, DisorderBins> observables = new LinkedHashMap<>();
	private final Map<String, List<Double>> differences = new LinkedHashMap<>();
	private final Map<String, Discrepancy> meanings = new LinkedHashMap<>();
	private final GaussianIdentity identity = new GaussianIdentity();
	/** The largest difference of each sample by itself. */
	private final List<Discrepancy> largest = new ArrayList<>();
	private int compared;
	private int samples;
	private int against;
	private int undecided;
	private int frozen;
	private TaskChecks last;

	void add(int sample, TaskData data) {
		TaskChecks checks = new TaskChecks(data);
		if (checks.none()) {
			return;
		}
		last = checks;
		samples++;
		against += checks.level() == Level.NOT_SUPPORTED ? 1 : 0;
		undecided += checks.level() == Level.CANNOT_SAY ? 1 : 0;
		frozen += checks.frozen() ? 1 : 0;
		compared += checks.comparisons().count();
		checks.comparisons().largest().ifPresent(worst -> largest.add(worst.in("sample " + sample)));
		data.recordings().stream().filter(Recording::equilibrium).forEach(recording -> observables
				.computeIfAbsent(recording.name(), _ -> new DisorderBins()).add(recording, data.facts().symmetric()));
		checks.references().differences().forEach(one -> {
			String key = one.subject() + one.test() + one.place();
			differences.computeIfAbsent(key, _ -> new ArrayList<>()).add(one.value());
			meanings.putIfAbsent(key, new Discrepancy(one.subject(), "disorder average " + one.test(), one.place(), 0));
		});
		identity.add(data);
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		if (samples > 0) {
			results.add(verdict());
			observables.values().stream().filter(DisorderBins::several).forEach(bins -> results.add(bins.series()));
			results.addAll(identity.series());
		}
		return results;
	}

	private Verdict verdict() {
		if (samples == 1) {
			return Equilibration.verdict(observables.keySet(), last.level(), last.evidence());
		}
		Comparisons averages = averages();
		boolean few = samples < FEWEST_SAMPLES || averages.count() == 0;
		double limit = few ? Double.POSITIVE_INFINITY : Limit.of(averages.count(), samples);
		Comparisons extremes = extremes();
		List<String> failures = new ArrayList<>();
		add(failures, averages.failures(limit));
		add(failures, extremes.failures(extreme()));
		add(failures, identity.failure());
		if (against > Limit.failures(samples)) {
			failures.add(against + " of " + samples + " samples fail by their own tests where " + Limit.failures(samples)
					+ " may by chance");
		}
		List<String> open = new ArrayList<>();
		if (few) {
			open.add("too few samples or records for tests of the disorder average, at least " + FEWEST_SAMPLES
					+ " samples are needed");
		}
		if (undecided > MOST_UNDECIDED * samples) {
			open.add(undecided + " of " + samples + " samples cannot tell by themselves");
		}
		if (frozen > 0) {
			open.add(frozen + " of " + samples + " samples stand still");
		}
		StringBuilder text = new StringBuilder();
		text.append(failures.isEmpty() ? "" : "What fails: " + String.join("; ", failures) + ". ");
		text.append(open.isEmpty() ? "" : "Undecided: " + String.join("; ", open) + ". ");
		if (!few) {
			text.append(String.format(Locale.ROOT,
					"Disorder averages, largest differences in sigma over samples: %s; limit %.1f for %d comparisons. ",
					averages.summary(), limit, averages.count()));
		}
		text.append(samples + " samples: by their own tests " + against + " are against it and " + undecided + " undecided. ")
				.append(identity.note()).append("The last of them: ").append(last.evidence());
		Level level = !failures.isEmpty() ? Level.NOT_SUPPORTED : open.isEmpty() ? Level.SUPPORTED : Level.CANNOT_SAY;
		return Equilibration.verdict(observables.keySet(), level, text.toString());
	}

	private static void add(List<String> failures, String failure) {
		if (!failure.isEmpty()) {
			failures.add(failure);
		}
	}

	private Comparisons averages() {
		Comparisons averages = new Comparisons();
		observables.values().forEach(bins -> averages.add(bins.comparisons()));
		differences.forEach((key, values) -> {
			if (values.size() == samples) {
				double[] array = values.stream().mapToDouble(value -> value).toArray();
				averages.add(meanings.get(key).with(DisorderMean.sigmas(array, 0)));
			}
		});
		return averages;
	}

	/** A single sample that is far off is not outweighed by many that are well. */
	private double extreme() {
		return Limit.of(compared, Limit.OWN_VALUES);
	}

	private Comparisons extremes() {
		Comparisons extremes = new Comparisons();
		largest.forEach(extremes::add);
		return extremes;
	}
}
