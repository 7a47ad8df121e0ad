// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.IntegerType;

/** Parameters that make little of what a provider is told to do: fewer sites, fewer sweeps, fewer repeats. */
public final class SmallValues {

	private SmallValues() {
	}

	/**
	 * The defaults, except that whole numbers above a limit are replaced by it, as far as their ranges and the rules of the
	 * schema allow that one by one.
	 */
	public static Map<String, String> of(ParameterSchema schema, long limit) {
		Map<String, String> values = new LinkedHashMap<>();
		for (ParameterSpec spec : schema.specs()) {
			if (spec.type() instanceof IntegerType type && !spec.mandatory()
					&& type.parse(spec.defaultText()) > Math.max(limit, type.min())) {
				values.put(spec.name(), Long.toString(Math.max(limit, type.min())));
				if (!schema.check(values).isEmpty()) {
					values.remove(spec.name());
				}
			}
		}
		return values;
	}
}
