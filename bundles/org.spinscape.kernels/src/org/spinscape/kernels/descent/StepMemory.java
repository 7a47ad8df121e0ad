// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.descent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.spinscape.core.space.Vectors;

/** Past steps and what they did to the gradient, from which BFGS guesses the inverse Hessian. */
final class StepMemory {

	/** @param step s @param change y, of the gradient @param curvature s.y, positive */
	private record Pair(double[] step, double[] change, double curvature) {
	}

	private final int most;
	private final Deque<Pair> pairs = new ArrayDeque<>();

	StepMemory(int most) {
		this.most = most;
	}

	boolean isEmpty() {
		return pairs.isEmpty();
	}

	void clear() {
		pairs.clear();
	}

	/** Remembers a step unless the landscape bends down along it, which no inverse Hessian of a minimum can. */
	void add(double[] step, double[] change) {
		double curvature = Vectors.dot(step, change);
		if (curvature > 1e-300) {
			pairs.addLast(new Pair(step, change, curvature));
			if (pairs.size() > most) {
				pairs.removeFirst();
			}
		}
	}

	/** Minus the guessed inverse Hessian times the gradient, by the two-loop recursion. */
	double[] direction(double[] gradient) {
		double[] direction = gradient.clone();
		double[] shares = new double[pairs.size()];
		int i = shares.length;
		for (Iterator<Pair> back = pairs.descendingIterator(); back.hasNext();) {
			Pair pair = back.next();
			shares[--i] = Vectors.dot(pair.step(), direction) / pair.curvature();
			Vectors.add(direction, -shares[i], pair.change());
		}
		if (!pairs.isEmpty()) {
			Pair last = pairs.getLast();
			Vectors.scale(direction, last.curvature() / Vectors.dot(last.change(), last.change()));
		}
		for (Pair pair : pairs) {
			Vectors.add(direction, shares[i++] - Vectors.dot(pair.change(), direction) / pair.curvature(), pair.step());
		}
		Vectors.scale(direction, -1);
		return direction;
	}

	void save(DataOutput out) throws IOException {
		out.writeInt(pairs.size());
		for (Pair pair : pairs) {
			write(pair.step(), out);
			write(pair.change(), out);
		}
	}

	void restore(int length, DataInput in) throws IOException {
		pairs.clear();
		for (int i = in.readInt(); i > 0; i--) {
			double[] step = read(length, in);
			double[] change = read(length, in);
			pairs.addLast(new Pair(step, change, Vectors.dot(step, change)));
		}
	}

	private static void write(double[] vector, DataOutput out) throws IOException {
		for (double value : vector) {
			out.writeDouble(value);
		}
	}

	private static double[] read(int length, DataInput in) throws IOException {
		double[] vector = new double[length];
		for (int i = 0; i < length; i++) {
			vector[i] = in.readDouble();
		}
		return vector;
	}
}
