// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.Arrays;
import java.util.Set;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Binning;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict.Level;

/** The tests of one observable of one run, over all its temperatures, with the worst numbers found. */
final class SeriesChecks {

	/** With fewer independent values the tests have no power. */
	static final int FEWEST_EFFECTIVE = 50;

	/** Observables whose sign turns over with all spins: their mean vanishes, their square is what relaxes. */
	private static final Set<String> ODD = Set.of("magnetisation", "replica-overlap");

	private final Recording recording;
	private final boolean squared;
	private final double roundTrips;
	private double logBins;
	private double halves;
	private double replicas;
	private int comparisons;
	private long effective = Long.MAX_VALUE;
	private double longest;
	private int plateaus;
	private int frozen;

	SeriesChecks(Recording recording, TaskData data) {
		this.recording = recording;
		squared = squared(recording, data);
		roundTrips = data.result("round-trips", Scalar.class).map(Scalar::value).orElse(Double.NaN);
		for (int slot = 0; slot < recording.slots(); slot++) {
			check(slot);
		}
	}

	/** Whether the square is looked at, since the mean vanishes by symmetry. */
	static boolean squared(Recording recording, TaskData data) {
		return data.facts().symmetric() && ODD.contains(recording.name());
	}

	/** The series looked at: the mean over components of the values or their squares. */
	static double[] series(Recording recording, int slot, boolean squared) {
		return recording.componentMean(slot, squared ? 2 : 1);
	}

	private void check(int slot) {
		double[] series = series(recording, slot, squared);
		if (series.length < 1 << LogBins.COMPARED) {
			effective = 0;
			return;
		}
		Estimate[] bins = LogBins.estimates(series);
		logBins = Math.max(logBins, Math.max(sigmas(bins[0], bins[1]), sigmas(bins[0], bins[2])));
		Autocorrelation first = Autocorrelation.of(Arrays.copyOf(series, series.length / 2));
		halves = Math.max(halves, sigmas(new Estimate(first.mean(), first.error()), bins[0]));
		comparisons += 3;
		replicas(slot);
		Autocorrelation all = Autocorrelation.of(series);
		Binning binning = Binning.of(series);
		if (all.error() == 0) {
			frozen++;
			plateaus++;
		} else {
			effective = Math.min(effective, all.effectiveCount());
			longest = Math.max(longest, all.tau() * recording.interval());
			plateaus += binning.plateau() ? 1 : 0;
		}
	}

	/** Each replica, or pair of them, against the mean of the others. */
	private void replicas(int slot) {
		double[][] components = recording.values()[slot];
		for (int one = 0; components.length > 1 && one < components.length; one++) {
			double[] own = new double[components[one].length];
			double[] rest = new double[own.length];
			for (int i = 0; i < own.length; i++) {
				for (int c = 0; c < components.length; c++) {
					double value = squared ? components[c][i] * components[c][i] : components[c][i];
					if (c == one) {
						own[i] = value;
					} else {
						rest[i] += value / (components.length - 1);
					}
				}
			}
			Autocorrelation left = Autocorrelation.of(own);
			Autocorrelation right = Autocorrelation.of(rest);
			replicas = Math.max(replicas, sigmas(new Estimate(left.mean(), left.error()),
					new Estimate(right.mean(), right.error())));
			comparisons++;
		}
	}

	/** Differences by rounding alone are none. */
	private static double sigmas(Estimate a, Estimate b) {
		double scale = Math.max(Math.abs(a.value()), Math.abs(b.value()));
		return Math.abs(a.value() - b.value()) <= 1e-12 * scale ? 0 : a.sigmasFrom(b);
	}

	Level level() {
		double limit = Limit.of(comparisons);
		if (logBins > limit || halves > limit || replicas > limit) {
			return Level.NOT_SUPPORTED;
		}
		boolean stuck = frozen > 0 && !(roundTrips > 0);
		boolean few = effective < FEWEST_EFFECTIVE || plateaus < recording.slots();
		return few || stuck || roundTrips == 0 ? Level.CANNOT_SAY : Level.SUPPORTED;
	}

	String evidence() {
		if (comparisons == 0) {
			return recording.length() + " records are too few for any test; record more.";
		}
		StringBuilder text = new StringBuilder();
		if (squared) {
			text.append("Tested on the square, since the mean vanishes by symmetry. ");
		}
		text.append("Log-binning (last half, the quarter and the eighth before it): largest difference %.1f sigma; halves: %.1f"
				.formatted(logBins, halves));
		if (recording.values()[0].length > 1) {
			text.append("; replicas: %.1f".formatted(replicas));
		}
		text.append("; limit %.1f for %d comparisons. ".formatted(Limit.of(comparisons), comparisons));
		if (effective < Long.MAX_VALUE) {
			text.append("Fewest independent values %d (at least %d are needed), longest autocorrelation time %.3g sweeps; "
					.formatted(effective, FEWEST_EFFECTIVE, longest));
		}
		text.append("binning reaches a plateau at %d of %d temperatures".formatted(plateaus, recording.slots()));
		if (frozen > 0) {
			text.append("; constant at %d of them%s".formatted(frozen,
					roundTrips > 0 ? "" : ", which no test can tell from being stuck"));
		}
		if (!Double.isNaN(roundTrips)) {
			text.append("; %.0f round trips in temperature".formatted(roundTrips));
		}
		return text.append('.').toString();
	}
}
