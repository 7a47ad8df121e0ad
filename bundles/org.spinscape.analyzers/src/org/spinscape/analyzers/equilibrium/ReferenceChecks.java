// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.analysis.TaskData;

/** The tests of a run against what it can be judged by: a second start from a low state, and exact energies. */
final class ReferenceChecks {

	private static final double SAME = 1e-9;

	private final Comparisons comparisons = new Comparisons();
	private final List<String> said = new ArrayList<>();
	/** The same differences in J or whatever the observable has, by what they are: for averages over disorder. */
	private final List<Difference> differences = new ArrayList<>();

	/** A difference at a temperature. */
	record Difference(String subject, String test, String place, double value) {
	}

	ReferenceChecks(TaskData data) {
		References references = data.references();
		boolean symmetric = data.facts().symmetric();
		for (Recording recording : data.recordings()) {
			references.secondStart(recording.tag()).filter(second -> recording.equilibrium() && recording.length() > 1)
					.ifPresent(second -> secondStart(recording, second, symmetric && recording.odd(), references.origin()));
		}
		if (references.exact()) {
			TotalEnergy.of(data).filter(Recording::equilibrium).ifPresent(energy -> exact(energy, references));
		}
	}

	private void secondStart(Recording run, Recording second, boolean odd, String origin) {
		if (!Arrays.equals(run.temperatures(), second.temperatures())) {
			said.add("the second start has other temperatures, so that it cannot be compared");
			return;
		}
		String test = "against a start from " + origin;
		for (int slot = 0; slot < run.slots(); slot++) {
			Estimate own = lastHalf(SeriesChecks.series(run, slot, odd));
			Estimate other = lastHalf(SeriesChecks.series(second, slot, odd));
			add(run, test, slot, own.value() - other.value(), Differences.sigmas(own, other));
		}
	}

	private static Estimate lastHalf(double[] series) {
		return Autocorrelation.of(Arrays.copyOfRange(series, series.length / 2, series.length)).estimate();
	}

	private void exact(Recording energy, References references) {
		for (int slot = 0; slot < energy.slots(); slot++) {
			Autocorrelation mean = Autocorrelation.of(energy.componentMean(slot));
			double exact = references.energies()[slot];
			double difference = mean.mean() - exact;
			// Of a run that never changes no more is known than that it is one draw.
			double error = Double.isNaN(mean.error()) ? references.deviations()[slot] : mean.error();
			boolean same = Math.abs(difference) <= SAME * Math.max(1, Math.abs(exact));
			add(energy, "against the exact mean", slot, difference, same ? 0 : Math.abs(difference) / error);
		}
	}

	private void add(Recording recording, String test, int slot, double difference, double sigmas) {
		String place = Differences.at(recording, slot);
		comparisons.add(new Discrepancy(recording.name(), test, place, sigmas));
		differences.add(new Difference(recording.name(), test, place, difference));
	}

	Comparisons comparisons() {
		return comparisons;
	}

	List<Difference> differences() {
		return differences;
	}

	/** What could not be compared, and why. */
	List<String> said() {
		return said;
	}
}
