// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.random.RandomStream;

/**
 * The turns that are still allowed, place by place; at least one at each. Immutable.
 *
 * @param allowed {@code allowed[place][turn]}
 */
record TurnMenu(boolean[][] allowed) {

	/** All turns at all places. */
	static TurnMenu all(int places) {
		boolean[][] allowed = new boolean[places][TurnChain.TURNS];
		for (boolean[] place : allowed) {
			Arrays.fill(place, true);
		}
		return new TurnMenu(allowed);
	}

	/** Without the turns that fewer than {@code threshold} of these chains have at a place. */
	TurnMenu without(List<byte[]> chains, double threshold) {
		boolean[][] left = copy();
		for (int place = 0; place < left.length; place++) {
			int[] counts = new int[TurnChain.TURNS];
			for (byte[] chain : chains) {
				counts[TurnChain.canonical(chain)[place]]++;
			}
			for (int turn = 0; turn < TurnChain.TURNS; turn++) {
				left[place][turn] &= counts[turn] >= threshold * chains.size();
			}
			if (options(left[place]) == 0) { // a menu seen in the other mirror image: what there was stays
				left[place] = allowed[place].clone();
			}
		}
		return new TurnMenu(left);
	}

	/** Without as many turns as another menu has fewer than this, drawn anywhere; places keep one turn at least. */
	TurnMenu withoutAny(int deleted, RandomStream random) {
		boolean[][] left = copy();
		int most = Arrays.stream(left).mapToInt(place -> options(place) - 1).sum();
		for (int k = 0; k < Math.min(deleted, most);) {
			int place = random.nextInt(left.length);
			int turn = random.nextInt(TurnChain.TURNS);
			if (left[place][turn] && options(left[place]) > 1) {
				left[place][turn] = false;
				k++;
			}
		}
		return new TurnMenu(left);
	}

	/** Number of turns over all places. */
	int size() {
		return Arrays.stream(allowed).mapToInt(TurnMenu::options).sum();
	}

	/** Share of places at which the menu has the turn of this chain. */
	double has(byte[] chain) {
		double there = 0;
		for (int place = 0; place < allowed.length; place++) {
			there += allowed[place][chain[place]] ? 1 : 0;
		}
		return there / allowed.length;
	}

	private boolean[][] copy() {
		return Arrays.stream(allowed).map(boolean[]::clone).toArray(boolean[][]::new);
	}

	private static int options(boolean[] place) {
		int count = 0;
		for (boolean turn : place) {
			count += turn ? 1 : 0;
		}
		return count;
	}
}
