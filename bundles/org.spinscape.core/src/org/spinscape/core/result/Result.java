// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * A result. The set of types is closed so that the store, the exporters and the figures can promise to handle all of
 * them; arrays handed in are not copied and must not be changed afterwards.
 */
public sealed interface Result
		permits Scalar, Series, Histogram, Table, Matrix, Tree, Configurations, Verdict {

	/** Stable name, lower case with hyphens, for example {@code ground-energy}. */
	String name();

	/** One sentence that defines it. */
	String meaning();

	/** Type in lower case, for example {@code scalar}. */
	default String type() {
		return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
	}
}
