// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.descent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;

/**
 * Goes down by limited-memory BFGS steps with a line search for the weak Wolfe conditions. Deterministic; the energy
 * never rises by more than its rounding. Owned by one thread.
 *
 * @see <a href="https://doi.org/10.1007/BF01589116">Liu, Nocedal, On the limited memory BFGS method for large scale
 *      optimization, Math. Program. 45, 503 (1989)</a>
 */
public final class QuasiNewton {

	private static final double FALL = 1e-4;
	private static final double FLATTENING = 0.9;
	private static final int TRIALS = 60;
	/** Rounding of energies, relatively: near a minimum a step is judged by its slope. */
	private static final double ROUNDING = 1e-14;

	private final Manifold space;
	private final Gradient.Evaluator evaluator;
	private final StepMemory memory;
	private double[] point;
	private double energy;
	private double[] gradient;
	private boolean stuck;

	/** @param evaluator good to double precision @param memory number of past steps that shape the next one, at least 1 */
	public QuasiNewton(Manifold space, Gradient.Evaluator evaluator, int memory, double[] start) {
		this.space = space;
		this.evaluator = evaluator;
		this.memory = new StepMemory(memory);
		move(start.clone());
	}

	private void move(double[] to) {
		point = to;
		gradient = new double[point.length];
		energy = evaluator.evaluate(point, gradient);
		space.project(point, gradient);
	}

	/** Where it is; for reading. */
	public double[] point() {
		return point;
	}

	/** The energy there. */
	public double energy() {
		return energy;
	}

	/** Length of the gradient along the space. */
	public double gradientNorm() {
		return Math.sqrt(Vectors.dot(gradient, gradient));
	}

	/** Goes down until the gradient is no longer than {@code tolerance}. @return whether it got there */
	public boolean descend(double tolerance, long steps, Runnable each) {
		for (long i = 0; i < steps && gradientNorm() > tolerance; i++) {
			each.run();
			if (!step()) {
				break;
			}
		}
		return gradientNorm() <= tolerance;
	}

	/** Makes a step. @return false if none leads down any more in double precision, or the energy is not finite */
	public boolean step() {
		if (stuck || !Double.isFinite(energy) || gradientNorm() == 0) {
			return false;
		}
		double[] direction = memory.direction(gradient);
		space.project(point, direction);
		double slope = Vectors.dot(gradient, direction);
		if (!(slope < 0)) {
			memory.clear();
			direction = memory.direction(gradient);
			slope = Vectors.dot(gradient, direction);
		}
		// Without a memory of lengths the first step is short.
		double first = memory.isEmpty() ? Math.min(1, space.scale() / Math.sqrt(-slope)) : 1;
		if (!search(direction, slope, first)) {
			if (memory.isEmpty()) {
				stuck = true;
				return false;
			}
			memory.clear();
			return step();
		}
		return true;
	}

	/** Bisects between steps that are too long and too short (A. S. Lewis, M. L. Overton, Math. Program. 141, 135, 2013). */
	private boolean search(double[] direction, double slope, double first) {
		double low = 0;
		double high = Double.POSITIVE_INFINITY;
		double length = first;
		double noise = ROUNDING * Math.abs(energy);
		double[] there = new double[point.length];
		double[] slopes = new double[point.length];
		for (int trial = 0; trial < TRIALS; trial++) {
			for (int i = 0; i < there.length; i++) {
				there[i] = point[i] + length * direction[i];
			}
			space.retract(there);
			double found = evaluator.evaluate(there, slopes);
			if (!(found <= energy + FALL * length * slope + noise)) {
				high = length;
			} else {
				space.project(there, slopes);
				if (Vectors.dot(slopes, direction) >= FLATTENING * slope) {
					take(there, found, slopes);
					return true;
				}
				low = length;
			}
			length = Double.isInfinite(high) ? 2 * low : (low + high) / 2;
		}
		return false;
	}

	private void take(double[] there, double found, double[] slopes) {
		double[] step = there.clone();
		double[] change = slopes.clone();
		double[] before = gradient;
		space.project(there, before);
		for (int i = 0; i < step.length; i++) {
			step[i] -= point[i];
			change[i] -= before[i];
		}
		space.project(there, step);
		memory.add(step, change);
		point = there.clone();
		energy = found;
		gradient = slopes.clone();
	}

	/** Writes the complete state. */
	public void save(DataOutput out) throws IOException {
		space.write(new RealConfiguration(point), out);
		memory.save(out);
		out.writeBoolean(stuck);
	}

	/** Continues from {@link #save}, bit for bit. */
	public void restore(DataInput in) throws IOException {
		move(space.read(in).values());
		memory.restore(point.length, in);
		stuck = in.readBoolean();
	}
}
