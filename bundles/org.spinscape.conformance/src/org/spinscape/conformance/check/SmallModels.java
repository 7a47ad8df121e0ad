// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Every model of a few Ising spins with couplings in -1, 0, 1 and fields in -1, 0, 1, one of each class of those that a
 * renumbering of the spins, or another sign for some of them, turns into each other.
 */
final class SmallModels {

	private SmallModels() {
	}

	/** One model of each class. @param sites number of spins, at most 5 */
	static List<TinyModel> of(int sites, boolean offeringCouplings) {
		List<int[]> permutations = permutations(sites);
		int pairs = sites * (sites - 1) / 2;
		int codes = (int) Math.pow(3, pairs + sites);
		BitSet known = new BitSet(codes);
		List<TinyModel> models = new ArrayList<>();
		for (int code = known.nextClearBit(0); code < codes; code = known.nextClearBit(code)) {
			int[][] matrix = decode(code, sites);
			models.add(TinyModel.whole(matrix, offeringCouplings));
			for (int[] permutation : permutations) {
				for (int signs = 0; signs < 1 << sites; signs++) {
					known.set(encode(matrix, permutation, signs));
				}
			}
		}
		return models;
	}

	/** Couplings above the diagonal, fields on it. */
	private static int[][] decode(int code, int sites) {
		int[][] matrix = new int[sites][sites];
		int digits = code;
		for (int i = 0; i < sites; i++) {
			for (int j = i; j < sites; j++) {
				matrix[i][j] = digits % 3 - 1;
				matrix[j][i] = matrix[i][j];
				digits /= 3;
			}
		}
		return matrix;
	}

	/** The code of the model whose spin i is spin {@code permutation[i]}, up to a sign where a bit is set. */
	private static int encode(int[][] matrix, int[] permutation, int signs) {
		int code = 0;
		for (int i = matrix.length - 1; i >= 0; i--) {
			for (int j = matrix.length - 1; j >= i; j--) {
				int sign = i == j ? 1 - 2 * (signs >> i & 1) : 1 - 2 * ((signs >> i ^ signs >> j) & 1);
				code = 3 * code + sign * matrix[permutation[i]][permutation[j]] + 1;
			}
		}
		return code;
	}

	private static List<int[]> permutations(int sites) {
		List<int[]> permutations = new ArrayList<>();
		permute(new int[sites], 0, 0, permutations);
		return permutations;
	}

	private static void permute(int[] chosen, int count, int used, List<int[]> permutations) {
		if (count == chosen.length) {
			permutations.add(chosen.clone());
		}
		for (int next = 0; next < chosen.length; next++) {
			if ((used >> next & 1) == 0) {
				chosen[count] = next;
				permute(chosen, count + 1, used | 1 << next, permutations);
			}
		}
	}
}
