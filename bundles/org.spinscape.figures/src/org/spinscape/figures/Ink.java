// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

/** A colour by its role; a {@link Palette} says what it looks like. */
public sealed interface Ink {

	/** Fixed roles. */
	enum Role implements Ink {
		/** The paper. */
		BACKGROUND,
		/** Text, axes and what has no colour of its own. */
		FOREGROUND,
		/** Secondary text, what matters less. */
		MUTED,
		/** Grid lines. */
		FAINT,
		/** What the user has selected. */
		SELECTION,
		/** A spin that points up. */
		UP,
		/** A spin that points down. */
		DOWN
	}

	/**
	 * The colour of the n-th curve, arm or funnel.
	 *
	 * @param index 0, 1, ...; colours repeat after {@link Palette#SERIES}
	 */
	record Series(int index) implements Ink {
	}

	/**
	 * A lighter version of another colour.
	 *
	 * @param ink   the colour
	 * @param share how much of it is left, 0 (only background) to 1
	 */
	record Tint(Ink ink, double share) implements Ink {
	}
}
