// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;

/** Studies made of data in memory. */
public final class Studies {

	private record Sample(int index, TaskData data) implements StudySample {

		@Override
		public List<Result> results() {
			return data.results();
		}

		@Override
		public TaskData load() {
			return data;
		}
	}

	private Studies() {
	}

	/** A sweep point; the samples are numbered from 0. */
	public static StudyPoint point(Map<String, String> values, List<TaskData> samples) {
		List<StudySample> list = new ArrayList<>();
		samples.forEach(data -> list.add(new Sample(list.size(), data)));
		return new StudyPoint(values, list);
	}

	/** A study of a single arm. */
	public static Study of(StudyPoint... points) {
		StudyArm arm = new StudyArm("arm", List.of(points));
		return new Study(arm, List.of(arm), true, 1);
	}

	/** What a provider's study analyzer says, in kinds that it declares. */
	public static List<StudyResult> analyze(AnalyzerProvider provider, Map<String, String> parameters, Study study) {
		Parameters parsed = provider.schema().parse(parameters);
		List<StudyResult> results = provider.study(parsed).orElseThrow().analyze(study);
		for (StudyResult result : results) {
			if (provider.gives(parsed).stream().noneMatch(result.result().kind()::same)) {
				throw new AssertionError(provider.id() + " gives " + result.result().kind().id()
						+ " and does not declare it");
			}
		}
		return results;
	}

	/** The only result of this name and type. */
	public static <R extends Result> Optional<R> find(List<StudyResult> results, String name, Class<R> type) {
		return results.stream().map(StudyResult::result).filter(result -> result.name().equals(name)).map(type::cast)
				.findFirst();
	}
}
