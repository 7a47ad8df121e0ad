// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Optional;

import org.spinscape.analyzers.statistics.LeastSquares;
import org.spinscape.core.kind.GrowthLaw;

/**
 * The two growth laws with their usual first correction in a range of sizes that is not large: ln y = a + b N + c ln N holds
 * both laws, an exponential with a power of the size before it and the power law (b = 0), so that b tells the one from the
 * other with the other's share taken out; ln y = a + b ln N + c/N is the power law with its first correction.
 */
enum CorrectedGrowth {

	/** ln y = a + b N + c ln N. */
	EXPONENTIAL(GrowthLaw.EXPONENTIAL_WITH_POWER),
	/** ln y = a + b ln N + c/N. */
	POWER_LAW(GrowthLaw.POWER_LAW_WITH_INVERSE);

	/** Three parameters, and something left to judge them by. */
	static final int FEWEST_SIZES = 5;

	private final GrowthLaw law;

	CorrectedGrowth(GrowthLaw law) {
		this.law = law;
	}

	String label() {
		return law.label();
	}

	/** Fits ln y. @return empty if there are too few sizes or they do not determine the parameters */
	Optional<LeastSquares> fit(double[] sizes, double[] logs, double[] errors) {
		if (sizes.length < FEWEST_SIZES) {
			return Optional.empty();
		}
		double[][] design = new double[sizes.length][];
		for (int i = 0; i < design.length; i++) {
			double log = StrictMath.log(sizes[i]);
			design[i] = this == EXPONENTIAL ? new double[] { 1, sizes[i], log } : new double[] { 1, log, 1 / sizes[i] };
		}
		try {
			return Optional.of(LeastSquares.fit(design, logs, errors));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
