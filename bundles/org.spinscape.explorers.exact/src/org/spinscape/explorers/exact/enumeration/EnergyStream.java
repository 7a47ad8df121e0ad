// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.kernels.exact.EnergyTable;
import org.spinscape.kernels.exact.Pieces;

/** Reads the exact energies of all states of a table, on all processors, in an order that is always the same. */
final class EnergyStream {

	/** Few, since each has an accumulator of its own. */
	private static final int PIECES = 64;

	private EnergyStream() {
	}

	/** Takes energies; filled by one thread. */
	interface Accumulator<A> {

		/** Takes this many energies, in J. */
		void take(double[] energies, int count);

		/** Takes what another has taken from the states that follow. */
		void join(A next);
	}

	/** Feeds all energies to accumulators, and joins them from the first to the last. */
	static <A extends Accumulator<A>> A read(EnergyTable table, String phase, Supplier<A> accumulator,
			ExplorerContext context) {
		int blocks = (table.states() - 1) / EnergyTable.BLOCK + 1;
		int length = ((blocks - 1) / PIECES + 1) * EnergyTable.BLOCK;
		Accumulator<?>[] parts = new Accumulator<?>[(table.states() - 1) / length + 1];
		context.phase(phase, parts.length);
		Pieces.ranges(table.states(), length, context, (piece, from, to) -> {
			A part = accumulator.get();
			long[] units = new long[EnergyTable.BLOCK];
			double[] energies = new double[EnergyTable.BLOCK];
			for (int first = from; first < to; first += EnergyTable.BLOCK) {
				int count = table.block(first, units);
				for (int i = 0; i < count; i++) {
					energies[i] = table.joule(units[i]);
				}
				part.take(energies, count);
			}
			parts[piece] = part;
		});
		A all = accumulator.get();
		for (Accumulator<?> part : parts) {
			@SuppressWarnings("unchecked") // they came from the supplier
			A next = (A) part;
			all.join(next);
		}
		return all;
	}
}
