// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import java.util.Arrays;

/** How a trip is changed. The moves are the pairs of places a < b in the order of b, then of a. */
enum TourMoves {

	/** Two legs are taken out, and the cities between them are visited in the other order. */
	TWO_OPT("two-opt") {
		/** The whole trip the other way round is the same trip. */
		@Override
		int count(int cities) {
			return pairs(cities - 1) - 1;
		}

		@Override
		long pair(int move, int cities) {
			// The pair left out is the first of the last row.
			return unpack(move < pairs(cities - 2) ? move : move + 1, 1);
		}

		@Override
		int move(int from, int to, int cities) {
			int number = pack(from - 1, to - 1);
			return number < pairs(cities - 2) ? number : number - 1;
		}

		@Override
		void apply(Tour tour, int from, int to) {
			tour.reverse(from, to);
		}

		@Override
		long change(Tour tour, Distances distances, int from, int to) {
			int before = tour.city(from - 1);
			int first = tour.city(from);
			int last = tour.city(to);
			int after = tour.city(to + 1);
			return distances.between(before, last) + distances.between(first, after) - distances.between(before, first)
					- distances.between(last, after);
		}
	},

	/** Two cities change places. */
	SWAP("swap") {
		@Override
		int count(int cities) {
			return pairs(cities);
		}

		@Override
		long pair(int move, int cities) {
			return unpack(move, 0);
		}

		@Override
		int move(int from, int to, int cities) {
			return pack(from, to);
		}

		@Override
		void apply(Tour tour, int from, int to) {
			tour.exchange(from, to);
		}

		@Override
		long change(Tour tour, Distances distances, int from, int to) {
			int n = tour.length();
			int one = tour.city(from);
			int other = tour.city(to);
			int beforeOne = tour.city((from + n - 1) % n);
			int afterOne = tour.city((from + 1) % n);
			int beforeOther = tour.city((to + n - 1) % n);
			int afterOther = tour.city((to + 1) % n);
			if (afterOne == other) {
				return distances.between(beforeOne, other) + distances.between(one, afterOther)
						- distances.between(beforeOne, one) - distances.between(other, afterOther);
			}
			if (afterOther == one) {
				return distances.between(beforeOther, one) + distances.between(other, afterOne)
						- distances.between(beforeOther, other) - distances.between(one, afterOne);
			}
			return distances.between(beforeOne, other) + distances.between(other, afterOne)
					+ distances.between(beforeOther, one) + distances.between(one, afterOther)
					- distances.between(beforeOne, one) - distances.between(one, afterOne)
					- distances.between(beforeOther, other) - distances.between(other, afterOther);
		}
	};

	private final String id;

	TourMoves(String id) {
		this.id = id;
	}

	/** Those of this name. @throws IllegalArgumentException if there are none */
	static TourMoves named(String id) {
		return Arrays.stream(values()).filter(moves -> moves.id.equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no moves '" + id + "'"));
	}

	/** Their name as a choice. */
	String id() {
		return id;
	}

	/** Number of moves of a trip. */
	abstract int count(int cities);

	/** The places of a move: the lower one in the upper half, the higher one in the lower half. */
	abstract long pair(int move, int cities);

	/** The move of two places. */
	abstract int move(int from, int to, int cities);

	/** Changes a trip. */
	abstract void apply(Tour tour, int from, int to);

	/** What the trip becomes longer by, in units. */
	abstract long change(Tour tour, Distances distances, int from, int to);

	/** Lower place of a move. */
	static int from(long pair) {
		return (int) (pair >>> 32);
	}

	/** Higher place of a move. */
	static int to(long pair) {
		return (int) pair;
	}

	/** Number of pairs of different things. */
	static int pairs(int things) {
		return (int) ((long) things * (things - 1) / 2);
	}

	private static int pack(int a, int b) {
		return (int) ((long) b * (b - 1) / 2 + a);
	}

	private static long unpack(int number, int lowest) {
		int b = (int) ((1 + Math.sqrt(1 + 8.0 * number)) / 2);
		while ((long) b * (b - 1) / 2 > number) {
			b--;
		}
		while ((long) b * (b + 1) / 2 <= number) {
			b++;
		}
		long a = number - (long) b * (b - 1) / 2;
		return a + lowest << 32 | b + lowest;
	}
}
