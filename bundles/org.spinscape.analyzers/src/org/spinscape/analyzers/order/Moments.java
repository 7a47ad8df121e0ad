// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import org.spinscape.analyzers.study.Units;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** The order parameters to choose from, and their moments. */
final class Moments {

	static final String QUANTITY = "quantity";
	static final String SIZE = "size";
	static final String OVERLAP = "replica-overlap";
	static final String MAGNETISATION = "magnetisation";

	private Moments() {
	}

	/** The parameters that analyses of moments share. */
	static ParameterSchemaBuilder declare() {
		return ParameterSchema.builder().choice(QUANTITY, OVERLAP, OVERLAP, MAGNETISATION)
				.describe("The order parameter: replica-overlap for glasses, magnetisation for ferromagnets; an observable of"
						+ " this id must be recorded.")
				.text(SIZE, "L").describe("Name of the swept parameter that is the system size, for crossings of curves.");
	}

	/** What is recorded of an order parameter. */
	static ResultKind<Scalar> kind(String quantity) {
		return quantity.equals(OVERLAP) ? ObservableKinds.REPLICA_OVERLAP : ObservableKinds.MAGNETISATION;
	}

	/** Second and fourth moment of the order parameter, mean over replicas or pairs of them. */
	static Units.Quantities secondAndFourth(String quantity) {
		return (data, slot) -> data.recording(kind(quantity))
				.map(recording -> new double[][] { recording.componentMean(slot, 2), recording.componentMean(slot, 4) });
	}
}
