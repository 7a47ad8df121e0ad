// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts, for all replicas of a group at once, how many of the words given to it have the replica's bit set. Digits are
 * octal: what eight words of one digit carry over is one word for the next digit.
 */
final class LaneCounter {

	private static final int WORDS = Lanes.WORDS;
	private static final int EIGHT = BondKernel.EIGHT;
	/** Words that a digit collects before it adds them up. */
	static final int ROOM = 8 * EIGHT;

	private static final class Digit {

		final long[] waiting = new long[ROOM * WORDS];
		final long[] counter = new long[3 * WORDS];
		int count;
	}

	private final BondKernel kernel;
	private final List<Digit> digits = new ArrayList<>();
	private int total;

	LaneCounter(BondKernel kernel) {
		this.kernel = kernel;
		digits.add(new Digit());
	}

	/** Where the next words belong. @return index into {@link #waiting} */
	int from() {
		return digits.getFirst().count * WORDS;
	}

	/** How many words there is room for before {@link #added}. */
	int room() {
		return ROOM - digits.getFirst().count;
	}

	long[] waiting() {
		return digits.getFirst().waiting;
	}

	/** So many words times {@link Lanes#WORDS} have been written to {@link #waiting}. */
	void added(int count) {
		digits.getFirst().count += count;
		total += count;
		if (room() == 0) {
			addUp(0);
		}
	}

	private void addUp(int place) {
		Digit digit = digits.get(place);
		if (place + 1 == digits.size()) {
			digits.add(new Digit());
		}
		Digit next = digits.get(place + 1);
		int eights = (digit.count + EIGHT - 1) / EIGHT;
		Arrays.fill(digit.waiting, digit.count * WORDS, eights * EIGHT * WORDS, 0);
		kernel.add(digit.waiting, eights, digit.counter, next.waiting, next.count * WORDS);
		digit.count = 0;
		next.count += eights;
		if (next.count + ROOM / EIGHT > ROOM) {
			addUp(place + 1);
		}
	}

	/** The counts of all replicas; then begins anew. */
	void finish(int[] counts) {
		Arrays.fill(counts, 0);
		for (int place = 0; total >>> 3 * place != 0; place++) {
			if (digits.get(place).count > 0) {
				addUp(place);
			}
			for (int plane = 0; plane < 3; plane++) {
				read(digits.get(place).counter, plane, 3 * place + plane, counts);
			}
		}
		total = 0;
		for (Digit digit : digits) {
			digit.count = 0;
			Arrays.fill(digit.counter, 0);
		}
	}

	private static void read(long[] counter, int plane, int weight, int[] counts) {
		for (int w = 0; w < WORDS; w++) {
			long bits = counter[plane * WORDS + w];
			for (int lane = 0; lane < Long.SIZE; lane++) {
				counts[w * Long.SIZE + lane] += (int) (bits >>> lane & 1) << weight;
			}
		}
	}
}
