// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.progress.Progress;

/**
 * Funnels after K. Klemm, C. Flamm and P. F. Stadler (Eur. Phys. J. B 63, 387 (2008)): from minimum x an arrow leads to
 * minimum y if x's exit leads there and y is lower than x. A minimum without an arrow is the bottom of a funnel; the
 * funnel holds all minima whose arrows end there. What an exit is differs between {@linkplain FunnelVariant variants}.
 *
 * <p>
 * If the exit leads to lower minima of different funnels, the minimum is <em>shared</em>: it is put into the funnel of the
 * lowest of them, and counted.
 */
public final class Funnels {

	private final FunnelVariant variant;
	private final List<Minimum> minima;
	private final Exits exits;
	private final int[] funnelOf;
	private final IntList bottoms = new IntList();
	private int shared;

	/**
	 * @param leaves the barrier tree, by rank
	 * @param minima all minima by rank
	 */
	Funnels(FunnelVariant variant, SteepestDescent descent, List<Leaf> leaves, List<Minimum> minima,
			ExplorerContext context) {
		this.variant = variant;
		this.minima = minima;
		Progress progress = new Progress(context, "funnels", descent.graph().states());
		exits = switch (variant) {
			case A -> DirectExits.of(descent, minima, false, progress);
			case B -> DirectExits.of(descent, minima, true, progress);
			case C -> PathExits.of(leaves);
		};
		funnelOf = new int[minima.size()];
		followArrows();
	}

	/** Arrows lead to minima of lower rank, whose funnels are known by then. */
	private void followArrows() {
		boolean[] isShared = new boolean[minima.size()];
		for (int rank = 0; rank < funnelOf.length; rank++) {
			long own = minima.get(rank).units();
			int[] lower = Arrays.stream(exits.targets()[rank]).filter(y -> minima.get(y).units() < own).sorted().toArray();
			if (lower.length == 0) {
				funnelOf[rank] = bottoms.size();
				bottoms.add(rank);
				continue;
			}
			funnelOf[rank] = funnelOf[lower[0]];
			int funnel = funnelOf[rank];
			isShared[rank] = Arrays.stream(lower).anyMatch(y -> funnelOf[y] != funnel || isShared[y]);
			shared += isShared[rank] ? 1 : 0;
		}
	}

	/** By which exits the funnels are made. */
	public FunnelVariant variant() {
		return variant;
	}

	/** Number of funnels. */
	public int count() {
		return bottoms.size();
	}

	/** The funnel of a minimum; funnels are numbered by rank of their bottoms. */
	public int funnelOf(int rank) {
		return funnelOf[rank];
	}

	/** Rank of the minimum at the bottom of a funnel. */
	public int bottom(int funnel) {
		return bottoms.get(funnel);
	}

	/** Height in J of the exit of a minimum; infinite if it has none. */
	public double exit(int rank) {
		return exits.heights()[rank];
	}

	/** Number of minima whose way leads into several funnels. */
	public int shared() {
		return shared;
	}
}
