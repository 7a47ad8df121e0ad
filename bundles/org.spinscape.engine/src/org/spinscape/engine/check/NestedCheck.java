// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.Violation;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kind;

/** Checks the contributions that are named inside parameters: that they are installed and accept their own parameters. */
public final class NestedCheck {

	private NestedCheck() {
	}

	/**
	 * What is wrong with the components inside {@code values}; each violation names the parameter of the outer schema.
	 * Texts that are no component at all are left to the schema's own check.
	 */
	static List<Violation> of(ParameterSchema schema, Map<String, String> values, Catalog catalog) {
		List<Violation> violations = new ArrayList<>();
		for (ParameterSpec spec : schema.specs()) {
			String text = values.get(spec.name());
			if (spec.type() instanceof ComponentType type && text != null) {
				violations.addAll(of(spec.name(), type, text, catalog));
			}
		}
		return violations;
	}

	/** What is wrong with one component inside a parameter; a text that is no component is left to the type's own check. */
	public static List<Violation> of(String parameter, ComponentType type, String text, Catalog catalog) {
		List<Violation> violations = new ArrayList<>();
		component(text).ifPresent(value -> check(parameter, type, value, catalog, violations));
		return violations;
	}

	private static Optional<ComponentValue> component(String text) {
		try {
			return Optional.of(ComponentValue.parse(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static void check(String parameter, ComponentType type, ComponentValue value, Catalog catalog,
			List<Violation> violations) {
		Optional<Kind> kind = Kind.ofLabel(type.kind());
		if (kind.isEmpty()) {
			return; // a kind of a plug-in's own
		}
		Optional<Contribution> found = catalog.find(kind.get(), value.id());
		if (found.isEmpty()) {
			violations.add(new Violation(parameter, type.kind() + " '" + value.id() + "' is not installed; choose one of "
					+ String.join(", ", catalog.all(kind.get()).stream().map(Contribution::id).toList())));
			return;
		}
		ParameterSchema inner = found.get().provider().schema();
		List<Violation> within = new ArrayList<>(inner.check(value.values()));
		within.addAll(of(inner, value.values(), catalog));
		within.forEach(problem -> violations.add(new Violation(parameter, "in '" + value.id() + "', " + problem)));
	}
}
