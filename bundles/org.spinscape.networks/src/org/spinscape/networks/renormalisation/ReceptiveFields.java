// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.networks.boltzmann.Machine;

/**
 * The weights of hidden units, looked at as pictures of what each unit sees.
 *
 * @param weights {@code weights[hidden unit][visible unit]}
 */
record ReceptiveFields(double[][] weights) {

	/** A unit whose weights are all smaller than this part of the largest of the machine sees nothing. */
	private static final double BLIND = 0.05;

	static ReceptiveFields of(Machine machine) {
		double[][] rows = new double[machine.hiddenUnits()][machine.visibleUnits()];
		for (int j = 0; j < rows.length; j++) {
			for (int i = 0; i < rows[j].length; i++) {
				rows[j][i] = machine.weight(i, j);
			}
		}
		return new ReceptiveFields(rows);
	}

	/** Without the units that see nothing. */
	ReceptiveFields seeing() {
		double largest = Arrays.stream(weights).mapToDouble(ReceptiveFields::largest).max().orElse(0);
		return new ReceptiveFields(Arrays.stream(weights).filter(row -> largest(row) > BLIND * largest)
				.toArray(double[][]::new));
	}

	private static double largest(double[] row) {
		return Arrays.stream(row).map(Math::abs).max().orElse(0);
	}

	/** Of a unit: {@code (sum w^2)^2 / sum w^4}, from 1 to the number of visible units; NaN without weights. */
	double participation(int unit) {
		double squares = 0;
		double fourth = 0;
		for (double weight : weights[unit]) {
			squares += weight * weight;
			fourth += weight * weight * weight * weight;
		}
		return squares * squares / fourth;
	}

	/** Mean over the units that have weights; NaN if there is none. */
	double meanParticipation() {
		return IntStream.range(0, weights.length).mapToDouble(this::participation).filter(p -> !Double.isNaN(p)).average()
				.orElse(Double.NaN);
	}

	/**
	 * How local a unit's field is on a square torus: along each direction the length of the mean of {@code exp(2 pi i x / L)}
	 * weighted with w^2, averaged over both; 1 for a single site, 0 for an even field.
	 */
	double locality(int unit, int side) {
		double[] sums = new double[4];
		double total = 0;
		for (int site = 0; site < weights[unit].length; site++) {
			double square = weights[unit][site] * weights[unit][site];
			double x = 2 * Math.PI * (site % side) / side;
			double y = 2 * Math.PI * (site / side) / side;
			sums[0] += square * StrictMath.cos(x);
			sums[1] += square * StrictMath.sin(x);
			sums[2] += square * StrictMath.cos(y);
			sums[3] += square * StrictMath.sin(y);
			total += square;
		}
		return (Math.sqrt(sums[0] * sums[0] + sums[1] * sums[1]) + Math.sqrt(sums[2] * sums[2] + sums[3] * sums[3]))
				/ (2 * total);
	}

	/** Locality of all units. */
	double[] localities(int side) {
		return IntStream.range(0, weights.length).mapToDouble(unit -> locality(unit, side)).toArray();
	}

	/** The same weights at places drawn anew, for each unit by itself. */
	ReceptiveFields shuffled(RandomStream random) {
		double[][] rows = new double[weights.length][];
		for (int j = 0; j < rows.length; j++) {
			rows[j] = weights[j].clone();
			for (int i = rows[j].length - 1; i > 0; i--) {
				int other = random.nextInt(i + 1);
				double kept = rows[j][i];
				rows[j][i] = rows[j][other];
				rows[j][other] = kept;
			}
		}
		return new ReceptiveFields(rows);
	}

	/** As a result. @param tag of kind {@link WeightKinds#RECEPTIVE_FIELDS} */
	Matrix matrix(ResultTag tag) {
		return new Matrix(tag, Axis.of("hidden unit", "", whole(weights.length)),
				Axis.of("visible unit", "", whole(weights[0].length)), weights);
	}

	private static double[] whole(int count) {
		return IntStream.range(0, count).asDoubleStream().toArray();
	}
}
