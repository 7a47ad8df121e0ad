// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.Arrays;

import org.spinscape.analyzers.study.Units;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
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

	/**
	 * Second and fourth moment of the order parameter, mean over replicas or pairs of them, and the number of components
	 * whose length it is.
	 */
	static Units.Quantities secondAndFourth(String quantity) {
		return (data, slot) -> data.recording(kind(quantity)).map(recording -> {
			double[] components = new double[recording.length()];
			Arrays.fill(components, components(recording.tag()));
			return new double[][] { recording.componentMean(slot, 2), recording.componentMean(slot, 4), components };
		});
	}

	/** Number of components whose length an order parameter is. */
	static int components(ResultTag tag) {
		String label = tag.labels().get(ObservableKinds.COMPONENTS);
		return label == null ? 1 : Integer.parseInt(label);
	}

	/**
	 * The Binder ratio, {@code g = (d + 2 - d <x^4>/<x^2>^2)/2}: 0 for d independent Gaussian components, for which
	 * {@code <x^4> = (1 + 2/d) <x^2>^2}, and 1 where the length does not fluctuate.
	 *
	 * @param means of {@link #secondAndFourth}
	 */
	static double binder(double[] means) {
		double d = means[2];
		return 0.5 * (d + 2 - d * means[1] / (means[0] * means[0]));
	}
}
