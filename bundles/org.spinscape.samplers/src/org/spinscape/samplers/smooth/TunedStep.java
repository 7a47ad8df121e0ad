// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The length of a step that is tuned until trajectories are accepted as often as wanted, and then stays: a chain whose step
 * goes on following its own past has no stationary law. The logarithm of the step takes steps towards what is wanted that
 * shrink whenever it has gone too far (H. Kesten, Accelerated stochastic approximation, Ann. Math. Stat. 29, 41 (1958)): a
 * run that begins on a steep slope needs a tiny step, and soon a long one.
 */
final class TunedStep {

	/**
	 * A little above the share of .651 that is best in many dimensions (A. Beskos et al., Bernoulli 19, 1501 (2013)), since a
	 * step that is too long costs more than one that is too short by as much.
	 */
	private static final double WANTED = 0.7;
	/** How fast corrections shrink: slower than errors average out, so that none is left over. */
	private static final double DECAY = 0.6;

	private final long trials;
	private long tried;
	/** How often acceptance has crossed what is wanted. */
	private long crossings;
	private boolean above;
	private double length;

	/** @param length to begin with @param trials after how many it stays */
	TunedStep(double length, long trials) {
		this.length = length;
		this.trials = trials;
	}

	double length() {
		return length;
	}

	/** Learns from one trajectory. @param acceptance its probability */
	void learn(double acceptance) {
		if (tried < trials) {
			if (tried > 0 && acceptance > WANTED != above) {
				crossings++;
			}
			above = acceptance > WANTED;
			tried++;
			length *= StrictMath.exp((acceptance - WANTED) * StrictMath.pow(1.0 + crossings, -DECAY));
		}
	}

	void save(DataOutput out) throws IOException {
		out.writeLong(tried);
		out.writeLong(crossings);
		out.writeBoolean(above);
		out.writeDouble(length);
	}

	void restore(DataInput in) throws IOException {
		tried = in.readLong();
		crossings = in.readLong();
		above = in.readBoolean();
		length = in.readDouble();
	}
}
