// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.progress.Progress;

/** Exits over direct saddles: the higher end of a step between two gradient basins, at its lowest. */
final class DirectExits {

	private final SteepestDescent descent;
	private final List<Minimum> minima;
	private final boolean onlyDown;
	/** Lowest saddle of each basin, in units of the energy table, and its level: no higher one needs a closer look. */
	private final long[] exits;
	private final int[] exitLevels;
	private final int[][] targets;

	private DirectExits(SteepestDescent descent, List<Minimum> minima, boolean onlyDown) {
		this.descent = descent;
		this.minima = minima;
		this.onlyDown = onlyDown;
		exits = new long[minima.size()];
		exitLevels = new int[minima.size()];
		targets = new int[minima.size()][];
		Arrays.fill(exits, Long.MAX_VALUE);
		Arrays.fill(exitLevels, Integer.MAX_VALUE);
		Arrays.fill(targets, new int[0]);
	}

	/** @param onlyDown whether only steps into basins of lower minima count */
	static Exits of(SteepestDescent descent, List<Minimum> minima, boolean onlyDown, Progress progress) {
		DirectExits search = new DirectExits(descent, minima, onlyDown);
		search.find(progress);
		double[] heights = IntStream.range(0, minima.size())
				.mapToDouble(rank -> search.targets[rank].length == 0 ? Double.POSITIVE_INFINITY
						: descent.graph().table().joule(search.exits[rank]))
				.toArray();
		return new Exits(heights, search.targets);
	}

	private void find(Progress progress) {
		StateGraph graph = descent.graph();
		int[] levels = graph.table().levels();
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
				if (other != basin && levels[neighbour] <= exitLevels[basin] && wanted(basin, other)) {
					note(basin, other, graph.compare(state, neighbour) > 0 ? state : neighbour);
				}
			}
		}
	}

	private boolean wanted(int basin, int other) {
		return !onlyDown || minima.get(other).units() < minima.get(basin).units();
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
}
