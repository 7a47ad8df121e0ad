// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Crossings of straight lines, and gaps of a few triples. */
class CrossingTest {

	private static final double[] T = { 1, 2, 3, 4 };

	/** 1 - T/10 and 1.2 - T/5 + ... cross where 0.1 T = 0.25, at 2.5, however the temperatures are placed. */
	@Test
	void straightLines() {
		assertEquals(2.5, Crossing.of(T, line(1, -0.1, T), T, line(1.25, -0.2, T)), 1e-12);
		double[] other = { 0.5, 1.7, 2.9, 3.3 };
		assertEquals(2.5, Crossing.of(T, line(1, -0.1, T), other, line(1.25, -0.2, other)), 1e-12);
		assertEquals(2.5, Crossing.of(other, line(1, -0.1, other), T, line(1.25, -0.2, T)), 1e-12);
		// The larger size must come from above; a crossing at a point of the grid counts.
		assertEquals(Double.NaN, Crossing.of(T, line(1.25, -0.2, T), T, line(1, -0.1, T)));
		assertEquals(3, Crossing.of(T, line(1, -0.1, T), T, line(1.3, -0.2, T)), 1e-12);
	}

	private static double[] line(double constant, double slope, double[] xs) {
		double[] ys = new double[xs.length];
		for (int i = 0; i < ys.length; i++) {
			ys[i] = constant + slope * xs[i];
		}
		return ys;
	}

	/** Differences 5, -0.1, 0.1, -4: both crossings go down, the first separates -4.1 + 0.1, the second as well but for 0.1. */
	@Test
	void ofSeveralTheOneThatSeparatesBest() {
		double[] zero = { 0, 0, 0, 0, 0 };
		double[] t = { 1, 2, 3, 4, 5 };
		assertEquals(1.5, Crossing.of(t, zero, t, new double[] { 5, -5, 1, -1, -4 }), 1e-12);
		assertEquals(3.5, Crossing.of(t, zero, t, new double[] { 5, -1, 4, -4, -4 }), 1e-12);
	}

	@Test
	void replicasOfPairs() {
		assertEquals(2, Triples.replicas(1));
		assertEquals(3, Triples.replicas(3));
		assertEquals(4, Triples.replicas(6));
		assertEquals(0, Triples.replicas(4));
	}

	/** Triples of 4 replicas, pairs (01)(02)(03)(12)(13)(23): each misses three of the six. */
	@Test
	void gapsByHand() {
		// One triple: sorted 0.9, 0.5, -0.2.
		assertEquals(0.7, Triples.meanGap(new double[][] { { 0.9 }, { -0.2 }, { 0.5 } }, false), 1e-12);
		assertEquals(0.3, Triples.meanGap(new double[][] { { 0.9 }, { -0.2 }, { 0.5 } }, true), 1e-12);
		// 012: 1 2 4 -> 1; 013: 1 3 5 -> 2; 023: 2 3 6 -> 1; 123: 4 5 6 -> 1.
		assertEquals(1.25, Triples.meanGap(new double[][] { { 1 }, { 2 }, { 3 }, { 4 }, { 5 }, { 6 } }, false), 1e-12);
		// Two records count alike: gaps 0.7 and 0.
		assertEquals(0.35, Triples.meanGap(new double[][] { { 0.9, 1 }, { -0.2, 1 }, { 0.5, 1 } }, false), 1e-12);
	}

	/** Of draws from 0 and 1 with a chance of a half the smallest differs from the middle one in 3 of 8 triples. */
	@Test
	void independentDraws() {
		assertEquals(0.375, Triples.independentGap(new double[][] { { 0, 1 } }, false), 1e-12);
		assertEquals(0.75, Triples.independentGap(new double[][] { { -1 }, { 1 } }, false), 1e-12);
		assertEquals(0, Triples.independentGap(new double[][] { { -1 }, { 1 } }, true), 1e-12);
		// 0 with a chance of 1/4: one of three is 0 with 3 * 1/4 * 9/16.
		assertEquals(27 / 64.0, Triples.independentGap(new double[][] { { 0, 1 }, { 1, 1 } }, false), 1e-12);
		assertEquals(1, Triples.deviation(new double[][] { { -1 }, { 1 } }, false), 1e-12);
		assertEquals(0, Triples.deviation(new double[][] { { -1 }, { 1 } }, true), 1e-12);
	}
}
