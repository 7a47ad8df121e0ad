// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.kernels.multispin.PackedOrder.Stage;

/** Lays out the bonds for the stages of a {@link PackedOrder}. */
final class StageBuilder {

	private static final int WORDS = Lanes.WORDS;

	private final BlockGrid grid;
	private final SignedGraph graph;
	private final int[] words;
	private final int[] cells;
	private final int[] neighbours;

	/** @param words word of each cell; @param cells cell in each word, or -1 */
	StageBuilder(BlockGrid grid, SignedGraph graph, int[] words, int[] cells) {
		this.grid = grid;
		this.graph = graph;
		this.words = words;
		this.cells = cells;
		neighbours = new int[cells.length / WORDS * grid.slots()];
	}

	/** Word index of each slot's bond, for the stages built. */
	int[] neighbours() {
		return neighbours;
	}

	Stage stage(Run run) {
		int slots = grid.slots();
		for (int k = 0; k < run.count() * slots; k++) {
			neighbours[run.first() * slots + k] = cells.length + k * WORDS;
		}
		return new Stage(run, loads(run, 0, grid.dimension()), loads(run, grid.dimension(), slots));
	}

	/** Bonds inside the blocks first, then those leaving them. */
	private List<BondLoad> loads(Run run, int from, int to) {
		List<BondLoad> loads = new ArrayList<>();
		int[] inside = bonds(run, from, to, false);
		loads.add(load(run, inside, BondLoad.Turn.NONE));
		for (int slot = from; slot < to; slot++) {
			loads.add(load(run, bonds(run, slot, slot + 1, true), BondLoad.Turn.along(grid, slot)));
		}
		return List.copyOf(loads);
	}

	/** Bonds as {@code word * slots + slot}. */
	private int[] bonds(Run run, int from, int to, boolean leaving) {
		return IntStream.range(run.first() * WORDS, (run.first() + run.count()) * WORDS)
				.filter(word -> cells[word] >= 0)
				.flatMap(word -> IntStream.range(from, to)
						.filter(slot -> grid.leaves(cells[word], slot) == leaving)
						.map(slot -> word * grid.slots() + slot))
				.toArray();
	}

	private BondLoad load(Run run, int[] bonds, BondLoad.Turn turn) {
		BondLoad load = new BondLoad(turn, new int[bonds.length], new int[bonds.length], new int[bonds.length],
				new long[bonds.length]);
		for (int k = 0; k < bonds.length; k++) {
			int word = bonds[k] / grid.slots();
			int slot = bonds[k] % grid.slots();
			int position = word / WORDS;
			load.sources()[k] = words[grid.neighbour(cells[word], slot)];
			load.selves()[k] = word;
			load.targets()[k] = neighbours[position * grid.slots() + slot] + word % WORDS;
			load.signs()[k] = BondLoad.negatives(grid, graph, cells[word], slot);
		}
		return load;
	}
}
