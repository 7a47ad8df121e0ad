// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.blocks.Cooling;
import org.spinscape.explorers.sampled.blocks.PairProblem;
import org.spinscape.explorers.sampled.blocks.Recombination;

/**
 * Ground states of pairs of Ising spins by annealing and renormalisation: each generation anneals a population of random states
 * and lets a {@link Tournament} make one state of them. Populations or sweeps double from generation to generation, as
 * {@link Alternation} says: easy instances are done in an instant. The winners of generations have children, too. What is found depends on the seed and the number of generations, not on the number of threads.
 *
 * @param <C> configurations, of Ising spins
 */
final class BlockSearch<C extends Configuration> implements Method {

	/** A population takes at most so many bytes, one a spin. */
	private static final long MOST_BYTES = 1L << 28;

	/** Temperatures of the first states in units of {@link Heat#hot} and {@link Heat#cold}. */
	private static final double HOT = 0.5;
	private static final double COLD = 0.8;
	/** Last temperature of the blocks in units of {@link Heat#cold}. */
	private static final double COLD_BLOCKS = 0.4;

	private final Hamiltonian<C> hamiltonian;
	private final PairProblem problem;

	/** @param pairs of the model */
	BlockSearch(Hamiltonian<C> hamiltonian, PairCouplings pairs) {
		this.hamiltonian = hamiltonian;
		problem = PairProblem.of(pairs);
	}

	@Override
	public String piece() {
		return "generations";
	}

	@Override
	public String unit() {
		return "sweeps";
	}

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look) {
		Clock clock = Clock.ofGenerations(limits, context);
		StreamFamily streams = random.family();
		Heat heat = Heat.of(hamiltonian, random);
		double tolerance = EnergyResolution.of(hamiltonian).tolerance();
		Alternation alternation = new Alternation(tolerance);
		Progress progress = new Progress(target);
		List<byte[]> winners = new ArrayList<>();
		for (int generation = 0; clock.goesOn(generation); generation++) {
			StreamFamily own = streams.split(StreamName.GENERATION, generation, 0).family();
			Alternation.Generation plan = alternation.next(largest());
			double before = progress.effort();
			FirstStates first = new FirstStates(hamiltonian, problem,
					new Cooling(HOT * heat.hot(), COLD * heat.cold(), plan.sweeps(), tolerance), context);
			Tournament tournament = new Tournament(new Recombination(problem,
					new Cooling(heat.hot(), COLD_BLOCKS * heat.cold(), plan.blockSweeps(), tolerance), plan.coolings()),
					context, tolerance);
			List<byte[]> population = annealed(first, plan, own, context);
			progress.annealed(population, plan);
			if (!progress.reached()) {
				Recombination.Child winner = tournament.run(population, own, children -> progress.children(children, plan));
				alternation.done(plan, progress.effort() - before, winner.energy());
				winners.add(winner.state());
			}
			if (!progress.reached() && winners.size() > 1) {
				tournament.run(latest(winners), streams.split(StreamName.GENERATION, generation, 1).family(),
						children -> progress.children(children, plan));
			}
			if (progress.reached()) {
				clock.found(generation + 1L);
				break;
			}
			Best soFar = progress.best();
			double made = progress.effort();
			look.accept(() -> found(soFar, target, made, clock));
		}
		context.checkCancelled();
		return found(progress.best(), target, progress.effort(), clock);
	}

	private long largest() {
		return Math.max(Tournament.PARENTS, MOST_BYTES / Math.max(1, problem.spins()));
	}

	private static List<byte[]> latest(List<byte[]> winners) {
		return List.copyOf(winners.subList(Math.max(0, winners.size() - Tournament.PARENTS), winners.size()));
	}

	private static List<byte[]> annealed(FirstStates first, Alternation.Generation plan, StreamFamily streams,
			ExplorerContext context) {
		int pieces = Math.ceilDiv(plan.population(), plan.together());
		List<List<byte[]>> litters = new ArrayList<>(Collections.nCopies(pieces, null)); // each has a place of its own
		context.run(pieces, piece -> litters.set(piece,
				first.draw(Math.min(plan.together(), plan.population() - piece * plan.together()),
						streams.split(StreamName.BROOD, piece, 0))));
		return litters.stream().flatMap(List::stream).toList();
	}

	private Found found(Best best, Target target, double effort, Clock clock) {
		return new Found(best.state(), best.energy(), target.reached(best.energy()), false, effort, clock,
				"annealing and recombination of common blocks");
	}

	/** @param energy as the model gives it, in J */
	private record Best(IsingConfiguration state, double energy) {
	}

	/** The best so far, and what it took. */
	private final class Progress {

		private final Target target;
		private double lowest = Double.POSITIVE_INFINITY;
		private Best best;
		private double effort;

		Progress(Target target) {
			this.target = target;
		}

		void annealed(List<byte[]> states, Alternation.Generation plan) {
			effort += (double) plan.sweeps() * states.size();
			states.forEach(state -> offer(state, problem.energy(state)));
		}

		boolean children(List<Recombination.Child> children, Alternation.Generation plan) {
			for (Recombination.Child child : children) {
				effort += (double) plan.coolings() * plan.blockSweeps() * child.blocks() / problem.spins();
				offer(child.state(), child.energy());
			}
			return reached();
		}

		private void offer(byte[] state, double energy) {
			if (energy < lowest) {
				lowest = energy;
				IsingConfiguration copy = (IsingConfiguration) hamiltonian.space().create();
				for (int spin = 0; spin < state.length; spin++) {
					copy.set(spin, state[spin]);
				}
				best = new Best(copy, hamiltonian.energy(hamiltonian.space().cast(copy)));
			}
		}

		boolean reached() {
			return target.reached(best.energy());
		}

		Best best() {
			return best;
		}

		double effort() {
			return effort;
		}
	}
}
