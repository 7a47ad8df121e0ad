// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.ReplicaScatter;
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
			slots[slot] = ReplicaScatter.of(recording.values()[slot], recording.componentMean(slot));
		}
		return slots.length == 1 ? scalars(recording, slots[0]) : series(recording, slots);
	}

	private static List<Result> scalars(Recording recording, Autocorrelation slot) {
		return List.of(
				Scalar.thermal(recording.name(), recording.unit(), meaning(recording, slot), slot.mean(), slot.error(),
						slot.effectiveCount()),
				Scalar.exact(recording.name() + "-tau", "sweeps", tauMeaning(recording),
						slot.tau() * recording.interval()));
	}

	/** What it is, and in a sentence of its own what is not known of its error. */
	private static String meaning(Recording recording, Autocorrelation... slots) {
		long unknown = Arrays.stream(slots).filter(slot -> Double.isNaN(slot.error())).count();
		long open = Arrays.stream(slots).filter(slot -> !slot.converged()).count() - unknown;
		return "Thermal mean. " + recording.meaning()
				+ (unknown == 0 ? "" : ". Error unknown" + at(unknown, slots.length) + ": a series that never changes may be stuck")
				+ (open == 0 ? "" : ". Error not converged" + at(open, slots.length) + ": the run is too short for its memory, or"
						+ " replicas disagree; it is at least the one given");
	}

	private static String at(long some, int all) {
		return all == 1 ? "" : " at " + some + " of " + all + " temperatures";
	}

	private static List<Result> series(Recording recording, Autocorrelation[] slots) {
		Axis temperature = Axis.of("temperature", "J/k_B", recording.temperatures());
		double[] errors = values(slots, Autocorrelation::error);
		return List.of(
				new Series(recording.name(), meaning(recording, slots), temperature,
						new Axis(recording.name(), recording.unit(), values(slots, Autocorrelation::mean), errors)),
				new Series(recording.name() + "-tau", tauMeaning(recording), temperature, Axis.of(
						"autocorrelation time", "sweeps", values(slots, slot -> slot.tau() * recording.interval()))));
	}

	private static String tauMeaning(Recording recording) {
		return "Integrated autocorrelation time of " + recording.name() + ", unknown where it never changes";
	}

	private static double[] values(Autocorrelation[] slots, ToDoubleFunction<Autocorrelation> what) {
		double[] values = new double[slots.length];
		for (int slot = 0; slot < slots.length; slot++) {
			values[slot] = what.applyAsDouble(slots[slot]);
		}
		return values;
	}
}
