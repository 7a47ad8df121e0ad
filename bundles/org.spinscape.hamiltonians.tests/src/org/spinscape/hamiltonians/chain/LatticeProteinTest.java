// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;

/** Exact spectra of lattice proteins up to the symmetries of the lattice (science notes, A11). */
class LatticeProteinTest {

	private static final HpProtein HP = new HpProtein();
	private static final GoProtein GO = new GoProtein();

	@SuppressWarnings("unchecked") // the providers build models of chains
	private static Hamiltonian<ChainConfiguration> build(HamiltonianProvider provider, Map<String, String> parameters) {
		return (Hamiltonian<ChainConfiguration>) provider.build(provider.schema().parse(parameters), new SplitMix64(1));
	}

	/** Numbers of states with energy 0, -1, -2, ... */
	private static long[] spectrum(Hamiltonian<ChainConfiguration> model) {
		SelfAvoidingChain space = (SelfAvoidingChain) model.space();
		ChainConfiguration state = space.create();
		long[] counts = new long[20];
		int highest = 0;
		for (long index = 0; index < space.states().getAsLong(); index++) {
			space.assign(state, index);
			int contacts = (int) -model.energy(state);
			counts[contacts]++;
			highest = Math.max(highest, contacts);
		}
		return Arrays.copyOf(counts, highest + 1);
	}

	@Test
	void spectraOfShortChains() {
		assertArrayEquals(new long[] { 1515, 472, 47 }, spectrum(build(HP, Map.of("benchmark", "10"))));
		assertArrayEquals(new long[] { 63146, 35815, 9296, 1673, 228, 27, 3 },
				spectrum(build(HP, Map.of("benchmark", "14"))));
	}

	/** The three chains of 18 residues fold into one ground state each. */
	@ParameterizedTest
	@CsvSource({ "18a, 4", "18b, 8", "18c, 9" })
	void chainsOfEighteenHaveOneGroundState(String benchmark, int contacts) {
		Hamiltonian<ChainConfiguration> model = build(HP, Map.of("benchmark", benchmark));
		long[] spectrum = spectrum(model);
		assertEquals(contacts, spectrum.length - 1);
		assertEquals(1, spectrum[contacts]);
		assertEquals(contacts, model.capability(Objective.class).orElseThrow().bestKnown().orElseThrow());
	}

	/** Contacts counted on paper: a square of four beads, and a snake of three rows. */
	@Test
	void contactsAreThoseOfNeighboursThatAreNotBonded() {
		Map<String, String> own = Map.of("benchmark", "own", "sequence", "HHHH");
		Hamiltonian<ChainConfiguration> four = build(HP, own);
		assertEquals(-1, four.energy(four.space().parse("RUL")));
		assertEquals(0, four.energy(four.space().parse("RUR")));
		Hamiltonian<ChainConfiguration> cube = build(HP,
				Map.of("benchmark", "own", "sequence", "HHHHHHHH", "lattice", "cubic"));
		assertEquals(-5, cube.energy(cube.space().parse("RULFRDL"))); // 12 edges of a cube, 7 of them bonds
	}

	@Test
	void goModelHasItsNativeFoldAsOnlyGroundState() {
		Hamiltonian<ChainConfiguration> model = build(GO, Map.of());
		long[] spectrum = spectrum(model);
		assertEquals(7, spectrum.length);
		assertEquals(1, spectrum[6]);
		assertEquals(-6, model.energy((ChainConfiguration) model.capability(Planted.class).orElseThrow().nativeState()));
		assertTrue(model.capability(IntegerEnergies.class).isPresent());
		assertTrue(build(GO, Map.of("g", "0.3")).capability(IntegerEnergies.class).isEmpty());
	}

	/** At g = 0 all contacts count alike, at 1 only native ones; in between it is a mean of both. */
	@Test
	void frustrationLeadsFromGoToHp() {
		Hamiltonian<ChainConfiguration> pure = build(GO, Map.of());
		Hamiltonian<ChainConfiguration> mixed = build(GO, Map.of("g", "0.25"));
		Hamiltonian<ChainConfiguration> hp = build(HP, Map.of("benchmark", "own", "sequence", "H".repeat(12)));
		assertArrayEquals(spectrum(hp), spectrum(build(GO, Map.of("g", "0"))));
		SplitMix64 random = new SplitMix64(2);
		for (int trial = 0; trial < 1000; trial++) {
			ChainConfiguration state = pure.space().random(random);
			assertEquals(0.25 * pure.energy(state) + 0.75 * hp.energy(state), mixed.energy(state), 1e-12);
		}
	}

	@Test
	void whatDoesNotFitIsRefusedByName() {
		refused(HP, "sequence", Map.of("benchmark", "own"));
		refused(HP, "sequence", Map.of("benchmark", "own", "sequence", "HHXPH"));
		refused(HP, "sequence", Map.of("sequence", "HHPPH"));
		refused(HP, "sequence", Map.of("benchmark", "own", "sequence", "H".repeat(501)));
		refused(GO, "native", Map.of("native", "RULD"));
		refused(GO, "native", Map.of("native", "RUF"));
		refused(GO, "native", Map.of("native", "R"));
		refused(GO, "sequence", Map.of("sequence", "HH"));
	}

	private static void refused(HamiltonianProvider provider, String parameter, Map<String, String> parameters) {
		assertEquals(parameter, assertThrows(ParameterException.class, () -> provider.schema().parse(parameters))
				.violations().getFirst().parameter());
	}
}
