// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.NestedContributions;

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
			if (text != null) {
				violations.addAll(of(spec, text, catalog));
			}
		}
		return violations;
	}

	/** What is wrong with the components in a text; one that names no component is left to the type's own check. */
	public static List<Violation> of(ParameterSpec spec, String text, Catalog catalog) {
		List<Violation> violations = new ArrayList<>();
		spec.type().nestedKind().ifPresent(label -> NestedContributions.named(spec, text)
				.forEach(value -> catalog.kind(label).ifPresentOrElse(
						kind -> check(spec.name(), kind, value, catalog, violations),
						() -> violations.add(new Violation(spec.name(), label + " '" + value.id()
								+ "' is not installed, nor is any other " + label + "; install a plug-in that has it")))));
		return violations;
	}

	private static void check(String parameter, ComponentKind kind, ComponentValue value, Catalog catalog,
			List<Violation> violations) {
		Optional<Contribution> found = catalog.find(kind, value.id());
		if (found.isEmpty()) {
			violations.add(new Violation(parameter, kind.label() + " '" + value.id() + "' is not installed; choose one of "
					+ String.join(", ", catalog.all(kind).stream().map(Contribution::id).toList())));
			return;
		}
		ParameterSchema inner = found.get().provider().schema();
		List<Violation> within = new ArrayList<>(inner.check(value.values()));
		within.addAll(of(inner, value.values(), catalog));
		within.forEach(problem -> violations.add(new Violation(parameter, "in '" + value.id() + "', " + problem)));
	}
}
