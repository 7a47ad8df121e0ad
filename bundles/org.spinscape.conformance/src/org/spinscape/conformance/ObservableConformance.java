// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.NamedModel;
import org.spinscape.conformance.check.ObservableChecks;
import org.spinscape.core.observable.ObservableProvider;

/**
 * Checks an observable's provider against all clauses of the contract, on the kit's own models and on those of the test,
 * with one replica and with several.
 */
public abstract class ObservableConformance {

	/** The provider to check. */
	protected abstract ObservableProvider provider();

	/** Parameter sets to check it with. */
	protected List<Map<String, String>> variants() {
		return List.of(Map.of());
	}

	/** Models to try it on beside the kit's own, for an observable that reads none of those. */
	protected List<NamedModel> models() {
		return List.of();
	}

	@TestFactory
	List<DynamicContainer> clauses() {
		return variants().stream().map(variant -> ClauseTests.container(provider().id() + " " + variant,
				ObservableChecks.checks(provider(), variant, models()))).toList();
	}
}
