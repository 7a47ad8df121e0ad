// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order in which a sweep goes through the cells of a {@link BlockGrid}. Cells go by colours, each colour filled up
 * to whole positions of {@link Lanes#WORDS} words with words that hold nothing. Then follows room for the words of the
 * bonds of one stage.
 *
 * @param words      word of each cell
 * @param room       number of words with the room for bonds
 * @param neighbours word index of each slot's bond, slots of a position together
 * @param batches    all positions in order
 */
record PackedOrder(int[] words, int room, int[] neighbours, List<Batch> batches) {

	/** Positions, at most {@link Chunk#MOST}, whose coins are tossed together. */
	record Batch(int positions, List<Stage> stages) {
	}

	/**
	 * Positions of one colour.
	 *
	 * @param up   bonds of the slots that lead up: each bond of the lattice is in one of these
	 * @param down the others
	 */
	record Stage(Run run, List<BondLoad> up, List<BondLoad> down) {

		/** Fetches the bonds of all slots. */
		void fetch(long[] words) {
			for (BondLoad load : up) {
				load.fetch(words);
			}
			for (BondLoad load : down) {
				load.fetch(words);
			}
		}
	}

	static PackedOrder of(BlockGrid grid, SignedGraph graph) {
		int[][] torus = new int[grid.cells()][grid.slots()];
		for (int cell = 0; cell < torus.length; cell++) {
			for (int slot = 0; slot < grid.slots(); slot++) {
				torus[cell][slot] = grid.neighbour(cell, slot);
			}
		}
		int[] colours = Colouring.greedy(torus);
		int[] words = new int[grid.cells()];
		List<Integer> ends = new ArrayList<>(); // of colours, in positions
		int next = 0;
		for (int colour = 0; colour <= Arrays.stream(colours).max().orElseThrow(); colour++) {
			for (int cell = 0; cell < words.length; cell++) {
				if (colours[cell] == colour) {
					words[cell] = next++;
				}
			}
			next = Math.ceilDiv(next, Lanes.WORDS) * Lanes.WORDS;
			ends.add(next / Lanes.WORDS);
		}
		int[] cells = new int[next];
		Arrays.fill(cells, -1);
		for (int cell = 0; cell < words.length; cell++) {
			cells[words[cell]] = cell;
		}
		StageBuilder builder = new StageBuilder(grid, graph, words, cells);
		List<Batch> batches = batches(ends, builder);
		int room = next + Math.min(Chunk.MOST, next / Lanes.WORDS) * grid.slots() * Lanes.WORDS;
		return new PackedOrder(words, room, builder.neighbours(), batches);
	}

	private static List<Batch> batches(List<Integer> ends, StageBuilder builder) {
		List<Batch> batches = new ArrayList<>();
		int positions = ends.getLast();
		int colour = 0;
		for (int first = 0; first < positions; first += Chunk.MOST) {
			int end = Math.min(first + Chunk.MOST, positions);
			List<Stage> stages = new ArrayList<>();
			for (int from = first; from < end;) {
				int to = Math.min(end, ends.get(colour));
				stages.add(builder.stage(new Run(from, to - from, 0, from - first)));
				colour += to == ends.get(colour) ? 1 : 0;
				from = to;
			}
			batches.add(new Batch(end - first, List.copyOf(stages)));
		}
		return List.copyOf(batches);
	}
}
