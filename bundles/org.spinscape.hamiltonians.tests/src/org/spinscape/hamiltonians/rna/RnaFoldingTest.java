// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;

/** Structures counted, numbered and folded by recursion, against a list of all sets of pairs that do not cross. */
class RnaFoldingTest {

	private static final String SEQUENCE = "GGAUCGAUGCUACC";

	private static FoldedSequence model(String... values) {
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			map.put(values[i], values[i + 1]);
		}
		RnaFolding provider = new RnaFolding();
		return (FoldedSequence) provider.build(provider.schema().parse(map), new SplitMix64(7));
	}

	/** All structures, by adding each pair that can be to each structure found so far; crossings are looked for one by one. */
	private static Set<String> listed(PairRules rules) {
		List<List<int[]>> all = new ArrayList<>(List.of(List.of()));
		for (int from = 0; from < rules.length(); from++) {
			for (int to = from + 1; to < rules.length(); to++) {
				if (rules.pair(from, to)) {
					for (List<int[]> some : List.copyOf(all)) {
						int[] pair = { from, to };
						if (some.stream().noneMatch(other -> touches(other, pair))) {
							List<int[]> more = new ArrayList<>(some);
							more.add(pair);
							all.add(more);
						}
					}
				}
			}
		}
		Set<String> texts = new HashSet<>();
		for (List<int[]> pairs : all) {
			StringBuilder text = new StringBuilder(".".repeat(rules.length()));
			pairs.forEach(pair -> {
				text.setCharAt(pair[0], '(');
				text.setCharAt(pair[1], ')');
			});
			texts.add(text.toString());
		}
		return texts;
	}

	private static boolean touches(int[] one, int[] other) {
		boolean shared = one[0] == other[0] || one[0] == other[1] || one[1] == other[0] || one[1] == other[1];
		boolean inside = one[0] < other[0] && other[0] < one[1];
		return shared || inside != (one[0] < other[1] && other[1] < one[1]);
	}

	/** Every position holds another structure, and all there are; the lowest energy is that of the recursion. */
	@ParameterizedTest
	@CsvSource({ "3, 0, bases", "3, 1.5, bases", "0, 0.5, bases", "1, 2, any", "0, 1, any" })
	void recursionsAgreeWithTheList(int loop, double stack, String pairs) {
		String sequence = pairs.equals("any") ? SEQUENCE.substring(0, 9) : SEQUENCE;
		FoldedSequence model = model("sequence", sequence, "loop", Integer.toString(loop), "stack",
				Double.toString(stack), "pairs", pairs);
		PairRules rules = new PairRules(sequence, loop, 3, 2, 1, pairs.equals("any"), stack);
		Set<String> listed = listed(rules);
		StructureSpace space = model.space();
		assertEquals(listed.size(), space.states().orElseThrow());
		assertEquals(Math.log(listed.size()), space.logStates(), 1e-12);
		Structure state = space.create();
		Set<String> numbered = new HashSet<>();
		double lowest = 0;
		for (long index = 0; index < listed.size(); index++) {
			space.assign(state, index);
			numbered.add(state.toText());
			assertEquals(index, space.index(state));
			assertEquals(state, space.parse(state.toText()));
			lowest = Math.min(lowest, model.energy(state));
		}
		assertEquals(listed, numbered);
		assertEquals(lowest, model.bestKnown().orElseThrow(), 1e-12);
		assertEquals(lowest, model.energy(model.nativeState()), 1e-12);
	}

	/** Numbers of structures by length in which any bases pair around one other at least: OEIS A004148. */
	@ParameterizedTest
	@CsvSource({ "5, 8", "6, 17", "9, 185", "13, 5373", "15, 30372" })
	void countsOfAllStructures(int bases, long number) {
		assertEquals(number, model("N", Integer.toString(bases), "pairs", "any", "loop", "1").space().states()
				.orElseThrow());
	}

	/** A stem of four pairs around a loop of four: three stacks. */
	@Test
	void hairpin() {
		FoldedSequence model = model("sequence", "ggggaaaacccc", "stack", "0.5");
		assertEquals("((((....))))", model.nativeState().toText());
		assertEquals(-13.5, model.energy(model.nativeState()), 1e-12);
		assertFalse(model.capability(IntegerEnergies.class).isPresent());
		assertTrue(model("sequence", "ggggaaaacccc", "stack", "2").capability(IntegerEnergies.class).isPresent());
	}

	/** Moves of a structure, and proposals, are the pairs that it has and those that would cross none: counted one by one. */
	@Test
	void movesAndProposalsChangeOnePair() {
		FoldedSequence model = model("N", "40", "stack", "0.3");
		StructureSpace space = model.space();
		SplitMix64 random = new SplitMix64(3);
		for (int draw = 0; draw < 20; draw++) {
			Structure state = space.random(random);
			int possible = 0;
			ProposalTracker<Structure> walker = (ProposalTracker<Structure>) model.track(state);
			for (int number = 0; number < space.pairs().size(); number++) {
				int[] pair = space.pairs().get(number);
				boolean there = state.partner(pair[0]) == pair[1];
				boolean free = there;
				if (!there) {
					free = true;
					for (int base = 0; base < state.length(); base++) {
						int to = state.partner(base);
						free &= to < base || !touches(new int[] { base, to }, pair);
					}
				}
				possible += free ? 1 : 0;
				double change = walker.propose(number);
				assertEquals(free, !Double.isNaN(change));
				if (free) {
					Structure after = state.copy();
					after.change(pair, number);
					assertEquals(model.energy(after) - model.energy(state), change, 1e-12);
				}
			}
			assertEquals(possible, space.moves(state));
		}
	}

	/** Each of the structures of a short sequence is drawn equally often: chi square with 4.8 standard deviations. */
	@Test
	void startsAreUniform() {
		StructureSpace space = model("sequence", "GGAAACCAAGC").space();
		int states = (int) space.states().orElseThrow();
		int[] counts = new int[states];
		SplitMix64 random = new SplitMix64(11);
		int draws = 400 * states;
		for (int draw = 0; draw < draws; draw++) {
			counts[(int) space.index(space.random(random))]++;
		}
		double square = 0;
		for (int count : counts) {
			square += (count - 400.0) * (count - 400) / 400;
		}
		assertTrue(states > 5, "states " + states);
		assertTrue(Math.abs(square - (states - 1)) < 4.8 * Math.sqrt(2.0 * (states - 1)), "chi square " + square);
	}

	@Test
	void longSequencesAreCountedAndNotNumbered() {
		FoldedSequence model = model("N", "200");
		assertTrue(model.space().states().isEmpty());
		assertTrue(model.space().logStates() > 61 * Math.log(2));
		assertEquals(model.bestKnown().orElseThrow(), model.energy(model.nativeState()), 1e-9);
	}

	@Test
	void wrongInputIsRefused() {
		assertTrue(assertThrows(ParameterException.class, () -> model("sequence", "GGX")).getMessage()
				.contains("write the bases"));
		assertTrue(assertThrows(ParameterException.class, () -> model("sequence", "AAAAAAAA")).getMessage()
				.contains("no two bases that can pair"));
		assertTrue(assertThrows(ParameterException.class, () -> model("N", "9", "loop", "8")).getMessage()
				.contains("longer sequence"));
		StructureSpace space = model("sequence", "GGGGAAAACCCC").space();
		assertEquals("the bracket at position 1 is not closed",
				assertThrows(IllegalArgumentException.class, () -> space.parse("(...........")).getMessage());
		assertEquals("bases 1 and 6 do not pair",
				assertThrows(IllegalArgumentException.class, () -> space.parse("(....)......")).getMessage());
	}
}
