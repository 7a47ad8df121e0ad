// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * Says what overlaps at the bottom of a landscape mean.
 *
 * @param overlaps of the ends at the bottom, each with each
 * @param control  the same of as many random states
 * @param starts   number of searches
 * @param minima   how many of them ended in a minimum
 * @param bottom   lowest energy in J
 * @param depth    of it, in J
 * @param window   height of the bottom, as a share of the depth
 * @param near     overlap of one state
 */
record BottomReport(double[][] overlaps, double[][] control, int starts, int minima, double bottom, double depth,
		double window, double near) {

	static final ResultKind<Histogram> BOTTOM_OVERLAPS = ResultKind.histogram("bottom-overlaps-distribution", "pairs",
			"Pairs of ends at the bottom by their overlap, after symmetries have brought them near");
	static final ResultKind<Scalar> BOTTOM_ENDS = ResultKind.scalar("bottom-ends", "",
			"Number of searches that ended at the bottom");
	static final ResultKind<Scalar> BOTTOM_OVERLAP = ResultKind.scalar("bottom-overlap", "",
			"Mean overlap of two ends at the bottom, after symmetries have brought them near; error by jackknife over ends");
	static final ResultKind<Scalar> CONTROL_OVERLAP = ResultKind.scalar("random-overlap", "",
			"The same of random states, which symmetries have brought near in the same way: what alignment alone makes");
	static final ResultKind<Scalar> NEAR_SHARE = ResultKind.scalar("one-state-share", "",
			"Share of the pairs of ends at the bottom that belong to one state; error by jackknife over ends");
	static final ResultKind<Verdict> NATIVE = ResultKind.verdict("bottom-is-native",
			"The bottom is one state, up to the symmetries of the model, and no glass of many");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(BOTTOM_OVERLAPS, BOTTOM_ENDS, BOTTOM_OVERLAP, CONTROL_OVERLAP,
			NEAR_SHARE, NATIVE);

	private static final int BINS = 40;
	private static final int FEWEST_ENDS = 8;
	private static final double MOST = 0.9;
	private static final double HALF = 0.5;

	/** A value with its error by jackknife. */
	private record Estimated(double value, double error) {
	}

	List<Result> results() {
		int n = overlaps.length;
		Estimated mean = mean(overlaps, q -> q);
		Estimated random = mean(control, q -> q);
		Estimated share = mean(overlaps, q -> q >= near ? 1 : 0);
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(BOTTOM_ENDS, n));
		if (n > 1) {
			results.add(Scalar.thermal(BOTTOM_OVERLAP, mean.value(), mean.error(), n));
			results.add(Scalar.thermal(CONTROL_OVERLAP, random.value(), random.error(), n));
			results.add(Scalar.thermal(NEAR_SHARE, share.value(), share.error(), n));
			results.add(histogram());
		}
		results.add(verdict(n, mean, random, share));
		return results;
	}

	/** Over all pairs; a pair shares its ends with others, so that ends and not pairs are left out. */
	private static Estimated mean(double[][] overlaps, ToDoubleFunction<Double> value) {
		int n = overlaps.length;
		double[] sums = new double[n];
		double all = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				sums[i] += i == j ? 0 : value.applyAsDouble(overlaps[i][j]);
			}
			all += sums[i];
		}
		double mean = all / (n * (n - 1.0));
		double squares = 0;
		for (int i = 0; i < n; i++) {
			double off = (all - 2 * sums[i]) / ((n - 1) * (n - 2.0)) - mean;
			squares += off * off;
		}
		return new Estimated(mean, n < 3 ? Double.NaN : Math.sqrt(squares * (n - 1) / n));
	}

	private Histogram histogram() {
		double[] edges = new double[BINS + 1];
		double[] counts = new double[BINS];
		for (int k = 0; k <= BINS; k++) {
			edges[k] = -1 + 2.0 * k / BINS;
		}
		for (int i = 0; i < overlaps.length; i++) {
			for (int j = 0; j < i; j++) {
				counts[Math.clamp((int) ((overlaps[i][j] + 1) / 2 * BINS), 0, BINS - 1)]++;
			}
		}
		return new Histogram(BOTTOM_OVERLAPS.tag(), "overlap", edges, counts);
	}

	private Verdict verdict(int n, Estimated mean, Estimated random, Estimated share) {
		if (n < FEWEST_ENDS) {
			return new Verdict(NATIVE.tag(), Level.CANNOT_SAY, String.format(Locale.ROOT,
					"Of %d searches %d ended in minima, and %d of these within %s of the depth above the lowest; %d are needed."
							+ " Take more starts, or hops.", starts, minima, n, Quoted.plain(window, 3), FEWEST_ENDS));
		}
		Level level = share.value() - 2 * share.error() > MOST ? Level.SUPPORTED
				: share.value() + 2 * share.error() < HALF ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
		return new Verdict(NATIVE.tag(), level, String.format(Locale.ROOT,
				"Of %d searches %d ended in minima, and %d of these within %s of the depth above the lowest, at %s. Their mean"
						+ " overlap is %s, that of random states %s; %s of the pairs overlap by %s or more. More than %s by 2"
						+ " errors is one state, less than %s are many.", starts, minima, n, Quoted.plain(window, 3),
				Quoted.plain(bottom, 5), Quoted.withError(mean.value(), mean.error()),
				Quoted.withError(random.value(), random.error()), Quoted.withError(share.value(), share.error()),
				Quoted.plain(near, 3), Quoted.plain(MOST, 3), Quoted.plain(HALF, 3)));
	}
}
