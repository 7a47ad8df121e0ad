// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;

/** Pair models state by state: the energy is that of the bonds, of the terms, and between the bounds. */
class PairByHandTest {

	private record Term(double coefficient, int[] sites) {
	}

	/** {@code H = 3 - 0.5 (2 s0 s1 - s1 s2 + 4 s0 s2 + s1)}. */
	private static PairHamiltonian model() {
		return PairHamiltonian.builder(3).bond(0, 1, 2).bond(1, 2, -1).bond(0, 2, 4).field(1, 1).scale(0.5).constant(3)
				.build();
	}

	private static double byHand(IsingConfiguration s) {
		return 3 - 0.5 * (2 * s.spin(0) * s.spin(1) - s.spin(1) * s.spin(2) + 4 * s.spin(0) * s.spin(2) + s.spin(1));
	}

	@Test
	void energiesAreThoseOfBondsAndFields() {
		PairHamiltonian model = model();
		List<Term> terms = new ArrayList<>();
		model.terms((coefficient, sites) -> terms.add(new Term(coefficient, sites.clone())));
		assertEquals(5, terms.size(), "a constant, a field and three bonds");
		for (int index = 0; index < 8; index++) {
			IsingConfiguration state = model.space().create();
			model.space().assign(state, index);
			double sum = 0;
			for (Term term : terms) {
				double product = term.coefficient();
				for (int site : term.sites()) {
					product *= state.spin(site);
				}
				sum += product;
			}
			double expected = byHand(state);
			assertEquals(expected, model.energy(state), 1e-14);
			assertEquals(expected, sum, 1e-14);
			EnergyTracker<IsingConfiguration> walker = model.track(state);
			assertEquals(expected, walker.energy(), 1e-14);
			for (int site = 0; site < 3; site++) {
				IsingConfiguration other = state.copy();
				other.flip(site);
				assertEquals(byHand(other) - expected, walker.delta(site), 1e-14);
			}
			assertTrue(model.lower() <= expected && expected <= model.upper());
		}
	}

	@Test
	void whatAModelTellsOfItself() {
		PairHamiltonian model = model();
		assertEquals(3, model.spins());
		assertEquals(3, model.bonds());
		assertEquals(3, model.constant());
		assertArrayEquals(new double[] { 0, 0.5, 0 }, model.fields());
		assertEquals(2 * 0.5 * (2 - 1 + 4), Arrays.stream(model.couplings()).sum(), 1e-15, "each bond twice");
		// All bonds and the field satisfied: 3 -+ 0.5 (2 + 1 + 4 + 1), beyond which rounding is granted.
		assertEquals(-1, model.lower(), 1e-10);
		assertEquals(7, model.upper(), 1e-10);
		List<Term> terms = new ArrayList<>();
		PairHamiltonian.builder(2).bond(0, 1, 1).build()
				.terms((coefficient, sites) -> terms.add(new Term(coefficient, sites.clone())));
		assertEquals(1, terms.size(), "no constant and no field of 0");
		assertEquals(-1, terms.getFirst().coefficient());
		assertArrayEquals(new int[] { 0, 1 }, terms.getFirst().sites());
	}

	/** Without frustration the bounds are met, by whole numbers exactly. */
	@Test
	void boundsAreTight() {
		PairHamiltonian chain = PairHamiltonian.builder(4).bond(0, 1, 1).bond(1, 2, 1).bond(2, 3, 1).field(0, 1).build();
		assertEquals(-4, chain.lower());
		assertEquals(4, chain.upper());
		assertEquals(chain.lower(), chain.energy(chain.space().create()));
		SplitMix64 random = new SplitMix64(1);
		PairHamiltonianBuilder real = PairHamiltonian.builder(6);
		for (int site = 1; site < 6; site++) {
			real.bond(site - 1, site, 0.1 + random.nextDouble());
		}
		PairHamiltonian model = real.build();
		double lowest = model.energy(model.space().create());
		assertTrue(model.lower() <= lowest, "rounding is granted");
		assertEquals(lowest, model.lower(), 1e-10);
	}

	/** Couplings and fields of whole numbers have energies in steps of the scale, if the constant is one of them too. */
	@Test
	void wholeNumbersHaveAQuantum() {
		assertEquals(0.5, quantum(model()));
		assertEquals(0, quantum(PairHamiltonian.builder(2).bond(0, 1, 0.5).build()), "half a bond");
		assertEquals(0, quantum(PairHamiltonian.builder(2).bond(0, 1, 1).field(0, 0.5).build()), "half a field");
		assertEquals(0, quantum(PairHamiltonian.builder(2).bond(0, 1, 2).scale(2).constant(3).build()), "half a step away");
		assertEquals(0, quantum(PairHamiltonian.builder(2).bond(0, 1, 0x1p53).build()), "too large to be counted exactly");
		assertEquals(0, quantum(PairHamiltonian.builder(2).bond(0, 1, 1).field(0, 0x1p53).build()));
		assertEquals(1, quantum(PairHamiltonian.builder(2).bond(0, 1, 0x1p53 - 1).build()));
		assertThrows(IllegalArgumentException.class, () -> PairHamiltonian.builder(2).bond(0, 1, 0.5).scale(1).build());
		assertEquals(false, model().capability(SpinFlipSymmetry.class).isPresent(), "it has a field");
		assertEquals(true,
				PairHamiltonian.builder(2).bond(0, 1, 1).build().capability(SpinFlipSymmetry.class).isPresent());
	}

	private static double quantum(PairHamiltonian model) {
		return model.capability(IntegerEnergies.class).map(IntegerEnergies::quantum).orElse(0.0);
	}

	/** What was summed up on the way is saved bit for bit, and a reset forgets it. */
	@Test
	void aWalkerIsPutBackWithItsCaches() throws IOException {
		SplitMix64 random = new SplitMix64(3);
		PairHamiltonianBuilder builder = PairHamiltonian.builder(8);
		for (int site = 1; site < 8; site++) {
			builder.bond(0, site, random.nextGaussian()).field(site, random.nextGaussian());
		}
		PairHamiltonian model = builder.build();
		EnergyTracker<IsingConfiguration> walker = model.track(model.space().random(random));
		assertEquals(8, walker.moves());
		for (int move = 0; move < 1000; move++) {
			walker.accept(random.nextInt(8));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		walker.saveCaches(new DataOutputStream(bytes));
		EnergyTracker<IsingConfiguration> again = model.track(model.space().create());
		again.reset(walker.configuration());
		assertEquals(walker.configuration(), again.configuration());
		assertEquals(model.energy(walker.configuration()), again.energy(), "a reset sums anew");
		again.restoreCaches(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertEquals(walker.energy(), again.energy());
		for (int site = 0; site < 8; site++) {
			assertEquals(walker.delta(site), again.delta(site));
		}
		again.accept(0);
		assertEquals(model.energy(again.configuration()), again.energy(), 1e-12);
	}

	@Test
	void sitesThatThereAreNotAreNamed() {
		for (int site : new int[] { -1, 2 }) {
			String message = assertThrows(IllegalArgumentException.class,
					() -> PairHamiltonian.builder(2).bond(0, site, 1)).getMessage();
			assertEquals("site " + site + " is not one of 0 to 1", message);
		}
	}
}
