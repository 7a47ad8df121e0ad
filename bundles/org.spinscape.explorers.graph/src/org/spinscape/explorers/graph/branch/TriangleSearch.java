// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Looks through all triangles for inequalities that a relaxed X violates most. */
final class TriangleSearch {

	private final double[][] x;
	private final int n;
	private final double least;
	private final int most;
	/** Those found, the least violated first: a heap. */
	private final double[] violations;
	private final long[] keys;
	private int size;

	/**
	 * @param least violation that counts
	 * @param most  number of inequalities
	 */
	TriangleSearch(double[][] x, double least, int most) {
		this.x = x;
		n = x.length;
		this.least = least;
		this.most = most;
		violations = new double[most];
		keys = new long[most];
	}

	/** Adds the most violated ones, with a multiplier of 0. @return the largest violation of one that was not there, or 0 */
	double addTo(Triangles triangles) {
		Set<Long> there = new HashSet<>();
		for (int t = 0; t < triangles.size(); t++) {
			there.add(triangles.key(t, n));
		}
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++) {
				for (int k = j + 1; k < n; k++) {
					look(i, j, k, there);
				}
			}
		}
		double largest = 0;
		Integer[] order = new Integer[size];
		Arrays.setAll(order, at -> at);
		Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
		for (int at : order) {
			largest = Math.max(largest, violations[at]);
			long corners = keys[at] / 4;
			triangles.add((int) (corners / n / n), (int) (corners / n % n), (int) (corners % n), (int) (keys[at] % 4), 0);
		}
		return largest;
	}

	private void look(int i, int j, int k, Set<Long> there) {
		double a = x[i][j];
		double b = x[i][k];
		double c = x[j][k];
		double limit = size < most ? least : Math.max(least, violations[0]);
		// u a + v b + u v c is least for one of four choices of signs, of which at most one can be below -1 by much
		for (int code = 0; code < 4; code++) {
			double u = (code & 1) == 0 ? 1 : -1;
			double v = (code & 2) == 0 ? 1 : -1;
			double violation = -1 - (u * a + v * b + u * v * c);
			if (violation > limit) {
				long key = Triangles.key(i, j, k, code, n);
				if (!there.contains(key)) {
					put(violation, key);
					limit = size < most ? least : Math.max(least, violations[0]);
				}
			}
		}
	}

	private void put(double violation, long key) {
		int at;
		if (size < most) {
			at = size++;
			while (at > 0 && violations[(at - 1) / 2] > violation) {
				set(at, (at - 1) / 2);
				at = (at - 1) / 2;
			}
		} else {
			at = 0;
			for (int child = 1; child < size; child = 2 * at + 1) {
				if (child + 1 < size && violations[child + 1] < violations[child]) {
					child++;
				}
				if (violations[child] >= violation) {
					break;
				}
				set(at, child);
				at = child;
			}
		}
		violations[at] = violation;
		keys[at] = key;
	}

	private void set(int to, int from) {
		violations[to] = violations[from];
		keys[to] = keys[from];
	}
}
