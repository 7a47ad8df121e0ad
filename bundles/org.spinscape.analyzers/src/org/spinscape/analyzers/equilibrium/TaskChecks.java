// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict.Level;

/** All tests of all observables of one run, and what they say together. */
final class TaskChecks {

	private final List<SeriesChecks> series = new ArrayList<>();
	private final Comparisons comparisons = new Comparisons();
	private final List<String> undecided = new ArrayList<>();
	private final ReferenceChecks references;
	private final double roundTrips;

	TaskChecks(TaskData data) {
		roundTrips = data.result(SearchKinds.ROUND_TRIPS).map(Scalar::value).orElse(Double.NaN);
		references = new ReferenceChecks(data);
		comparisons.add(references.comparisons());
		for (Recording recording : data.recordings()) {
			if (recording.equilibrium()) {
				SeriesChecks checks = new SeriesChecks(recording, data.facts().symmetric(), roundTrips);
				series.add(checks);
				comparisons.add(checks.comparisons());
				undecided.addAll(checks.undecided());
			}
		}
	}

	/** Whether nothing was recorded in equilibrium. */
	boolean none() {
		return series.isEmpty();
	}

	/** Whether something stands still, so that more of the same would not help. */
	boolean frozen() {
		return series.stream().anyMatch(SeriesChecks::frozen);
	}

	Comparisons comparisons() {
		return comparisons;
	}

	ReferenceChecks references() {
		return references;
	}

	private double limit() {
		return Limit.of(comparisons.count());
	}

	Level level() {
		return comparisons.worst() > limit() ? Level.NOT_SUPPORTED
				: undecided.isEmpty() && !series.isEmpty() ? Level.SUPPORTED : Level.CANNOT_SAY;
	}

	/** What fails comes first. */
	String evidence() {
		StringBuilder text = new StringBuilder();
		String failures = comparisons.failures(limit());
		if (!failures.isEmpty()) {
			text.append("What fails: ").append(failures).append(". ");
		}
		if (!undecided.isEmpty()) {
			text.append("Undecided: ").append(undecided.stream().distinct().collect(Collectors.joining("; "))).append(". ");
		}
		if (comparisons.count() > 0) {
			text.append(String.format(Locale.ROOT, "Largest differences in sigma: %s; limit %.1f for %d comparisons. ",
					comparisons.summary(), limit(), comparisons.count()));
		}
		text.append(series.stream().map(SeriesChecks::summary).collect(Collectors.joining("; ")));
		if (!Double.isNaN(roundTrips)) {
			text.append(String.format(Locale.ROOT, "; %.0f round trips in temperature", roundTrips));
		}
		references.said().forEach(note -> text.append("; ").append(note));
		return text.append('.').toString();
	}
}
