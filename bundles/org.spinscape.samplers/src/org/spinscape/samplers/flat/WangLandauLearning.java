// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Each visit adds ln f to the value of its level (F. Wang, D. P. Landau, Phys. Rev. Lett. 86, 2050 (2001)); ln f is halved
 * whenever all levels known so far have been visited again, until it falls below 1/t, which it then follows: otherwise the
 * error would saturate (R. E. Belardinelli, V. D. Pereyra, Phys. Rev. E 75, 046701 (2007)). Time t is the number of
 * attempts per level.
 */
final class WangLandauLearning extends Learning {

	/** Attempts per level between looks at the histogram. */
	private static final int LOOK = 100;

	private double step = 1;
	private long attempts;
	private long nextLook;
	private int count;

	WangLandauLearning(Levels levels) {
		super(levels);
		nextLook = LOOK;
	}

	@Override
	double at(double energy, double here) {
		int level = levels().of(energy);
		// Land nobody has seen is entered: from nothing, the walk would stay there until it had caught up.
		return levels().contains(level) && known[level] ? logs[level] : here;
	}

	@Override
	double visit(double energy, double here) {
		int level = level(energy);
		if (!known[level]) {
			known[level] = true;
			logs[level] = here;
			count++;
			forgetVisits(); // a new level begins with no visits: the others would never wait for it
		}
		logs[level] += step;
		histogram[level]++;
		if (++attempts >= nextLook) {
			look();
		}
		return logs[level];
	}

	private void look() {
		nextLook = attempts + (long) LOOK * count;
		double inverseTime = count / (double) attempts;
		if (step <= inverseTime) {
			step = inverseTime;
		} else if (allVisited()) {
			step = Math.max(step / 2, inverseTime);
			forgetVisits();
		}
	}

	private boolean allVisited() {
		for (int level = 0; level < histogram.length; level++) {
			if (known[level] && histogram[level] == 0) {
				return false;
			}
		}
		return true;
	}

	/** ln f. */
	double step() {
		return step;
	}

	@Override
	void swept() {
		// looks are counted by attempts
	}

	@Override
	LogStates result() {
		return LogStates.of(levels(), logs, known);
	}

	@Override
	void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeDouble(step);
		out.writeLong(attempts);
		out.writeLong(nextLook);
		out.writeInt(count);
	}

	@Override
	void restore(DataInput in) throws IOException {
		super.restore(in);
		step = in.readDouble();
		attempts = in.readLong();
		nextLook = in.readLong();
		count = in.readInt();
	}
}
