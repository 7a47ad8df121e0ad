// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.spinscape.store.ResultKey;

/** Where a result belongs, in words. */
final class PlaceText {

	private PlaceText() {
	}

	/** Arm, point and sample. */
	static String of(ResultKey key) {
		String point = point(key.point());
		return "arm " + key.arm() + (point.isEmpty() ? "" : ", " + point) + ", "
				+ (key.overSamples() ? "all samples" : "sample " + key.sample());
	}

	/** Swept parameters with their values; empty if nothing is swept. */
	static String point(Map<String, String> point) {
		return new TreeMap<>(point).entrySet().stream().map(e -> e.getKey() + " = " + e.getValue())
				.collect(Collectors.joining(", "));
	}

	/** Number of the sample, or all. */
	static String sample(ResultKey key) {
		return key.overSamples() ? "all" : Integer.toString(key.sample());
	}
}
