// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.Locale;

/**
 * A result. The set of types is closed so that the store, the exporters and the figures can promise to handle all of
 * them; arrays handed in are not copied and must not be changed afterwards. What a result is, its {@linkplain #kind()
 * kind} says; nothing recognises it by its {@linkplain #name() name} or its {@linkplain #meaning() meaning}, which are
 * for people.
 */
public sealed interface Result
		permits Scalar, Series, Histogram, Table, Matrix, Tree, Configurations, Verdict {

	/** Kind, labels, unit, definition and source. */
	ResultTag tag();

	/** The same values under another tag. @throws IllegalArgumentException if that is of a kind of another type */
	Result tagged(ResultTag tag);

	/** Its kind. */
	default ResultKind<?> kind() {
		return tag().kind();
	}

	/** Kind and labels as text, see {@link ResultTag#name()}. */
	default String name() {
		return tag().name();
	}

	/** One sentence that defines it. */
	default String meaning() {
		return tag().meaning();
	}

	/** Unit of its values; empty for a pure number, and for types whose axes or columns have units of their own. */
	default String unit() {
		return tag().unit();
	}

	/** Type in lower case, for example {@code scalar}. */
	default String type() {
		return getClass().getSimpleName().toLowerCase(Locale.ROOT);
	}
}
