// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.loss;

import java.util.Optional;

import org.spinscape.core.data.DataSet;

/** What losses for classification ask of data. */
final class Classes {

	private Classes() {
	}

	static Optional<String> refuse(DataSet data, int outputs) {
		if (data.classes() == 0) {
			return Optional.of("the data belong to no classes; take squared-error, or data with classes");
		}
		return data.classes() == outputs ? Optional.empty()
				: Optional.of("the data have " + data.classes() + " classes and the last layer has " + outputs
						+ " outputs; let it have as many");
	}
}
