// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.spinscape.explorers.graph.spin.SpinGraph;

/**
 * The blocks of a graph: bonds belong together if some loop runs through both (J. Hopcroft, R. Tarjan, Commun. ACM 16, 372
 * (1973)). The search has a stack of its own: long chains of bonds would exhaust that of the machine.
 */
final class BiconnectedBlocks {

	private final SpinGraph graph;
	private final int[][] rows;
	private final int[] depth;
	private final int[] low;
	private final int[] next;
	private final int[] entry;
	private final List<int[]> found = new ArrayList<>();
	private final int[] trail;
	private int trailed;
	private int parts;

	private BiconnectedBlocks(SpinGraph graph) {
		this.graph = graph;
		rows = graph.rows();
		depth = new int[graph.vertices()];
		low = new int[graph.vertices()];
		next = new int[graph.vertices()];
		entry = new int[graph.vertices()];
		trail = new int[graph.bonds()];
	}

	/**
	 * The blocks of a graph.
	 *
	 * @param bonds of each block, ascending; blocks in the order of their first bonds
	 * @param parts number of parts of the graph that hang together, single vertices among them
	 */
	record Found(List<int[]> bonds, int parts) {
	}

	static Found of(SpinGraph graph) {
		BiconnectedBlocks blocks = new BiconnectedBlocks(graph);
		for (int vertex = 0; vertex < graph.vertices(); vertex++) {
			if (blocks.depth[vertex] == 0) {
				blocks.parts++;
				blocks.search(vertex);
			}
		}
		blocks.found.sort(Comparator.comparingInt(bonds -> bonds[0]));
		return new Found(blocks.found, blocks.parts);
	}

	private void search(int root) {
		int[] path = new int[graph.vertices() + 1];
		int end = 0;
		path[end++] = root;
		depth[root] = 1;
		low[root] = 1;
		entry[root] = -1;
		while (end > 0) {
			int vertex = path[end - 1];
			if (next[vertex] == rows[vertex].length) {
				end--;
				if (end > 0) {
					leave(vertex, path[end - 1]);
				}
				continue;
			}
			int bond = rows[vertex][next[vertex]++];
			int other = graph.other(bond, vertex);
			if (bond == entry[vertex]) {
				continue;
			}
			if (depth[other] == 0) {
				trail[trailed++] = bond;
				depth[other] = depth[vertex] + 1;
				low[other] = depth[other];
				entry[other] = bond;
				path[end++] = other;
			} else if (depth[other] < depth[vertex]) {
				trail[trailed++] = bond;
				low[vertex] = Math.min(low[vertex], depth[other]);
			}
		}
	}

	/** Back from a vertex: if no bond leads from behind it to before its parent, what was found since is a block. */
	private void leave(int vertex, int parent) {
		low[parent] = Math.min(low[parent], low[vertex]);
		if (low[vertex] >= depth[parent]) {
			int first = trailed;
			do {
				first--;
			} while (trail[first] != entry[vertex]);
			int[] block = Arrays.copyOfRange(trail, first, trailed);
			Arrays.sort(block);
			found.add(block);
			trailed = first;
		}
	}
}
