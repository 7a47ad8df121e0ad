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
 * @param name    stable name
 * @param meaning definition, with the space it was computed on
 * @param unit    unit of the energies
 * @param leaves  the minima by rising energy; the first is a ground state
 * @param labels  names of the funnels that {@link Leaf#funnel()} points to, by number; empty if none were computed
 */
public record Tree(String name, String meaning, String unit, List<Leaf> leaves, List<String> labels)
		implements Result {

	/** What the meaning of a tree says if a state and its mirror image, all spins turned over, count as one state. */
	public static final String MIRROR_IMAGES_MERGED = "mirror images";

	/** What stands for the saddle state of a leaf that meets its father only above the energies that were looked at. */
	public static final String ABOVE_THE_LID = "above the lid";

	public Tree {
		leaves = List.copyOf(leaves);
		labels = List.copyOf(labels);
	}

	/** Whether a state and its mirror image count as one, by {@link #meaning()}. */
	public boolean mirrorImagesMerged() {
		return meaning.contains(MIRROR_IMAGES_MERGED);
	}

	/**
	 * A minimum.
	 *
	 * @param state      a representative state as text
	 * @param energy     its energy
	 * @param degeneracy number of states in the minimum
	 * @param father     index of the leaf that its basin merges into, -1 for the last survivor
	 * @param saddle     energy at which it merges, NaN for the last survivor
	 * @param saddleState a state of the saddle as text; empty for the last survivor, {@link #ABOVE_THE_LID} if not found
	 * @param basin      number of states whose steepest descent ends here, 0 if not computed
	 * @param funnel     number of its funnel, -1 if not computed
	 */
	public record Leaf(String state, double energy, long degeneracy, int father, double saddle, String saddleState,
			long basin, int funnel) {

		/** Whether the saddle is only known to lie above {@link #saddle()}, the highest energy that was looked at. */
		public boolean meetsAboveTheLid() {
			return saddleState.equals(ABOVE_THE_LID);
		}

		/** Height of the barrier to the father: saddle energy minus own energy; infinite for the last survivor. */
		public double barrier() {
			return father < 0 ? Double.POSITIVE_INFINITY : saddle - energy;
		}
	}
}
