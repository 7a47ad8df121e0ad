// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** The names and meanings of what follows from the random-energy form, the same for exact and sampled data. */
final class FoldingResults {

	/** How many numbers there are, in the order of {@link #values}. */
	static final int COUNT = 6;

	private static final String[] IDS = { "glass-temperature", "stability-gap-mean", "stability-gap-lowest", "z-score",
			"folding-temperature-two-state", "folding-ratio-two-state" };
	private static final String[] UNITS = { "J/k_B", "J", "J", "", "J/k_B", "" };
	private static final String[] MEANINGS = {
			"T_g = dE/sqrt(2 S_0), where the entropy of the unfolded states vanishes in random-energy form",
			"Stability gap: mean energy of the unfolded states minus that of the native state",
			"Stability gap: energy at which the entropy of the unfolded states vanishes in random-energy form minus energy of"
					+ " the native state",
			"Z-score: stability gap to the mean over the standard deviation dE. It grows like the root of the size in every"
					+ " extensive system, glasses included, and is no evidence of a funnel",
			"T_f of the two-state reduction, (gap + sqrt(gap^2 - 2 S_0 dE^2))/(2 S_0) with the gap to the mean; undefined"
					+ " where the chain freezes before it folds",
			"T_f/T_g of the two-state reduction" };

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = IntStream.range(0, COUNT)
			.<ResultKind<?>>mapToObj(i -> ResultKind.scalar(IDS[i], UNITS[i], MEANINGS[i])).toList();

	private FoldingResults() {
	}

	static double[] values(RandomEnergyForm form) {
		return new double[] { form.glassTemperature(), form.gapToMean(), form.gapToLowest(), form.score(),
				form.foldingTemperature(), form.foldingTemperature() / form.glassTemperature() };
	}

	/**
	 * All results of the form.
	 *
	 * @param values see {@link #values}, NaN where undefined
	 * @param errors one per value; NaN if exact
	 * @param how    which states the unfolded ones are and where their moments come from, or why there are none
	 */
	static List<Result> of(double[] values, double[] errors, String how, long count) {
		List<Result> results = new ArrayList<>();
		for (int i = 0; i < COUNT; i++) {
			results.add(Scalar.thermal(KINDS.get(i).more("; " + how), values[i], errors[i], count));
		}
		return results;
	}
}
