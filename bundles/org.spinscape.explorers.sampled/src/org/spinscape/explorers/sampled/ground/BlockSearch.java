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
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.sampled.blocks.Cooling;
import org.spinscape.explorers.sampled.blocks.PairProblem;
import org.spinscape.explorers.sampled.blocks.Recombination;

/**
 * Ground states of pairs of Ising spins by annealing and renormalisation: each generation anneals a population of random states for
 * a short time and lets a {@link Tournament} make one state of them. Populations double from generation to generation: easy
 * instances are done in an instant, and hard ones get many ancestors, which help more than slow cooling. The winners of generations have
 * children, too. What is found depends on the seed and the number of generations, not on the number of threads.
 *
 * @param <C> configurations, of Ising spins
 */
final class BlockSearch<C extends Configuration> implements Method {

	private static final int FIRST_POPULATION = 64;
	private static final int LARGEST_POPULATION = 8192;
	/** A population takes at most so many bytes, one a spin. */
	private static final long MOST_BYTES = 1L << 28;

	/** Of the first states: temperatures in units of {@link Heat#hot} and {@link Heat#cold}, and sweeps. */
	private static final double HOT = 0.5;
	private static final double COLD = 0.8;
	private static final int SWEEPS = 100;
	/** Of the blocks. */
	private static final double COLD_BLOCKS = 0.4;
	private static final int BLOCK_SWEEPS = 200;
	private static final int COOLINGS = 2;

	private final Hamiltonian<C> hamiltonian;
	private final IsingSpace space;
	private final PairProblem problem;

	/** @param pairs of the model */
	BlockSearch(Hamiltonian<C> hamiltonian, PairCouplings pairs) {
		this.hamiltonian = hamiltonian;
		space = (IsingSpace) hamiltonian.space();
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
		FirstStates first = new FirstStates(hamiltonian, problem,
				new Cooling(HOT * heat.hot(), COLD * heat.cold(), SWEEPS, tolerance), context);
		Tournament tournament = new Tournament(new Recombination(problem,
				new Cooling(heat.hot(), COLD_BLOCKS * heat.cold(), BLOCK_SWEEPS, tolerance), COOLINGS), context, tolerance);
		Progress progress = new Progress(target);
		List<byte[]> winners = new ArrayList<>();
		for (int generation = 0; clock.goesOn(generation); generation++) {
			StreamFamily own = streams.split(StreamName.GENERATION, generation, 0).family();
			List<byte[]> population = annealed(first, size(generation), own, context);
			progress.annealed(population);
			if (!progress.reached()) {
				winners.add(tournament.run(population, own, progress::children).state());
			}
			if (!progress.reached() && winners.size() > 1) {
				tournament.run(latest(winners), streams.split(StreamName.GENERATION, generation, 1).family(),
						progress::children);
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

	private int size(int generation) {
		long room = Math.max(Tournament.PARENTS, MOST_BYTES / Math.max(1, problem.spins()));
		long wanted = (long) FIRST_POPULATION << Math.min(generation, Integer.SIZE);
		return (int) Math.min(Math.min(wanted, LARGEST_POPULATION), room);
	}

	private static List<byte[]> latest(List<byte[]> winners) {
		return List.copyOf(winners.subList(Math.max(0, winners.size() - Tournament.PARENTS), winners.size()));
	}

	private static List<byte[]> annealed(FirstStates first, int size, StreamFamily streams, ExplorerContext context) {
		int pieces = Math.ceilDiv(size, FirstStates.TOGETHER);
		List<List<byte[]>> litters = new ArrayList<>(Collections.nCopies(pieces, null)); // each has a place of its own
		context.run(pieces, piece -> litters.set(piece,
				first.draw(Math.min(FirstStates.TOGETHER, size - piece * FirstStates.TOGETHER),
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

		void annealed(List<byte[]> states) {
			effort += (double) SWEEPS * states.size();
			states.forEach(state -> offer(state, problem.energy(state)));
		}

		boolean children(List<Recombination.Child> children) {
			for (Recombination.Child child : children) {
				effort += (double) COOLINGS * BLOCK_SWEEPS * child.blocks() / problem.spins();
				offer(child.state(), child.energy());
			}
			return reached();
		}

		private void offer(byte[] state, double energy) {
			if (energy < lowest) {
				lowest = energy;
				IsingConfiguration copy = space.create();
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
