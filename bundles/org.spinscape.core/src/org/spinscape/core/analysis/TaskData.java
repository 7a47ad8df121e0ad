// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.result.Result;

/**
 * What one task has left behind.
 *
 * @param recordings one for each observable, all of equal length and with the same slots
 * @param facts      what analyses need to know about the landscape
 * @param references what the run can be judged by
 * @param results    what explorers and the sampler reported and, for a study analyzer, the analyzers of the task too
 */
public record TaskData(List<Recording> recordings, LandscapeFacts facts, References references, List<Result> results) {

	/** Name of the recording of weights, see {@link #logWeights()}. */
	public static final String LOG_WEIGHT = "log-weight";

	public TaskData {
		recordings = List.copyOf(recordings);
		results = List.copyOf(results);
	}

	/** The data of a run without anything to judge it by. */
	public TaskData(List<Recording> recordings, LandscapeFacts facts, List<Result> results) {
		this(recordings, facts, References.NONE, results);
	}

	/** The recording of this name, unless it is empty. */
	public Optional<Recording> recording(String name) {
		return recordings.stream().filter(recording -> recording.name().equals(name) && recording.length() > 0)
				.findFirst();
	}

	/**
	 * What each record of a {@link org.spinscape.core.sampler.GeneralisedEnsemble} was visited with, natural logarithms, one
	 * component for each replica and up to a constant for each; empty for runs at temperatures.
	 */
	public Optional<Recording> logWeights() {
		return recording(LOG_WEIGHT).filter(recording -> !recording.equilibrium());
	}

	/** The result of this name and type. */
	public <R extends Result> Optional<R> result(String name, Class<R> type) {
		return results.stream().filter(result -> result.name().equals(name) && type.isInstance(result)).map(type::cast)
				.findFirst();
	}
}
