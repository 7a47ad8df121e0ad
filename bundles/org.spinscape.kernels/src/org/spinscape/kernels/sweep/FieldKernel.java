// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loops of {@link SparseLanes}: all implementations agree to the last bit. Arrays hold {@code width} numbers of
 * each thing side by side, one for each lane; width is a multiple of {@link #STEP}.
 *
 * <p>
 * A deviate {@code x = -ln(u/p)}, u being uniform and p the share of attempts that are not left out, decides an attempt:
 * below 0 it is left out, else accepted if half of its cost is at most x times the lane's scale. The deviates that are made
 * here are rough, within {@link #ROUGHNESS} of the right one up to {@link #CERTAIN}, and beyond it not too small by more,
 * nor smaller than {@link #CERTAIN}. What they cannot decide is marked.
 */
interface FieldKernel {

	/** Lanes come in groups of this many: a byte has a mark for each. */
	int STEP = 8;

	/** Error of a deviate. */
	float ROUGHNESS = 6e-5f;
	/** Larger ones are known to be as large as this. */
	float CERTAIN = 10;

	/** Coefficients of a polynomial for {@code ln(1 + f)} between the square roots of 1/2 and 2, lowest first. */
	float L1 = 0.9999189f;
	float L2 = -0.49923357f;
	float L3 = 0.33734518f;
	float L4 = -0.27349874f;
	float L5 = 0.1751304f;
	float LN2 = 0.6931472f;
	/** Logarithm of the number of values that u may have, times p. */
	float LOG_RANGE = 21.423025f;
	/** Bits of the square root of 1/2, and of 1. */
	int ROOT_HALF = 0x3f3504f3;
	int ONE = 0x3f800000;

	/** What this JVM can do best. */
	FieldKernel BEST = KernelChoice.of(FieldKernel.class, "VectorFieldKernel", ScalarFieldKernel::new);

	/**
	 * Draws rough deviates.
	 *
	 * @param state    generators, see {@link org.spinscape.kernels.random.LaneStream#state}, one for two lanes; advanced
	 * @param places   number of places
	 * @param numbers  receives 31 bits of u for each place and lane
	 * @param deviates receives x
	 */
	void draw(long[] state, int width, int places, int[] numbers, float[] deviates);

	/**
	 * Updates places that are not joined.
	 *
	 * @param lanes    spins, fields, and what belongs to each lane; changed
	 * @param from     first place
	 * @param to       behind the last
	 * @param deviates of these places
	 * @param marks    receives for each group of lanes, and each place, what is not decided:
	 *                 {@code group * MOST + place - from}, MOST being {@link SparseLanes#MOST}
	 */
	void update(LaneFields lanes, int from, int to, float[] deviates, byte[] marks);

	/** What runs, for people. */
	String description();

	/** The rough deviate of 31 bits. */
	static float deviate(int number) {
		int bits = Float.floatToRawIntBits(number);
		int exponent = bits - ROOT_HALF >> 23;
		float f = Float.intBitsToFloat(bits - (exponent << 23)) - 1;
		float series = Math.fma(f, L5, L4);
		series = Math.fma(series, f, L3);
		series = Math.fma(series, f, L2);
		series = Math.fma(series, f, L1);
		return LOG_RANGE - Math.fma(exponent, LN2, series * f);
	}
}
