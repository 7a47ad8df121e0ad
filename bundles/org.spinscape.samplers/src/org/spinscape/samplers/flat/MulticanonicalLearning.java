// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Short runs with fixed weights, each of which gives the weights of the next. What every run says of the ratio of two
 * neighbouring levels, ln(H'/H) beyond its weights with variance 1/H + 1/H', is averaged over all runs so far with the
 * inverse variances (B. A. Berg, J. Stat. Phys. 82, 323 (1996)).
 */
final class MulticanonicalLearning extends Learning {

	private final long runLength;
	private LogStates weights = LogStates.even();
	private long sweeps;
	/** Of each known level: distance to the next known one that its sums are about, weighted sum of ratios, and weights. */
	private int[] distance;
	private double[] ratios;
	private double[] information;

	/** @param runLength sweeps of each run */
	MulticanonicalLearning(Levels levels, long runLength) {
		super(levels);
		this.runLength = runLength;
		distance = new int[levels.count()];
		ratios = new double[levels.count()];
		information = new double[levels.count()];
	}

	@Override
	double at(double energy, double here) {
		return weights.at(energy);
	}

	@Override
	double visit(double energy, double here) {
		int level = level(energy); // before the histogram is looked up: a new level makes a new one
		histogram[level]++;
		return here;
	}

	@Override
	void swept() {
		if (++sweeps % runLength == 0) {
			update();
		}
	}

	private void update() {
		int last = -1;
		for (int level = 0; level < logs.length; level++) {
			known[level] |= histogram[level] > 0;
			if (known[level]) {
				logs[level] = last < 0 ? 0 : logs[last] + difference(last, level);
				last = level;
			}
		}
		forgetVisits();
		weights = LogStates.of(levels(), logs, known);
	}

	private double difference(int low, int high) {
		if (distance[low] != high - low) { // a level between them has turned up
			distance[low] = high - low;
			ratios[low] = 0;
			information[low] = 0;
		}
		double before = weights.at(levels().energy(high)) - weights.at(levels().energy(low));
		double a = histogram[low];
		double b = histogram[high];
		if (a > 0 && b > 0) {
			double weight = a * b / (a + b);
			ratios[low] += weight * (before + StrictMath.log(b / a));
			information[low] += weight;
		}
		return information[low] > 0 ? ratios[low] / information[low] : before;
	}

	@Override
	LogStates result() {
		return weights;
	}

	@Override
	protected void grow(int below, int above) {
		int count = logs.length + below + above;
		int[] newDistance = new int[count];
		double[] newRatios = new double[count];
		double[] newInformation = new double[count];
		System.arraycopy(distance, 0, newDistance, below, logs.length);
		System.arraycopy(ratios, 0, newRatios, below, logs.length);
		System.arraycopy(information, 0, newInformation, below, logs.length);
		distance = newDistance;
		ratios = newRatios;
		information = newInformation;
		super.grow(below, above);
	}

	@Override
	void save(DataOutput out) throws IOException {
		super.save(out);
		weights.save(out);
		out.writeLong(sweeps);
		for (int level = 0; level < logs.length; level++) {
			out.writeInt(distance[level]);
			out.writeDouble(ratios[level]);
			out.writeDouble(information[level]);
		}
	}

	@Override
	void restore(DataInput in) throws IOException {
		super.restore(in);
		weights = LogStates.restore(in);
		sweeps = in.readLong();
		distance = new int[logs.length];
		ratios = new double[logs.length];
		information = new double[logs.length];
		for (int level = 0; level < logs.length; level++) {
			distance[level] = in.readInt();
			ratios[level] = in.readDouble();
			information[level] = in.readDouble();
		}
	}
}
