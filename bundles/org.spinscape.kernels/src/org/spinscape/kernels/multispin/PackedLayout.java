// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the words of a walker on a {@link BlockGrid} stand. First come the spins of the cells, a place for each, colour
 * by colour; then, for each bond that leaves a block, a copy of the word at its far end that is turned by one block.
 *
 * @param slots      bonds of a site
 * @param places     number of cells
 * @param words      number of places with the copies
 * @param cells      cell at each place
 * @param neighbours where the word of each bond stands, bonds of a place together, those that lead up first
 * @param signs      blocks in which each bond is negative
 * @param colours    places and copies of each colour, in order
 * @param counted    each bond once: the first of {@code slots / 2} bonds that follow each other and have a place in common
 */
record PackedLayout(int slots, int places, int words, int[] cells, int[] neighbours, long[] signs,
		List<Colour> colours, int[] counted) {

	/** Places that are not joined. @param copies that they look at */
	record Colour(int from, int to, Copies copies) {
	}

	/** Copies as {@link BondLoad.Turn} makes them, in arrays for kernels. */
	record Copies(int[] sources, int[] targets, int[] rights, int[] lefts, long[] masks) {

		static Copies of(List<Copy> copies) {
			Copies arrays = new Copies(new int[copies.size()], new int[copies.size()], new int[copies.size()],
					new int[copies.size()], new long[copies.size()]);
			for (int k = 0; k < copies.size(); k++) {
				Copy copy = copies.get(k);
				arrays.sources[k] = copy.source();
				arrays.targets[k] = copy.target();
				arrays.rights[k] = copy.turn().right();
				arrays.lefts[k] = copy.turn().left();
				arrays.masks[k] = copy.turn().mask();
			}
			return arrays;
		}

		BondLoad.Turn turn(int copy) {
			return new BondLoad.Turn(rights[copy], lefts[copy], masks[copy]);
		}
	}

	/** @param reader the place that looks at it */
	private record Copy(int source, int target, int reader, BondLoad.Turn turn) {
	}

	static PackedLayout of(BlockGrid grid, SignedGraph graph) {
		int slots = grid.slots();
		int[][] torus = new int[grid.cells()][slots];
		for (int cell = 0; cell < torus.length; cell++) {
			for (int slot = 0; slot < slots; slot++) {
				torus[cell][slot] = grid.neighbour(cell, slot);
			}
		}
		int[] colours = Colouring.greedy(torus);
		int[] cells = IntStream.range(0, torus.length).boxed()
				.sorted((a, b) -> colours[a] != colours[b] ? colours[a] - colours[b] : a - b)
				.mapToInt(Integer::intValue).toArray();
		int[] places = new int[cells.length];
		for (int place = 0; place < cells.length; place++) {
			places[cells[place]] = place;
		}
		List<Copy> copies = new ArrayList<>();
		int[] neighbours = new int[cells.length * slots];
		long[] signs = new long[neighbours.length];
		for (int place = 0; place < cells.length; place++) {
			for (int slot = 0; slot < slots; slot++) {
				int source = places[torus[cells[place]][slot]];
				int k = place * slots + slot;
				neighbours[k] = source;
				if (grid.leaves(cells[place], slot)) {
					neighbours[k] = cells.length + copies.size();
					copies.add(new Copy(source, neighbours[k], place, BondLoad.Turn.along(grid, slot)));
				}
				signs[k] = BondLoad.negatives(grid, graph, cells[place], slot);
			}
		}
		List<Colour> list = colours(cells, colours, copies);
		return new PackedLayout(slots, cells.length, cells.length + copies.size(), cells, neighbours, signs,
				list, counted(slots, cells.length, list));
	}

	/** Between two colours, each bond has one end in the last: its copies are fresh after a sweep. */
	private static int[] counted(int slots, int places, List<Colour> colours) {
		return colours.size() == 2
				? IntStream.range(colours.getLast().from() * 2, places * 2).map(half -> half * (slots / 2)).toArray()
				: IntStream.range(0, places).map(place -> place * slots).toArray();
	}

	private static List<Colour> colours(int[] cells, int[] colours, List<Copy> copies) {
		List<Colour> list = new ArrayList<>();
		int from = 0;
		for (int colour = 0; colour <= Arrays.stream(colours).max().orElseThrow(); colour++) {
			int to = from;
			while (to < cells.length && colours[cells[to]] == colour) {
				to++;
			}
			int first = from;
			int last = to;
			list.add(new Colour(from, to,
					Copies.of(copies.stream().filter(copy -> copy.reader() >= first && copy.reader() < last).toList())));
			from = to;
		}
		return List.copyOf(list);
	}
}
