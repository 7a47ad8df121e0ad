// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;

/** Order parameters, averaged over samples. */
public final class OrderKinds {

	/** Binder ratio of the order parameter. */
	public static final ResultKind<Scalar> BINDER = ResultKind.scalar("binder", "",
			"Binder ratio of the order parameter");
	/** Correlation length over linear size. */
	public static final ResultKind<Scalar> CORRELATION_LENGTH_RATIO = ResultKind.scalar("correlation-length-ratio", "",
			"Correlation length over linear size");
	/** Where two curves cross. */
	public static final ColumnKind CROSSING_TEMPERATURE = ColumnKind.real("temperature", "J/k_B");
	/** Error of that. */
	public static final ColumnKind CROSSING_ERROR = ColumnKind.real("error", "J/k_B");
	/** Share of the resamples that do not cross. */
	public static final ColumnKind NOT_CROSSING = ColumnKind.real("not crossing", "");
	/** Where the curves of neighbouring sizes cross. */
	public static final ResultKind<Table> CROSSINGS = ResultKind.table("crossings",
			"Where the curves of neighbouring sizes cross", CROSSING_TEMPERATURE, CROSSING_ERROR, NOT_CROSSING);
	/** Density P(q) of the replica overlap. */
	public static final ResultKind<Series> OVERLAP_DISTRIBUTION = ResultKind.series("overlap-distribution",
			"Density P(q) of the replica overlap");

	private OrderKinds() {
	}
}
