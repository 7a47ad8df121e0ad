// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text of states as one number a site: Ising spins as 1 and -1, real numbers as they are, digits as digits, and
 * other signs (moves of a chain, brackets of a structure) as 0, 1, 2, ... in the order in which they were first seen.
 */
final class SiteReader {

	/** What the numbers of the states read so far are. */
	enum Kind {
		/** 1 and -1. */
		TWO,
		/** Whole numbers from 0 on. */
		FEW,
		/** Real numbers. */
		REAL
	}

	private static final Pattern NUMBERS = Pattern.compile("[-+0-9.eE]+( [-+0-9.eE]+)+|-?[0-9]+\\.[0-9eE-]+");
	private static final Pattern SPINS = Pattern.compile("[+-]+");

	private final List<Character> signs = new ArrayList<>();
	private Kind kind = Kind.TWO;
	private int greatest = 1;

	/** The values of the sites. */
	synchronized double[] read(String text) {
		if (SPINS.matcher(text).matches()) {
			kind = Kind.TWO;
			return text.chars().mapToDouble(sign -> sign == '+' ? 1 : -1).toArray();
		}
		if (NUMBERS.matcher(text).matches()) {
			kind = Kind.REAL;
			String[] parts = text.split(" ");
			double[] values = new double[parts.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = Double.parseDouble(parts[i]);
			}
			return values;
		}
		kind = Kind.FEW;
		double[] values = text.chars().mapToDouble(sign -> number((char) sign)).toArray();
		for (double value : values) {
			greatest = Math.max(greatest, (int) value);
		}
		return values;
	}

	private int number(char sign) {
		if (sign >= '0' && sign <= '9') {
			return sign - '0';
		}
		if (!signs.contains(sign)) {
			signs.add(sign);
		}
		return signs.indexOf(sign);
	}

	/** What the last state was made of. */
	synchronized Kind kind() {
		return kind;
	}

	/** The greatest number of a sign so far, at least 1. */
	synchronized int greatest() {
		return greatest;
	}
}
