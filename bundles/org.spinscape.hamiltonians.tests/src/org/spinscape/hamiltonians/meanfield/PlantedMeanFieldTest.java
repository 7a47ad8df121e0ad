// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Descent;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** A signal against a glass: special cases, symmetries, and landing shares (science notes, A8, family F1). */
class PlantedMeanFieldTest {

	private static final PlantedMeanField PROVIDER = new PlantedMeanField();

	private static IsingConfiguration nativeState(Hamiltonian<?> model) {
		return (IsingConfiguration) model.capability(Planted.class).orElseThrow().nativeState();
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 1", "0.75, 1.5, 0.3" })
	void pairsAreTheBiasedGlassBitForBit(double signal, double bias, double width) {
		Hamiltonian<IsingConfiguration> planted = Models.ising(PROVIDER, 7, "N=20", "gauge=all-up", "signal=0, " + signal,
				"glass=" + width);
		Hamiltonian<IsingConfiguration> glass = Models.ising(new SherringtonKirkpatrick(), 7, "N=20", "J0=" + bias,
				"J=" + width);
		assertArrayEquals(glass.capability(PairCouplings.class).orElseThrow().couplings(),
				planted.capability(PairCouplings.class).orElseThrow().couplings());
		IsingConfiguration state = planted.space().random(new SplitMix64(1));
		assertEquals(glass.energy(state) - signal, planted.energy(state), 1e-12);
	}

	@Test
	void triplesAreThePSpinGlassBitForBit() {
		Hamiltonian<IsingConfiguration> planted = Models.ising(PROVIDER, 7, "N=12", "gauge=all-up", "signal=0",
				"glass=0, 1");
		Hamiltonian<IsingConfiguration> glass = Models.ising(new IsingPSpin(), 7, "N=12", "p=3");
		for (int seed = 0; seed < 20; seed++) {
			IsingConfiguration state = planted.space().random(new SplitMix64(seed));
			assertEquals(glass.energy(state), planted.energy(state), 1e-12);
		}
	}

	/** The same model written as pairs and as a table of the overlap. */
	@Test
	void pairsAndTableAgree() {
		Hamiltonian<IsingConfiguration> pairs = Models.ising(PROVIDER, 7, "signal=0.4, 1.1");
		Hamiltonian<IsingConfiguration> table = Models.ising(PROVIDER, 7, "signal=0.4, 1.1, 0");
		assertTrue(table instanceof PatternHamiltonian);
		for (int seed = 0; seed < 20; seed++) {
			IsingConfiguration state = pairs.space().random(new SplitMix64(seed));
			assertEquals(pairs.energy(state), table.energy(state), 1e-12);
		}
	}

	@ParameterizedTest
	@CsvSource({ "'0, 1', true", "'0, 1, 0, 2', true", "'1', false", "'0, 0, 1', false" })
	void theSignalDependsOnTheOverlapAlone(String signal, boolean symmetric) {
		Hamiltonian<IsingConfiguration> random = Models.ising(PROVIDER, 7, "signal=" + signal, "glass=0");
		Hamiltonian<IsingConfiguration> up = Models.ising(PROVIDER, 7, "signal=" + signal, "glass=0", "gauge=all-up");
		assertEquals(symmetric, random.capability(SpinFlipSymmetry.class).isPresent());
		IsingConfiguration xi = nativeState(random);
		for (int seed = 0; seed < 30; seed++) {
			IsingConfiguration state = up.space().random(new SplitMix64(seed));
			double m = state.magnetisation() / 16.0;
			IsingConfiguration turned = state.copy();
			double expected = 0;
			String[] weights = signal.split(",");
			for (int k = 0; k < weights.length; k++) {
				expected -= 16 * Double.parseDouble(weights[k]) * Math.pow(m, k + 1);
			}
			for (int site = 0; site < 16; site++) {
				turned.set(site, state.spin(site) * xi.spin(site));
			}
			assertEquals(expected, up.energy(state), 1e-12);
			assertEquals(up.energy(state), random.energy(turned), "a gauge changes nothing");
		}
	}

	/**
	 * Share of steepest descents from random states that reach the native state as relaxed by descent (either sign),
	 * exactly or with an overlap above 0.7, against shares measured independently.
	 */
	@ParameterizedTest
	@CsvSource({ "32, 0, 0.029, -", "32, 1.5, 0.296, -", "32, 2, 0.647, 0.750", "32, 3, 0.991, -", "64, 1.5, 0.125, -",
			"64, 2, 0.491, 0.689", "128, 2, 0.453, 0.839", "128, 3, 1.0, -" })
	void landingSharesAgree(int spins, double bias, double exact, String near) {
		int samples = 40;
		int starts = 40;
		SplitMix64 random = new SplitMix64(spins);
		int hits = 0;
		int landings = 0;
		for (int sample = 0; sample < samples; sample++) {
			Hamiltonian<IsingConfiguration> model = Models.ising(PROVIDER, random, "N=" + spins, "signal=0, " + bias / 2);
			IsingConfiguration relaxed = Descent.from(model, nativeState(model));
			for (int start = 0; start < starts; start++) {
				int overlap = Math.abs(Descent.from(model, model.space().random(random)).overlap(relaxed));
				hits += overlap == spins ? 1 : 0;
				landings += overlap > 0.7 * spins ? 1 : 0;
			}
		}
		// Disorder errors of either measurement are near 0.03.
		assertEquals(exact, hits / 1600.0, 0.13);
		if (!"-".equals(near)) {
			assertEquals(Double.parseDouble(near), landings / 1600.0, 0.13);
		}
	}

	@ParameterizedTest
	@CsvSource({ "N=2000;glass=0 0 1, N", "N=2;glass=1 1, glass", "signal=1 1 1 1 1 1 1, signal" })
	void whatCannotBeIsRefusedByName(String assignments, String parameter) {
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> Models.ising(PROVIDER, 1, assignments.split(";")));
		assertEquals(parameter, refusal.violations().getFirst().parameter());
	}
}
