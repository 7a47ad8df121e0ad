// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;

/** Whether the saddles of a landscape are layered as those of a spherical glass: the curve is fitted, as for any other. */
final class IndexFit {

	static final ResultKind<Scalar> INDEX_FIT_RMS = ResultKind.scalar("index-fit-rms", "",
			"Root mean square distance of the share of negative eigenvalues from the nearest curve that a semicircle gives,"
					+ " over the critical points found; error by jackknife over these");
	static final ResultKind<Scalar> INDEX_FIT_EXPLAINED = ResultKind.scalar("index-fit-explained", "",
			"Part of the variance of the share of negative eigenvalues that this curve explains");
	static final ResultKind<Verdict> LAYERED = ResultKind.verdict("saddles-are-layered",
			"The share of negative eigenvalues follows the curve that a semicircle gives");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(INDEX_FIT_RMS, INDEX_FIT_EXPLAINED, LAYERED);

	private static final int FEWEST_POINTS = 10;
	/** The share must change by so much, else any curve is near. */
	private static final double LEAST_RANGE = 0.1;
	/** And take so many values: a curve of two numbers is near any two. */
	private static final int FEWEST_LEVELS = 6;
	private static final double NEAR = 0.03;
	private static final double MOSTLY = 0.9;

	private IndexFit() {
	}

	/** @param energies of critical points @param shares of negative eigenvalues, in the same order */
	static List<Result> of(double[] energies, double[] shares) {
		double range = Arrays.stream(shares).max().orElse(0) - Arrays.stream(shares).min().orElse(0);
		long levels = Arrays.stream(shares).distinct().count();
		if (energies.length < FEWEST_POINTS || range < LEAST_RANGE || levels < FEWEST_LEVELS) {
			return List.of(new Verdict(LAYERED.tag(), Verdict.Level.CANNOT_SAY, String.format(Locale.ROOT,
					"There are %d critical points whose shares of negative eigenvalues take %d values over a range of %s; %d"
							+ " points, %d values and a range of %s are needed.", energies.length, levels,
					Quoted.plain(range, 2), FEWEST_POINTS, FEWEST_LEVELS, Quoted.plain(LEAST_RANGE, 2))));
		}
		IndexCurve curve = IndexCurve.fit(energies, shares);
		int n = energies.length;
		double[] without = new double[n];
		for (int i = 0; i < n; i++) {
			int gap = i;
			without[i] = IndexCurve.fit(others(energies, gap), others(shares, gap)).rms();
		}
		double mean = Arrays.stream(without).sum() / n;
		double error = Math.sqrt(Arrays.stream(without).map(x -> (x - mean) * (x - mean)).sum() * (n - 1) / n);
		double middle = Arrays.stream(shares).sum() / n;
		double variance = Arrays.stream(shares).map(x -> (x - middle) * (x - middle)).sum() / n;
		double explained = 1 - curve.rms() * curve.rms() / variance;
		Verdict.Level level = curve.rms() + 2 * error < NEAR && explained > MOSTLY ? Verdict.Level.SUPPORTED
				: curve.rms() - 2 * error > NEAR || explained < MOSTLY / 2 ? Verdict.Level.NOT_SUPPORTED
						: Verdict.Level.CANNOT_SAY;
		return List.of(Scalar.thermal(INDEX_FIT_RMS, curve.rms(), error, n),
				Scalar.exact(INDEX_FIT_EXPLAINED, explained),
				new Verdict(LAYERED.tag(), level, String.format(Locale.ROOT,
						"The shares of negative eigenvalues of %d critical points, %s to %s, are %s from the nearest such curve"
								+ " (root mean square), which explains %s of their variance; below %s and more than %s follow it,"
								+ " above %s or less than %s do not, by 2 errors.", n,
						Quoted.plain(Arrays.stream(shares).min().orElseThrow(), 3),
						Quoted.plain(Arrays.stream(shares).max().orElseThrow(), 3), Quoted.withError(curve.rms(), error),
						Quoted.plain(explained, 3), Quoted.plain(NEAR, 3), Quoted.plain(MOSTLY, 3), Quoted.plain(NEAR, 3),
						Quoted.plain(MOSTLY / 2, 3))));
	}

	private static double[] others(double[] values, int gap) {
		return IntStream.range(0, values.length).filter(i -> i != gap).mapToDouble(i -> values[i]).toArray();
	}
}
