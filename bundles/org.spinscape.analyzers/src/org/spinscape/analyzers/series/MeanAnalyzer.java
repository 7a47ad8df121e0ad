// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.ReplicaScatter;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/**
 * See {@link Mean}. Equivalent components (replicas, or pairs of them) are averaged record by record before the
 * analysis, so that whatever correlation there is between them is in the error.
 */
final class MeanAnalyzer {

	static final ResultKind<Scalar> TIME = ResultKind.scalar("autocorrelation-time", "sweeps",
			"Integrated autocorrelation time, unknown where the observable never changes");
	static final ResultKind<Series> TIME_CURVE = TIME.curve();

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
				Scalar.thermal(recording.tag().means(meaning(recording, slot)), slot.mean(), slot.error(),
						slot.effectiveCount()),
				Scalar.exact(TIME.label(ResultTag.OF, recording.name()), slot.tau() * recording.interval()));
	}

	/** What it is, and in a sentence of its own what is not known of its error. */
	private static String meaning(Recording recording, Autocorrelation... slots) {
		long unknown = Arrays.stream(slots).filter(slot -> Double.isNaN(slot.error())).count();
		long open = Arrays.stream(slots).filter(slot -> !slot.converged()).count() - unknown;
		return "Thermal mean. " + recording.meaning()
				+ (unknown == 0 ? "" : ". Error unknown" + at(unknown, slots.length)
						+ ": a series that never changes may be stuck")
				+ (open == 0 ? "" : ". Error not converged" + at(open, slots.length)
						+ ": the run is too short for its memory, or"
						+ " replicas disagree; it is at least the one given");
	}

	private static String at(long some, int all) {
		return all == 1 ? "" : " at " + some + " of " + all + " temperatures";
	}

	private static List<Result> series(Recording recording, Autocorrelation[] slots) {
		Axis temperature = Axis.of("temperature", "J/k_B", recording.temperatures());
		double[] errors = values(slots, Autocorrelation::error);
		return List.of(
				new Series(recording.tag().curve().means(meaning(recording, slots)), temperature,
						new Axis(recording.name(), recording.unit(), values(slots, Autocorrelation::mean), errors)),
				new Series(TIME_CURVE.label(ResultTag.OF, recording.name()), temperature, Axis.of(
						"autocorrelation time", "sweeps", values(slots, slot -> slot.tau() * recording.interval()))));
	}

	private static double[] values(Autocorrelation[] slots, ToDoubleFunction<Autocorrelation> what) {
		double[] values = new double[slots.length];
		for (int slot = 0; slot < slots.length; slot++) {
			values[slot] = what.applyAsDouble(slots[slot]);
		}
		return values;
	}
}
