// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;

/**
 * The density of states as a walk that still learns has it: of the levels met so far, up to what the last steps have left.
 *
 * @param logStates logarithm of the number of all states
 */
record LearnedDensity(WangLandauLearning learning, double logStates) {

	/** Errors are not known while weights change. */
	Table table() {
		Levels levels = learning.levels();
		int[] met = IntStream.range(0, levels.count()).filter(level -> learning.known()[level]).toArray();
		double largest = IntStream.of(met).mapToDouble(level -> learning.logs[level]).max().orElse(0);
		double sum = IntStream.of(met).mapToDouble(level -> StrictMath.exp(learning.logs[level] - largest)).sum();
		double shift = logStates - largest - StrictMath.log(sum);
		double[] errors = new double[met.length];
		Arrays.fill(errors, Double.NaN);
		return new Table(ThermalKinds.LOG_DENSITY_OF_STATES.means(String.format(Locale.ROOT, "Natural logarithm of the"
				+ " number of states at each %s met so far, as it is being learned (ln f = %.3g), normalised to the number"
				+ " of all states", levels.exact() ? "energy level" : "bin of energies", learning.step())),
				List.of(ThermalKinds.LEVEL_ENERGY.of(IntStream.of(met).mapToDouble(levels::energy).toArray()),
						ThermalKinds.LEVEL_LOG.of(IntStream.of(met).mapToDouble(level -> learning.logs[level] + shift)
								.toArray()),
						new RealColumn("error", "", errors)));
	}
}
