// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.SpinSpace;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.explorers.exact.flood.Leaf;

/** Overlaps of the lowest minima. */
final class MinimaOverlaps {

	static final ResultKind<Matrix> MINIMA_OVERLAPS = ResultKind.matrix("minima-overlaps", "",
			"Overlaps of the lowest leaves of the barrier tree");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(MINIMA_OVERLAPS);

	private MinimaOverlaps() {
	}

	/**
	 * The matrix, if the space has an overlap.
	 *
	 * @param leaves   minima by rank
	 * @param most     so many of the lowest
	 * @param quotient whether mirror images are one
	 */
	static Optional<Matrix> of(Hamiltonian<? extends Configuration> hamiltonian, List<Leaf> leaves, int most,
			boolean quotient) {
		int[] states = leaves.stream().limit(most).mapToInt(leaf -> leaf.minimum().state()).toArray();
		if (hamiltonian.space() instanceof SpinSpace space) {
			return Optional.of(matrix(states.length, quotient
					? "q = |sum_i s_i s'_i| / N, in magnitude since mirror images are one"
					: "q = sum_i s_i s'_i / N", (a, b) -> {
						double q = 1 - 2.0 * Integer.bitCount(states[a] ^ states[b]) / space.sites();
						return quotient ? Math.abs(q) : q;
					}));
		}
		if (hamiltonian.space() instanceof PottsSpace space) {
			return Optional.of(matrix(states.length,
					"q = (p f - 1) / (p - 1), with f the share of sites of equal value and p the number of values",
					(a, b) -> overlap(space, states[a], states[b])));
		}
		return Optional.empty();
	}

	private interface Overlap {

		double of(int a, int b);
	}

	private static double overlap(PottsSpace space, int a, int b) {
		PottsConfiguration first = space.create();
		PottsConfiguration second = space.create();
		space.assign(first, a);
		space.assign(second, b);
		long equal = IntStream.range(0, space.sites()).filter(site -> first.value(site) == second.value(site)).count();
		return (space.values() * (double) equal / space.sites() - 1) / (space.values() - 1);
	}

	private static Matrix matrix(int size, String definition, Overlap overlap) {
		double[][] values = new double[size][size];
		for (int a = 0; a < size; a++) {
			for (int b = 0; b < size; b++) {
				values[a][b] = overlap.of(a, b);
			}
		}
		double[] ranks = IntStream.rangeClosed(1, size).asDoubleStream().toArray();
		return new Matrix(MINIMA_OVERLAPS.means("Overlaps of the " + size + " lowest leaves of the barrier tree by rank, "
				+ definition + "; a plateau is represented by its state of lowest index"),
				Axis.of("rank of minimum", "", ranks), Axis.of("rank of minimum", "", ranks), values);
	}
}
