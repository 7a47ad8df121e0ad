// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;
import java.util.stream.Stream;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;

/**
 * What a task has committed.
 *
 * @param results    what its explorers and sampler reported, in the order found
 * @param analyses   what its analyzers made of that and of the recordings
 * @param recordings its recordings
 * @param facts      what analyses need to know about its landscape
 * @param references what analyses judge the run by
 */
public record TaskRecord(List<Result> results, List<Result> analyses, List<Recording> recordings,
		LandscapeFacts facts, References references) {

	/** Of a task that nobody had to do, since others were enough. */
	public static final TaskRecord SPARED = of(List.of());

	public TaskRecord {
		results = List.copyOf(results);
		analyses = List.copyOf(analyses);
		recordings = List.copyOf(recordings);
	}

	/** A record of results alone. */
	public static TaskRecord of(List<Result> results) {
		return new TaskRecord(results, List.of(), List.of(), LandscapeFacts.NONE, References.NONE);
	}

	/** Whether nothing was done: there is nothing to analyse either. */
	public boolean spared() {
		return results.isEmpty() && recordings.isEmpty();
	}

	/** Results and analyses. */
	public List<Result> allResults() {
		return Stream.of(results, analyses).flatMap(List::stream).toList();
	}

	/** What a study analyzer sees of it. */
	public TaskData data() {
		return new TaskData(recordings, facts, references, allResults());
	}

	/** The same data with other analyses. */
	public TaskRecord withAnalyses(List<Result> others) {
		return new TaskRecord(results, others, recordings, facts, references);
	}
}
