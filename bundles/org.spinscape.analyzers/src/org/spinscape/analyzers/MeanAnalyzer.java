// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/**
 * See {@link Mean}. Equivalent components (replicas, or pairs of them) are averaged record by record before the
 * analysis, so that whatever correlation there is between them is in the error.
 */
final class MeanAnalyzer {

	private MeanAnalyzer() {
	}

	static List<Result> analyze(Recording recording) {
		if (!recording.equilibrium() || recording.length() == 0) {
			return List.of();
		}
		Autocorrelation[] slots = new Autocorrelation[recording.slots()];
		for (int slot = 0; slot < slots.length; slot++) {
			slots[slot] = Autocorrelation.of(recording.componentMean(slot));
		}
		return slots.length == 1 ? scalars(recording, slots[0]) : series(recording, slots);
	}

	private static List<Result> scalars(Recording recording, Autocorrelation slot) {
		return List.of(
				Scalar.thermal(recording.name(), recording.unit(), "Thermal mean. " + recording.meaning(), slot.mean(),
						slot.error(), slot.effectiveCount()),
				Scalar.exact(recording.name() + "-tau", "sweeps", tauMeaning(recording),
						slot.tau() * recording.interval()));
	}

	private static List<Result> series(Recording recording, Autocorrelation[] slots) {
		Axis temperature = Axis.of("temperature", "J/k_B", recording.temperatures());
		double[] errors = values(slots, Autocorrelation::error);
		return List.of(
				new Series(recording.name(), "Thermal mean. " + recording.meaning(), temperature,
						new Axis(recording.name(), recording.unit(), values(slots, Autocorrelation::mean), errors)),
				new Series(recording.name() + "-tau", tauMeaning(recording), temperature, Axis.of(
						"autocorrelation time", "sweeps", values(slots, slot -> slot.tau() * recording.interval()))));
	}

	private static String tauMeaning(Recording recording) {
		return "Integrated autocorrelation time of " + recording.name();
	}

	private static double[] values(Autocorrelation[] slots, ToDoubleFunction<Autocorrelation> what) {
		double[] values = new double[slots.length];
		for (int slot = 0; slot < slots.length; slot++) {
			values[slot] = what.applyAsDouble(slots[slot]);
		}
		return values;
	}
}
