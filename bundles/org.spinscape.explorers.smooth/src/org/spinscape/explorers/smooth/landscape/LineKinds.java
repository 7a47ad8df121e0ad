// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** Kinds of results of descents and of the straight lines between their ends. */
public final class LineKinds {

	/** Descents that did not come to rest. */
	public static final ResultKind<Scalar> UNCONVERGED_ENDS = ResultKind.scalar("unconverged-ends", "",
			"Number of descents given up before the gradient was small enough");
	/** The barrier on straight lines. */
	public static final ResultKind<Scalar> LINE_BARRIER = ResultKind.scalar("line-barrier", "J",
			"Mean height of the highest point over the higher end");
	/** The same over a scale of energy that the result names. */
	public static final ResultKind<Scalar> RELATIVE_LINE_BARRIER = ResultKind.scalar("relative-line-barrier", "",
			"Mean height of the highest point over the higher end");

	private LineKinds() {
	}
}
