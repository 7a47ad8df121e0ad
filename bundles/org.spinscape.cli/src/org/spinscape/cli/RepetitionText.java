// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.engine.compare.Repetition;

/** What {@code rerun} says where bits differ. */
final class RepetitionText {

	/** So many are named. */
	private static final int NAMED = 10;

	private RepetitionText() {
	}

	/** @param differences on what else the run was computed, see {@link org.spinscape.engine.run.RunOrigins} */
	static List<String> lines(Repetition repetition, List<String> differences) {
		List<String> lines = new ArrayList<>(differences);
		lines.add(repetition.same() + " results are equal" + (repetition.rounded() == 0 ? ""
				: String.format(Locale.ROOT, ", %d differ by rounding (at most %.1g of their size)", repetition.rounded(),
						repetition.rounding())));
		if (!repetition.scattered().isEmpty()) {
			lines.add(String.format(Locale.ROOT, "%d of %d results with an error differ by more:",
					repetition.scattered().size(), Math.max(repetition.judged(), repetition.scattered().size())));
			List<String> named = repetition.scattered().stream()
					.map(one -> String.format(Locale.ROOT, "%s: %+.1f sigma", one.title(), one.sigmas())).toList();
			list(named, lines);
		}
		if (!repetition.unjudged().isEmpty()) {
			lines.add("different, without an error of their dynamics to be judged by:");
			list(repetition.unjudged(), lines);
		}
		if (!repetition.lone().isEmpty()) {
			lines.add("in one of the runs only:");
			list(repetition.lone(), lines);
		}
		lines.add("distance: " + outcome(repetition));
		return lines;
	}

	private static void list(List<String> titles, List<String> lines) {
		titles.stream().limit(NAMED).forEach(title -> lines.add("  " + title));
		if (titles.size() > NAMED) {
			lines.add("  and " + (titles.size() - NAMED) + " more");
		}
	}

	private static String outcome(Repetition repetition) {
		String farthest = String.format(Locale.ROOT, "the farthest of %d numbers is %.1f sigma apart, chance at most %.2g",
				repetition.judged(), repetition.largest(), repetition.chance());
		return switch (repetition.outcome()) {
			case ROUNDING -> "rounding only";
			case WITHIN_ERRORS -> "within the errors; " + farthest;
			case DIFFERENT -> "more than chance explains; " + farthest;
			case CANNOT_SAY -> repetition.scattered().isEmpty() ? "cannot say: what differs has no error"
					: "cannot say: the runs do not have the same results; " + farthest;
		};
	}
}
