// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Minimises a smooth convex function of which some variables must not be negative: limited-memory BFGS steps in the
 * variables that are free to move, cut off at the bounds (D. P. Bertsekas, SIAM J. Control Optim. 20, 221 (1982); J. Nocedal,
 * Math. Comp. 35, 773 (1980); both given from memory).
 */
final class ProjectedQuasiNewton {

	/** What is minimised. */
	interface Function {

		/** The value at a point. @param gradient filled */
		double at(double[] point, double[] gradient);
	}

	private static final int MEMORY = 8;
	private static final double DECREASE = 1e-4;
	private static final int MOST_HALVINGS = 12;

	private record Pair(double[] step, double[] change, double product) {
	}

	private final Function function;
	private final int free;
	private final double[] point;
	private final double[] gradient;
	private final ArrayDeque<Pair> memory = new ArrayDeque<>();
	private double value;

	/**
	 * @param free  number of variables, the first ones, that may have any sign
	 * @param start not negative behind these
	 */
	ProjectedQuasiNewton(Function function, int free, double[] start) {
		this.function = function;
		this.free = free;
		point = start.clone();
		gradient = new double[start.length];
		value = function.at(point, gradient);
	}

	/** Where it is. Shared: read only. */
	double[] point() {
		return point;
	}

	/** The largest component of the gradient along which it may move. */
	double slope() {
		double largest = 0;
		for (int i = 0; i < point.length; i++) {
			if (!held(i)) {
				largest = Math.max(largest, Math.abs(gradient[i]));
			}
		}
		return largest;
	}

	private boolean held(int i) {
		return i >= free && point[i] <= 0 && gradient[i] >= 0;
	}

	/** One step. @return false if there is no way down that rounding does not hide */
	boolean step() {
		double[] direction = direction();
		if (slope(direction) >= 0) {
			memory.clear();
			direction = direction();
		}
		double length = memory.isEmpty() ? Math.min(1, 1 / Math.max(1e-300, norm(direction))) : 1;
		double[] trial = new double[point.length];
		double[] there = new double[point.length];
		for (int halving = 0; halving < MOST_HALVINGS; halving++) {
			double along = 0;
			for (int i = 0; i < point.length; i++) {
				trial[i] = point[i] + length * direction[i];
				if (i >= free && trial[i] < 0) {
					trial[i] = 0;
				}
				along += gradient[i] * (trial[i] - point[i]);
			}
			if (along >= 0) {
				break;
			}
			double found = function.at(trial, there);
			if (found <= value + DECREASE * along) {
				accept(trial, there, found);
				return true;
			}
			double bend = 2 * (found - value - along);
			length *= Math.clamp(bend > 0 ? -along / bend : 0.5, 0.1, 0.5);
		}
		if (memory.isEmpty()) {
			return false;
		}
		memory.clear();
		return step();
	}

	private void accept(double[] trial, double[] there, double found) {
		double[] step = new double[point.length];
		double[] change = new double[point.length];
		double product = 0;
		for (int i = 0; i < point.length; i++) {
			step[i] = trial[i] - point[i];
			change[i] = there[i] - gradient[i];
			product += step[i] * change[i];
		}
		if (product > 1e-12 * norm(step) * norm(change)) {
			memory.addLast(new Pair(step, change, product));
			if (memory.size() > MEMORY) {
				memory.removeFirst();
			}
		}
		System.arraycopy(trial, 0, point, 0, trial.length);
		System.arraycopy(there, 0, gradient, 0, there.length);
		value = found;
	}

	private double slope(double[] direction) {
		return product(direction, gradient);
	}

	private double[] direction() {
		double[] d = new double[point.length];
		boolean[] held = new boolean[point.length];
		for (int i = 0; i < d.length; i++) {
			held[i] = held(i);
			d[i] = held[i] ? 0 : -gradient[i];
		}
		double[] factors = new double[memory.size()];
		int at = factors.length;
		for (Iterator<Pair> pairs = memory.descendingIterator(); pairs.hasNext();) {
			Pair pair = pairs.next();
			factors[--at] = product(pair.step, d) / pair.product;
			add(d, pair.change, -factors[at], held);
		}
		if (!memory.isEmpty()) {
			Pair last = memory.getLast();
			double scale = last.product / product(last.change, last.change);
			Arrays.setAll(d, i -> scale * d[i]);
		}
		for (Pair pair : memory) {
			double factor = factors[at++] - product(pair.change, d) / pair.product;
			add(d, pair.step, factor, held);
		}
		return d;
	}

	private static void add(double[] to, double[] what, double factor, boolean[] held) {
		for (int i = 0; i < to.length; i++) {
			if (!held[i]) {
				to[i] += factor * what[i];
			}
		}
	}

	private static double product(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	private static double norm(double[] a) {
		return Math.sqrt(product(a, a));
	}
}
