// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.explorers.exact.flood.Leaf;

/**
 * Depth and difficulty of minima (F. F. Ferreira, J. F. Fontanari, P. F. Stadler, arXiv:cond-mat/0006478 (2000)): the depth
 * B(x) is the lowest barrier on any path from minimum x to a state that is strictly lower, the difficulty is
 * {@code B(x) / (E(x) - E0)}. Neither is defined for ground states.
 */
final class Difficulty {

	static final ResultKind<Scalar> DEPTH = ResultKind.scalar("depth", "J",
			"D: the largest depth B(x) of a minimum that is no ground state, B(x) being the lowest barrier on a"
					+ " path from x to a strictly lower state");
	static final ResultKind<Scalar> DIFFICULTY = ResultKind.scalar("difficulty", "",
			"psi: the largest B(x) / (E(x) - E0) of a minimum that is no ground state");
	static final ResultKind<Scalar> DIFFICULTY_MEAN = ResultKind.scalar("difficulty-mean", "",
			"Mean of B(x) / (E(x) - E0) over minima that are no ground states");
	static final ResultKind<Scalar> DIFFICULTY_MEDIAN = ResultKind.scalar("difficulty-median", "",
			"Median of B(x) / (E(x) - E0) over minima that are no ground states");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DEPTH, DIFFICULTY, DIFFICULTY_MEAN, DIFFICULTY_MEDIAN);

	private final double[] depths;
	private final double[] difficulties;

	/** @param leaves the barrier tree by rank */
	Difficulty(List<Leaf> leaves) {
		depths = new double[leaves.size()];
		difficulties = new double[leaves.size()];
		double ground = leaves.getFirst().minimum().energy();
		for (int rank = 0; rank < depths.length; rank++) {
			depths[rank] = depth(leaves, rank);
			difficulties[rank] = depths[rank] / (leaves.get(rank).minimum().energy() - ground);
		}
	}

	private static double depth(List<Leaf> leaves, int rank) {
		Leaf start = leaves.get(rank);
		Leaf leaf = start;
		// A lake that ends in one of equal depth goes on in it.
		while (leaf.father() >= 0) {
			double saddle = leaf.saddle();
			leaf = leaves.get(leaf.father());
			if (leaf.minimum().units() < start.minimum().units()) {
				return saddle - start.minimum().energy();
			}
		}
		return Double.NaN;
	}

	/** B(x) in J by rank; NaN for ground states. */
	double[] depths() {
		return depths;
	}

	/** B(x) over the energy above the ground state, by rank; NaN for ground states. */
	double[] difficulties() {
		return difficulties;
	}

	/** Depth and difficulty of the landscape. @param space what the leaves are among */
	List<Scalar> scalars(String space) {
		double[] known = IntStream.range(0, depths.length).filter(rank -> !Double.isNaN(depths[rank]))
				.mapToDouble(rank -> difficulties[rank]).sorted().toArray();
		String among = ", among " + space + "; undefined if all minima are ground states";
		return List.of(
				Scalar.exact(DEPTH.more(among),
						Arrays.stream(depths).filter(depth -> !Double.isNaN(depth)).max().orElse(Double.NaN)),
				Scalar.exact(DIFFICULTY.more(among), known.length == 0 ? Double.NaN : known[known.length - 1]),
				Scalar.exact(DIFFICULTY_MEAN.more(among), Arrays.stream(known).average().orElse(Double.NaN)),
				Scalar.exact(DIFFICULTY_MEDIAN.more(among), median(known)));
	}

	private static double median(double[] sorted) {
		int size = sorted.length;
		return size == 0 ? Double.NaN : 0.5 * (sorted[(size - 1) / 2] + sorted[size / 2]);
	}
}
