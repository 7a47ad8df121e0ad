// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

/**
 * The unit of work: one disorder sample of one arm at one sweep point.
 *
 * @param point  arm and values
 * @param sample index of the disorder sample
 */
public record Task(PointPlan point, int sample) {

	/** A name that is unique in the run and the same in every process: arm, point, sample. */
	public String id() {
		return "%s-p%03d-s%04d".formatted(point.arm(), point.index(), sample);
	}
}
