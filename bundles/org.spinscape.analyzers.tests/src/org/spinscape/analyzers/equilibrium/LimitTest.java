// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Limits against tables. */
class LimitTest {

	/** A single comparison has the limit of two sigma; of 10 and 100 each may fail with a tenth and a hundredth of 4.55 %. */
	@Test
	void manyComparisonsNeedAWiderLimit() {
		assertEquals(0.0455002638963584, Limit.CHANCE, 1e-14);
		assertEquals(2, Limit.of(1), 1e-9);
		assertEquals(2, Limit.of(0), 1e-9);
		assertEquals(2.837275980, Limit.of(10), 1e-8);
		assertEquals(3.505937154, Limit.of(100), 1e-8);
	}

	/** JCGM 100:2008 (GUM), table G.2, the column of 95.45 per cent; samples are one more than the degrees of freedom. */
	@Test
	void fewSamplesNeedStudentsLimit() {
		int[] freedom = { 1, 2, 3, 4, 5, 10, 20, 100 };
		double[] table = { 13.97, 4.53, 3.31, 2.87, 2.65, 2.28, 2.13, 2.025 };
		for (int i = 0; i < table.length; i++) {
			assertEquals(table[i], Limit.of(1, freedom[i] + 1), 0.0051, freedom[i] + " degrees of freedom");
		}
	}

	/** Two samples have Cauchy's distribution, whose upper tail of probability p starts at cot(pi p). */
	@Test
	void twoSamplesHaveCauchysLimit() {
		for (int comparisons : new int[] { 1, 2, 10, 100 }) {
			assertEquals(1 / Math.tan(Math.PI * 0.0455002638963584 / 2 / comparisons), Limit.of(comparisons, 2), 1e-6);
		}
		assertEquals(Limit.of(1, 2), Limit.of(0, 2), 1e-9);
	}

	/**
	 * Quantiles of the binomial distribution for p = 0.0455: the cumulative probability is at least 1 - p with this
	 * number, and below it with one less. A single run must not fail; of two, one may (both fail by chance in 0.2 %).
	 */
	@Test
	void failuresThatChanceExplains() {
		int[] runs = { 0, 1, 2, 3, 5, 10, 20, 50, 100, 1000 };
		int[] allowed = { 0, 0, 1, 1, 1, 2, 3, 5, 8, 57 };
		for (int i = 0; i < runs.length; i++) {
			assertEquals(allowed[i], Limit.failures(runs[i]), runs[i] + " runs");
		}
	}
}
