// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.States;
import org.spinscape.explorers.exact.graph.StateSet;
import org.spinscape.explorers.exact.progress.Progress;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * The low states with the moves between them, numbered by their index among all. A state without a lower neighbour here
 * has none anywhere, since a lower one would be low, too.
 */
final class LowGraph implements StateGraph {

	private final FiniteSpace<?> space;
	private final long[] states;
	private final EnergyTable table;
	private final int[] offsets;
	private final int[] neighbours;

	/** @param lid states above it are left out */
	LowGraph(FiniteSpace<?> space, StateSet found, double lid, ExplorerContext context) {
		this.space = space;
		int[] kept = IntStream.range(0, found.size()).filter(number -> found.energy(number) <= lid).boxed()
				.sorted((a, b) -> Long.compare(found.state(a), found.state(b))).mapToInt(Integer::intValue).toArray();
		states = Arrays.stream(kept).mapToLong(found::state).toArray();
		table = EnergyTable.of(Arrays.stream(kept).mapToDouble(found::energy).toArray());
		int[] numbers = new int[found.size()];
		Arrays.fill(numbers, -1);
		for (int number = 0; number < kept.length; number++) {
			numbers[kept[number]] = number;
		}
		offsets = new int[kept.length + 1];
		IntList all = new IntList();
		Progress progress = new Progress(context, "moves between low states", kept.length);
		for (int number = 0; number < kept.length; number++) {
			progress.at(number);
			int degree = space.degree(states[number]);
			for (int move = 0; move < degree; move++) {
				int other = found.find(space.neighbour(states[number], move));
				if (other >= 0 && numbers[other] >= 0) {
					all.add(numbers[other]);
				}
			}
			offsets[number + 1] = all.size();
		}
		neighbours = all.toArray();
	}

	@Override
	public EnergyTable table() {
		return table;
	}

	@Override
	public int degree(int state) {
		return offsets[state + 1] - offsets[state];
	}

	@Override
	public int neighbour(int state, int move) {
		return neighbours[offsets[state] + move];
	}

	@Override
	public String text(int state) {
		return States.text(space, states[state]);
	}

	/** Connected parts: for each state the number of its part, parts in order of their first states. */
	int[] parts() {
		int[] parts = new int[states.length];
		Arrays.fill(parts, -1);
		int count = 0;
		for (int start = 0; start < parts.length; start++) {
			if (parts[start] < 0) {
				IntList queue = new IntList();
				queue.add(start);
				parts[start] = count;
				for (int next = 0; next < queue.size(); next++) {
					int state = queue.get(next);
					for (int move = 0; move < degree(state); move++) {
						int other = neighbour(state, move);
						if (parts[other] < 0) {
							parts[other] = count;
							queue.add(other);
						}
					}
				}
				count++;
			}
		}
		return parts;
	}
}
