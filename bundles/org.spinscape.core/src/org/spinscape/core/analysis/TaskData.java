// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/**
 * What one task has left behind.
 *
 * @param recordings one for each observable, all of equal length and with the same slots
 * @param facts      what analyses need to know about the landscape
 * @param references what the run can be judged by
 * @param results    what explorers and the sampler reported and, for a study analyzer, the analyzers of the task too
 */
public record TaskData(List<Recording> recordings, LandscapeFacts facts, References references, List<Result> results) {

	public TaskData {
		recordings = List.copyOf(recordings);
		results = List.copyOf(results);
	}

	/** The data of a run without anything to judge it by. */
	public TaskData(List<Recording> recordings, LandscapeFacts facts, List<Result> results) {
		this(recordings, facts, References.NONE, results);
	}

	/** The first recording of this kind that is not empty. */
	public Optional<Recording> recording(ResultKind<Scalar> kind) {
		return recordings.stream().filter(recording -> recording.is(kind) && recording.length() > 0).findFirst();
	}

	/**
	 * What each record of a {@link org.spinscape.core.sampler.GeneralisedEnsemble} was visited with, natural logarithms, one
	 * component for each replica and up to a constant for each; empty for runs at temperatures.
	 */
	public Optional<Recording> logWeights() {
		return recording(ObservableKinds.LOG_WEIGHT).filter(recording -> !recording.equilibrium());
	}

	/** The first result of this kind. */
	public <R extends Result> Optional<R> result(ResultKind<R> kind) {
		return kind.in(results).stream().findFirst();
	}
}
