// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sweep point with its finished disorder samples.
 *
 * @param values  the swept parameters with their values as text; empty if nothing is swept
 * @param samples the samples that are finished, by rising index
 */
public record StudyPoint(Map<String, String> values, List<StudySample> samples) {

	public StudyPoint {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		samples = List.copyOf(samples);
	}
}
