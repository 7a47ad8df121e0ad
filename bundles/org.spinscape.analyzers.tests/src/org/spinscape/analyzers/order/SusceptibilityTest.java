// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.BoltzmannDraws;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.observables.Energy;
import org.spinscape.observables.Magnetisation;
import org.spinscape.observables.ReplicaOverlap;

/** Susceptibilities and the joint law of overlap and energy, against all states of a small glass. */
class SusceptibilityTest {

	private static final int SPINS = 7;
	private static final double TEMPERATURE = 1.2;

	private final PairHamiltonian model = glass();
	private final BoltzmannDraws draws = new BoltzmannDraws(model);

	private static PairHamiltonian glass() {
		RandomStream random = new SplitMix64(5);
		PairHamiltonianBuilder builder = PairHamiltonian.builder(SPINS);
		for (int i = 0; i < SPINS; i++) {
			for (int j = i + 1; j < SPINS; j++) {
				builder.bond(i, j, random.nextGaussian());
			}
		}
		return builder.build();
	}

	private Study study() {
		TaskData data = draws.record(List.of(new Energy(), new Magnetisation(), new ReplicaOverlap()),
				new double[] { TEMPERATURE }, 3, 20_000, 1, new SplitMix64(6));
		return Studies.of(Studies.point(Map.of(), List.of(data)));
	}

	private double weight(int state) {
		return Math.exp(-draws.energies()[state] / TEMPERATURE - draws.logPartition(TEMPERATURE));
	}

	@Test
	void ofAFerromagnet() {
		double square = 0;
		double magnitude = 0;
		for (int state = 0; state < draws.energies().length; state++) {
			double m = 1 - 2.0 * Integer.bitCount(state) / SPINS;
			square += weight(state) * m * m;
			magnitude += weight(state) * Math.abs(m);
		}
		Scalar found = Studies.find(Studies.analyze(new Susceptibility(), Map.of("quantity", "magnetisation"), study()),
				"susceptibility", Scalar.class).orElseThrow();
		assertCovers(SPINS * (square - magnitude * magnitude), found);
	}

	@Test
	void ofAGlass() {
		double square = 0;
		for (int a = 0; a < draws.energies().length; a++) {
			for (int b = 0; b < draws.energies().length; b++) {
				double q = 1 - 2.0 * Integer.bitCount(a ^ b) / SPINS;
				square += weight(a) * weight(b) * q * q;
			}
		}
		assertCovers(SPINS * square, Studies.find(Studies.analyze(new Susceptibility(), Map.of(), study()),
				"spin-glass-susceptibility", Scalar.class).orElseThrow());
	}

	/** Within 4.5 standard errors, which are known from 20 blocks. */
	private static void assertCovers(double exact, Scalar found) {
		assertEquals(exact, found.value(), 4.5 * found.thermalError());
		assertTrue(found.thermalError() < 0.05 * exact, "the error says something");
	}

	@Test
	void energiesGivenTheOverlap() {
		double[] visits = new double[4];
		double[] energies = new double[4];
		double[] moments = new double[5];
		for (int a = 0; a < draws.energies().length; a++) {
			for (int b = 0; b < draws.energies().length; b++) {
				double q = Math.abs(1 - 2.0 * Integer.bitCount(a ^ b) / SPINS);
				double e = (draws.energies()[a] + draws.energies()[b]) / 2 / SPINS;
				double w = weight(a) * weight(b);
				int bin = Math.min(3, (int) (q * 4));
				visits[bin] += w;
				energies[bin] += w * e;
				double[] terms = { e, q * q, e * e, q * q * q * q, e * q * q };
				for (int k = 0; k < terms.length; k++) {
					moments[k] += w * terms[k];
				}
			}
		}
		var results = Studies.analyze(new OverlapEnergy(), Map.of("bins", "4"), study());
		Series curve = Studies.find(results, "energy-by-overlap", Series.class).orElseThrow();
		for (int bin = 0; bin < 4; bin++) {
			assertEquals((bin + 0.5) / 4, curve.x().values()[bin]);
			assertEquals(energies[bin] / visits[bin], curve.y().values()[bin], 4.5 * curve.y().errors()[bin]);
		}
		double covariance = moments[4] - moments[0] * moments[1];
		double correlation = covariance / Math.sqrt((moments[2] - moments[0] * moments[0])
				* (moments[3] - moments[1] * moments[1]));
		Scalar found = Studies.find(results, "overlap-energy-correlation", Scalar.class).orElseThrow();
		assertEquals(correlation, found.value(), 4.5 * found.thermalError());
		assertTrue(correlation < -0.05, "states that agree lie lower");
	}
}
