// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;

/**
 * Builds analyzers. Registered as an OSGi service. A provider offers an analyzer of single tasks, one of whole arms, or
 * both; whoever offers neither says nothing.
 */
public interface AnalyzerProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("analyzer", AnalyzerProvider.class, "Analyzers",
			"what makes results and verdicts of what was read.");

	/**
	 * The kinds of results that it gives with these parameters, and no others: the engine checks before a run that
	 * somebody gives what others need, and says after it what nobody has declared.
	 */
	default Set<ResultKind<?>> gives(@SuppressWarnings("unused") Parameters parameters) {
		return Set.of();
	}

	/**
	 * The same where it also depends on what is recorded: a mean is of the kind of its observable. Overridden by analyzers
	 * that give such results; the engine asks this one.
	 *
	 * @param recorded kinds of the recordings
	 */
	default Set<ResultKind<?>> gives(Parameters parameters,
			@SuppressWarnings("unused") Set<ResultKind<?>> recorded) {
		return gives(parameters);
	}

	/** Builds the analyzer that sees one task (arm, sweep point, disorder sample) at a time. */
	default Analyzer create(Parameters parameters) {
		return _ -> List.of();
	}

	/** Builds the analyzer that sees all sweep points and disorder samples of an arm together; empty if there is none. */
	default Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.empty();
	}

	/**
	 * Ids of the observables without which it has nothing to say; an experiment that lacks one is refused before it
	 * runs. Empty if any will do.
	 */
	default Set<String> observables(Parameters parameters) {
		return Set.of();
	}

	/**
	 * What something else in its arm must give, each of these needs by itself; an experiment in which nothing does is refused
	 * before it runs. The explorers, the sampler, the observables and the other analyzers of the arm count.
	 */
	default List<Need> needs(@SuppressWarnings("unused") Parameters parameters) {
		return List.of();
	}

	/** The fewest replicas with which it has something to say; an experiment with fewer is refused before it runs. */
	default int fewestReplicas(@SuppressWarnings("unused") Parameters parameters) {
		return 1;
	}

	/** As of observables: an experiment whose replicas share random numbers is refused before it runs. */
	default boolean needsIndependentReplicas(Parameters parameters) {
		return false;
	}

	/**
	 * Whether it judges the run by {@link References}: one more replica is then run from a state that is known to be low,
	 * where there is one, and exact means are computed where that costs no more than the run.
	 */
	default boolean needsReferences(Parameters parameters) {
		return false;
	}

	/** Whether it reads recordings at all; one that does not works on what explorers found too. */
	default boolean needsRecordings() {
		return true;
	}
}
