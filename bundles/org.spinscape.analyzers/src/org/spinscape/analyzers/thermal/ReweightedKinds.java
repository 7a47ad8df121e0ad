// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.List;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** What {@link Reweighting} gives, of runs at temperatures and of runs with weights of their own. */
final class ReweightedKinds {

	static final ResultKind<Verdict> REWEIGHTING = ResultKind.verdict("reweighting",
			"The records reach the energies of every temperature asked for");
	static final ResultKind<Series> LOG_PARTITION = ResultKind.series("reweighted-log-partition", "ln Z");
	static final ResultKind<Series> ENERGY = ResultKind.series("reweighted-energy", "Thermal mean of the energy per site");
	static final ResultKind<Series> SPECIFIC_HEAT = ResultKind.series("reweighted-specific-heat",
			"Variance of the total energy over T^2, divided by the number of sites");
	static final ResultKind<Series> ENTROPY = ResultKind.series("reweighted-entropy",
			"Entropy E/T + ln Z, divided by the number of sites");
	/** Of another observable, which the label names. */
	static final ResultKind<Series> OBSERVABLE = ResultKind.series("reweighted", "Thermal mean of an observable");
	/** All of them. */
	static final List<ResultKind<?>> ALL = List.of(REWEIGHTING, LOG_PARTITION, ENERGY, SPECIFIC_HEAT, ENTROPY, OBSERVABLE);

	private ReweightedKinds() {
	}
}
