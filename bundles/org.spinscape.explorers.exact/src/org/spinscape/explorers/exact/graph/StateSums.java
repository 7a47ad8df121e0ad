// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.progress.Unreported;
import org.spinscape.kernels.exact.Pieces;

/** Loops over all states on all processors. Sums are made of parts of fixed size, so threads never change a bit. */
public final class StateSums {

	private static final int PIECE = 1 << 14;

	private final int states;
	private final ExplorerContext context;

	public StateSums(int states, ExplorerContext context) {
		this.states = states;
		this.context = new Unreported(context);
	}

	/** Work on a range of states. */
	@FunctionalInterface
	public interface Work {

		/** Does it. */
		void on(int from, int to);
	}

	/** A sum over a range of states. */
	@FunctionalInterface
	public interface Part {

		/** Takes it. */
		double over(int from, int to);
	}

	/** Does work that writes only to the places of its own states. */
	public void run(Work work) {
		Pieces.ranges(states, PIECE, context, (_, from, to) -> work.on(from, to));
	}

	/** The sum over all states. */
	public double sum(Part part) {
		double[] parts = new double[(states - 1) / PIECE + 1];
		Pieces.ranges(states, PIECE, context, (piece, from, to) -> parts[piece] = part.over(from, to));
		double sum = 0;
		for (double each : parts) {
			sum += each;
		}
		return sum;
	}

	/** The scalar product. */
	public double dot(double[] a, double[] b) {
		return sum((from, to) -> {
			double sum = 0;
			for (int i = from; i < to; i++) {
				sum += a[i] * b[i];
			}
			return sum;
		});
	}

	/** Number of states. */
	public int states() {
		return states;
	}
}
