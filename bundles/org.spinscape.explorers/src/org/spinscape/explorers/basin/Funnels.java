// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.basin;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.graph.IntList;
import org.spinscape.explorers.graph.StateGraph;
import org.spinscape.explorers.minima.Minimum;
import org.spinscape.explorers.progress.Progress;

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
public final class Funnels {

	private final SteepestDescent descent;
	private final List<Minimum> minima;
	/** Lowest saddle of each basin, in units of the energy table, and its level: no higher one needs a closer look. */
	private final long[] exits;
	private final int[] exitLevels;
	private final int[][] targets;
	private final int[] funnelOf;
	private final IntList bottoms = new IntList();
	private int shared;

	/** @param minima all minima by rank */
	Funnels(SteepestDescent descent, List<Minimum> minima, ExplorerContext context) {
		this.descent = descent;
		this.minima = minima;
		exits = new long[minima.size()];
		exitLevels = new int[minima.size()];
		targets = new int[minima.size()][];
		funnelOf = new int[minima.size()];
		findExits(new Progress(context, "funnels", descent.graph().states()));
		followArrows();
	}

	private void findExits(Progress progress) {
		StateGraph graph = descent.graph();
		int[] levels = graph.table().levels();
		Arrays.fill(exits, Long.MAX_VALUE);
		Arrays.fill(exitLevels, Integer.MAX_VALUE);
		Arrays.fill(targets, new int[0]);
		for (int state = 0; state < levels.length; state++) {
			progress.at(state);
			int basin = descent.minimumOf(state);
			if (levels[state] > exitLevels[basin]) {
				continue; // no step from here can be as low as the exit already known
			}
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				int other = descent.minimumOf(neighbour);
				if (other != basin && levels[neighbour] <= exitLevels[basin]) {
					note(basin, other, graph.compare(state, neighbour) > 0 ? state : neighbour);
				}
			}
		}
	}

	private void note(int basin, int other, int saddle) {
		long units = descent.graph().table().units(saddle);
		if (units < exits[basin]) {
			exits[basin] = units;
			exitLevels[basin] = descent.graph().table().levels()[saddle];
			targets[basin] = new int[] { other };
		} else if (units == exits[basin] && Arrays.stream(targets[basin]).noneMatch(known -> known == other)) {
			targets[basin] = Arrays.copyOf(targets[basin], targets[basin].length + 1);
			targets[basin][targets[basin].length - 1] = other;
		}
	}

	/** Arrows lead to minima of lower rank, whose funnels are known by then. */
	private void followArrows() {
		boolean[] isShared = new boolean[minima.size()];
		for (int rank = 0; rank < funnelOf.length; rank++) {
			long own = minima.get(rank).units();
			int[] lower = Arrays.stream(targets[rank]).filter(y -> minima.get(y).units() < own).sorted().toArray();
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

	/** Height of the lowest saddle that leads out of the basin of a minimum; infinite if there is only one basin. */
	public double exit(int rank) {
		return targets[rank].length == 0 ? Double.POSITIVE_INFINITY
				: descent.graph().table().joule(exits[rank]);
	}

	/** Number of minima whose way leads into several funnels. */
	public int shared() {
		return shared;
	}
}
