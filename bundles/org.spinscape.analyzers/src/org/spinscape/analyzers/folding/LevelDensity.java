// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;

/**
 * A density of states by levels, as an explorer has found it.
 *
 * @param energies rising, in J
 * @param logs     natural logarithm of the number of states of each
 * @param binned   whether levels are the middles of bins, but for the lowest
 */
record LevelDensity(double[] energies, double[] logs, boolean binned) {

	/**
	 * From a density of states (exact, as levels or as a histogram with the ground level beside it) or its logarithm
	 * (Wang-Landau).
	 */
	static Optional<LevelDensity> of(TaskData data) {
		return data.result(ThermalKinds.DENSITY_OF_STATES).map(LevelDensity::exact)
				.or(() -> data.result(ThermalKinds.BINNED_DENSITY_OF_STATES).flatMap(histogram -> binned(histogram, data)))
				.or(() -> data.result(ThermalKinds.LOG_DENSITY_OF_STATES)
						.map(table -> new LevelDensity(table.numbers(ThermalKinds.LEVEL_ENERGY),
								table.numbers(ThermalKinds.LEVEL_LOG), data.result(ThermalKinds.LEVEL_WIDTH)
										.map(width -> width.value() > 0).orElse(false))));
	}

	private static LevelDensity exact(Table table) {
		double[] logs = Arrays.stream(table.numbers(ThermalKinds.LEVEL_STATES)).map(StrictMath::log).toArray();
		return new LevelDensity(table.numbers(ThermalKinds.LEVEL_ENERGY), logs, false);
	}

	private static Optional<LevelDensity> binned(Histogram histogram, TaskData data) {
		Optional<Scalar> ground = data.result(LandscapeKinds.GROUND_ENERGY);
		Optional<Scalar> degeneracy = data.result(LandscapeKinds.GROUND_DEGENERACY);
		if (ground.isEmpty() || degeneracy.isEmpty()) {
			return Optional.empty();
		}
		int bins = histogram.counts().length;
		double[] energies = new double[bins + 1];
		double[] logs = new double[bins + 1];
		energies[0] = ground.get().value();
		logs[0] = StrictMath.log(degeneracy.get().value());
		int used = 1;
		for (int bin = 0; bin < bins; bin++) {
			double count = histogram.counts()[bin] - (bin == 0 ? degeneracy.get().value() : 0);
			if (count > 0) {
				energies[used] = 0.5 * (histogram.edges()[bin] + histogram.edges()[bin + 1]);
				logs[used++] = StrictMath.log(count);
			}
		}
		return Optional.of(new LevelDensity(Arrays.copyOf(energies, used), Arrays.copyOf(logs, used), true));
	}

	/** ln Z. */
	double logPartition(double beta) {
		double largest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < logs.length; i++) {
			largest = Math.max(largest, logs[i] - beta * energies[i]);
		}
		double sum = 0;
		for (int i = 0; i < logs.length; i++) {
			sum += Math.exp(logs[i] - beta * energies[i] - largest);
		}
		return largest + Math.log(sum);
	}

	/** Mean and variance of the energy. */
	double[] moments(double beta) {
		double logZ = logPartition(beta);
		double first = 0;
		double second = 0;
		for (int i = 0; i < logs.length; i++) {
			double weight = Math.exp(logs[i] - beta * energies[i] - logZ);
			double above = energies[i] - energies[0];
			first += weight * above;
			second += weight * above * above;
		}
		return new double[] { energies[0] + first, second - first * first };
	}

	/** The same without the lowest level. */
	LevelDensity excited() {
		return new LevelDensity(Arrays.copyOfRange(energies, 1, energies.length), Arrays.copyOfRange(logs, 1, logs.length),
				binned);
	}
}
