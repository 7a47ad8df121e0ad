// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.correlation;

import java.util.Arrays;

import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API: a lane is a move, and the sums over k stay in registers. */
final class VectorFlipCosts implements FlipCosts {

	private static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_PREFERRED;
	private static final int LANES = SPECIES.length();
	private static final int ROOM = 256;
	/** All bits but at position ROOM: read from ROOM - i, all lanes but lane i. */
	private static final short[] ALL_BUT = new short[2 * ROOM];

	static {
		Arrays.fill(ALL_BUT, (short) -1);
		ALL_BUT[ROOM] = 0;
	}

	private final short[] costs = new short[ROOM];
	private int end;

	@Override
	public void single(Correlations sequence) {
		for (int i = 0; i < sequence.length; i += LANES) {
			single(sequence.spins, sequence.origin + i, sequence.values, sequence.length, i);
		}
		close(sequence.length);
	}

	private void single(short[] spins, int at, int[] correlations, int length, int first) {
		ShortVector linear = ShortVector.zero(SPECIES);
		ShortVector square = linear;
		for (int k = 1; k < length; k++) {
			ShortVector r = ShortVector.fromArray(SPECIES, spins, at + k)
					.add(ShortVector.fromArray(SPECIES, spins, at - k));
			linear = linear.add(r.mul((short) correlations[k]));
			square = square.add(r.mul(r));
		}
		square.sub(linear.mul(ShortVector.fromArray(SPECIES, spins, at))).intoArray(costs, first);
	}

	@Override
	public void paired(Correlations sequence) {
		int middle = sequence.length / 2;
		for (int i = 0; i <= middle; i += LANES) {
			paired(sequence.spins, sequence.origin + i, sequence.values, sequence.length, i);
		}
		costs[middle] = (short) middle(sequence);
		close(middle + 1);
	}

	private void paired(short[] spins, int at, int[] correlations, int length, int first) {
		ShortVector linear = ShortVector.zero(SPECIES);
		ShortVector square = linear;
		int partner = ROOM + first - length / 2; // lane m - k/2 meets its partner at distance k
		for (int k = 2; k < length; k += 2) {
			ShortVector r = ShortVector.fromArray(SPECIES, spins, at + k)
					.and(ShortVector.fromArray(SPECIES, ALL_BUT, partner + k / 2))
					.add(ShortVector.fromArray(SPECIES, spins, at - k));
			linear = linear.add(r.mul((short) correlations[k]));
			square = square.add(r.mul(r));
		}
		ShortVector twice = ShortVector.fromArray(SPECIES, spins, at).lanewise(VectorOperators.LSHL, 1);
		square.lanewise(VectorOperators.LSHL, 2).sub(linear.mul(twice)).intoArray(costs, first);
	}

	/** The spin without a partner: r is s_{m-k}, which equals s_{m+k}. */
	private static int middle(Correlations sequence) {
		int at = sequence.origin + sequence.length / 2;
		int linear = 0;
		int square = 0;
		for (int k = 2; k <= sequence.length / 2; k += 2) {
			linear += sequence.spins[at - k] * sequence.values[k];
			square++;
		}
		return 4 * square - 2 * sequence.spins[at] * linear;
	}

	/** What lies in the last vector beyond the last move is never chosen. */
	private void close(int moves) {
		end = Math.ceilDiv(moves, LANES) * LANES;
		for (int i = moves; i < end; i++) {
			costs[i] = Short.MAX_VALUE;
		}
	}

	@Override
	public int lowest() {
		ShortVector least = ShortVector.fromArray(SPECIES, costs, 0);
		for (int i = LANES; i < end; i += LANES) {
			least = least.min(ShortVector.fromArray(SPECIES, costs, i));
		}
		short lowest = least.reduceLanes(VectorOperators.MIN);
		for (int i = 0; lowest < Short.MAX_VALUE; i += LANES) {
			long hits = ShortVector.fromArray(SPECIES, costs, i).compare(VectorOperators.EQ, lowest).toLong();
			if (hits != 0) {
				return i + Long.numberOfTrailingZeros(hits);
			}
		}
		return -1;
	}

	@Override
	public int cost(int move) {
		return costs[move];
	}

	@Override
	public void exclude(int move) {
		costs[move] = Short.MAX_VALUE;
	}
}
