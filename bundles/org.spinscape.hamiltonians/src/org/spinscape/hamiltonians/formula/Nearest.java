// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a mistyped one is nearest to. */
final class Nearest {

	private Nearest() {
	}

	/** The nearest by changes of single characters; empty if none is within half of the length. */
	static Optional<String> to(String name, Collection<String> known) {
		int most = Math.max(1, name.length() / 2);
		return known.stream().filter(candidate -> distance(name, candidate) <= most)
				.min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
						.thenComparing(Comparator.naturalOrder()));
	}

	/** Characters to insert, delete or exchange. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
