// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import org.spinscape.core.result.ResultTag;

/**
 * What a trace is of.
 *
 * @param id    what tells it apart from others of its run
 * @param title what people call it
 * @param unit  its unit; empty for none
 */
public record TracedQuantity(String id, String title, String unit) {

	/** The energy of the first replica where it stands, which every sampler tells from its first sweep on. */
	public static final TracedQuantity PRESENT_ENERGY = new TracedQuantity("", "energy now", "J");

	static TracedQuantity of(ResultTag tag) {
		return new TracedQuantity(tag.identity(), tag.title(), tag.unit());
	}

	/** The title with the unit in brackets. */
	public String label() {
		return unit.isEmpty() ? title : title + " [" + unit + "]";
	}
}
