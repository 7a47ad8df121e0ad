// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the points of a line, which breaks where a point has no place. */
final class BrokenLine {

	private final List<double[]> parts = new ArrayList<>();
	private double[] points = new double[64];
	private int used;

	void add(double x, double y) {
		if (!Double.isFinite(x) || !Double.isFinite(y)) {
			breakOff();
			return;
		}
		if (used == points.length) {
			points = Arrays.copyOf(points, 2 * used);
		}
		points[used++] = x;
		points[used++] = y;
	}

	private void breakOff() {
		if (used > 2) {
			parts.add(Arrays.copyOf(points, used));
		}
		used = 0;
	}

	/** The unbroken parts as x1, y1, x2, y2, ... */
	List<double[]> parts() {
		breakOff();
		return parts;
	}

	/** The same picture with few points: in each column one point wide, only the extremes and the ends remain. */
	List<double[]> thinned() {
		List<double[]> thin = new ArrayList<>();
		for (double[] part : parts()) {
			BrokenLine line = new BrokenLine();
			for (int from = 0; from < part.length;) {
				from = line.addColumn(part, from);
			}
			thin.addAll(line.parts());
		}
		return thin;
	}

	private int addColumn(double[] part, int from) {
		int low = from;
		int high = from;
		int to = from;
		double column = Math.floor(part[from]);
		while (to < part.length && Math.floor(part[to]) == column) {
			low = part[to + 1] < part[low + 1] ? to : low;
			high = part[to + 1] > part[high + 1] ? to : high;
			to += 2;
		}
		int[] kept = { from, Math.min(low, high), Math.max(low, high), to - 2 };
		for (int i = 0; i < kept.length; i++) {
			if (i == 0 || kept[i] != kept[i - 1]) {
				add(part[kept[i]], part[kept[i] + 1]);
			}
		}
		return to;
	}
}
