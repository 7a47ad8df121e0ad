// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealType;

/** What somebody meant who wrote something near it: names by the number of slips, numbers by the end of their range. */
final class NearMiss {

	/** One slip for so many letters, and one more; what differs by more is another word. */
	private static final int LETTERS = 3;

	private NearMiss() {
	}

	/** Known names that a word may have meant, the nearest first. */
	static List<String> names(String word, Collection<String> known, int most) {
		int slips = 1 + word.length() / LETTERS;
		return known.stream().filter(name -> slips(word, name) <= slips)
				.sorted(Comparator.comparingInt(name -> slips(word, name))).limit(most).toList();
	}

	/** The allowed value next to one that is not allowed; empty if none is next to it. */
	static Optional<String> value(ParameterSpec spec, String text) {
		return switch (spec.type()) {
			case IntegerType type -> whole(type, text.strip());
			case RealType type -> real(type, text.strip());
			case ChoiceType type -> names(text.strip(), type.choices(), 1).stream().findFirst();
			default -> Optional.empty();
		};
	}

	private static Optional<String> whole(IntegerType type, String text) {
		try {
			return Optional.of(Long.toString(Math.clamp(Math.round(Double.parseDouble(text)), type.min(), type.max())));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> real(RealType type, String text) {
		try {
			double value = Double.parseDouble(text);
			double end = value < type.min() ? type.min() : type.max();
			boolean allowed = value < type.min() ? type.minIncluded() : value > type.max() && type.maxIncluded();
			return allowed && Double.isFinite(end) ? Optional.of(type.format(end)) : Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** The number of letters to put in, to leave out or to change (Levenshtein's distance). */
	private static int slips(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				corner = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
