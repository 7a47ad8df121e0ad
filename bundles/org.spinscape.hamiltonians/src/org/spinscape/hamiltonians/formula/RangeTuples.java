// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.List;

/**
 * Whole numbers from first to last, for each index letter; the bounds of a letter may depend on those before it.
 *
 * @param bounds first and last value of each letter
 * @param slot   place of the first letter
 */
record RangeTuples(List<Value[]> bounds, int slot) implements Tuples {

	/** Sums that are longer are not counted one by one. */
	private static final double LONG = 1e7;

	@Override
	public double count(double[] frame) {
		return count(frame, 0);
	}

	private double count(double[] frame, int letter) {
		double first = bounds.get(letter)[0].in(frame);
		double length = Math.max(0, Math.floor(bounds.get(letter)[1].in(frame) - first) + 1);
		if (letter == bounds.size() - 1 || length == 0) {
			return length;
		}
		double sum = 0;
		for (double step = 0; step < length && sum < LONG; step++) {
			frame[slot + letter] = first + step;
			sum += Math.max(1, count(frame, letter + 1));
		}
		return sum;
	}

	@Override
	public void forEach(double[] frame, Runnable visitor) {
		forEach(frame, 0, visitor);
	}

	private void forEach(double[] frame, int letter, Runnable visitor) {
		if (letter == bounds.size()) {
			visitor.run();
			return;
		}
		double first = bounds.get(letter)[0].in(frame);
		double last = bounds.get(letter)[1].in(frame);
		for (double value = first; value <= last; value++) {
			frame[slot + letter] = value;
			forEach(frame, letter + 1, visitor);
		}
	}

	@Override
	public boolean steady() {
		return bounds.stream().allMatch(ends -> ends[0].fixed() && ends[1].fixed());
	}
}
