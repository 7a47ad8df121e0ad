// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** See {@link Susceptibility}. */
final class SusceptibilityStudy implements StudyAnalyzer {

	private static final ResultKind<Scalar> FERROMAGNET = ResultKind.scalar("susceptibility", "",
			"N times the mean over samples of <m^2> - <|m|>^2");
	private static final ResultKind<Scalar> GLASS = ResultKind.scalar("spin-glass-susceptibility", "",
			"N times the mean over samples of <q^2>");
	private static final ResultKind<Scalar> WAVE = ResultKind.scalar("wave-susceptibility", "",
			"N times the mean over samples of the structure factor of the order parameter at k = 2 pi/L");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(FERROMAGNET, FERROMAGNET.curve(), GLASS, GLASS.curve(), WAVE,
			WAVE.curve());

	private final boolean glass;

	/** @param glass whether the order parameter is the overlap of replicas */
	SusceptibilityStudy(boolean glass) {
		this.glass = glass;
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			Units.of(point, this::moments).filter(units -> units.facts().sites() > 0).ifPresent(units -> {
				double spins = units.facts().sites();
				results.add(result(point, glass ? GLASS : FERROMAGNET, units,
						means -> spins * (glass ? means[0] : means[0] - means[1] * means[1])));
			});
			Units.of(point, this::wave).filter(units -> units.facts().sites() > 0).ifPresent(units -> {
				double spins = units.facts().sites();
				results.add(result(point, WAVE, units, means -> spins * means[0]));
			});
		}
		return results;
	}

	/** Second moment and mean magnitude; empty for vectors, whose number the facts do not say. */
	private Optional<double[][]> moments(TaskData data, int slot) {
		return data.recording(glass ? ObservableKinds.REPLICA_OVERLAP : ObservableKinds.MAGNETISATION)
				.filter(recording -> Moments.components(recording.tag()) == 1)
				.map(recording -> new double[][] { recording.componentMean(slot, 2), magnitude(recording, slot) });
	}

	private static double[] magnitude(Recording recording, int slot) {
		double[][] components = recording.values()[slot];
		double[] mean = new double[components[0].length];
		for (double[] component : components) {
			for (int i = 0; i < mean.length; i++) {
				mean[i] += Math.abs(component[i]) / components.length;
			}
		}
		return mean;
	}

	private Optional<double[][]> wave(TaskData data, int slot) {
		return data.recording(glass ? ObservableKinds.OVERLAP_STRUCTURE_FACTOR : ObservableKinds.SPIN_STRUCTURE_FACTOR)
				.map(recording -> new double[][] { recording.componentMean(slot) });
	}

	private static StudyResult result(StudyPoint point, ResultKind<Scalar> kind, Units units,
			ToDoubleFunction<double[]> function) {
		Estimate[] estimates = new Estimate[units.temperatures().length];
		for (int slot = 0; slot < estimates.length; slot++) {
			double[][] rows = units.rows()[slot];
			// Thermal means are squared in each sample before samples are averaged; blocks of one sample are put together first.
			estimates[slot] = units.disorder()
					? Jackknife.of(Arrays.stream(rows).map(row -> new double[] { function.applyAsDouble(row) })
							.toArray(double[][]::new), means -> means[0])
					: Jackknife.of(rows, function);
		}
		return new StudyResult(point.values(), Curves.of(kind.tag(), units, estimates));
	}
}
