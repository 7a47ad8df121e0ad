// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.AnalyzerChecks;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.TaskData;

/**
 * Checks an analyzer's provider against all clauses of the contract, on runs that the kit makes up: long and short ones,
 * stuck ones, empty ones, and studies of them over sizes and disorder samples.
 */
public abstract class AnalyzerConformance {

	/** The provider to check. */
	protected abstract AnalyzerProvider provider();

	/** Parameter sets to check it with. */
	protected List<Map<String, String>> variants() {
		return List.of(Map.of());
	}

	/** What tasks have left behind, for an analyzer that finds nothing to work on in the kit's own. */
	protected List<TaskData> tasks() {
		return List.of();
	}

	@TestFactory
	List<DynamicContainer> clauses() {
		return variants().stream().map(variant -> ClauseTests.container(provider().id() + " " + variant,
				AnalyzerChecks.checks(provider(), variant, tasks()))).toList();
	}
}
