// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * An estimate of the logarithm of the number of states as a function of energy, up to a constant: straight lines between
 * the known levels, continued beyond the last ones, so that every state has a weight, those of a ground state that nobody
 * had met included. Immutable.
 */
final class LogStates {

	private final Levels levels;
	private final double[] logs;

	private LogStates(Levels levels, double[] logs) {
		this.levels = levels;
		this.logs = logs;
	}

	/** The same number everywhere. */
	static LogStates even() {
		return new LogStates(new Levels(0, 1, 1, false), new double[1]);
	}

	/** @param known which levels have a value; none gives {@link #even()} */
	static LogStates of(Levels levels, double[] values, boolean[] known) {
		double[] logs = values.clone();
		int first = next(known, 0);
		if (first == known.length) {
			return even();
		}
		int last = first;
		double slope = 0;
		for (int level = next(known, first + 1); level < known.length; level = next(known, level + 1)) {
			double step = (values[level] - values[last]) / (level - last);
			for (int between = last + 1; between < level; between++) {
				logs[between] = values[last] + step * (between - last);
			}
			if (last == first) {
				continueLine(logs, first, -1, -step);
			}
			slope = step;
			last = level;
		}
		if (last == first) {
			continueLine(logs, first, -1, 0);
		}
		continueLine(logs, last, 1, slope);
		return new LogStates(levels, logs);
	}

	private static int next(boolean[] known, int from) {
		int level = from;
		while (level < known.length && !known[level]) {
			level++;
		}
		return level;
	}

	private static void continueLine(double[] logs, int from, int direction, double step) {
		for (int level = from + direction; level >= 0 && level < logs.length; level += direction) {
			logs[level] = logs[level - direction] + step;
		}
	}

	/** The value at an energy in J. */
	double at(double energy) {
		if (logs.length == 1) {
			return logs[0];
		}
		double x = (energy - levels.lowest()) / levels.width();
		int below = Math.clamp((long) Math.floor(x), 0, logs.length - 2);
		return logs[below] + (x - below) * (logs[below + 1] - logs[below]);
	}

	Levels levels() {
		return levels;
	}

	/** The energy of the level with most states: that of infinite temperature. */
	double commonest() {
		int best = 0;
		for (int level = 1; level < logs.length; level++) {
			best = logs[level] > logs[best] ? level : best;
		}
		return levels.energy(best);
	}

	void save(DataOutput out) throws IOException {
		out.writeDouble(levels.lowest());
		out.writeDouble(levels.width());
		out.writeBoolean(levels.exact());
		out.writeInt(logs.length);
		for (double log : logs) {
			out.writeDouble(log);
		}
	}

	static LogStates restore(DataInput in) throws IOException {
		double lowest = in.readDouble();
		double width = in.readDouble();
		boolean exact = in.readBoolean();
		double[] logs = new double[in.readInt()];
		for (int level = 0; level < logs.length; level++) {
			logs[level] = in.readDouble();
		}
		return new LogStates(new Levels(lowest, width, logs.length, exact), logs);
	}
}
