// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;

/**
 * An arm with all its sweep points.
 *
 * @param name   its name
 * @param points its points in the order of the plan; a single one if nothing is swept
 */
public record StudyArm(String name, List<StudyPoint> points) {

	public StudyArm {
		points = List.copyOf(points);
	}
}
