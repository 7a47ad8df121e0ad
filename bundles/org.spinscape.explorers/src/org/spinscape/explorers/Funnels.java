// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Funnels after K. Klemm, C. Flamm and P. F. Stadler (arXiv:0707.3719), in the variant that leaves a basin over its
 * lowest direct saddle: from minimum x an arrow leads to minimum y if a step between their gradient basins attains the
 * lowest saddle of x's basin (the saddle of a step is its higher end) and y is lower than x. A minimum whose lowest
 * saddle leads to no lower minimum is the bottom of a funnel; the funnel holds all minima whose arrows end there.
 *
 * <p>
 * If the lowest saddle leads to lower minima of different funnels, the minimum is <em>shared</em>: it is put into the
 * funnel of the lowest of them, and counted.
 */
final class Funnels {

	private final SteepestDescent descent;
	private final double[] exits;
	private final int[][] targets;
	private final int[] funnelOf;
	private final IntList bottoms = new IntList();
	private int shared;

	Funnels(SteepestDescent descent, ExplorerContext context) {
		this.descent = descent;
		int minima = descent.minima().size();
		exits = new double[minima];
		targets = new int[minima][];
		funnelOf = new int[minima];
		findExits(new Progress(context, "funnels", descent.graph().states()));
		followArrows();
	}

	private void findExits(Progress progress) {
		StateGraph graph = descent.graph();
		Arrays.fill(exits, Double.POSITIVE_INFINITY);
		Arrays.fill(targets, new int[0]);
		int states = graph.states();
		for (int state = 0; state < states; state++) {
			progress.at(state);
			int basin = descent.minimumOf(state);
			double energy = graph.energy(state);
			if (energy > exits[basin]) {
				continue; // no step from here can be as low as the exit already known
			}
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				int other = descent.minimumOf(neighbour);
				if (other != basin) {
					note(basin, other, Math.max(energy, graph.energy(neighbour)));
				}
			}
		}
	}

	private void note(int basin, int other, double saddle) {
		if (saddle < exits[basin]) {
			exits[basin] = saddle;
			targets[basin] = new int[] { other };
		} else if (saddle == exits[basin] && Arrays.stream(targets[basin]).noneMatch(known -> known == other)) {
			targets[basin] = Arrays.copyOf(targets[basin], targets[basin].length + 1);
			targets[basin][targets[basin].length - 1] = other;
		}
	}

	/** Arrows lead to minima of lower rank, whose funnels are known by then. */
	private void followArrows() {
		List<Minimum> minima = descent.minima();
		boolean[] isShared = new boolean[minima.size()];
		for (int rank = 0; rank < funnelOf.length; rank++) {
			double own = minima.get(rank).energy();
			int[] lower = Arrays.stream(targets[rank]).filter(y -> minima.get(y).energy() < own).sorted().toArray();
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

	/** Number of funnels. */
	int count() {
		return bottoms.size();
	}

	/** The funnel of a minimum; funnels are numbered by rank of their bottoms. */
	int funnelOf(int rank) {
		return funnelOf[rank];
	}

	/** Rank of the minimum at the bottom of a funnel. */
	int bottom(int funnel) {
		return bottoms.get(funnel);
	}

	/** Height of the lowest saddle that leads out of the basin of a minimum; infinite if there is only one basin. */
	double exit(int rank) {
		return exits[rank];
	}

	/** Number of minima whose way leads into several funnels. */
	int shared() {
		return shared;
	}
}
