// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.networks.Found;

/** Data sets that are drawn: their laws. */
class DrawnDataTest {

	private static DataSet load(String text, long seed) {
		Nested<DataSetProvider> named = Found.components(List.of(new EdwardsAnderson(), new StillSampler()))
				.open("data", DataSetProvider.class, ComponentValue.parse(text));
		return named.provider().load(named.parameters(), new SplitMix64(seed));
	}

	@Test
	void parityIsTheProductOfTheSigns() {
		DataSet words = load("parity(bits=5)", 1);
		assertEquals(32, words.size());
		for (int word = 0; word < 32; word++) {
			double product = 1;
			for (int bit = 0; bit < 5; bit++) {
				product *= -words.inputs()[word * 5 + bit];
			}
			assertEquals(product > 0 ? 0 : 1, words.label(word));
		}
	}

	/** 20,000 points: means of a cluster are good to 1/sqrt(10,000) = .01, tolerance five of them, and variances to .014. */
	@Test
	void clustersHaveUnitVarianceAroundTheirCentres() {
		DataSet points = load("gaussian-clusters(samples=20000, inputs=3, classes=2, separation=4)", 2);
		for (int c = 0; c < 2; c++) {
			for (int i = 0; i < 3; i++) {
				double mean = 0;
				double square = 0;
				for (int k = c; k < 20_000; k += 2) {
					assertEquals(c, points.label(k));
					mean += points.inputs()[3 * k + i] / 10_000;
					square += points.inputs()[3 * k + i] * points.inputs()[3 * k + i] / 10_000;
				}
				assertEquals(1, square - mean * mean, .07);
			}
		}
	}

	@Test
	void teachersAnswerTheSameQuestionTheSameWay() {
		DataSet classes = load("teacher-student(samples=500, outputs=3)", 3);
		DataSet values = load("teacher-student(samples=500, outputs=3, answers=values)", 3);
		assertArrayEquals(classes.inputs(), values.inputs());
		for (int k = 0; k < 500; k++) {
			double[] answers = values.targets();
			int best = 0;
			for (int o = 1; o < 3; o++) {
				best = answers[3 * k + o] > answers[3 * k + best] ? o : best;
			}
			assertEquals(best, classes.label(k));
		}
		assertThrows(ParameterException.class, () -> load("teacher-student(outputs=1)", 3));
	}

	@Test
	void spinsAreThoseOfTheSampler() {
		DataSet states = load("spin-samples(hamiltonian=edwards-anderson(dimension=2, L=3), sampler=still, samples=7,"
				+ " burn-in=2, interval=3)", 4);
		assertEquals(7, states.size());
		assertEquals(9, states.shape().size());
		assertEquals(0, states.targetWidth());
		for (int k = 0; k < 7; k++) {
			// After 2 and then every 3 sweeps, each of which turns over the next spin.
			int turned = 2 + 3 * (k + 1);
			for (int i = 0; i < 9; i++) {
				int times = turned / 9 + (turned % 9 > i ? 1 : 0);
				assertEquals(times % 2 == 0 ? 1 : -1, states.inputs()[9 * k + i], "sample " + k + ", spin " + i);
			}
		}
	}

	@Test
	void whatCannotBeDrawnIsRefused() {
		assertTrue(assertThrows(ParameterException.class,
				() -> load("spin-samples(hamiltonian=edwards-anderson(L=3), sampler=still(thermal=false), samples=1)", 1)).getMessage()
				.contains("'still' does not draw states at a temperature"));
		assertThrows(ParameterException.class, () -> load("spin-samples(hamiltonian=nothing, sampler=still)", 1));
	}
}
