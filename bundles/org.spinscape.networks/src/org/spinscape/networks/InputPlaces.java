// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.data.Shape;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;

/** Where inputs lie in a picture, as a result beside the weights that look at them. */
public final class InputPlaces {

	private InputPlaces() {
	}

	/**
	 * Columns and rows, channel beside channel.
	 *
	 * @param tag of kind {@link WeightKinds#INPUT_PLACES}
	 * @return empty for a vector, which has no places
	 */
	public static Optional<Series> of(Shape shape, ResultTag tag) {
		if (shape.height() == 1) {
			return Optional.empty();
		}
		int area = shape.height() * shape.width();
		double[] columns = IntStream.range(0, shape.size())
				.mapToDouble(i -> i / area * shape.width() + i % shape.width()).toArray();
		double[] rows = IntStream.range(0, shape.size()).mapToDouble(i -> i % area / shape.width()).toArray();
		return Optional.of(new Series(tag, Series.Axis.of("column", "", columns), Series.Axis.of("row", "", rows)));
	}
}
