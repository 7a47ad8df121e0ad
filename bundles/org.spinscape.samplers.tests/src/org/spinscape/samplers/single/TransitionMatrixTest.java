// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.samplers.MoveDecision;
import org.spinscape.samplers.Runs;

/**
 * The exact transition matrix of random-site dynamics, built from the decisions of the code itself (science notes, B,
 * T0 a): its stationary distribution is Boltzmann's to 1e-12, and it is reversible.
 */
class TransitionMatrixTest {

	private static final int SPINS = 8;

	/** The probability of a yes is the largest u that gets one: decisions are monotone in u. */
	private interface Decision {
		boolean accepts(double u, double cost);
	}

	private static double probability(Decision decision, double cost) {
		double yes = 0;
		double no = 1;
		if (!decision.accepts(yes, cost)) {
			return 0;
		}
		for (int halving = 0; halving < 60; halving++) {
			double middle = (yes + no) / 2;
			if (decision.accepts(middle, cost)) {
				yes = middle;
			} else {
				no = middle;
			}
		}
		return (yes + no) / 2;
	}

	private static double metropolis(double cost) {
		return cost <= 0 ? 1 : probability(MoveDecision::metropolis, cost);
	}

	private static double heatBath(double cost) {
		return probability(MoveDecision::heatBath, cost);
	}

	@ParameterizedTest
	@CsvSource({ "0.5", "1", "3" })
	void boltzmannIsStationary(double temperature) {
		assertEquals(0, imbalance(TransitionMatrixTest::metropolis, temperature), 1e-12);
		assertEquals(0, imbalance(TransitionMatrixTest::heatBath, temperature), 1e-12);
	}

	/** The harness sees a rule that is one per cent too hot. */
	@Test
	void aWrongRuleIsSeen() {
		assertTrue(imbalance(cost -> metropolis(0.99 * cost), 1) > 1e-6);
	}

	/** Largest of |pi P - pi| over the states and of |pi_x P_xy - pi_y P_yx| over the moves, times the states. */
	private static double imbalance(DoubleUnaryOperator acceptance, double temperature) {
		@SuppressWarnings("unchecked") // the model has Ising spins
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) Runs.model(
				new SherringtonKirkpatrick(), new SplitMix64(5), Map.of("N", Integer.toString(SPINS)));
		IsingSpace space = (IsingSpace) model.space();
		int states = 1 << SPINS;
		double[] energy = new double[states];
		EnergyTracker<IsingConfiguration> walker = model.track(space.create());
		double[][] rates = new double[states][SPINS];
		for (int state = 0; state < states; state++) {
			IsingConfiguration configuration = space.create();
			space.assign(configuration, state);
			walker.reset(configuration);
			energy[state] = walker.energy();
			for (int move = 0; move < SPINS; move++) {
				rates[state][move] = acceptance.applyAsDouble(walker.delta(move) / temperature) / SPINS;
			}
		}
		double worst = 0;
		for (int state = 0; state < states; state++) {
			double weight = Math.exp(-energy[state] / temperature);
			double gain = 0;
			double loss = 0;
			for (int move = 0; move < SPINS; move++) {
				int other = state ^ 1 << move;
				double forth = weight * rates[state][move];
				double back = Math.exp(-energy[other] / temperature) * rates[other][move];
				worst = Math.max(worst, Math.abs(forth - back) / Math.max(forth, back));
				gain += back;
				loss += forth;
			}
			worst = Math.max(worst, Math.abs(gain - loss) / loss);
		}
		return worst;
	}
}
