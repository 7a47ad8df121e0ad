// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Looks at all states of Ising spins by their levels, on all processors. The states are those of an
 * {@link EnergyTable}: neighbours differ in one bit, and in the half of the states that stands for all, states that
 * differ in every bit are neighbours, too, by the turn of the spin that is always up.
 */
public final class CubeScan {

	/** Instead of a target: no neighbour is of lower level. */
	public static final int NONE = CubeKernel.NONE;
	/** Instead of a target: levels cannot tell which neighbour is the lowest, or whether it is lower. */
	public static final int OPEN = CubeKernel.OPEN;

	private static final int PIECE = 1 << 16;

	/** Operations a state: most need a few only, since one lower neighbour is enough. */
	private static final int FEW = 8;

	private final EnergyTable table;
	private final boolean mirrored;
	private final CubeKernel kernel;
	private final CubeKernel descents;

	/** @param mirrored whether the states are half of all */
	public CubeScan(EnergyTable table, boolean mirrored) {
		this.table = table;
		this.mirrored = mirrored;
		long states = table.states();
		kernel = kernel(FEW * states);
		descents = kernel(states * Long.numberOfTrailingZeros(Long.highestOneBit(states)));
	}

	CubeScan(EnergyTable table, boolean mirrored, CubeKernel kernel) {
		this.table = table;
		this.mirrored = mirrored;
		this.kernel = kernel;
		descents = kernel;
	}

	private static CubeKernel kernel(long operations) {
		return VectorCode.pays(operations) ? CubeKernel.BEST : new ScalarCubeKernel();
	}

	private interface Lister {

		int list(int from, int to, int[] found);
	}

	/** The states without a neighbour of lower level, by index. */
	public int[] stable(ExplorerContext context) {
		int[] levels = table.levels();
		return list(context, (from, to, found) -> kernel.stable(levels, from, to, mirrored, found));
	}

	/** The states with levels from {@code low} to {@code high}, by index. */
	public int[] between(int low, int high, ExplorerContext context) {
		int[] levels = table.levels();
		return list(context, (from, to, found) -> kernel.between(levels, from, to, low, high, found));
	}

	private int[] list(ExplorerContext context, Lister lister) {
		int[][] lists = new int[pieces()][];
		ThreadLocal<int[]> room = ThreadLocal.withInitial(() -> new int[Math.min(PIECE, table.states())]);
		Pieces.ranges(table.states(), PIECE, context, (piece, from, to) -> {
			int[] found = room.get();
			lists[piece] = Arrays.copyOf(found, lister.list(from, to, found));
		});
		return joined(lists);
	}

	private static int[] joined(int[][] lists) {
		int[] joined = new int[Arrays.stream(lists).mapToInt(list -> list.length).sum()];
		int size = 0;
		for (int[] list : lists) {
			System.arraycopy(list, 0, joined, size, list.length);
			size += list.length;
		}
		return joined;
	}

	/** For each state its neighbour of lowest level, if lower than its own, else {@link #NONE}, or {@link #OPEN}. */
	public int[] steepest(ExplorerContext context) {
		int[] targets = new int[table.states()];
		Pieces.ranges(targets.length, PIECE, context, (_, from, to) -> descents.steepest(table.levels(), from, to,
				mirrored, table.exact(), targets));
		return targets;
	}

	/** Number of pieces in which the work is done, for a phase of the context. */
	public int pieces() {
		return (table.states() - 1) / PIECE + 1;
	}
}
