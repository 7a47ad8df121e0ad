// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;

/**
 * What a study analyzer sees.
 *
 * @param arm    the arm that the analyzer belongs to
 * @param arms   all arms of the experiment in order, that one among them
 * @param paired whether arms share the random numbers of their disorder, so that samples of equal index belong together
 * @param seed   the experiment's seed, for the address of random numbers of purpose ANALYSIS
 */
public record Study(StudyArm arm, List<StudyArm> arms, boolean paired, long seed) {

	public Study {
		arms = List.copyOf(arms);
	}
}
