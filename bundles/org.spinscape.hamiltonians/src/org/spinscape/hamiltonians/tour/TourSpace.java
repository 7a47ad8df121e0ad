// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import java.util.Arrays;
import java.util.OptionalLong;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/**
 * All round trips through N cities, (N-1)!/2 of them: where a trip begins and which way it goes make no difference.
 *
 * <p>
 * The index of a trip: its cities after the first take numbers 0 to N-2; the second and the last city make a pair, which
 * counts most; the cities between them follow in the order of permutations, the one beside the second city counting most.
 *
 * <p>
 * A configuration knows which move would undo its last one: {@link #inverse} is asked for the very configuration, or a copy
 * of it, that {@link #apply} has moved.
 */
final class TourSpace implements FiniteSpace<Tour> {

	/** (N-1)!/2 of more cities has no 64-bit index. */
	private static final int MOST_NUMBERED = 20;

	private final int cities;
	private final TourMoves moves;
	/** {@code factorials[k] = k!}, as far as trips are numbered. */
	private final long[] factorials;
	/** The trip asked for last, by thread: its neighbours are asked for one by one. */
	private final ThreadLocal<Numbered> last = new ThreadLocal<>();

	private record Numbered(long index, Tour tour) {
	}

	/** @param cities at least 5 */
	TourSpace(int cities, TourMoves moves) {
		this.cities = cities;
		this.moves = moves;
		factorials = new long[cities <= MOST_NUMBERED ? cities : 0];
		if (factorials.length > 0) {
			factorials[0] = 1;
		}
		for (int k = 1; k < factorials.length; k++) {
			factorials[k] = k * factorials[k - 1];
		}
	}

	/** How trips are changed. */
	TourMoves tourMoves() {
		return moves;
	}

	@Override
	public String description() {
		return "round trips through " + cities + " cities";
	}

	@Override
	public int sites() {
		return cities;
	}

	/** The cities in the order of their numbers. */
	@Override
	public Tour create() {
		int[] order = new int[cities];
		Arrays.setAll(order, city -> city);
		return new Tour(order);
	}

	@Override
	public Tour random(RandomStream random) {
		int[] order = new int[cities];
		for (int place = 1; place < cities; place++) {
			int other = 1 + random.nextInt(place);
			order[place] = order[other];
			order[other] = place;
		}
		return new Tour(order);
	}

	/** Reads the numbers of the cities, from 1, in the order of a visit that may begin anywhere. */
	@Override
	public Tour parse(String text) {
		String[] words = text.strip().split("\\s+");
		if (words.length != cities) {
			throw new IllegalArgumentException("a trip through " + cities + " cities names each once; here are "
					+ words.length);
		}
		int[] order = new int[cities];
		boolean[] seen = new boolean[cities];
		int first = 0;
		for (int place = 0; place < cities; place++) {
			order[place] = city(words[place]);
			if (seen[order[place]]) {
				throw new IllegalArgumentException("city " + words[place] + " is named twice");
			}
			seen[order[place]] = true;
			first = order[place] == 0 ? place : first;
		}
		int[] turned = new int[cities];
		for (int place = 0; place < cities; place++) {
			turned[place] = order[(place + first) % cities];
		}
		return new Tour(turned);
	}

	private int city(String word) {
		try {
			int number = Integer.parseInt(word);
			if (number >= 1 && number <= cities) {
				return number - 1;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException("'" + word + "' is not the number of a city, 1 to " + cities);
	}

	@Override
	public Tour cast(Configuration configuration) {
		return (Tour) configuration;
	}

	@Override
	public int moves(Tour state) {
		return moves.count(cities);
	}

	@Override
	public void apply(Tour state, int move) {
		long pair = moves.pair(move, cities);
		moves.apply(state, TourMoves.from(pair), TourMoves.to(pair));
	}

	/** @throws IllegalStateException if {@code after} has not been moved */
	@Override
	public int inverse(Tour after, int move) {
		if (after.undoFrom() < 0) {
			throw new IllegalStateException("this trip has made no move that could be taken back");
		}
		return moves.move(after.undoFrom(), after.undoTo(), cities);
	}

	@Override
	public OptionalLong states() {
		return factorials.length > 0 ? OptionalLong.of(factorials[cities - 1] / 2) : OptionalLong.empty();
	}

	@Override
	public double logStates() {
		double sum = -StrictMath.log(2);
		for (int k = 2; k < cities; k++) {
			sum += StrictMath.log(k);
		}
		return sum;
	}

	private void requireNumbered() {
		if (factorials.length == 0) {
			throw new IllegalStateException("the " + description() + " are too many to be numbered");
		}
	}

	@Override
	public long index(Tour state) {
		requireNumbered();
		int second = state.city(1) - 1;
		int end = state.city(cities - 1) - 1;
		long index = ((long) end * (end - 1) / 2 + second) * factorials[cities - 3];
		long used = 1L << second | 1L << end;
		for (int place = 2; place < cities - 1; place++) {
			int city = state.city(place) - 1;
			int rank = city - Long.bitCount(used & (1L << city) - 1);
			index += rank * factorials[cities - 2 - place];
			used |= 1L << city;
		}
		return index;
	}

	@Override
	public void assign(Tour state, long index) {
		requireNumbered();
		long pair = index / factorials[cities - 3];
		long rest = index % factorials[cities - 3];
		int end = 1;
		while ((long) (end + 1) * end / 2 <= pair) {
			end++;
		}
		int second = (int) (pair - (long) end * (end - 1) / 2);
		int[] order = new int[cities];
		order[1] = second + 1;
		order[cities - 1] = end + 1;
		long used = 1L << second | 1L << end;
		for (int place = 2; place < cities - 1; place++) {
			long rank = rest / factorials[cities - 2 - place];
			rest %= factorials[cities - 2 - place];
			int city = 0;
			for (long left = rank; (used >> city & 1) == 1 || left > 0; city++) {
				left -= (used >> city & 1) == 0 ? 1 : 0;
			}
			order[place] = city + 1;
			used |= 1L << city;
		}
		state.set(new Tour(order));
	}

	@Override
	public int degree(long index) {
		return moves.count(cities);
	}

	@Override
	public long neighbour(long index, int move) {
		Numbered known = last.get();
		if (known == null || known.index() != index) {
			Tour tour = create();
			assign(tour, index);
			known = new Numbered(index, tour);
			last.set(known);
		}
		apply(known.tour(), move);
		long there = index(known.tour());
		apply(known.tour(), inverse(known.tour(), move));
		return there;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TourSpace that && cities == that.cities && moves == that.moves;
	}

	@Override
	public int hashCode() {
		return 31 * cities + moves.ordinal();
	}
}
