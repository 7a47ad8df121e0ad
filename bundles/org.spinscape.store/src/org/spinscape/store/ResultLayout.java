// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Map;
import java.util.stream.Collectors;

/** The names of groups in a results file. */
final class ResultLayout {

	static final String FORMAT = "spinscape-results";
	/** 5: results of samples are arrays over the samples. 4: contents name places and results once. 3: sealed. 2: results have kinds, labels and sources. */
	static final int VERSION = 5;
	static final int SEALED = 3;
	/** Behind the name of a result: the samples that its arrays are of. */
	static final String SAMPLE = ".sample";
	/** Behind the name of an array whose samples stand one behind the other: where each begins, and the end of the last. */
	static final String START = ".start";

	static final String ALL = "all";
	static final String SAMPLES = "samples";

	private ResultLayout() {
	}

	/** Up to version 4 everything but numbers stood in a group of its sample. */
	static String sampleGroup(int sample) {
		return sample == ResultKey.ALL_SAMPLES ? ALL : "sample-%04d".formatted(sample);
	}

	/** A result of samples; of those that say other things of themselves there are several. @param number 0 for the first */
	static String stack(String node, int number) {
		return number == 0 ? node : node + '.' + (number + 1);
	}

	static String pointGroup(int index) {
		return "point-%03d".formatted(index);
	}

	/** For people: {@code L=4, T=0.5}. */
	static String label(Map<String, String> point) {
		return point.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", "));
	}
}
