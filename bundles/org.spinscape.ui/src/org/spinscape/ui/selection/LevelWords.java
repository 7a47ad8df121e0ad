// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import org.spinscape.core.result.Verdict.Level;

/** How levels of verdicts are called on the screen. */
public final class LevelWords {

	private LevelWords() {
	}

	/** The level with a sign of its own, for those who see no colours and those who skim. */
	public static String of(Level level) {
		return switch (level) {
			case SUPPORTED -> "\u2713 supported";
			case NOT_SUPPORTED -> "\u2717 not supported";
			case CANNOT_SAY -> "? cannot say";
		};
	}
}
