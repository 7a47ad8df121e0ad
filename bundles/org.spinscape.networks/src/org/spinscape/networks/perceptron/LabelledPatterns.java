// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.perceptron;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * What a perceptron has to learn: patterns of N inputs, each with a label of +1 or -1.
 *
 * <p>
 * Inputs are whole multiples of 2^-20, so that sums of up to 2^28 of them, in any order, carry no rounding: states of
 * equal energy have energies equal as numbers, and no walk drifts.
 *
 * @param sites  number of inputs N
 * @param inputs input i of pattern mu at {@code mu N + i}; read only
 * @param labels one for each pattern; read only
 */
record LabelledPatterns(int sites, double[] inputs, byte[] labels) {

	private static final double GRID = 0x1p20;
	/** No input is larger: a Gaussian one is with a probability below 1e-15. */
	static final double LARGEST = 8;

	/** Number of patterns. */
	int count() {
		return labels.length;
	}

	/** Inputs drawn independently, pattern by pattern; all labels are +1. @param gaussian of unit variance, else +1 or -1 */
	static LabelledPatterns draw(int sites, int count, boolean gaussian, RandomStream random) {
		double[] inputs = new double[Math.multiplyExact(sites, count)];
		for (int k = 0; k < inputs.length; k++) {
			inputs[k] = gaussian ? Math.clamp(Math.rint(random.nextGaussian() * GRID) / GRID, -LARGEST, LARGEST)
					: random.nextBoolean() ? 1 : -1;
		}
		byte[] labels = new byte[count];
		Arrays.fill(labels, (byte) 1);
		return new LabelledPatterns(sites, inputs, labels);
	}

	/** The same inputs with the labels that a perceptron of these weights gives; +1 where its sum is zero. */
	LabelledPatterns taughtBy(IsingConfiguration teacher) {
		byte[] taught = new byte[count()];
		for (int mu = 0; mu < taught.length; mu++) {
			taught[mu] = (byte) (sum(teacher, mu) >= 0 ? 1 : -1);
		}
		return new LabelledPatterns(sites, inputs, taught);
	}

	/**
	 * The same inputs, with some labels replaced by fair coins. Which ones come first does not depend on how many they are.
	 *
	 * @param share of the patterns, from 0 to 1
	 */
	LabelledPatterns noisy(double share, RandomStream random) {
		double[] order = new double[count()];
		byte[] coins = new byte[count()];
		for (int mu = 0; mu < order.length; mu++) {
			order[mu] = random.nextDouble();
			coins[mu] = (byte) (random.nextBoolean() ? 1 : -1);
		}
		byte[] noisy = labels.clone();
		IntStream.range(0, order.length).boxed().sorted(Comparator.comparingDouble(mu -> order[mu]))
				.limit(Math.round(share * order.length)).forEach(mu -> noisy[mu] = coins[mu]);
		return new LabelledPatterns(sites, inputs, noisy);
	}

	/** Sum of the inputs of a pattern times the weights, without rounding. */
	double sum(IsingConfiguration weights, int pattern) {
		double sum = 0;
		for (int site = 0; site < sites; site++) {
			sum += weights.spin(site) * inputs[pattern * sites + site];
		}
		return sum;
	}
}
