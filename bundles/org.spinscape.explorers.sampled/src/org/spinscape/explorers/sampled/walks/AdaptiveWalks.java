// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.Configuration;

/** Walks that take only moves which lower the energy, until there are none. */
record AdaptiveWalks<C extends Configuration>(Hamiltonian<C> hamiltonian, int starts) {

	static final ResultKind<Scalar> LENGTH = ResultKind.scalar("adaptive-walk-length", "steps",
			"Mean length of walks that only descend");
	static final ResultKind<Scalar> ENERGY = ResultKind.scalar("adaptive-walk-energy", "J",
			"Mean energy at the end of walks that only descend");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LENGTH, ENERGY);

	/** Label of walks: the rule that they descend by. */
	private static final String RULE = "rule";

	/** Starts that share a thread for a while. */
	private static final int BUNCH = 20;

	private enum Kind {
		RANDOM(StreamName.RANDOM_WALK_DOWN, "any of the moves that lower the energy, with equal probability"), GREEDY(
				StreamName.GREEDY_WALK_DOWN, "the move that lowers the energy most"), RELUCTANT(
						StreamName.RELUCTANT_WALK_DOWN, "the move that lowers the energy least");

		private final StreamName stream;
		private final String rule;

		Kind(StreamName stream, String rule) {
			this.stream = stream;
			this.rule = rule;
		}
	}

	List<Result> measure(StreamFamily streams, ExplorerContext context) {
		EnergyResolution resolution = EnergyResolution.of(hamiltonian);
		List<Result> results = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			String name = kind.name().toLowerCase(Locale.ROOT);
			double[] lengths = new double[starts];
			double[] energies = new double[starts];
			Crew crew = new Crew(context, name + " adaptive walks", starts);
			crew.run((starts + BUNCH - 1) / BUNCH, bunch -> {
				EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().create());
				Pace pace = new Pace(crew);
				for (int i = bunch * BUNCH; i < Math.min(starts, (bunch + 1) * BUNCH); i++) {
					RandomStream random = streams.split(kind.stream, i, 0);
					walker.reset(hamiltonian.space().random(random));
					int move = next(kind, walker, resolution, random);
					while (move >= 0) {
						walker.accept(move);
						move = next(kind, walker, resolution, random);
						lengths[i]++;
						pace.did(0);
					}
					energies[i] = walker.energy();
					pace.did(1);
				}
				pace.flush();
			});
			MeanWithError length = MeanWithError.of(lengths);
			MeanWithError energy = MeanWithError.of(energies);
			String walk = " adaptive walks from random states, which take " + kind.rule
					+ " and end where no move lowers it (on a plateau perhaps)";
			results.add(Scalar.thermal(LENGTH.label(RULE, name).means("Mean length of" + walk), length.value(),
					length.error(), starts));
			results.add(Scalar.thermal(ENERGY.label(RULE, name).means("Mean energy at the end of" + walk), energy.value(),
					energy.error(), starts));
		}
		return results;
	}

	private static int next(Kind kind, EnergyTracker<?> walker, EnergyResolution resolution, RandomStream random) {
		int chosen = -1;
		int found = 0;
		double best = 0;
		for (int move = 0; move < walker.moves(); move++) {
			double delta = walker.delta(move);
			if (!resolution.downhill(delta)) {
				continue;
			}
			found++;
			boolean better = switch (kind) {
				case RANDOM -> random.nextInt(found) == 0; // each of those met so far with equal probability
				case GREEDY -> found == 1 || delta < best;
				case RELUCTANT -> found == 1 || delta > best;
			};
			if (better) {
				best = delta;
				chosen = move;
			}
		}
		return chosen;
	}
}
