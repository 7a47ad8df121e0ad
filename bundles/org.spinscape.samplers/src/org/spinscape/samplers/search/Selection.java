// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

/** Order statistics without sorting (C. A. R. Hoare, Commun. ACM 4, 321 (1961)). */
final class Selection {

	private Selection() {
	}

	/** The value of this rank, counted from 0. @param values reordered */
	static double smallest(double[] values, int rank) {
		int from = 0;
		int to = values.length - 1;
		while (from < to) {
			double pivot = values[from + to >>> 1];
			int left = from;
			int right = to;
			while (left <= right) {
				while (values[left] < pivot) {
					left++;
				}
				while (values[right] > pivot) {
					right--;
				}
				if (left <= right) {
					double swap = values[left];
					values[left++] = values[right];
					values[right--] = swap;
				}
			}
			if (rank <= right) {
				to = right;
			} else if (rank >= left) {
				from = left;
			} else {
				return values[rank];
			}
		}
		return values[from];
	}
}
