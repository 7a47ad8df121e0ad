// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
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
	static final ResultKind<Scalar> AGING_RATIO = ResultKind.scalar("aging-ratio", "",
			"Mean-square displacement after the longest waiting time over that after the longest of at most a quarter of it,"
					+ " as the geometric mean over the logarithmic times t up to the longest waiting time: below 1 it moves the"
					+ " less the older it is");
	static final ResultKind<Series> ENERGY_RELAXATION = ResultKind.series("energy-relaxation",
			"Energy per site after the quench, averaged over quenches");
	static final ResultKind<Verdict> AGES = ResultKind.verdict("ages",
			"The dynamics remembers the waiting time (it ages)");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DynamicsKinds.AGING_CORRELATION, DynamicsKinds.AGING_DISPLACEMENT,
			AGING, AGING_DIFFERENCE, AGING_RATIO, ENERGY_RELAXATION, AGES);

	private static final String SWEEPS = "sweeps";
	/** Curves that differ by less on average are the same for every practical purpose. */
	private static final double SMALL = 0.02;
	/** So are displacements whose ratio is nearer to 1 than this. */
	private static final double SMALL_RATIO = 0.05;

	private final AgingRuns.Measured measured;
	private final boolean mean;
	private final int sites;
	private final double[] times;

	AgingReport(AgingRuns.Measured measured, Hamiltonian<?> hamiltonian) {
		this.measured = measured;
		mean = hamiltonian.capability(BatchGradient.class).isPresent();
		sites = mean ? 1 : hamiltonian.space().sites();
		times = Arrays.stream(measured.times()).asDoubleStream().toArray();
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		double[][] values = new double[measured.waits().length][times.length];
		for (int w = 0; w < values.length; w++) {
			double[] errors = new double[times.length];
			for (int k = 0; k < times.length; k++) {
				MeanWithError mean = MeanWithError.of(measured.values()[w][k]);
				values[w][k] = mean.value();
				errors[k] = mean.error();
			}
			long wait = measured.waits()[w];
			TwoTimes compared = measured.compared();
			results.add(new Series(compared.kind().label(DynamicsKinds.WAITING_TIME, wait)
					.means(compared.words() + " at the waiting time of " + wait
							+ " sweeps, t sweeps later, averaged over quenches from random states"),
					Series.Axis.of("time", SWEEPS, times), new Series.Axis(compared.quantity(), "", values[w], errors)));
		}
		results.add(relaxation());
		int last = measured.waits().length - 1;
		int earlier = last;
		while (4 * measured.waits()[earlier] > measured.waits()[last]) {
			earlier--;
		}
		Estimated ratio = ratio(earlier, last);
		results.add(Scalar.thermal(AGING_RATIO, ratio.value(), ratio.error(), runs()));
		if (measured.compared() == TwoTimes.OVERLAP) {
			results.add(new Matrix(AGING.tag(),
					Series.Axis.of("waiting time", SWEEPS, Arrays.stream(measured.waits()).asDoubleStream().toArray()),
					Series.Axis.of("time", SWEEPS, times), values));
			MeanWithError difference = difference(earlier, last);
			results.add(Scalar.thermal(AGING_DIFFERENCE,
					difference.value(), difference.error(), difference.count()));
			results.add(verdict(difference, measured.waits()[earlier], measured.waits()[last]));
		} else {
			results.add(verdict(ratio, measured.waits()[earlier], measured.waits()[last]));
		}
		return results;
	}

	private record Estimated(double value, double error) {
	}

	private int runs() {
		return measured.values()[0][0].length;
	}

	/** Times t up to a waiting time. */
	private int points(int wait) {
		long longest = measured.waits()[wait];
		return (int) Arrays.stream(measured.times()).filter(time -> time <= longest).count();
	}

	/** With its error by jackknife over the runs, each of which has both waiting times. */
	private Estimated ratio(int earlier, int later) {
		int runs = runs();
		double all = logRatio(earlier, later, -1);
		double mean = 0;
		double[] without = new double[runs];
		for (int run = 0; run < runs; run++) {
			without[run] = logRatio(earlier, later, run);
			mean += without[run] / runs;
		}
		double squares = 0;
		for (double one : without) {
			squares += (one - mean) * (one - mean);
		}
		double ratio = StrictMath.exp(all);
		return new Estimated(ratio, ratio * Math.sqrt(squares * (runs - 1) / runs));
	}

	/** NaN if nothing has moved at some time. @param leftOut a run that does not count, or -1 */
	private double logRatio(int earlier, int later, int leftOut) {
		int points = points(later);
		double sum = 0;
		for (int k = 0; k < points; k++) {
			sum += StrictMath.log(displaced(later, k, leftOut) / displaced(earlier, k, leftOut)) / points;
		}
		return Double.isFinite(sum) ? sum : Double.NaN;
	}

	/** Sum of displacements over runs. */
	private double displaced(int wait, int time, int leftOut) {
		double sum = 0;
		double[] values = measured.values()[wait][time];
		for (int run = 0; run < values.length; run++) {
			sum += run == leftOut ? 0 : measured.compared().displacement(values[run]);
		}
		return sum;
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
		return new Series(mean ? ENERGY_RELAXATION.tag().means("Energy after the quench, averaged over quenches")
				: ENERGY_RELAXATION.tag(),
				Series.Axis.of("time", SWEEPS, Arrays.stream(measured.ages()).asDoubleStream().toArray()),
				new Series.Axis("energy", "J", values, errors));
	}

	/** Of each run the mean difference of its two curves, so that what they have in common drops out. */
	private MeanWithError difference(int earlier, int later) {
		int runs = runs();
		double[] differences = new double[runs];
		int points = points(later);
		for (int run = 0; run < runs; run++) {
			for (int k = 0; k < points; k++) {
				differences[run] += (measured.values()[later][k][run] - measured.values()[earlier][k][run]) / points;
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

	private Verdict verdict(Estimated ratio, long earlier, long later) {
		Verdict.Level level = ratio.value() + 3 * ratio.error() < 1 ? Verdict.Level.SUPPORTED
				: Math.abs(ratio.value() - 1) + 2 * ratio.error() < SMALL_RATIO ? Verdict.Level.NOT_SUPPORTED
						: Verdict.Level.CANNOT_SAY;
		return new Verdict(AGES.tag(), level,
				String.format(Locale.ROOT,
						"At T=%g J/k_B the mean-square displacement after waiting %d sweeps is %s times that after %d, on the"
								+ " geometric average over logarithmic times (%d quenches); below 1 by more than 3 errors is aging,"
								+ " within %g of 1 with 2 errors is none.", measured.temperature(), later,
						Quoted.withError(ratio.value(), ratio.error()), earlier, runs(), SMALL_RATIO));
	}
}
