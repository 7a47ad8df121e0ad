// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

/**
 * A trace as it stood at one instant.
 *
 * @param sweeps sweeps, ascending
 * @param values the value at each
 * @param spreads standard deviation between replicas or pairs of them, NaN where there are none to compare
 */
public record TracePoints(double[] sweeps, double[] values, double[] spreads) {

	/** Number of points. */
	public int size() {
		return sweeps.length;
	}

	/** Whether some point has a spread. */
	public boolean hasSpreads() {
		for (double spread : spreads) {
			if (spread > 0) {
				return true;
			}
		}
		return false;
	}
}
