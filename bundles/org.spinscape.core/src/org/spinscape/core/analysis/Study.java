// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

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

	/**
	 * Random numbers to resample with, independent of those of all tasks and of other arms.
	 *
	 * @param place what for, unique among the analyzers of the arm
	 * @param i     which one
	 */
	public RandomStream random(String place, int i) {
		return new StreamKey(seed, StreamPurpose.ANALYSIS, arm.name() + "/" + place, i, 0).open();
	}
}
