// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * One observable over all disorder samples: log-binning of the disorder average, whose error comes from the scatter of
 * samples and is so free of autocorrelation times, and a count of what each sample's own tests say.
 */
final class ObservableChecks {

	/** With fewer samples their scatter says nothing about the error. */
	static final int FEWEST_SAMPLES = 5;
	/** A larger share of samples that cannot tell leaves the whole undecided. */
	private static final double MOST_UNDECIDED = 0.1;

	private final String name;
	/** {@code bins[sample][slot][bin]}, last bin first. */
	private final List<double[][]> bins = new ArrayList<>();
	private int against;
	private int undecided;
	private Verdict last;
	private Recording shape;
	private boolean squared;

	ObservableChecks(String name) {
		this.name = name;
	}

	void add(Recording recording, TaskData data) {
		shape = recording;
		squared = SeriesChecks.squared(recording, data);
		last = Equilibration.verdict(recording, data);
		against += last.level() == Level.NOT_SUPPORTED ? 1 : 0;
		undecided += last.level() == Level.CANNOT_SAY ? 1 : 0;
		int count = LogBins.count(recording.length());
		double[][] own = new double[recording.slots()][count];
		for (int slot = 0; slot < own.length; slot++) {
			double[] series = SeriesChecks.series(recording, slot, squared);
			for (int bin = 0; bin < count; bin++) {
				own[slot][bin] = LogBins.mean(series, bin);
			}
		}
		bins.add(own);
	}

	boolean several() {
		return bins.size() > 1 && bins.getFirst()[0].length > 0;
	}

	Verdict verdict() {
		int samples = bins.size();
		if (samples == 1) {
			return last;
		}
		String own = "%d samples: by their own tests %d are against it and %d undecided.".formatted(samples, against,
				undecided);
		if (samples < FEWEST_SAMPLES || bins.getFirst()[0].length < LogBins.COMPARED) {
			return Equilibration.verdict(name, against > Limit.failures(samples) ? Level.NOT_SUPPORTED : Level.CANNOT_SAY,
					own + " Too few samples or records for log-binning of the disorder average; at least " + FEWEST_SAMPLES
							+ " samples are needed.");
		}
		double worst = 0;
		int comparisons = 0;
		for (int slot = 0; slot < bins.getFirst().length; slot++) {
			for (int bin = 1; bin < LogBins.COMPARED; bin++) {
				worst = Math.max(worst, sigmas(slot, bin));
				comparisons++;
			}
		}
		double limit = Limit.of(comparisons, samples);
		String evidence = ("Log-binning of the disorder average%s: the last three bins differ by at most %.1f sigma of the"
				+ " difference over samples (limit %.1f for %d comparisons). ").formatted(squared ? " of the square" : "",
						worst, limit, comparisons);
		Level level = worst > limit || against > Limit.failures(samples) ? Level.NOT_SUPPORTED
				: undecided > MOST_UNDECIDED * samples ? Level.CANNOT_SAY : Level.SUPPORTED;
		return Equilibration.verdict(name, level, evidence + own + " The last of them: " + last.evidence());
	}

	private double sigmas(int slot, int bin) {
		double[][] differences = bins.stream().map(own -> new double[] { own[slot][0] - own[slot][bin] })
				.toArray(double[][]::new);
		Estimate mean = Jackknife.of(differences, means -> means[0]);
		double scale = Math.abs(bins.getFirst()[slot][0]);
		return Math.abs(mean.value()) <= 1e-12 * scale ? 0 : Math.abs(mean.value()) / mean.error();
	}

	/** The disorder average of each bin at the coldest slot. */
	Series bins() {
		int count = bins.stream().mapToInt(own -> own[0].length).min().orElse(0);
		double[] sweeps = new double[count];
		double[] means = new double[count];
		double[] errors = new double[count];
		for (int i = 0; i < count; i++) {
			int bin = count - 1 - i;
			sweeps[i] = shape.interval() * 1.5 * LogBins.start(shape.length(), bin); // the middle of the bin
			Estimate mean = Jackknife.of(bins.stream().map(own -> new double[] { own[0][bin] }).toArray(double[][]::new),
					values -> values[0]);
			means[i] = mean.value();
			errors[i] = mean.error();
		}
		return new Series("log-bins-" + name, "Disorder average of " + (squared ? "the square of " : "") + name
				+ " in the last half of the run after burn-in, the quarter before it, and so on, at the first (coldest)"
				+ " temperature; flat in equilibrium", Axis.of("sweep", "", sweeps),
				new Axis(name, squared ? "" : shape.unit(), means, errors));
	}
}
