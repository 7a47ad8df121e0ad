// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;

/** What is said of another result over sizes, sweeps and arms; label {@code of} names that result. */
public final class StudyKinds {

	/** A result at each size. */
	public static final ResultKind<Series> SCALING = ResultKind.series("scaling", "A result at each size");
	/** Name of the law. */
	public static final ColumnKind LAW = ColumnKind.words("law");
	/** First coefficient. */
	public static final ColumnKind A = ColumnKind.real("a", "");
	/** Second coefficient. */
	public static final ColumnKind B = ColumnKind.real("b", "");
	/** Third coefficient. */
	public static final ColumnKind C = ColumnKind.real("c", "");
	/** Fits of the logarithm of a result over sizes. */
	public static final ResultKind<Table> SCALING_FITS = ResultKind.table("scaling-fits",
			"Fits of the logarithm of a result over sizes", LAW, A, B, C);
	/** Label of a curve over a sweep: the swept parameter. */
	public static final String OVER = "over";
	/** A number over a swept parameter. */
	public static final ResultKind<Series> OVER_SWEEP = ResultKind.series("over-sweep",
			"A number over a swept parameter");

	/** Whether a number is known as well as the experiment asks for; label {@code of} is its kind. */
	public static final ResultKind<Verdict> PRECISION = ResultKind.verdict("precision",
			"The error of the average over samples is as small as was asked for");

	/** Whether walks have come to equilibrium. */
	public static final ResultKind<Verdict> EQUILIBRATION = ResultKind.verdict("equilibration",
			"The run has reached equilibrium, as far as the recorded observables tell");

	private StudyKinds() {
	}
}
