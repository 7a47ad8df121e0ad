// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** What samplers whose walkers exchange temperatures report of their travels: the exchange diagram. */
public final class ExchangeKinds {

	/** Accepted exchanges per attempt, for each pair of neighbouring temperatures. */
	public static final ResultKind<Series> SWAP_ACCEPTANCE = ResultKind.series("swap-acceptance",
			"Accepted exchanges per attempt after burn-in, for each pair of neighbouring temperatures at their"
					+ " geometric mean");
	/**
	 * Of the walkers at each temperature that have been at an end, the share that was at the lowest one last (H. G.
	 * Katzgraber, S. Trebst, D. A. Huse, M. Troyer, J. Stat. Mech. (2006) P03018).
	 */
	public static final ResultKind<Series> COLD_FRACTION = ResultKind.series("cold-fraction",
			"Of the walkers that came to a temperature after burn-in, the share that was at the lowest temperature later"
					+ " than at the highest one; it falls by equal steps where they travel from end to end as fast as they"
					+ " can");
	/** Sweeps that a walker takes from the lowest temperature to the highest and back. */
	public static final ResultKind<Scalar> ROUND_TRIP_TIME = ResultKind.scalar("round-trip-time", "sweeps",
			"Mean number of sweeps that a walker takes from the lowest temperature to the highest and back: walkers times"
					+ " sweeps after burn-in per round trip");
	/** Temperature of each walker at each record. */
	public static final ResultKind<Matrix> WALKER_TEMPERATURES = ResultKind.matrix("walker-temperatures", "J/k_B",
			"Temperature at which each walker is, at equal intervals after burn-in");

	private ExchangeKinds() {
	}
}
