// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Map;
import java.util.stream.Collectors;

/** The names of groups in a results file. */
final class ResultLayout {

	static final String FORMAT = "spinscape-results";
	/** 4: contents name places and results once. 3: sealed. 2: results have kinds, labels and sources. */
	static final int VERSION = 4;
	static final int SEALED = 3;

	private ResultLayout() {
	}

	static String sampleGroup(int sample) {
		return sample == ResultKey.ALL_SAMPLES ? "all" : "sample-%04d".formatted(sample);
	}

	static String pointGroup(int index) {
		return "point-%03d".formatted(index);
	}

	/** For people: {@code L=4, T=0.5}. */
	static String label(Map<String, String> point) {
		return point.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", "));
	}
}
