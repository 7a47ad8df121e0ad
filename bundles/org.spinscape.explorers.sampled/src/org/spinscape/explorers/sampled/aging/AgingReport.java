// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** Turns two-time overlaps into results. */
final class AgingReport {

	static final ResultKind<Matrix> AGING = ResultKind.matrix("aging", "",
			"Correlation C(t_w, t_w + t): overlap of the states at both times, averaged over"
					+ " quenches from random states");
	static final ResultKind<Scalar> AGING_DIFFERENCE = ResultKind.scalar("aging-difference", "",
			"Mean over the logarithmic times t, up to the longest waiting time, of C(t_w, t_w + t) for the"
					+ " longest waiting time minus the same for the longest of at most a quarter of it");
	static final ResultKind<Series> ENERGY_RELAXATION = ResultKind.series("energy-relaxation",
			"Energy per site after the quench, averaged over quenches");
	static final ResultKind<Verdict> AGES = ResultKind.verdict("ages",
			"The dynamics remembers the waiting time (it ages)");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DynamicsKinds.AGING_CORRELATION, AGING, AGING_DIFFERENCE,
			ENERGY_RELAXATION, AGES);

	private static final String SWEEPS = "sweeps";
	/** Curves that differ by less on average are the same for every practical purpose. */
	private static final double SMALL = 0.02;

	private final AgingRuns.Measured measured;
	private final int sites;
	private final double[] times;

	AgingReport(AgingRuns.Measured measured, int sites) {
		this.measured = measured;
		this.sites = sites;
		times = Arrays.stream(measured.times()).asDoubleStream().toArray();
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		double[][] values = new double[measured.waits().length][times.length];
		for (int w = 0; w < values.length; w++) {
			double[] errors = new double[times.length];
			for (int k = 0; k < times.length; k++) {
				MeanWithError mean = MeanWithError.of(measured.overlaps()[w][k]);
				values[w][k] = mean.value();
				errors[k] = mean.error();
			}
			long wait = measured.waits()[w];
			results.add(new Series(DynamicsKinds.AGING_CORRELATION.label(DynamicsKinds.WAITING_TIME, wait)
					.means("Overlap of the state t sweeps after the waiting time of " + wait
							+ " sweeps with that at the waiting time, averaged over quenches from random states"),
					Series.Axis.of("time", SWEEPS, times), new Series.Axis("correlation", "", values[w], errors)));
		}
		results.add(new Matrix(AGING.tag(),
				Series.Axis.of("waiting time", SWEEPS, Arrays.stream(measured.waits()).asDoubleStream().toArray()),
				Series.Axis.of("time", SWEEPS, times), values));
		results.add(relaxation());
		int last = measured.waits().length - 1;
		int earlier = last;
		while (4 * measured.waits()[earlier] > measured.waits()[last]) {
			earlier--;
		}
		MeanWithError difference = difference(earlier, last);
		results.add(Scalar.thermal(AGING_DIFFERENCE,
				difference.value(), difference.error(), difference.count()));
		results.add(verdict(difference, measured.waits()[earlier], measured.waits()[last]));
		return results;
	}

	private Series relaxation() {
		int n = measured.ages().length;
		double[] values = new double[n];
		double[] errors = new double[n];
		for (int k = 0; k < n; k++) {
			MeanWithError mean = MeanWithError.of(measured.energies()[k]);
			values[k] = mean.value() / sites;
			errors[k] = mean.error() / sites;
		}
		return new Series(ENERGY_RELAXATION.tag(),
				Series.Axis.of("time", SWEEPS, Arrays.stream(measured.ages()).asDoubleStream().toArray()),
				new Series.Axis("energy", "J", values, errors));
	}

	/** Of each run the mean difference of its two curves, so that what they have in common drops out. */
	private MeanWithError difference(int earlier, int later) {
		int runs = measured.overlaps()[0][0].length;
		double[] differences = new double[runs];
		long longest = measured.waits()[later];
		int points = (int) Arrays.stream(measured.times()).filter(time -> time <= longest).count();
		for (int run = 0; run < runs; run++) {
			for (int k = 0; k < points; k++) {
				differences[run] += (measured.overlaps()[later][k][run] - measured.overlaps()[earlier][k][run]) / points;
			}
		}
		return MeanWithError.of(differences);
	}

	private Verdict verdict(MeanWithError difference, long earlier, long later) {
		Verdict.Level level = difference.value() - 3 * difference.error() > 0 ? Verdict.Level.SUPPORTED
				: Math.abs(difference.value()) + 2 * difference.error() < SMALL ? Verdict.Level.NOT_SUPPORTED
						: Verdict.Level.CANNOT_SAY;
		return new Verdict(AGES.tag(), level,
				String.format(Locale.ROOT,
						"At T=%g J/k_B the correlation after waiting %d sweeps exceeds that after %d by %s on"
								+ " average over logarithmic times (%d quenches); more than 3 errors above 0 is aging, less than %g with 2"
								+ " errors is none.", measured.temperature(), later, earlier,
						Quoted.withError(difference.value(), difference.error()), difference.count(), SMALL));
	}
}
