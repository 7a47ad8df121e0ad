// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;

/** What results of one name have in common: a sentence about a single run is not one about their average. */
final class CommonMeaning {

	private static final String END = ". ";

	private CommonMeaning() {
	}

	/** The leading sentences that all share; the first meaning as a whole if not even the first sentence is. */
	static String of(List<String> meanings) {
		String first = meanings.getFirst();
		String common = first;
		for (String meaning : meanings) {
			while (!starts(meaning, common)) {
				int end = common.lastIndexOf(END);
				if (end < 0) {
					return first;
				}
				common = common.substring(0, end);
			}
		}
		return common;
	}

	private static boolean starts(String meaning, String sentences) {
		return meaning.equals(sentences) || meaning.startsWith(sentences + END);
	}
}
