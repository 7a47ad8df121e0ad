// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.Arrays;

/**
 * What the walkers of {@link SparseLanes} are made of, open to kernels. Couplings and fields are whole numbers, in two parts
 * that are whole floats: {@code high * }{@link #PART}{@code  + low}. Sums of either part over a site are exact in any order.
 */
final class LaneFields {

	/** Couplings and fields of a site stay together below 2 to this power. */
	static final int SITE_BITS = 40;
	/** Of the low part. */
	static final int LOW_BITS = 20;
	static final float PART = 1 << LOW_BITS;
	/** With more the sum of the low parts would not be a whole float any more. */
	static final int MOST_NEIGHBOURS = 24;

	/** Scales of zero and infinite temperature: a product with a small number stays finite, and does not become 0. */
	private static final double HUGE = 1e30;

	final int width;
	/** First neighbour of each place, and the number of all. */
	final int[] rows;
	/** Where the spins of neighbours begin, and their couplings. */
	final int[] neighbours;
	final float[] high;
	final float[] low;
	/** Field at each place. */
	final float[] outerHigh;
	final float[] outerLow;
	/** +1 or -1, width of them at each place. */
	final float[] spins;
	/** Of each lane: sum of J_ij s_i s_j and h_i s_i. */
	final long[] agreement;
	/** Of each lane: what turns a deviate into half a cost, and its roughness. */
	final float[] scale;
	final float[] roughness;
	/** Scratch of kernels: two numbers a lane. */
	final int[] sums;
	private final double[] exactScale;

	LaneFields(int width, int[] rows, int[] neighbours, double[] couplings, double[] outer) {
		this.width = width;
		this.rows = rows;
		this.neighbours = neighbours;
		high = new float[couplings.length];
		low = new float[couplings.length];
		split(couplings, high, low);
		outerHigh = new float[outer.length];
		outerLow = new float[outer.length];
		split(outer, outerHigh, outerLow);
		spins = new float[outer.length * width];
		Arrays.fill(spins, 1);
		agreement = new long[width];
		scale = new float[width];
		roughness = new float[width];
		exactScale = new double[width];
		sums = new int[2 * width];
	}

	private static void split(double[] whole, float[] high, float[] low) {
		for (int k = 0; k < whole.length; k++) {
			double part = Math.rint(whole[k] / PART);
			high[k] = (float) part;
			low[k] = (float) (whole[k] - part * PART);
		}
	}

	/** Sets the scale of a lane. @param temperature in whole numbers of the couplings, from 0 to infinity */
	void temperature(int lane, double temperature) {
		exactScale[lane] = Math.clamp(temperature / 2, 1 / HUGE, HUGE);
		scale[lane] = (float) exactScale[lane];
		roughness[lane] = (float) (FieldKernel.ROUGHNESS * exactScale[lane]);
	}

	int places() {
		return outerHigh.length;
	}

	/** Exact. */
	long field(int place, int lane) {
		double sum = (double) outerHigh[place] * PART + outerLow[place];
		for (int k = rows[place]; k < rows[place + 1]; k++) {
			sum += ((double) high[k] * PART + low[k]) * spins[neighbours[k] + lane];
		}
		return (long) sum;
	}

	/** Turns a spin over if the exact deviate, which is not negative, says so. */
	void decide(int place, int lane, double deviate) {
		long cost = (long) spins[place * width + lane] * field(place, lane);
		if (cost <= deviate * exactScale[lane]) {
			turn(place, lane, cost);
		}
	}

	/** Turns a spin over. */
	void turn(int place, int lane) {
		turn(place, lane, (long) spins[place * width + lane] * field(place, lane));
	}

	private void turn(int place, int lane, long cost) {
		agreement[lane] -= 2 * cost;
		spins[place * width + lane] = -spins[place * width + lane];
	}

	/** Takes the sums over turned spins of half their costs, by parts, out of the agreement. */
	void turned(int lane, int highSum, int lowSum) {
		agreement[lane] -= 2 * (((long) highSum << LOW_BITS) + lowSum);
	}

	/** Sums up what a lane's spins agree with. */
	void sum(int lane) {
		long twice = 0;
		for (int place = 0; place < places(); place++) {
			long outer = (long) ((double) outerHigh[place] * PART + outerLow[place]);
			twice += (long) spins[place * width + lane] * (field(place, lane) + outer); // a bond is seen from both ends
		}
		agreement[lane] = twice / 2;
	}
}
