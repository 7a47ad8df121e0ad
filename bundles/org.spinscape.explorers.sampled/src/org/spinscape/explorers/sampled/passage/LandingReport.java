// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** How many runs landed, and at which energies all of them ended. */
final class LandingReport {

	static final ResultKind<Scalar> LANDING_SHARE = ResultKind.scalar("landing-share", "",
			"Share of runs that end at the target");
	static final ResultKind<Scalar> END_ENERGY = ResultKind.scalar("end-energy", "J", "Mean energy at the end of a run");
	static final ResultKind<Histogram> END_ENERGIES = ResultKind.histogram("end-energies", "J",
			"Energies at the end of the runs");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LANDING_SHARE, END_ENERGY, END_ENERGIES);

	private static final int BINS = 50;

	private final Hamiltonian<?> hamiltonian;
	private final Goal goal;
	private final boolean[] landed;
	private final double[] energies;

	LandingReport(Hamiltonian<?> hamiltonian, Goal goal, boolean[] landed, double[] energies) {
		this.hamiltonian = hamiltonian;
		this.goal = goal;
		this.landed = landed;
		this.energies = energies;
	}

	List<Result> results() {
		int runs = landed.length;
		int count = 0;
		for (boolean one : landed) {
			count += one ? 1 : 0;
		}
		double mean = Arrays.stream(energies).average().orElseThrow();
		double variance = Arrays.stream(energies).map(energy -> (energy - mean) * (energy - mean)).sum() / (runs - 1.0);
		return List.of(
				new ShareOfRuns(count, runs).scalar(LANDING_SHARE.means("Share of " + runs + " runs that end at "
						+ goal.text() + "; binomial error with one run more of either outcome")),
				Scalar.thermal(END_ENERGY.tag(), mean, Math.sqrt(variance / runs), runs), histogram());
	}

	private Histogram histogram() {
		double low = Arrays.stream(energies).min().orElseThrow();
		double high = Arrays.stream(energies).max().orElseThrow();
		double width = high > low ? (high - low) / BINS : Math.max(1, Math.abs(low)) / BINS;
		double[] edges = new double[BINS + 1];
		Arrays.setAll(edges, k -> low + (k - 0.5) * width);
		edges[BINS] = Math.max(edges[BINS], high + width);
		double[] counts = new double[BINS];
		for (double energy : energies) {
			int bin = Math.min(BINS - 1, (int) Math.floor((energy - edges[0]) / width));
			counts[bin]++;
		}
		return new Histogram(END_ENERGIES.more(" on " + hamiltonian.space().description()), "energy", edges, counts);
	}
}
