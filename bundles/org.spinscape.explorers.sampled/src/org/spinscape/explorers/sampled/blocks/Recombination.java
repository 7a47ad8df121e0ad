// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.blocks;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.random.RandomStream;

/**
 * Puts a low state together from several: the blocks that they have in common become the spins of a smaller problem, whose
 * low states are searched for by annealing; the step of renormalisation in J. Houdayer, O. C. Martin, Phys. Rev. Lett. 83
 * (1999), arXiv:cond-mat/9901276. Where theirs applies a whole search to the smaller problem again, here it is annealed: with up to
 * eight good parents it has some hundreds of spins at most.
 *
 * @param problem   energies of the parents
 * @param cooling   of the blocks
 * @param coolings  how often they are cooled from a random state
 */
public record Recombination(PairProblem problem, Cooling cooling, int coolings) {

	/** Most parents of a child. */
	public static final int MOST_PARENTS = CommonBlocks.MOST_STATES;

	/**
	 * A child.
	 *
	 * @param state  a local minimum
	 * @param energy in J
	 * @param blocks of how many blocks it is made
	 */
	public record Child(byte[] state, double energy, int blocks) {
	}

	/**
	 * The lowest state found that is made of blocks of the parents, after a descent: no parent is lower.
	 *
	 * @param parents from one to {@link #MOST_PARENTS}; not changed
	 * @param each    called before each sweep; may throw to end it
	 */
	public Child child(List<byte[]> parents, RandomStream random, Runnable each) {
		CommonBlocks blocks = new CommonBlocks(problem, parents);
		PairProblem coarse = blocks.coarse();
		double least = Double.POSITIVE_INFINITY;
		byte[] best = null;
		for (byte[] candidate : candidates(blocks, coarse, parents.size(), random, each)) {
			double energy = coarse.energy(candidate);
			if (energy < least) {
				least = energy;
				best = candidate;
			}
		}
		byte[] state = blocks.fine(best);
		problem.descend(state, cooling.tolerance());
		return new Child(state, problem.energy(state), blocks.count());
	}

	private List<byte[]> candidates(CommonBlocks blocks, PairProblem coarse, int parents, RandomStream random,
			Runnable each) {
		List<byte[]> candidates = new ArrayList<>();
		for (int parent = 0; parent < parents; parent++) {
			byte[] state = blocks.coarse(parent);
			coarse.descend(state, cooling.tolerance());
			candidates.add(state);
		}
		for (int k = 0; k < coolings && blocks.count() > 1; k++) {
			byte[] state = new byte[blocks.count()];
			for (int block = 0; block < state.length; block++) {
				state[block] = (byte) (random.nextBoolean() ? 1 : -1);
			}
			cooling.cool(coarse, state, random, each);
			candidates.add(state);
		}
		return candidates;
	}
}
