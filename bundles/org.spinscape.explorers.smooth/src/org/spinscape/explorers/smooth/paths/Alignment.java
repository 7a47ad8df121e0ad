// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;

/**
 * Brings a state as near to another one as exchanges of blocks and changes of sign that leave the energy unchanged can.
 * With one layer of hidden units this is the nearest image; with several, layers are taken in turn until nothing comes
 * nearer, which need not be the nearest of all (S. Ainsworth, J. Hayase, S. Srinivasa, ICLR 2023). Changes of scale are
 * not made. Points that move as a rigid body, and vectors that turn together, are laid upon each other as
 * one: see {@link Body} and {@link TurnedVectors}.
 */
final class Alignment {

	private static final int MOST_ROUNDS = 100;

	private final List<BlockPermutation> permutations = new ArrayList<>();
	private final List<SignChange> signs = new ArrayList<>();
	private final Optional<Likeness> body;

	Alignment(Hamiltonian<?> hamiltonian) {
		body = Body.of(Symmetries.of(hamiltonian)).<Likeness>map(one -> one)
				.or(() -> TurnedVectors.of(Symmetries.of(hamiltonian)));
		for (Symmetry symmetry : Symmetries.of(hamiltonian)) {
			switch (symmetry) {
				case BlockPermutation permutation -> permutations.add(permutation);
				case SignChange sign -> signs.add(sign);
				default -> {
					// others are not looked through
				}
			}
		}
	}

	/** An image of {@code state} near {@code target}. */
	double[] align(double[] state, double[] target) {
		return body.map(one -> one.align(state, target)).orElseGet(() -> nearest(state, target));
	}

	/**
	 * What two states have to be compared by: a body has the same for all its images, and others are compared by their
	 * nearest ones.
	 *
	 * @param state unchanged
	 */
	Place place(double[] state) {
		return new Place(state, body.map(one -> one.marks(state)).orElse(state));
	}

	/** A state and what it is compared by. */
	record Place(double[] state, double[] marks) {

		/** Its size, in the unit of distances. */
		double size() {
			return distance(marks, new double[marks.length]);
		}
	}

	/** How far two states are apart, images taken for one; comparable to {@link Place#size}. */
	double apart(Place one, Place other) {
		return distance(body.isPresent() ? one.marks() : nearest(one.state(), other.state()), other.marks());
	}

	private double[] nearest(double[] state, double[] target) {
		double[] image = state.clone();
		double distance = distance(image, target);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			double[] next = image.clone();
			permutations.forEach(permutation -> exchange(permutation, next, target));
			for (SignChange sign : signs) {
				if (dot(next, sign.components(), target, sign.components()) < 0) {
					sign.apply(next);
				}
			}
			double there = distance(next, target);
			if (!(there < distance)) {
				break;
			}
			image = next;
			distance = there;
		}
		return image;
	}

	/** Gives the blocks of a state the order, and the signs, in which they agree best with those of the target. */
	private void exchange(BlockPermutation permutation, double[] state, double[] target) {
		List<int[]> blocks = permutation.blocks();
		int n = blocks.size();
		boolean signed = sign(blocks.getFirst()).isPresent();
		double[][] costs = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				double agreement = dot(target, blocks.get(i), state, blocks.get(j));
				costs[i][j] = -(signed ? Math.abs(agreement) : agreement);
			}
		}
		int[] from = Assignment.of(costs);
		double[] before = state.clone();
		for (int i = 0; i < n; i++) {
			int[] to = blocks.get(i);
			int[] source = blocks.get(from[i]);
			for (int k = 0; k < to.length; k++) {
				state[to[k]] = before[source[k]];
			}
		}
	}

	/** The change of sign of exactly these components, if it is a symmetry. */
	private Optional<SignChange> sign(int[] block) {
		int[] sorted = sorted(block);
		return signs.stream().filter(sign -> Arrays.equals(sorted, sorted(sign.components()))).findFirst();
	}

	private static int[] sorted(int[] numbers) {
		int[] sorted = numbers.clone();
		Arrays.sort(sorted);
		return sorted;
	}

	private static double dot(double[] a, int[] ofA, double[] b, int[] ofB) {
		double sum = 0;
		for (int i = 0; i < ofA.length; i++) {
			sum += a[ofA[i]] * b[ofB[i]];
		}
		return sum;
	}

	static double distance(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (a[i] - b[i]);
		}
		return Math.sqrt(sum);
	}
}
