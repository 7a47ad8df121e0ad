// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where in an experiment a result belongs.
 *
 * @param arm    name of the arm
 * @param point  the swept parameters with their values as text, by name; empty if nothing is swept
 * @param sample index of the disorder sample, or {@link #ALL_SAMPLES}
 */
public record ResultKey(String arm, Map<String, String> point, int sample) {

	/** The sample index of results taken over all disorder samples. */
	public static final int ALL_SAMPLES = -1;

	public ResultKey {
		point = Collections.unmodifiableMap(new TreeMap<>(point));
	}

	/** Whether the result is taken over all disorder samples. */
	public boolean overSamples() {
		return sample == ALL_SAMPLES;
	}
}
