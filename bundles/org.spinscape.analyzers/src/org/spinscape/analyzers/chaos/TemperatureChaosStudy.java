// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.Curves;
import org.spinscape.analyzers.study.Units;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

/** See {@link TemperatureChaos}. */
final class TemperatureChaosStudy implements StudyAnalyzer {

	private static final ResultKind<Scalar> PARAMETER = ResultKind.scalar("temperature-chaos", "",
			"Mean squared overlap with the states at the lowest temperature, over the geometric mean of those at either"
					+ " temperature");
	private static final ResultKind<Scalar> CHAOTIC = ResultKind.scalar("chaotic-share", "",
			"Share of samples whose own chaos parameter is below a half");
	/** What it gives: curves, since a single temperature has nothing to be compared with. */
	static final List<ResultKind<?>> KINDS = List.of(PARAMETER.curve(), CHAOTIC.curve());

	private static final double HALF = 0.5;

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			Units.of(point, TemperatureChaosStudy::squares).filter(units -> units.temperatures().length > 1)
					.ifPresent(units -> {
						results.add(new StudyResult(point.values(), curve(units, PARAMETER, false)));
						if (units.disorder()) {
							results.add(new StudyResult(point.values(), curve(units, CHAOTIC, true)));
						}
					});
		}
		return results;
	}

	/** Squared overlaps within the temperature of a slot, and with the lowest. */
	private static Optional<double[][]> squares(TaskData data, int slot) {
		Optional<Recording> within = data.recording(ObservableKinds.REPLICA_OVERLAP);
		Optional<Recording> between = data.recording(ObservableKinds.TEMPERATURE_OVERLAP);
		return within.isEmpty() || between.isEmpty() ? Optional.empty()
				: Optional.of(new double[][] { within.get().componentMean(slot, 2), between.get().componentMean(slot, 2) });
	}

	private static Result curve(Units units, ResultKind<Scalar> kind, boolean share) {
		double[] temperatures = units.temperatures();
		int coldest = 0;
		for (int slot = 1; slot < temperatures.length; slot++) {
			coldest = temperatures[slot] < temperatures[coldest] ? slot : coldest;
		}
		Estimate[] estimates = new Estimate[temperatures.length];
		for (int slot = 0; slot < estimates.length; slot++) {
			double[][] rows = rows(units.rows()[slot], units.rows()[coldest]);
			estimates[slot] = share
					? Jackknife.of(Arrays.stream(rows).map(row -> new double[] { chaos(row) < HALF ? 1 : 0 })
							.toArray(double[][]::new), means -> means[0])
					: Jackknife.of(rows, TemperatureChaosStudy::chaos);
		}
		ResultTag tag = kind.means(kind.meaning() + ", " + temperatures[coldest] + " J/k_B");
		return Curves.of(tag, units, estimates);
	}

	/** For each unit: between the temperatures, at the one, and at the other. */
	private static double[][] rows(double[][] here, double[][] cold) {
		double[][] rows = new double[here.length][];
		for (int unit = 0; unit < rows.length; unit++) {
			rows[unit] = new double[] { here[unit][1], here[unit][0], cold[unit][0] };
		}
		return rows;
	}

	private static double chaos(double[] means) {
		return means[0] / Math.sqrt(means[1] * means[2]);
	}
}
