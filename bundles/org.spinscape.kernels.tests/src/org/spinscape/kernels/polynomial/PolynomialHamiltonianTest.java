// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;

/** Models given by their terms. */
class PolynomialHamiltonianTest {

	private static PolynomialHamiltonian small(double scale) {
		return new PolynomialHamiltonian(4, scale, visitor -> {
			visitor.term(2 * scale, new int[0]);
			visitor.term(-scale, new int[] { 0, 1 });
			visitor.term(3 * scale, new int[] { 0, 1, 2, 3 });
		});
	}

	@Test
	void energyIsThatOfTheFormula() {
		PolynomialHamiltonian model = small(0.1);
		assertEquals(2 * 0.1 + 0.1 * 2, model.energy(model.space().parse("++++")), 1e-15);
		assertEquals(2 * 0.1 + 0.1 * -2, model.energy(model.space().parse("-+++")), 1e-15);
		assertEquals(2 * 0.1 + 0.1 * -4, model.energy(model.space().parse("++-+")), 1e-15);
		assertEquals(0.1, model.capability(IntegerEnergies.class).orElseThrow().quantum());
		assertTrue(model.capability(SpinFlipSymmetry.class).isPresent());
		assertEquals(0.2 - 0.4, model.lower(), 1e-15);
		assertEquals(0.2 + 0.4, model.upper(), 1e-15);
	}

	@Test
	void oddTermsBreakTheSymmetry() {
		PolynomialHamiltonian model = new PolynomialHamiltonian(3, 0,
				visitor -> visitor.term(Math.PI, new int[] { 0, 1, 2 }));
		assertFalse(model.capability(SpinFlipSymmetry.class).isPresent());
		assertFalse(model.capability(IntegerEnergies.class).isPresent());
		assertEquals(Math.PI, model.energy(model.space().create()), 1e-14);
	}

	@Test
	void trackersNeverDrift() {
		PolynomialHamiltonian model = new PolynomialHamiltonian(20, 0, visitor -> {
			SplitMix64 random = new SplitMix64(1);
			for (int t = 0; t < 100; t++) {
				int i = random.nextInt(10);
				visitor.term(random.nextGaussian(), new int[] { i, i + 1 + random.nextInt(4), i + 6 });
			}
		});
		SplitMix64 random = new SplitMix64(2);
		LocalFields.Tracker tracker = model.trackFields(model.space().random(random));
		for (int step = 0; step < 20_000; step++) {
			int move = random.nextInt(20);
			double expected = tracker.energy() + tracker.delta(move);
			assertEquals(tracker.delta(move), 2 * tracker.configuration().spin(move) * tracker.localField(move));
			tracker.accept(move);
			assertEquals(expected, tracker.energy(), 1e-12);
		}
		IsingConfiguration state = tracker.configuration();
		assertEquals(model.energy(state), tracker.energy());
		assertEquals(0, tracker.refresh());
	}
}
