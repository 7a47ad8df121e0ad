// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Parameter;

/**
 * Finds the parameters that have no meaning with the values of the others, such as the size of a lattice whose graph
 * comes from a file.
 */
final class IdleParameters {

	private IdleParameters() {
	}

	/**
	 * Names in order. Parameters that are set are not among them: they must stay in sight to be taken back.
	 *
	 * @return empty while a value is wrong, so that nothing can be said
	 */
	static Optional<Set<String>> of(ParameterSchema schema, Component component) {
		Map<String, String> values = new HashMap<>();
		for (Parameter parameter : component.getParameters()) {
			if (parameter.getValue() == null) {
				return Optional.of(Set.of()); // a sweep or an expression may take any value
			}
			values.put(parameter.getName(), parameter.getValue());
		}
		for (ParameterSpec spec : schema.specs()) {
			if (values.containsKey(spec.name()) && !readable(spec, values.get(spec.name()))) {
				return Optional.empty();
			}
		}
		Set<String> idle = new LinkedHashSet<>();
		for (ParameterSpec spec : schema.specs()) {
			if (!values.containsKey(spec.name()) && schema.idle(spec.name(), values)) {
				idle.add(spec.name());
			}
		}
		return Optional.of(idle);
	}

	private static boolean readable(ParameterSpec spec, String value) {
		try {
			spec.type().parse(value);
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
