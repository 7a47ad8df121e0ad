// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Arrays;
import java.util.Comparator;

/** Which eigenvalues of a Hessian are zero: by rounding, or by a symmetry of the model. */
final class EigenvalueSigns {

	/** Relative to the largest: differences of gradients have about ten digits. */
	private static final double ROUNDING = 1e-8;

	private EigenvalueSigns() {
	}

	/** Below this the absolute value of an eigenvalue is rounding. */
	static double flat(double[] eigenvalues) {
		double largest = 0;
		for (double value : eigenvalues) {
			largest = Math.max(largest, Math.abs(value));
		}
		return ROUNDING * largest;
	}

	/**
	 * Number of negative eigenvalues, those left aside that are zero but for rounding, or by a symmetry of the model: where
	 * the gradient has not quite vanished, these are as far from zero as it is.
	 *
	 * @param eigenvalues all
	 * @param level       how many of them are 0 by symmetry: those nearest to it
	 */
	static int index(double[] eigenvalues, int level) {
		double flat = flat(eigenvalues);
		int index = 0;
		for (double value : isolated(eigenvalues, level)) {
			index += value < -flat ? 1 : 0;
		}
		return index;
	}

	/** The least absolute eigenvalue of those that are not 0 by symmetry; NaN if all are. */
	static double softest(double[] eigenvalues, int level) {
		double[] rest = isolated(eigenvalues, level);
		return rest.length == 0 ? Double.NaN : Math.abs(rest[0]);
	}

	/** Eigenvalues by rising absolute value, without those that symmetries make 0. */
	private static double[] isolated(double[] eigenvalues, int level) {
		return Arrays.stream(eigenvalues).boxed().sorted(Comparator.comparingDouble(Math::abs)).skip(level)
				.mapToDouble(Double::doubleValue).toArray();
	}
}
