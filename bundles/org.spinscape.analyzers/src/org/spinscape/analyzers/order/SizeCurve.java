// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.Units;
import org.spinscape.core.random.RandomStream;

/**
 * All temperatures of one system size, from tempering slots or from sweep points.
 *
 * @param size         the size
 * @param temperatures rising
 * @param rows         {@code rows[temperature][unit][quantity]}
 */
record SizeCurve(double size, double[] temperatures, double[][][] rows) {

	private record Place(double temperature, double[][] rows) {
	}

	/** @return empty if a temperature stands there twice, since then something else is swept too */
	static Optional<SizeCurve> of(double size, List<Units> points) {
		List<Place> places = new ArrayList<>();
		for (Units units : points) {
			for (int slot = 0; slot < units.temperatures().length; slot++) {
				places.add(new Place(units.temperatures()[slot], units.rows()[slot]));
			}
		}
		places.sort((a, b) -> Double.compare(a.temperature(), b.temperature()));
		double[] temperatures = places.stream().mapToDouble(Place::temperature).toArray();
		for (int i = 1; i < temperatures.length; i++) {
			if (temperatures[i] == temperatures[i - 1]) {
				return Optional.empty();
			}
		}
		return Optional.of(new SizeCurve(size, temperatures, places.stream().map(Place::rows).toArray(double[][][]::new)));
	}

	/** The curve of a function of the means. */
	double[] values(ToDoubleFunction<double[]> function) {
		double[] values = new double[rows.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = function.applyAsDouble(Jackknife.mean(rows[i]));
		}
		return values;
	}

	/** The same with units drawn anew; a disorder sample is drawn at all temperatures or at none. */
	SizeCurve resampled(RandomStream random) {
		double[] drawn = new double[rows[0].length];
		for (int i = 0; i < drawn.length; i++) {
			drawn[i] = random.nextDouble();
		}
		double[][][] other = new double[rows.length][][];
		for (int t = 0; t < rows.length; t++) {
			double[][] own = rows[t];
			other[t] = new double[own.length][];
			for (int unit = 0; unit < own.length; unit++) {
				other[t][unit] = own[(int) (drawn[unit % drawn.length] * own.length)];
			}
		}
		return new SizeCurve(size, temperatures, other);
	}
}
