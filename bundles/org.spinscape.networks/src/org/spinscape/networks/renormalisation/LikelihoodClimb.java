// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;
import org.spinscape.networks.boltzmann.ExactSums;
import org.spinscape.networks.boltzmann.Logistic;
import org.spinscape.networks.boltzmann.Machine;

/**
 * Fits a machine without biases to an exact law of spins that is symmetric under turning all over: the exact gradient of
 * the divergence is followed with step lengths of its own for each weight, which grow while its sign stays.
 *
 * @see <a href="https://doi.org/10.1109/ICNN.1993.298623">M. Riedmiller, H. Braun, A direct adaptive method for faster
 *      backpropagation learning: the RPROP algorithm, Proc. IEEE Int. Conf. Neural Networks, 586 (1993)</a>
 */
final class LikelihoodClimb {

	private static final double GROWTH = 1.2;
	private static final double CUT = 0.5;
	private static final double FIRST_STEP = 0.02;
	private static final double LONGEST_STEP = 0.3;
	private static final double START = 0.3;

	private final ExactLaw law;
	private final int hidden;
	/** States with the last spin up, one of each pair of mirror images. */
	private final int states;
	private final double[] units;
	/** Probability of each, together with its image. */
	private final double[] weights;
	private final double[] fields;
	private final MatrixProduct product = new MatrixProduct();

	LikelihoodClimb(ExactLaw law, int hidden) {
		this.law = law;
		this.hidden = hidden;
		states = law.logs().length / 2;
		units = new double[states * law.spins()];
		for (int state = 0; state < states; state++) {
			System.arraycopy(law.units(state), 0, units, state * law.spins(), law.spins());
		}
		fields = new double[states * hidden];
		weights = new double[states];
		Arrays.setAll(weights, state -> 2 * law.probability(state));
	}

	/** From small random weights. @param allowed which weights may differ from 0, as in a machine; all if empty */
	Machine fit(int rounds, boolean[] allowed, RandomStream random, ExplorerContext context) {
		double[] fitted = new double[law.spins() * hidden];
		double[] steps = new double[fitted.length];
		double[] last = new double[fitted.length];
		for (int k = 0; k < fitted.length; k++) {
			double start = START * random.nextGaussian();
			fitted[k] = allowed.length == 0 || allowed[k] ? start : 0;
		}
		Arrays.fill(steps, FIRST_STEP);
		for (int round = 0; round < rounds; round++) {
			context.checkCancelled();
			double[] gradient = gradient(Machine.unbiased(fitted, law.spins(), hidden), context);
			for (int k = 0; k < fitted.length; k++) {
				if (allowed.length > 0 && !allowed[k]) {
					continue;
				}
				double same = gradient[k] * last[k];
				if (same < 0) {
					steps[k] *= CUT;
					last[k] = 0;
				} else {
					steps[k] = same > 0 ? Math.min(LONGEST_STEP, GROWTH * steps[k]) : steps[k];
					fitted[k] += steps[k] * Math.signum(gradient[k]);
					last[k] = gradient[k];
				}
			}
		}
		return Machine.unbiased(fitted, law.spins(), hidden);
	}

	/** Of the mean log-likelihood: pair means with the visible units in the law's states, minus those of the machine. */
	double[] gradient(Machine machine, ExplorerContext context) {
		int n = law.spins();
		Arrays.fill(fields, 0);
		product.add(states, hidden, n, View.rows(units, 0, n), View.rows(machine.weights(), 0, hidden),
				View.rows(fields, 0, hidden));
		for (int state = 0; state < states; state++) {
			double weight = weights[state];
			for (int j = 0; j < hidden; j++) {
				fields[state * hidden + j] = weight * Logistic.mean(fields[state * hidden + j]);
			}
		}
		double[] gradient = new double[n * hidden];
		product.add(n, hidden, states, View.rows(units, 0, n).transposed(), View.rows(fields, 0, hidden),
				View.rows(gradient, 0, hidden));
		double[] own = ExactSums.of(machine, new Unheard(context)).pairs();
		for (int k = 0; k < gradient.length; k++) {
			gradient[k] -= own[k];
		}
		return gradient;
	}

	/** A context whose phases the user need not see. */
	private record Unheard(ExplorerContext context) implements ExplorerContext {

		@Override
		public RandomStream random() {
			return context.random();
		}

		@Override
		public void phase(String name, long total) {
			// a single gradient is no phase
		}

		@Override
		public void done(long count) {
			// a single gradient is no phase
		}

		@Override
		public boolean cancelled() {
			return context.cancelled();
		}
	}
}
