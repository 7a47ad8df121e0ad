// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

/** Two minima by number, the smaller first. */
record Pair(int a, int b) {

	Pair {
		if (a > b) {
			int smaller = b;
			b = a;
			a = smaller;
		}
	}
}
