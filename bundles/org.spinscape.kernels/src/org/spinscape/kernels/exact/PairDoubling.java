// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * Energies of a pair model by doubling: with the sums of the first k spins known for all their states, spin k adds its
 * local field, itself built by doubling, with either sign. Two additions and one subtraction a state on top of
 * streaming memory. Where energies are integers, so are all the sums.
 */
final class PairDoubling {

	private static final double WHOLE = 1e-6;

	private final int spins;
	private final double scale;
	private final double constant;
	private final double[] fields;
	/** Lower triangle: {@code couplings[k][j]} in units for j < k. */
	private final double[][] couplings;

	PairDoubling(Hamiltonian<?> hamiltonian, PairCouplings pairs) {
		spins = pairs.spins();
		constant = pairs.constant();
		fields = pairs.fields().clone();
		couplings = new double[spins][];
		int[] offsets = pairs.offsets();
		int[] neighbours = pairs.neighbours();
		double[] entries = pairs.couplings();
		for (int k = 0; k < spins; k++) {
			couplings[k] = new double[k];
			for (int entry = offsets[k]; entry < offsets[k + 1]; entry++) {
				if (neighbours[entry] < k) {
					couplings[k][neighbours[entry]] = entries[entry];
				}
			}
		}
		Optional<Double> quantum = hamiltonian.capability(IntegerEnergies.class).map(IntegerEnergies::quantum)
				.filter(this::wholeIn);
		scale = quantum.orElse(1.0);
		if (quantum.isPresent()) {
			round(fields);
			for (double[] row : couplings) {
				round(row);
			}
		}
	}

	private boolean wholeIn(double quantum) {
		boolean whole = whole(fields, quantum);
		for (double[] row : couplings) {
			whole &= whole(row, quantum);
		}
		return whole;
	}

	private static boolean whole(double[] values, double quantum) {
		for (double value : values) {
			double unit = value / quantum;
			if (Math.abs(unit - Math.rint(unit)) > WHOLE) {
				return false;
			}
		}
		return true;
	}

	private void round(double[] values) {
		for (int i = 0; i < values.length; i++) {
			values[i] = Math.rint(values[i] / scale);
		}
	}

	/** @param states 2^N, or 2^(N-1) for the half in which the last spin is up */
	double[] energies(int states, ExplorerContext context) {
		int free = Integer.numberOfTrailingZeros(states);
		double[] sums = new double[states];
		double[] local = new double[Math.max(1, states / 2)];
		sums[0] = free < spins ? fields[spins - 1] : 0;
		context.phase("energies", free);
		for (int k = 0; k < free; k++) {
			context.checkCancelled();
			context.done(k);
			localField(k, free < spins, local);
			int half = 1 << k;
			for (int state = 0; state < half; state++) {
				double sum = sums[state];
				sums[state] = sum + local[state];
				sums[state + half] = sum - local[state];
			}
		}
		context.checkCancelled();
		for (int state = 0; state < states; state++) {
			sums[state] = constant - scale * sums[state];
		}
		context.done(free);
		return sums;
	}

	/** The field on spin k for all states of the spins before it, into {@code local[0 .. 2^k - 1]}. */
	private void localField(int k, boolean lastIsUp, double[] local) {
		double allUp = fields[k] + (lastIsUp ? couplings[spins - 1][k] : 0);
		for (double coupling : couplings[k]) {
			allUp += coupling;
		}
		local[0] = allUp;
		for (int j = 0; j < k; j++) {
			double twice = 2 * couplings[k][j];
			int half = 1 << j;
			for (int state = 0; state < half; state++) {
				local[state + half] = local[state] - twice;
			}
		}
	}
}
