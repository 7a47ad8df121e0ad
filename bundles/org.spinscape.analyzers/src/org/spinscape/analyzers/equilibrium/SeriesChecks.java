// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Binning;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.core.analysis.Recording;

/** The tests of one observable of one run by itself, over all its temperatures. */
final class SeriesChecks {

	/** With fewer independent values the tests have no power. */
	private static final int FEWEST_EFFECTIVE = 50;
	/** With a larger share of replicas (or pairs) whose sign turns over too rarely, the symmetry of the run is undecided. */
	private static final double MOST_UNTURNED = 0.25;

	private final Recording recording;
	/** Whether all spins may be turned over, and the observable changes its sign with them. */
	private final boolean odd;
	private final double roundTrips;
	private final Comparisons comparisons = new Comparisons();
	private final List<String> undecided = new ArrayList<>();
	private long effective = Long.MAX_VALUE;
	private double longest;
	private int plateaus;
	private int constant;
	private int unturned;

	/** @param roundTrips in temperature; NaN if there is one temperature */
	SeriesChecks(Recording recording, boolean symmetric, double roundTrips) {
		this.recording = recording;
		this.roundTrips = roundTrips;
		odd = symmetric && recording.odd();
		if (recording.length() < 1 << LogBins.COMPARED) {
			undecided.add(recording.name() + " has " + recording.length() + " records, too few for any test");
			return;
		}
		for (int slot = 0; slot < recording.slots(); slot++) {
			check(slot);
		}
		decide();
	}

	/** The series looked at: the mean over components of the values or, if the mean vanishes by symmetry, their squares. */
	static double[] series(Recording recording, int slot, boolean odd) {
		return recording.componentMean(slot, odd ? 2 : 1);
	}

	private void check(int slot) {
		double[] series = series(recording, slot, odd);
		Autocorrelation all = Autocorrelation.of(series);
		if (odd) {
			sign(slot);
		}
		replicas(slot);
		if (Autocorrelation.constant(Arrays.copyOfRange(series, series.length / 2, series.length))) {
			constant++;
			plateaus++;
			return;
		}
		Estimate[] bins = LogBins.estimates(series);
		Estimate first = Autocorrelation.of(Arrays.copyOf(series, series.length / 2)).estimate();
		add("log-binning", slot, Differences.sigmas(bins[0], bins[1]));
		add("log-binning", slot, Differences.sigmas(bins[0], bins[2]));
		add("halves", slot, Differences.sigmas(first, bins[0]));
		effective = Math.min(effective, all.effectiveCount());
		longest = Math.max(longest, all.tau() * recording.interval());
		plateaus += Binning.of(series).plateau() ? 1 : 0;
	}

	private void add(String test, int slot, double sigmas) {
		comparisons.add(new Discrepancy(recording.name(), test, Differences.at(recording, slot), sigmas));
	}

	/** By symmetry the mean is zero, of each replica or pair. A sign that turns over too rarely leaves that open. */
	private void sign(int slot) {
		int open = 0;
		double[][] components = recording.values()[slot];
		for (double[] component : components) {
			Autocorrelation mean = Autocorrelation.of(component);
			if (mean.converged()) {
				add("mean against 0, which symmetry demands", slot, Math.abs(mean.mean()) / mean.error());
			} else {
				open++;
			}
		}
		unturned += open > MOST_UNTURNED * components.length ? 1 : 0;
	}

	/** Each replica, or pair of them, against the mean of the others. */
	private void replicas(int slot) {
		double[][] components = recording.values()[slot];
		for (int one = 0; recording.independent() && components.length > 1 && one < components.length; one++) {
			double[] own = new double[components[one].length];
			double[] rest = new double[own.length];
			for (int i = 0; i < own.length; i++) {
				for (int c = 0; c < components.length; c++) {
					double value = odd ? components[c][i] * components[c][i] : components[c][i];
					if (c == one) {
						own[i] = value;
					} else {
						rest[i] += value / (components.length - 1);
					}
				}
			}
			add("one replica against the others", slot, Differences.sigmas(Autocorrelation.of(own).estimate(),
					Autocorrelation.of(rest).estimate()));
		}
	}

	private void decide() {
		String name = recording.name();
		if (recording.values()[0].length > 1 && !recording.independent()) {
			undecided.add("the replicas of " + name + " share random numbers and tell nothing of one another");
		}
		if (effective < FEWEST_EFFECTIVE) {
			undecided.add(name + " has " + effective + " independent values where " + FEWEST_EFFECTIVE + " are needed");
		}
		if (plateaus < recording.slots()) {
			undecided.add(name + " shows no plateau of its error at " + (recording.slots() - plateaus) + " temperatures");
		}
		if (unturned > 0) {
			undecided.add(name + " turns its sign over too rarely at " + unturned + " temperatures");
		}
		if (frozen()) {
			undecided.add(name + " never changes in the last half of the run at " + constant + " of " + recording.slots()
					+ " temperatures, which no test can tell from being stuck");
		}
		if (roundTrips == 0) {
			undecided.add("no walker has made a round trip in temperature");
		}
	}

	/** Whether it stands still and nothing else moves: walkers that travel bring others to the coldest temperatures. */
	boolean frozen() {
		return constant > 0 && (constant == recording.slots() || !(roundTrips > 0));
	}

	Comparisons comparisons() {
		return comparisons;
	}

	/** What leaves the run undecided, in one sentence each; empty if nothing does. */
	List<String> undecided() {
		return undecided;
	}

	/** Its numbers in half a sentence. */
	String summary() {
		String length = effective == Long.MAX_VALUE ? "constant"
				: String.format(Locale.ROOT, "at least %d independent values, autocorrelation time up to %.3g sweeps",
						effective,
						longest);
		return recording.name() + (odd ? " (its square, and its sign)" : "") + ": " + length;
	}
}
