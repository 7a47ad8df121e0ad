// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How a walk finds out the logarithm of the number of states at each level while it goes. Levels are added wherever it
 * comes, so that a ground state which no descent had found is not shut out.
 */
abstract class Learning {

	private Levels levels;
	/** ln g of each level, and whether it was ever visited. */
	protected double[] logs;
	protected boolean[] known;
	protected long[] histogram;

	Learning(Levels levels) {
		this.levels = levels;
		logs = new double[levels.count()];
		known = new boolean[levels.count()];
		histogram = new long[levels.count()];
	}

	/** The value that decides on a move to a state. @param here that of the present state */
	abstract double at(double energy, double here);

	/** After each attempt. @return the value of the present state */
	abstract double visit(double energy, double here);

	/** At the end of each sweep. */
	abstract void swept();

	/** What was learned. */
	abstract LogStates result();

	final Levels levels() {
		return levels;
	}

	/** Whether levels have ever been visited. */
	final boolean[] known() {
		return known;
	}

	/** The level of an energy, which is added if there is none. */
	protected final int level(double energy) {
		int level = levels.of(energy);
		if (levels.contains(level)) {
			return level;
		}
		int room = Levels.MOST - levels.count();
		int below = Math.clamp(-(long) level, 0, room);
		int above = Math.clamp((long) level - levels.count() + 1, 0, room);
		levels = levels.extended(below, above);
		grow(below, above);
		return Math.clamp((long) level + below, 0, levels.count() - 1);
	}

	/** Moves what is kept of the levels. */
	protected void grow(int below, int above) {
		int count = logs.length + below + above;
		double[] newLogs = new double[count];
		boolean[] newKnown = new boolean[count];
		long[] newHistogram = new long[count];
		System.arraycopy(logs, 0, newLogs, below, logs.length);
		System.arraycopy(known, 0, newKnown, below, logs.length);
		System.arraycopy(histogram, 0, newHistogram, below, logs.length);
		logs = newLogs;
		known = newKnown;
		histogram = newHistogram;
	}

	void save(DataOutput out) throws IOException {
		out.writeDouble(levels.lowest());
		out.writeInt(levels.count());
		for (int level = 0; level < logs.length; level++) {
			out.writeDouble(logs[level]);
			out.writeBoolean(known[level]);
			out.writeLong(histogram[level]);
		}
	}

	void restore(DataInput in) throws IOException {
		levels = new Levels(in.readDouble(), levels.width(), in.readInt(), levels.exact());
		logs = new double[levels.count()];
		known = new boolean[levels.count()];
		histogram = new long[levels.count()];
		for (int level = 0; level < logs.length; level++) {
			logs[level] = in.readDouble();
			known[level] = in.readBoolean();
			histogram[level] = in.readLong();
		}
	}

	protected final void forgetVisits() {
		Arrays.fill(histogram, 0);
	}
}
