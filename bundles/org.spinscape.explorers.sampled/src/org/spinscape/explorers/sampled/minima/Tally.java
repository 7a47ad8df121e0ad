// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import org.spinscape.core.space.Configuration;

/** How often a minimum was met. */
public final class Tally<C extends Configuration> {

	private final Inherent<C> minimum;
	private final long[] visits = new long[2];
	private long starts;

	Tally(Inherent<C> minimum) {
		this.minimum = minimum;
	}

	/** The minimum. */
	public Inherent<C> minimum() {
		return minimum;
	}

	/** Counts a visit of a run; runs of even and of odd number are the two halves. */
	void visited(int run) {
		visits[run & 1]++;
	}

	/** Counts a random start that descended here. */
	void startedAbove() {
		starts++;
	}

	void add(Tally<C> other) {
		visits[0] += other.visits[0];
		visits[1] += other.visits[1];
		starts += other.starts;
	}

	/** Visits of all runs: quenches that ended here while that of the same walker before did not. */
	public long visits() {
		return visits[0] + visits[1];
	}

	/** Visits of the runs of one half, 0 or 1. */
	public long visits(int half) {
		return visits[half];
	}

	/** Random starts that descended here. */
	public long starts() {
		return starts;
	}
}
