// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/**
 * Log-binning of the disorder average of one observable, whose error comes from the scatter of samples and is so free of
 * autocorrelation times.
 */
final class DisorderBins {

	static final ResultKind<Series> LOG_BINS = ResultKind.series("log-bins",
			"Disorder average of an observable in logarithmic bins of the run; flat in equilibrium");

	/** {@code bins[sample][slot][bin]}, last bin first. */
	private final List<double[][]> bins = new ArrayList<>();
	private Recording shape;
	private boolean odd;

	void add(Recording recording, boolean symmetric) {
		shape = recording;
		odd = symmetric && recording.odd();
		int count = LogBins.count(recording.length());
		double[][] own = new double[recording.slots()][count];
		for (int slot = 0; slot < own.length; slot++) {
			double[] series = SeriesChecks.series(recording, slot, odd);
			for (int bin = 0; bin < count; bin++) {
				own[slot][bin] = LogBins.mean(series, bin);
			}
		}
		bins.add(own);
	}

	boolean several() {
		return bins.size() > 1 && fewest() > 0;
	}

	private int fewest() {
		return bins.stream().mapToInt(own -> own[0].length).min().orElse(0);
	}

	/** The last bin against the two before it. @return empty if there are too few records */
	Comparisons comparisons() {
		Comparisons comparisons = new Comparisons();
		for (int slot = 0; fewest() >= LogBins.COMPARED && slot < shape.slots(); slot++) {
			for (int bin = 1; bin < LogBins.COMPARED; bin++) {
				int at = slot;
				int earlier = bin;
				double[] differences = bins.stream().mapToDouble(own -> own[at][0] - own[at][earlier]).toArray();
				comparisons.add(new Discrepancy(shape.name(), "log-binning of the disorder average",
						Differences.at(shape, slot), DisorderMean.sigmas(differences, Math.abs(bins.getFirst()[slot][0]))));
			}
		}
		return comparisons;
	}

	/** The disorder average of each bin at the coldest slot. */
	Series series() {
		int count = fewest();
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
		return new Series(LOG_BINS.label(ResultTag.OF, shape.name()).means("Disorder average of " + (odd
				? "the square of " : "") + shape.name()
				+ " in the last half of the run after burn-in, the quarter before it, and so on, at the first (coldest)"
				+ " temperature; flat in equilibrium"), Axis.of("sweep", "", sweeps),
				new Axis(shape.name(), odd ? "" : shape.unit(), means, errors));
	}
}
