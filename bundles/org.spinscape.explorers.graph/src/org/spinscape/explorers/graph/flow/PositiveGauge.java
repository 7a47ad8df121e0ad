// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.flow;

import java.util.Optional;

import org.spinscape.explorers.graph.spin.SpinGraph;

/** Signs of sites that make all couplings positive, where no loop of bonds is frustrated. */
final class PositiveGauge {

	private PositiveGauge() {
	}

	/** The signs, +1 or -1; empty if some loop of bonds is frustrated. The bonds of the ghost are fields, and free. */
	static Optional<int[]> of(SpinGraph graph) {
		int[] signs = new int[graph.sites()];
		int[] queue = new int[graph.sites()];
		int[][] rows = graph.rows();
		for (int start = 0; start < graph.sites(); start++) {
			if (signs[start] != 0) {
				continue;
			}
			signs[start] = 1;
			queue[0] = start;
			int end = 1;
			for (int next = 0; next < end; next++) {
				int site = queue[next];
				for (int bond : rows[site]) {
					int other = graph.other(bond, site);
					if (other >= graph.sites()) {
						continue;
					}
					int sign = graph.couplings()[bond] > 0 ? signs[site] : -signs[site];
					if (signs[other] == 0) {
						signs[other] = sign;
						queue[end++] = other;
					} else if (signs[other] != sign) {
						return Optional.empty();
					}
				}
			}
		}
		return Optional.of(signs);
	}
}
