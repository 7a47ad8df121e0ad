// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/**
 * The energy as a sum of products of spins, {@code E(s) = sum_S a_S prod_{i in S} s_i}: all coefficients by the fast
 * Walsh-Hadamard transform, and how they are shared out among the orders,
 * {@code B_p = sum_{|S| = p} a_S^2 / sum_{|S| > 0} a_S^2} (P. F. Stadler, J. Math. Chem. 20, 1 (1996)).
 *
 * <p>
 * In a quotient the last spin is up, and the coefficients with and without it fall together: by the symmetry only even
 * orders exist, so an odd set of the other spins stands for itself with the last.
 */
final class AmplitudeSpectrum {

	private final double[] amplitudes;
	private final double mean;
	private final double variance;

	/** @param graph all states of spins, or half of them; @param spins number of spins */
	AmplitudeSpectrum(StateGraph graph, int spins, ExplorerContext context) {
		Progress progress = new Progress(context, "energies in J", graph.states());
		double[] values = new double[graph.states()];
		for (int state = 0; state < values.length; state++) {
			progress.at(state);
			values[state] = graph.energy(state);
		}
		transform(values, context);
		amplitudes = new double[spins + 1];
		mean = values[0] / values.length;
		for (int set = 1; set < values.length; set++) {
			double coefficient = values[set] / values.length;
			int order = Integer.bitCount(set);
			amplitudes[graph.quotient() ? order + (order & 1) : order] += coefficient * coefficient;
		}
		double sum = 0;
		for (double amplitude : amplitudes) {
			sum += amplitude;
		}
		variance = sum;
		for (int order = 0; order <= spins; order++) {
			amplitudes[order] /= variance;
		}
	}

	private static void transform(double[] values, ExplorerContext context) {
		context.phase("Walsh-Hadamard transform", Math.max(1, Integer.numberOfTrailingZeros(values.length)));
		for (int span = 1, level = 0; span < values.length; span *= 2, level++) {
			context.checkCancelled();
			context.done(level);
			for (int start = 0; start < values.length; start += 2 * span) {
				for (int i = start; i < start + span; i++) {
					double sum = values[i] + values[i + span];
					values[i + span] = values[i] - values[i + span];
					values[i] = sum;
				}
			}
		}
	}

	/** B_p by order p from 0 to the number of spins; all NaN if all energies are equal. */
	double[] amplitudes() {
		return amplitudes;
	}

	/** Mean energy of all states in J. */
	double mean() {
		return mean;
	}

	/** Variance of the energy over all states in J^2. */
	double variance() {
		return variance;
	}

	/** Autocorrelation of the simple random walk after 0, 1, ... steps: {@code sum_p B_p (1 - 2p/N)^s}. */
	double[] autocorrelation(int steps) {
		int spins = amplitudes.length - 1;
		double[] correlation = new double[steps + 1];
		for (int step = 0; step <= steps; step++) {
			for (int order = 1; order <= spins; order++) {
				correlation[step] += amplitudes[order] * StrictMath.pow(1 - 2.0 * order / spins, step);
			}
		}
		return correlation;
	}
}
