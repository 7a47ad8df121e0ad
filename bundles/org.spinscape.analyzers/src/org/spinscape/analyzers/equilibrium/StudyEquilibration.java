// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;

/** Equilibration of each sweep point, all its disorder samples and observables together. */
final class StudyEquilibration implements StudyAnalyzer {

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			PointChecks checks = new PointChecks();
			for (StudySample sample : point.samples()) {
				checks.add(sample.index(), sample.load());
			}
			checks.results().forEach(result -> results.add(new StudyResult(point.values(), result)));
		}
		return results;
	}
}
