// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API. The sums stay in registers while the rows of all turned sites stream past; no vector lives
 * across a jump that depends on data, since such vectors are put on the heap. So are vectors of what is inlined into a
 * large method: {@link #catchUp} and {@link #decide} are longer than the 325 bytecodes up to which HotSpot inlines, and
 * should stay so.
 */
final class VectorBlockKernel implements BlockKernel {

	private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
	private static final int LANES = SPECIES.length();
	/** Fields of a block if a guess is right, each after the turns before it. */
	private final int[] guessed = new int[DensePairs.WIDTH];

	/** For two vectors of words at a time: sums of the words, and of their high halves. */
	@Override
	public void catchUp(int[] panel, DenseState state, int base, TurnLog log) {
		int[] fields = state.fields;
		int[] falls = log.falls;
		int[] rises = log.rises;
		int block = base / DensePairs.WIDTH;
		int fallFrom = log.fallFrom(block);
		int fallTo = log.fallTo();
		int riseFrom = log.riseFrom(block);
		int riseTo = log.riseTo();
		for (int column = 0; column < DensePairs.ROW; column += 2 * LANES) {
			int at = base + column;
			IntVector words0 = IntVector.zero(SPECIES);
			IntVector words1 = words0;
			IntVector highs0 = words0;
			IntVector highs1 = words0;
			for (int e = fallFrom; e < fallTo; e++) {
				int row = falls[e] * DensePairs.ROW + column;
				IntVector word = IntVector.fromArray(SPECIES, panel, row);
				words0 = words0.sub(word);
				highs0 = highs0.sub(high(word));
				word = IntVector.fromArray(SPECIES, panel, row + LANES);
				words1 = words1.sub(word);
				highs1 = highs1.sub(high(word));
			}
			for (int e = riseFrom; e < riseTo; e++) {
				int row = rises[e] * DensePairs.ROW + column;
				IntVector word = IntVector.fromArray(SPECIES, panel, row);
				words0 = words0.add(word);
				highs0 = highs0.add(high(word));
				word = IntVector.fromArray(SPECIES, panel, row + LANES);
				words1 = words1.add(word);
				highs1 = highs1.add(high(word));
			}
			int bias = (riseTo - riseFrom - (fallTo - fallFrom)) * DensePairs.BIAS;
			add(fields, at, words0.sub(highs0.lanewise(VectorOperators.LSHL, 16)).sub(bias));
			add(fields, at + LANES, words1.sub(highs1.lanewise(VectorOperators.LSHL, 16)).sub(bias));
			add(fields, at + DensePairs.ROW, highs0);
			add(fields, at + DensePairs.ROW + LANES, highs1);
		}
		log.read(block);
	}

	private static void add(int[] fields, int at, IntVector change) {
		IntVector.fromArray(SPECIES, fields, at).add(change).intoArray(fields, at);
	}

	/**
	 * Who turns is guessed from the fields as they are, then from the fields that follow from the guess, until a guess
	 * confirms itself: its first n sites are right after n rounds at the latest, so this ends at what deciding one by
	 * one gives, mostly after few rounds.
	 */
	@Override
	public long decide(int[] panel, int[] diagonal, DenseState state, int base, TurnLog log) {
		int[] signs = state.signs;
		System.arraycopy(state.fields, base, guessed, 0, DensePairs.WIDTH);
		long turns = 0;
		int doubtful;
		do {
			for (long guess = hits(state, base); guess != turns; guess = hits(state, base)) {
				for (long changed = guess ^ turns; changed != 0;) {
					int first = lowest(changed);
					changed &= changed - 1;
					int second = lowest(changed);
					changed &= changed - 1;
					int third = lowest(changed);
					changed &= changed - 1;
					int fourth = lowest(changed);
					changed &= changed - 1;
					suppose(diagonal, first, signs[base + first] ^ (int) (guess >>> first & 1) - 1, second,
							signs[base + second] ^ (int) (guess >>> second & 1) - 1, third,
							signs[base + third] ^ (int) (guess >>> third & 1) - 1, fourth,
							signs[base + fourth] ^ (int) (guess >>> fourth & 1) - 1);
				}
				turns = guess;
			}
			doubtful = Long.numberOfTrailingZeros(doubts(state));
			if (doubtful < DensePairs.WIDTH) { // all before it are sure, so its cost stands
				boolean turn = state.turns(base, doubtful, turns & (1L << doubtful) - 1);
				state.limits[doubtful] = turn ? DenseState.SURE : -DenseState.SURE;
			}
		} while (doubtful < DensePairs.WIDTH);
		for (long bits = turns; bits != 0; bits &= bits - 1) {
			int site = base + Long.numberOfTrailingZeros(bits);
			log.add(site, signs[site]);
			signs[site] = ~signs[site];
		}
		catchUp(panel, state, base, log);
		return turns;
	}

	/** The lowest site of a set, or the last site, which nothing comes after. */
	private static int lowest(long set) {
		return Math.min(Long.numberOfTrailingZeros(set), DensePairs.WIDTH - 1);
	}

	/**
	 * Lets the guessed fields after each of four sites i, j, k, l follow its turn.
	 *
	 * @param signI of the spin at i before its turn; the other sign takes a turn back
	 */
	private void suppose(int[] diagonal, int i, int signI, int j, int signJ, int k, int signK, int l, int signL) {
		for (int column = 0; column < DensePairs.WIDTH; column += LANES) {
			IntVector change = change(diagonal, i, column, signI).add(change(diagonal, j, column, signJ))
					.add(change(diagonal, k, column, signK).add(change(diagonal, l, column, signL)));
			IntVector.fromArray(SPECIES, guessed, column).sub(change).intoArray(guessed, column);
		}
	}

	/** What the turn of site i takes from the fields after it. @param sign of its spin before */
	private static IntVector change(int[] diagonal, int i, int column, int sign) {
		IntVector signs = IntVector.broadcast(SPECIES, sign);
		return IntVector.fromArray(SPECIES, diagonal, i * DensePairs.WIDTH + column)
				.lanewise(VectorOperators.XOR, signs).sub(signs);
	}

	private static IntVector high(IntVector words) {
		return words.lanewise(VectorOperators.ASHR, 16);
	}

	private long hits(DenseState state, int base) {
		long hits = 0;
		for (int column = 0; column < DensePairs.WIDTH; column += LANES) {
			IntVector sign = IntVector.fromArray(SPECIES, state.signs, base + column);
			IntVector cost = IntVector.fromArray(SPECIES, guessed, column).lanewise(VectorOperators.XOR, sign).sub(sign);
			cost.intoArray(state.costs, column);
			hits |= cost.compare(VectorOperators.LE, IntVector.fromArray(SPECIES, state.limits, column))
					.toLong() << column;
		}
		return hits;
	}

	private static long doubts(DenseState state) {
		long doubts = 0;
		for (int column = 0; column < DensePairs.WIDTH; column += LANES) {
			IntVector cost = IntVector.fromArray(SPECIES, state.costs, column);
			IntVector limit = IntVector.fromArray(SPECIES, state.limits, column);
			doubts |= (cost.compare(VectorOperators.LE, limit.add(state.slack)).toLong()
					& ~cost.compare(VectorOperators.LE, limit.sub(state.slack)).toLong()) << column;
		}
		return doubts;
	}
}
