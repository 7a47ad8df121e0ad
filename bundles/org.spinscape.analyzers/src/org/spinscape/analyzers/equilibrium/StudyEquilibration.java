// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;

/** Equilibration of a sweep point, all its disorder samples together. */
final class StudyEquilibration implements StudyAnalyzer {

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			Map<String, ObservableChecks> observables = new LinkedHashMap<>();
			GaussianIdentity identity = new GaussianIdentity();
			for (StudySample sample : point.samples()) {
				TaskData data = sample.load();
				data.recordings().stream().filter(Recording::equilibrium).forEach(recording -> observables
						.computeIfAbsent(recording.name(), ObservableChecks::new).add(recording, data));
				identity.add(data);
			}
			observables.values().forEach(checks -> results.add(new StudyResult(point.values(), checks.verdict())));
			observables.values().stream().filter(ObservableChecks::several)
					.forEach(checks -> results.add(new StudyResult(point.values(), checks.bins())));
			identity.results().forEach(result -> results.add(new StudyResult(point.values(), result)));
		}
		return results;
	}
}
