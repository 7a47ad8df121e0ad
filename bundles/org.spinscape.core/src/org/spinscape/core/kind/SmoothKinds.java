// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;

/** Smooth landscapes: critical points and spectra. */
public final class SmoothKinds {

	/** Energy of a critical point per component. */
	public static final ColumnKind ENERGY_DENSITY = ColumnKind.real("energy density", "J");
	/** Share of negative eigenvalues. */
	public static final ColumnKind INDEX_SHARE = ColumnKind.real("index share", "");
	/** What it is for infinitely many components, where that is known. */
	public static final ColumnKind INDEX_SHARE_IN_THEORY = ColumnKind.real("index share in theory", "");
	/** Critical points by rising energy. */
	public static final ResultKind<Table> CRITICAL_POINTS = ResultKind.table("critical-points-table",
			"Critical points by rising energy", ENERGY_DENSITY, INDEX_SHARE);
	/** Density of the eigenvalues of the Hessian. */
	public static final ResultKind<Histogram> HESSIAN_SPECTRUM = ResultKind.histogram("hessian-spectrum", "J",
			"Share of the eigenvalues of the Hessian along the space of states in each bin");
	/** The semicircle law beside it. */
	public static final ResultKind<Series> SEMICIRCLE = ResultKind.series("semicircle",
			"The semicircle law beside it");
	/** Share of the variance of the energy at each order of interaction. */
	public static final ResultKind<Series> AMPLITUDE_SPECTRUM = ResultKind.series("amplitude-spectrum",
			"Share of the variance of the energy at each order of interaction");

	/** Length of the gradient along the space, of a walker or at the end of a run. */
	public static final ResultKind<Scalar> GRADIENT_NORM = ResultKind.scalar("gradient-norm", "J",
			"Length of the gradient of the energy along the space of states");

	private SmoothKinds() {
	}
}
