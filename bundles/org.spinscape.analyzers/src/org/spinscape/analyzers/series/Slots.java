// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import org.spinscape.core.result.ResultTag;

/** Results that come once for each slot of a run. */
public final class Slots {

	private static final String SLOT = "slot";

	private Slots() {
	}

	/** With the temperature of the slot as label; with its number if temperatures are unknown or do not tell slots apart. */
	public static ResultTag label(ResultTag tag, double[] temperatures, int slot) {
		boolean apart = slot < temperatures.length && Double.isFinite(temperatures[slot]);
		for (int other = 0; apart && other < temperatures.length; other++) {
			apart = other == slot || temperatures[other] != temperatures[slot];
		}
		return apart ? tag.label(ResultTag.TEMPERATURE, temperatures[slot]) : tag.label(SLOT, slot);
	}
}
