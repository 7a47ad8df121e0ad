// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.core.random.RandomStream;

/**
 * Exponential deviates of mean 1 by the ziggurat method: one random word and one comparison in 98.9 of 100 cases. The
 * tables and the rare cases take StrictMath, so the values do not depend on the machine.
 *
 * @see <a href="https://doi.org/10.18637/jss.v005.i08">Marsaglia, Tsang, The ziggurat method for generating random
 *      variables, J. Stat. Softw. 5, 8 (2000)</a>
 */
final class Exponential {

	private static final int LAYERS = 256;
	/** Where the tail begins, and the area of each layer, for 256 layers. */
	private static final double TAIL = 7.69711747013104972;
	private static final double AREA = 0.0039496598225815571993;

	/** Right ends of the layers; the first is that of a rectangle as large as the lowest layer with the tail. */
	private static final double[] ENDS = new double[LAYERS + 1];
	private static final double[] HEIGHTS = new double[LAYERS + 1];

	static {
		ENDS[0] = AREA * StrictMath.exp(TAIL);
		ENDS[1] = TAIL;
		for (int i = 2; i < LAYERS; i++) {
			ENDS[i] = -StrictMath.log(AREA / ENDS[i - 1] + StrictMath.exp(-ENDS[i - 1]));
		}
		for (int i = 0; i <= LAYERS; i++) {
			HEIGHTS[i] = StrictMath.exp(-ENDS[i]);
		}
	}

	private Exponential() {
	}

	static double next(RandomStream random) {
		long word = random.nextLong();
		int layer = (int) word & LAYERS - 1;
		double x = (word >>> 11) * 0x1p-53 * ENDS[layer];
		return x < ENDS[layer + 1] ? x : outside(random, layer, x);
	}

	private static double outside(RandomStream random, int layer, double x) {
		if (layer == 0) {
			return TAIL + next(random); // the tail of an exponential is an exponential
		}
		double y = HEIGHTS[layer] + random.nextDouble() * (HEIGHTS[layer + 1] - HEIGHTS[layer]);
		return y < StrictMath.exp(-x) ? x : next(random);
	}
}
