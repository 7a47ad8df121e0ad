// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.Spectrum;

/** The pure Ising model against exact results (science notes, A1). */
class IsingFerromagnetTest {

	private static final IsingFerromagnet PROVIDER = new IsingFerromagnet();

	@Test
	void levelsOfTheSquareLatticeAreCounted() {
		Spectrum four = Spectrum.of(Models.ising(PROVIDER, 1, "L=4"));
		long[] counts = { 2, 0, 32, 64, 424, 1728, 6688, 13568, 20524 };
		for (int k = 0; k < counts.length; k++) {
			assertEquals(counts[k], four.count(-32 + 4 * k), "energy " + (-32 + 4 * k));
			assertEquals(counts[k], four.count(32 - 4 * k), "energy " + (32 - 4 * k));
		}
		Spectrum three = Spectrum.of(Models.ising(PROVIDER, 1, "L=3"));
		int[][] levels = { { -18, 2 }, { -10, 18 }, { -6, 48 }, { -2, 198 }, { 2, 144 }, { 6, 102 } };
		for (int[] level : levels) {
			assertEquals(level[1], three.count(level[0]));
		}
	}

	/** Kaufman's solution of the torus of 4 x 4 sites, all printed digits. */
	@ParameterizedTest
	@CsvSource({ "1, -1.99715844026, 0.0234093974569", "2, -1.755380289, 0.605532657",
			"2.269185314213022, -1.565623788, 0.783266826", "3, -1.017069627, 0.603134714" })
	void energyAndSpecificHeatAreExact(double temperature, double energy, double heat) {
		Spectrum spectrum = Spectrum.of(Models.ising(PROVIDER, 1, "L=4"));
		double mean = spectrum.moment(temperature, 1);
		assertEquals(energy, mean / 16, 6e-10);
		double variance = spectrum.moment(temperature, 2) - mean * mean;
		assertEquals(heat, variance / (16 * temperature * temperature), 6e-10);
	}

	@Test
	void partitionFunctionIsExact() {
		assertEquals(2.04367008762, Spectrum.of(Models.ising(PROVIDER, 1, "L=4")).logZ(1) / 16, 6e-12);
	}

	@ParameterizedTest
	@CsvSource({ "3, 1, 1.3", "10, 1, 0.7", "13, -1, 1", "12, 2.5, 2" })
	void ringIsSolvedByItsTransferMatrix(int length, double coupling, double temperature) {
		double k = coupling / temperature;
		double expected = length * Math.log(2 * Math.cosh(k)) + Math.log1p(Math.pow(Math.tanh(k), length));
		assertEquals(expected, Spectrum.of(Models.ising(PROVIDER, 1, "dimension=1", "L=" + length, "J=" + coupling))
				.logZ(temperature), 1e-12 * length);
	}

	@ParameterizedTest
	@CsvSource({ "10, 1, 0.4, 1.3", "9, 0.7, -1.1, 0.8" })
	void ringInAFieldIsSolvedByItsTransferMatrix(int length, double coupling, double field, double temperature) {
		double k = coupling / temperature;
		double h = field / temperature;
		double root = Math.sqrt(Math.pow(Math.exp(k) * Math.sinh(h), 2) + Math.exp(-2 * k));
		double expected = Math.log(Math.pow(Math.exp(k) * Math.cosh(h) + root, length)
				+ Math.pow(Math.exp(k) * Math.cosh(h) - root, length));
		Hamiltonian<IsingConfiguration> ring = Models.ising(PROVIDER, 1, "dimension=1", "L=" + length, "J=" + coupling,
				"field=" + field);
		assertEquals(expected, Spectrum.of(ring).logZ(temperature), 1e-11);
	}

	/** Wannier: a triangle of antiferromagnetic bonds keeps one unsatisfied. */
	@ParameterizedTest
	@CsvSource({ "triangular, 3, 9", "kagome, 2, 8" })
	void antiferromagnetsOnTrianglesAreFrustrated(String lattice, int size, int triangles) {
		assertEquals(-triangles, Spectrum.of(Models.ising(PROVIDER, 1, "lattice=" + lattice, "L=" + size, "J=-1")).lowest());
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, true", "1, 2, false", "0.3, 0, true", "1, -1, false" })
	void capabilitiesAreThoseThatHold(double coupling, double field, boolean symmetric) {
		Hamiltonian<IsingConfiguration> model = Models.ising(PROVIDER, 1, "J=" + coupling, "field=" + field);
		assertEquals(symmetric, model.capability(SpinFlipSymmetry.class).isPresent());
		assertEquals(coupling, model.capability(IntegerEnergies.class).orElseThrow().quantum());
		assertTrue(model.capability(SiteLayout.class).isPresent());
		IsingConfiguration ground = (IsingConfiguration) model.capability(Planted.class).orElseThrow().nativeState();
		assertEquals(Spectrum.of(model).lowest(), model.energy(ground));
	}
}
