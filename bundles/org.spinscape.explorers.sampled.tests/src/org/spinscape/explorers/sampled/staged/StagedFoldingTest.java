// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Folding by turns against exact counts, and stages on chains that fold in a moment. */
class StagedFoldingTest {

	private record Threads(int threads, RandomStream random) implements ExplorerContext {

		private Threads(int threads) {
			this(threads, new SplitMix64(3));
		}

		@Override
		public void phase(String name, long total) {
			// nobody listens
		}

		@Override
		public void done(long units) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}

	/**
	 * A chain of which nothing is known but its contacts.
	 *
	 * @param residues letters H and P
	 */
	private record Hydrophobic(String residues) implements Hamiltonian<IsingConfiguration>, ContactEnergies {

		@Override
		public IsingSpace space() {
			return new IsingSpace(residues.length());
		}

		@Override
		public double energy(IsingConfiguration configuration) {
			throw new AssertionError("turns have their energies from contacts");
		}

		@Override
		public int beads() {
			return residues.length();
		}

		@Override
		public int dimension() {
			return 2;
		}

		@Override
		public double contact(int bead, int other) {
			return residues.charAt(bead) == 'H' && residues.charAt(other) == 'H' ? -1 : 0;
		}
	}

	/** 1515, 472 and 47 conformations with 0, 1 and 2 contacts (science notes, A11): all turns, mirror images once. */
	@Test
	void allTurnsOfTheTenMer() {
		TurnChain chain = new TurnChain(new Hydrophobic("HPHPPHHPHP"));
		int[] counts = new int[4];
		byte[] turns = new byte[8];
		for (int code = 0; code < 6561; code++) {
			for (int place = 0, rest = code; place < 8; place++, rest /= 3) {
				turns[place] = (byte) (rest % 3);
			}
			double energy = chain.energy(turns);
			if (!Double.isNaN(energy) && TurnChain.canonical(turns) == turns) {
				counts[(int) -energy]++;
			}
		}
		assertArrayEquals(new int[] { 1515, 472, 47, 0 }, counts);
	}

	@Test
	void textsAreReadAsTurns() {
		byte[] left = { TurnChain.LEFT, TurnChain.LEFT, TurnChain.STRAIGHT };
		assertArrayEquals(left, TurnChain.parse("RULL"));
		assertArrayEquals(left, TurnChain.parse("ULDD"), "rotated");
		assertArrayEquals(left, TurnChain.parse("RDLL"), "reflected");
		assertEquals(-1, new TurnChain(new Hydrophobic("HPPHP")).energy(left));
		byte[] square = { TurnChain.LEFT, TurnChain.LEFT, TurnChain.LEFT };
		assertTrue(Double.isNaN(new TurnChain(new Hydrophobic("HPPHP")).energy(square)), "the fifth bead meets the first");
	}

	/** Of ten chains one goes right at the second place: given up at a threshold of two in ten, kept at one. */
	@Test
	void rareTurnsAreGivenUp() {
		byte[] common = { TurnChain.LEFT, TurnChain.STRAIGHT };
		byte[] rare = { TurnChain.LEFT, TurnChain.RIGHT };
		List<byte[]> chains = List.of(common, common, common, common, common, common, common, common, common, rare);
		TurnMenu menu = TurnMenu.all(2).without(chains, 0.2);
		assertEquals(2, menu.size());
		assertEquals(1, menu.has(common));
		assertEquals(0.5, menu.has(rare));
		assertEquals(3, TurnMenu.all(2).without(chains, 0.1).size());
		assertEquals(4, TurnMenu.all(2).withoutAny(2, new SplitMix64(1)).size());
		assertEquals(2, TurnMenu.all(2).withoutAny(100, new SplitMix64(1)).size(), "a place keeps one turn");
	}

	/** At a high temperature throughout, a run that gives up nothing visits all that a chain of 5 beads can be. */
	@Test
	void annealingFindsTheOnlyContact() {
		TurnChain chain = new TurnChain(new Hydrophobic("HPPH"));
		TurnAnnealing.Lowest lowest = new TurnAnnealing(200, 5, 5).run(chain, TurnMenu.all(2), new SplitMix64(1));
		assertEquals(-1, lowest.energy());
		assertEquals(lowest.turns()[0], lowest.turns()[1]);
	}

	/** A menu that leaves only left turns runs in a circle: no chain, and no error. */
	@Test
	void menusWithoutAChainAreNoFailure() {
		boolean[][] left = new boolean[8][3];
		for (boolean[] place : left) {
			place[TurnChain.LEFT] = true;
		}
		TurnChain chain = new TurnChain(new Hydrophobic("HPHPPHHPHP"));
		assertEquals(Double.POSITIVE_INFINITY, new TurnAnnealing(10, 1, 1).run(chain, new TurnMenu(left),
				new SplitMix64(1)).energy());
	}

	/** The ten-mer folds in a moment, whatever the rule, and threads change no bit. */
	@Test
	@Tag("slow")
	void stagesAreReported() {
		List<Result> one = explore(new Hydrophobic("HPHPPHHPHP"), 1);
		List<Result> two = explore(new Hydrophobic("HPHPPHHPHP"), 2);
		assertEquals(-2, find(one, "target-energy", Scalar.class).value());
		for (Stages.Rule rule : Stages.Rule.values()) {
			Series success = find(one, "success[rule=" + rule.word() + "]", Series.class);
			assertEquals(3, success.y().values().length);
			assertArrayEquals(success.y().values(), find(two, "success[rule=" + rule.word() + "]", Series.class).y()
					.values());
		}
		double unstaged = find(one, "unstaged-success", Scalar.class).value();
		assertTrue(unstaged > 0.5, "47 folds of 2034: " + unstaged);
		assertTrue(find(one, "staging-helps", Verdict.class).evidence().contains("4 repetitions of 120 runs of 300 turns"));
		// The first rounds differ in nothing but their random numbers: 160 runs each, four binomial errors.
		assertEquals(find(one, "success[rule=unstaged]", Series.class).y().values()[0],
				find(one, "success[rule=staged]", Series.class).y().values()[0], 4 * Math.sqrt(2 * 0.25 / 160));
	}

	/** Without any attraction every run is at the lowest energy at once: nothing can be gained, and nothing is claimed. */
	@Test
	void nothingToGainIsNotAGain() {
		List<Result> results = explore(new Hydrophobic("PPPPPPPP"), 1);
		assertEquals(1, find(results, "unstaged-success", Scalar.class).value());
		assertEquals(Level.CANNOT_SAY, find(results, "staging-helps", Verdict.class).level());
	}

	@Test
	void chainsInSpaceAndOtherModelsAreRefused() {
		StagedFolding provider = new StagedFolding();
		String why = provider.refuse(new SherringtonKirkpatrick().build(new SherringtonKirkpatrick().schema()
				.parse(Map.of()),
				new SplitMix64(1)), provider.schema().parse(Map.of())).orElseThrow();
		assertTrue(why.contains("lattice=square"), why);
	}

	private static List<Result> explore(Hydrophobic model, int threads) {
		StagedFolding provider = new StagedFolding();
		assertTrue(provider.refuse(model, provider.schema().parse(Map.of())).isEmpty());
		return provider.create(provider.schema().parse(Map.of("repeats", "4", "runs", "40", "steps", "300", "rounds", "3")))
				.explore(model, new Threads(threads));
	}

	private static <R extends Result> R find(List<Result> results, String name, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow());
	}
}
