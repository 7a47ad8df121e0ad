// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Counts how often a walk has been up and down an energy range: each time it comes to a low state anew. */
final class EnergyRoundTrips {

	/** Of the range, what still counts as its lower end. */
	private static final double END = 0.02;

	private double low;
	private double high;
	private boolean down;
	private long count;

	/** Begins to count between two energies. */
	void between(double lowest, double highest) {
		high = Math.max(lowest, highest);
		low = lowest + END * (high - lowest);
		count = 0;
		down = false;
	}

	void at(double energy) {
		if (down) {
			if (energy >= high) {
				down = false;
				count++;
			}
		} else if (energy <= low) {
			down = true;
		}
	}

	long count() {
		return count;
	}

	void save(DataOutput out) throws IOException {
		out.writeDouble(low);
		out.writeDouble(high);
		out.writeBoolean(down);
		out.writeLong(count);
	}

	void restore(DataInput in) throws IOException {
		low = in.readDouble();
		high = in.readDouble();
		down = in.readBoolean();
		count = in.readLong();
	}
}
