// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import org.spinscape.ui.number.NumberPreferences;

/**
 * Which trace of a run.
 *
 * @param task        id of the task
 * @param quantity    what it is of
 * @param slot        index of the walker among those of the sampler, from 0
 * @param temperature of that slot in J/k_B; NaN where it has none or it is not told
 */
public record TraceKey(String task, TracedQuantity quantity, int slot, double temperature) {

	private static final int DIGITS = 4;

	/** What tells the traces of one quantity of a task apart, and the task. */
	public String label() {
		if (Double.isFinite(temperature)) {
			return "T = " + NumberPreferences.look().plain(temperature, DIGITS) + ", " + task;
		}
		return slot == 0 ? task : "walker " + (slot + 1) + ", " + task;
	}
}
