// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.core.result.Result;

/**
 * A result with the place in an experiment that it comes from, so that a figure can compare arms, points and samples.
 *
 * @param arm    name of the arm
 * @param point  swept parameters with their values as text, by name; empty if nothing is swept
 * @param sample index of the disorder sample, negative for results over all samples
 * @param result the result
 */
public record Subject(String arm, Map<String, String> point, int sample, Result result) {

	public Subject {
		point = Collections.unmodifiableMap(new TreeMap<>(point));
	}

	/** Whether the result is taken over all disorder samples. */
	public boolean overSamples() {
		return sample < 0;
	}

	/** Arm, point and sample in words, for example {@code glass, T = 0.5, sample 3}. */
	public String caption() {
		StringBuilder text = new StringBuilder(arm);
		point.forEach((name, value) -> text.append(", ").append(name).append(" = ").append(value));
		if (!overSamples()) {
			text.append(", sample ").append(sample);
		}
		return text.toString();
	}
}
