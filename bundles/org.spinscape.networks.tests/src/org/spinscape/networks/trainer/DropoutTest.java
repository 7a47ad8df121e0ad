// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Dropout;
import org.spinscape.networks.Found;
import org.spinscape.networks.model.NetworkModel;

/** Units left out at random: what that does to the loss is known where the units are linear. */
class DropoutTest {

	private static final int HIDDEN = 4;
	private static final int OUTPUTS = 2;

	private static Hamiltonian<RealConfiguration> parity(String hidden) {
		return Found.model(new NetworkModel(), 3, "data", "parity(bits=3)", "layers",
				hidden + "dense(units=" + OUTPUTS + ")", "loss", "squared-error", "decay", "0");
	}

	private static Dropout dropout(Hamiltonian<?> model) {
		return model.capability(Dropout.class).orElseThrow();
	}

	/**
	 * With linear units {@code E[loss] = loss + p / (2 (1 - p)) sum_j mean(h_j^2) |w_j|^2}, w_j the weights that leave unit
	 * j. The loss is a parabola in their size, so that the sum follows from leaving out and doubling each.
	 */
	@Test
	void meanLossOfLinearUnits() {
		Hamiltonian<RealConfiguration> model = parity("dense(units=" + HIDDEN + ") ");
		double[] weights = model.space().random(new SplitMix64(7)).values();
		double share = .3;
		double plain = model.energy(new RealConfiguration(weights));
		double spread = 0;
		for (int unit = 0; unit < HIDDEN; unit++) {
			int from = 3 * HIDDEN + HIDDEN + unit * OUTPUTS;
			spread += scaled(model, weights, from, 2) + scaled(model, weights, from, 0) - 2 * plain;
		}
		double expected = plain + share / (2 * (1 - share)) * spread;
		Dropout.Evaluator thinned = dropout(model).thinnedEvaluator(share, 1);
		int[] all = IntStream.range(0, 8).toArray();
		RandomStream keys = new SplitMix64(11);
		int draws = 40_000;
		double sum = 0;
		double squares = 0;
		double[] gradient = new double[weights.length];
		for (int k = 0; k < draws; k++) {
			double loss = thinned.evaluate(weights, all, 0, 8, keys.nextLong(), gradient);
			sum += loss;
			squares += loss * loss;
		}
		double mean = sum / draws;
		double error = Math.sqrt((squares / draws - mean * mean) / draws);
		assertEquals(expected, mean, 4 * error);
		assertTrue(expected - plain > 40 * error, "what is left out can be seen");
	}

	private static double scaled(Hamiltonian<RealConfiguration> model, double[] weights, int from, double factor) {
		double[] changed = weights.clone();
		for (int i = from; i < from + OUTPUTS; i++) {
			changed[i] *= factor;
		}
		return model.energy(new RealConfiguration(changed));
	}

	/** With a key the loss is a smooth function, and the gradient is its. */
	@Test
	void gradientIsThatOfTheThinnedNetwork() {
		Hamiltonian<RealConfiguration> model = parity("dense(units=5) tanh dense(units=4) tanh ");
		Dropout.Evaluator thinned = dropout(model).thinnedEvaluator(.4, 1);
		double[] weights = model.space().random(new SplitMix64(1)).values();
		int[] data = { 3, 1, 7, 0, 3 };
		double[] gradient = new double[weights.length];
		double[] scratch = new double[weights.length];
		thinned.evaluate(weights, data, 0, 5, 99, gradient);
		double h = 1e-5;
		for (int i = 0; i < weights.length; i++) {
			double[] moved = weights.clone();
			moved[i] += h;
			double above = thinned.evaluate(moved, data, 0, 5, 99, scratch);
			moved[i] -= 2 * h;
			double below = thinned.evaluate(moved, data, 0, 5, 99, scratch);
			assertEquals((above - below) / (2 * h), gradient[i], 1e-9);
		}
	}

	@Test
	void withoutAShareNothingIsLeftOut() {
		Hamiltonian<RealConfiguration> model = parity("dense(units=5) tanh ");
		double[] weights = model.space().random(new SplitMix64(1)).values();
		double[] expected = new double[weights.length];
		double[] gradient = new double[weights.length];
		double energy = model.capability(Gradient.class).orElseThrow().evaluator().evaluate(weights, expected);
		assertEquals(energy, dropout(model).thinnedEvaluator(0, 1).evaluate(weights, IntStream.range(0, 8).toArray(), 0, 8, 5,
				gradient));
		assertArrayEquals(expected, gradient);
	}

	/** Inputs are not hidden units. */
	@Test
	void oneLayerHasNoUnitsToLeaveOut() {
		assertFalse(dropout(parity("")).hasHiddenUnits());
		assertTrue(dropout(parity("dense(units=2) ")).hasHiddenUnits());
	}
}
