// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.explorer.Pace;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.explorers.sampled.staged.TurnAnnealing.Lowest;

/**
 * Rounds of annealing, between which turns are given up or not.
 *
 * @param annealing one run
 * @param rounds    number of rounds
 * @param runs      of a round
 * @param lowest    share of the runs of a round, those of lowest energy, whose turns are counted
 * @param threshold share of these below which a turn is given up
 */
record Stages(TurnAnnealing annealing, int rounds, int runs, double lowest, double threshold) {

	/** What is done between rounds. */
	enum Rule {
		/** Nothing. */
		UNSTAGED(StreamName.UNSTAGED),
		/** Rare turns of the lowest runs are given up. */
		STAGED(StreamName.STAGED),
		/** As many turns, anywhere. */
		RANDOM(StreamName.STAGED_AT_RANDOM),
		/** Rare turns of all runs are given up. */
		ALL_RUNS(StreamName.STAGED_ALL_RUNS);

		private final StreamName stream;

		Rule(StreamName stream) {
			this.stream = stream;
		}

		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/**
	 * All rounds of one repetition.
	 *
	 * @param energies lowest energy of each run in J, {@code [round][run]}
	 * @param menus    what is allowed after each round
	 * @param best     chains, as canonical turns, of the lowest energy that was met
	 * @param energy   that energy
	 */
	record Outcome(double[][] energies, List<TurnMenu> menus, List<byte[]> best, double energy) {
	}

	/**
	 * Does all rounds.
	 *
	 * @param streams random numbers
	 * @param repeat  number of this repetition
	 */
	Outcome run(TurnChain chain, Rule rule, StreamFamily streams, int repeat, Pace pace) {
		double[][] energies = new double[rounds][runs];
		List<TurnMenu> menus = new ArrayList<>();
		List<Lowest> all = new ArrayList<>();
		TurnMenu menu = TurnMenu.all(chain.turns());
		for (int round = 0; round < rounds; round++) {
			List<Lowest> found = new ArrayList<>();
			for (int run = 0; run < runs; run++) {
				RandomStream random = streams.split(rule.stream.with(Integer.toString(round)), repeat, run);
				found.add(annealing.run(chain, menu, random));
				energies[round][run] = found.getLast().energy();
				pace.did(1);
			}
			all.addAll(found);
			RandomStream random = streams.split(rule.stream.with("deletion"), repeat, round);
			TurnMenu deleted = rule == Rule.UNSTAGED ? menu : menu.without(chains(found, rule), threshold);
			menu = rule == Rule.RANDOM ? menu.withoutAny(menu.size() - deleted.size(), random) : deleted;
			menus.add(menu);
		}
		double energy = all.stream().mapToDouble(Lowest::energy).min().orElseThrow();
		List<byte[]> best = all.stream().filter(found -> found.energy() == energy && found.turns().length > 0)
				.map(found -> TurnChain.canonical(found.turns())).toList();
		return new Outcome(energies, menus, best, energy);
	}

	private List<byte[]> chains(List<Lowest> found, Rule rule) {
		long count = rule == Rule.ALL_RUNS ? found.size() : Math.max(1, Math.round(lowest * found.size()));
		return found.stream().filter(one -> one.turns().length > 0).sorted(Comparator.comparingDouble(Lowest::energy))
				.limit(count).map(Lowest::turns).toList();
	}
}
