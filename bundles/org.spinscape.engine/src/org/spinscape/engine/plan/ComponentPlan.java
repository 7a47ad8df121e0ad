// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spinscape.core.provider.ComponentKind;

/**
 * A contribution with all values fixed.
 *
 * @param kind   its kind
 * @param id     the provider's id
 * @param values values given, as text; parameters not named take their defaults
 */
public record ComponentPlan(ComponentKind kind, String id, Map<String, String> values) {

	public ComponentPlan {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** In words: {@code sampler 'metropolis'}. */
	public String label() {
		return kind.label() + " '" + id + "'";
	}
}
