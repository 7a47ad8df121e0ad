// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.List;

/**
 * A barrier tree: minima as leaves, joined where their basins first meet as the energy rises.
 *
 * <p>
 * When two basins meet, the one with the higher minimum ends there; its <em>father</em> is the lower one. A minimum is
 * a connected set of states of equal energy without a lower neighbour; mostly a single state.
 *
 * @param tag     kind, labels, unit of the energies, meaning with the space it was computed on, and source
 * @param leaves  the minima by rising energy; the first is a ground state
 * @param labels  names of the funnels that {@link Leaf#funnel()} points to, by number; empty if none were computed
 * @param mirrorImagesMerged whether a state and its mirror image, all spins turned over, count as one state
 */
public record Tree(ResultTag tag, List<Leaf> leaves, List<String> labels, boolean mirrorImagesMerged)
		implements
			Result {

	/** @throws IllegalArgumentException if the tag is of a kind of another type */
	public Tree {
		tag.require(Tree.class);
		leaves = List.copyOf(leaves);
		labels = List.copyOf(labels);
	}

	@Override
	public Tree tagged(ResultTag other) {
		return new Tree(other, leaves, labels, mirrorImagesMerged);
	}

	/**
	 * A minimum.
	 *
	 * @param state      a representative state as text
	 * @param energy     its energy
	 * @param degeneracy number of states in the minimum
	 * @param father     index of the leaf that its basin merges into, -1 for the last survivor
	 * @param saddle     energy at which it merges, NaN for the last survivor
	 * @param saddleState a state of the saddle as text; empty for the last survivor, and if none was found
	 * @param aboveLid   whether the saddle is only known to lie above {@code saddle}, the highest energy looked at
	 * @param basin      number of states whose steepest descent ends here, 0 if not computed
	 * @param funnel     number of its funnel, -1 if not computed
	 */
	public record Leaf(String state, double energy, long degeneracy, int father, double saddle, String saddleState,
			boolean aboveLid, long basin, int funnel) {

		/** A leaf whose saddle is known, or that has none. */
		public Leaf(String state, double energy, long degeneracy, int father, double saddle, String saddleState, long basin,
				int funnel) {
			this(state, energy, degeneracy, father, saddle, saddleState, false, basin, funnel);
		}

		/** Height of the barrier to the father: saddle energy minus own energy; infinite for the last survivor. */
		public double barrier() {
			return father < 0 ? Double.POSITIVE_INFINITY : saddle - energy;
		}
	}
}
