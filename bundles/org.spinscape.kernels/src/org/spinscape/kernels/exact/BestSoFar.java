// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * The lowest state seen by any thread; of equal ones that of lowest index, so that the last word does not depend on who
 * spoke first.
 */
final class BestSoFar {

	/** Energy in units, and state. */
	record Found(long energy, long state) {

		private boolean beats(Found other) {
			return energy < other.energy || energy == other.energy && state < other.state;
		}
	}

	private volatile Found found = new Found(Long.MAX_VALUE, Long.MAX_VALUE);

	Found found() {
		return found;
	}

	void offer(long energy, long state) {
		Found offer = new Found(energy, state);
		if (offer.beats(found)) {
			take(offer);
		}
	}

	private synchronized void take(Found offer) {
		if (offer.beats(found)) {
			found = offer;
		}
	}

	/** Offers the ends of a few descents, so that a search begins with a good bound. */
	void descend(PairUnits units) {
		long mask = (1L << units.free()) - 1;
		for (int start = 0; start < 32; start++) {
			long state = start * 0x9E3779B97F4A7C15L >>> 1 & mask;
			long energy = units.energy(state);
			for (int quiet = 0, q = 0; quiet < units.free(); quiet++, q = (q + 1) % units.free()) {
				long turned = units.energy(state ^ 1L << q);
				if (turned < energy) {
					state ^= 1L << q;
					energy = turned;
					quiet = -1;
				}
			}
			offer(energy, state);
		}
	}
}
