// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.Arrays;

/** The overlaps of triples of replicas. */
final class Triples {

	private Triples() {
	}

	/** Number of replicas with this many pairs; 0 if there is none. */
	static int replicas(int pairs) {
		int replicas = (int) Math.round((1 + Math.sqrt(1 + 8.0 * pairs)) / 2);
		return replicas * (replicas - 1) / 2 == pairs ? replicas : 0;
	}

	/** Component of a pair a &lt; b, pairs in the order (0,1), (0,2), ..., (1,2), ... */
	private static int pair(int a, int b, int replicas) {
		return a * (2 * replicas - a - 1) / 2 + b - a - 1;
	}

	/**
	 * The mean of q2 - q3 over all triples and records.
	 *
	 * @param overlaps  {@code overlaps[pair][record]}
	 * @param symmetric whether replicas may be turned over, so that only magnitudes have a meaning
	 */
	static double meanGap(double[][] overlaps, boolean symmetric) {
		int replicas = replicas(overlaps.length);
		double sum = 0;
		long count = 0;
		for (int a = 0; a < replicas; a++) {
			for (int b = a + 1; b < replicas; b++) {
				for (int c = b + 1; c < replicas; c++) {
					double[] ab = overlaps[pair(a, b, replicas)];
					double[] ac = overlaps[pair(a, c, replicas)];
					double[] bc = overlaps[pair(b, c, replicas)];
					for (int i = 0; i < ab.length; i++) {
						sum += symmetric ? gap(Math.abs(ab[i]), Math.abs(ac[i]), Math.abs(bc[i])) : gap(ab[i], ac[i], bc[i]);
					}
					count += ab.length;
				}
			}
		}
		return sum / count;
	}

	/** The middle one minus the smallest. */
	private static double gap(double x, double y, double z) {
		return Math.max(Math.min(x, y), Math.min(Math.max(x, y), z)) - Math.min(Math.min(x, y), z);
	}

	/**
	 * The mean gap of three independent draws from the same values: the integral of the probability 3 F (1-F)^2 that the
	 * smallest is below x and the two others are not.
	 */
	static double independentGap(double[][] overlaps, boolean symmetric) {
		double[] all = sorted(overlaps, symmetric);
		double sum = 0;
		for (int i = 1; i < all.length; i++) {
			double below = (double) i / all.length;
			sum += 3 * below * (1 - below) * (1 - below) * (all[i] - all[i - 1]);
		}
		return sum;
	}

	/** Standard deviation of the overlaps, of their magnitudes with symmetry. */
	static double deviation(double[][] overlaps, boolean symmetric) {
		double[] all = sorted(overlaps, symmetric);
		double mean = Arrays.stream(all).sum() / all.length;
		return Math.sqrt(Arrays.stream(all).map(q -> (q - mean) * (q - mean)).sum() / all.length);
	}

	private static double[] sorted(double[][] overlaps, boolean symmetric) {
		return Arrays.stream(overlaps).flatMapToDouble(Arrays::stream).map(q -> symmetric ? Math.abs(q) : q).sorted()
				.toArray();
	}
}
