// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;

/** What the builder accepts and what the model then says. */
class PairHamiltonianTest {

	@Test
	void energyIsThatOfTheFormula() {
		PairHamiltonian model = PairHamiltonian.builder(3).bond(2, 0, 1.5).bond(0, 1, -0.5).field(1, 0.25).constant(10)
				.build();
		// By hand: + + + gives 10 - 1.5 + 0.5 - 0.25; + - + gives 10 - 1.5 - 0.5 + 0.25.
		assertEquals(8.75, model.energy(model.space().parse("+++")));
		assertEquals(8.25, model.energy(model.space().parse("+-+")));
		assertArrayEquals(new int[] { 0, 2, 3, 4 }, model.offsets());
		assertArrayEquals(new int[] { 1, 2, 0, 0 }, model.neighbours());
		assertArrayEquals(new double[] { -0.5, 1.5, -0.5, 1.5 }, model.couplings());
		assertEquals(2, model.bonds());
	}

	@Test
	void capabilitiesAreOfferedOnlyWhenTrue() {
		PairHamiltonian real = PairHamiltonian.builder(2).bond(0, 1, 0.3).build();
		assertFalse(real.capability(IntegerEnergies.class).isPresent());
		assertTrue(real.capability(SpinFlipSymmetry.class).isPresent());
		assertFalse(real.capability(Planted.class).isPresent());
		PairHamiltonian whole = PairHamiltonian.builder(2).bond(0, 1, -2).field(0, 1).build();
		assertEquals(1, whole.capability(IntegerEnergies.class).orElseThrow().quantum());
		assertFalse(whole.capability(SpinFlipSymmetry.class).isPresent());
		assertFalse(PairHamiltonian.builder(2).bond(0, 1, 1).constant(0.5).build().capability(IntegerEnergies.class)
				.isPresent(), "half a quantum of constant spoils the ladder");
	}

	@Test
	void scaledUnitsGiveEqualNumbersForEqualEnergies() {
		// Six couplings of 0.1 summed in any order are 0.6 by one product, which sums of 0.1 are not.
		double scale = 0.1;
		PairHamiltonianBuilder ring = PairHamiltonian.builder(6).scale(scale);
		for (int i = 0; i < 6; i++) {
			ring.bond(i, (i + 1) % 6, 1);
		}
		PairHamiltonian model = ring.build();
		assertEquals(-6 * scale, model.energy(model.space().create()));
		assertEquals(scale, model.capability(IntegerEnergies.class).orElseThrow().quantum());
		assertEquals(scale, model.couplings()[0]);
	}

	@Test
	void nativeStateIsCopiedInAndOut() {
		IsingConfiguration state = PairHamiltonian.builder(2).bond(0, 1, 1).build().space().create();
		PairHamiltonian model = PairHamiltonian.builder(2).bond(0, 1, 1).planted(state).build();
		state.flip(0);
		Planted planted = model.capability(Planted.class).orElseThrow();
		assertEquals("++", planted.nativeState().toText());
		((IsingConfiguration) planted.nativeState()).flip(1);
		assertEquals("++", planted.nativeState().toText());
	}

	@Test
	void mistakesAreRefused() {
		PairHamiltonianBuilder builder = PairHamiltonian.builder(4);
		assertThrows(IllegalArgumentException.class, () -> builder.bond(1, 1, 1), "self loop");
		assertThrows(IllegalArgumentException.class, () -> builder.bond(0, 4, 1), "no such site");
		assertThrows(IllegalArgumentException.class, () -> builder.bond(0, 1, Double.NaN), "not a number");
		assertThrows(IllegalArgumentException.class, () -> builder.scale(0), "no scale");
		assertThrows(IllegalArgumentException.class, () -> PairHamiltonian.builder(0), "no spins");
		PairHamiltonianBuilder twice = PairHamiltonian.builder(4).bond(1, 3, 1).bond(0, 1, 1).bond(3, 1, 2);
		String message = assertThrows(IllegalArgumentException.class, twice::build).getMessage();
		assertTrue(message.contains("sites 1 and 3") || message.contains("sites 3 and 1"), message);
		PairHamiltonianBuilder broken = PairHamiltonian.builder(2).scale(0.5).bond(0, 1, 0.75);
		assertThrows(IllegalArgumentException.class, broken::build, "not whole in units of the scale");
	}
}
