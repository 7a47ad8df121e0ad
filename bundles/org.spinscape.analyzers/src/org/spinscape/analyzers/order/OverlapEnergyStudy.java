// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.analyzers.series.Slots;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.Curves;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.analyzers.study.Units;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** See {@link OverlapEnergy}. */
final class OverlapEnergyStudy implements StudyAnalyzer {

	private static final ResultKind<Series> ENERGY = ResultKind.series("energy-by-overlap",
			"Mean energy of two replicas, half their sum, given their overlap |q|, per site");
	private static final ResultKind<Scalar> CORRELATION = ResultKind.scalar("overlap-energy-correlation", "",
			"Correlation within samples of q^2 with the mean energy of the two replicas");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ENERGY, CORRELATION, CORRELATION.curve());

	private final int bins;

	OverlapEnergyStudy(int bins) {
		this.bins = bins;
	}

	/**
	 * Moments of e and q^2 first, then for each bin how often it was visited and the energy there; all as time series, means over
	 * pairs.
	 */
	private Optional<double[][]> quantities(TaskData data, int slot) {
		Optional<Recording> overlap = data.recording(ObservableKinds.REPLICA_OVERLAP);
		Optional<Recording> energy = TotalEnergy.of(data);
		if (overlap.isEmpty() || energy.isEmpty() || data.facts().sites() == 0) {
			return Optional.empty();
		}
		double[][] q = overlap.get().values()[slot];
		double[][] e = energy.get().values()[slot];
		if (q.length != e.length * (e.length - 1) / 2) {
			return Optional.empty(); // of other replicas
		}
		int records = overlap.get().length();
		double[][] series = new double[5 + 2 * bins][records];
		int pair = 0;
		for (int a = 0; a < e.length; a++) {
			for (int b = a + 1; b < e.length; b++, pair++) {
				for (int i = 0; i < records; i++) {
					add(series, i, q[pair][i], (e[a][i] + e[b][i]) / 2 / data.facts().sites(), q.length);
				}
			}
		}
		return Optional.of(series);
	}

	private void add(double[][] series, int at, double overlap, double energy, int pairs) {
		double square = overlap * overlap;
		double[] moments = { energy, square, energy * energy, square * square, energy * square };
		for (int k = 0; k < moments.length; k++) {
			series[k][at] += moments[k] / pairs;
		}
		int bin = Math.min(bins - 1, (int) (Math.abs(overlap) * bins));
		series[5 + bin][at] += 1.0 / pairs;
		series[5 + bins + bin][at] += energy / pairs;
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			Units.of(point, this::quantities).ifPresent(units -> {
				Estimate[] correlations = new Estimate[units.temperatures().length];
				for (int slot = 0; slot < correlations.length; slot++) {
					correlations[slot] = Jackknife.of(within(units.rows()[slot], units.disorder()),
							means -> means[0] / Math.sqrt(means[1] * means[2]));
					results.add(new StudyResult(point.values(), energies(units, slot)));
				}
				results.add(new StudyResult(point.values(), Curves.of(CORRELATION.tag(), units, correlations)));
			});
		}
		return results;
	}

	/** Covariance and variances: of each sample, since samples differ in their means; of one sample as a whole. */
	private static double[][] within(double[][] rows, boolean disorder) {
		double[] whole = Jackknife.mean(rows);
		double[][] centred = new double[rows.length][];
		for (int unit = 0; unit < rows.length; unit++) {
			double[] row = rows[unit];
			double e = disorder ? row[0] : whole[0];
			double q = disorder ? row[1] : whole[1];
			centred[unit] = new double[] { row[4] - e * row[1] - q * row[0] + e * q, row[2] - 2 * e * row[0] + e * e,
					row[3] - 2 * q * row[1] + q * q };
		}
		return centred;
	}

	/** Bins that no replicas have visited are left out. */
	private Series energies(Units units, int slot) {
		double[][] rows = units.rows()[slot];
		Estimate[] found = Jackknife.several(rows, means -> IntStream.range(0, bins)
				.mapToDouble(bin -> means[5 + bins + bin] / means[5 + bin]).toArray());
		int[] visited = IntStream.range(0, bins).filter(bin -> Double.isFinite(found[bin].value())).toArray();
		ResultTag tag = ENERGY.means(ENERGY.meaning() + " at T = " + units.temperatures()[slot] + " J/k_B; "
				+ units.errorsOver() + ", unknown where a single one has visited");
		return new Series(units.temperatures().length == 1 ? tag : Slots.label(tag, units.temperatures(), slot),
				Axis.of("overlap |q|", "", Arrays.stream(visited).mapToDouble(bin -> (bin + 0.5) / bins).toArray()),
				new Axis("energy per site", "J/site", Arrays.stream(visited).mapToDouble(bin -> found[bin].value()).toArray(),
						Arrays.stream(visited).mapToDouble(bin -> found[bin].error()).toArray()));
	}
}
