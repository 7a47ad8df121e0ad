// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.NestedCheck;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Parameter;

/** Turns {@code id(name=value, ...)}, as one parameter holds it, into a component that a form can show, and back. */
final class NestedValue {

	private NestedValue() {
	}

	/** Fills a component; a text that is no component leaves it empty. */
	static void read(String text, Component component) {
		try {
			ComponentValue value = ComponentValue.parse(text == null ? "" : text);
			component.setProvider(value.id());
			value.values().forEach((name, inner) -> Overrides.set(component, name, inner));
		} catch (IllegalArgumentException e) {
			// what was typed is shown beside the button; here one starts anew
		}
	}

	/** The text of a component; empty if it names no provider. */
	static String text(Component component, ComponentKind kind, Catalog catalog) {
		return component.getProvider() == null ? "" : value(component, kind, catalog).toString();
	}

	private static ComponentValue value(Component component, ComponentKind kind, Catalog catalog) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Parameter parameter : component.getParameters()) {
			boolean list = catalog.find(kind, component.getProvider())
					.flatMap(found -> found.provider().schema().spec(parameter.getName()))
					.filter(spec -> spec.type() instanceof RealListType).isPresent();
			// Commas separate the parameters, blanks the numbers of a list.
			values.put(parameter.getName(), list ? String.join(" ", parameter.getValue().strip().split("[,\\s]+"))
					: parameter.getValue());
		}
		return new ComponentValue(component.getProvider(), values);
	}

	/** All that is wrong with a component as the value of {@code outer}. */
	static List<Violation> faults(ParameterSpec outer, Component component, ComponentKind kind, Catalog catalog) {
		if (component.getProvider() == null) {
			return List.of(new Violation(outer.name(), "choose a " + kind.label()));
		}
		ComponentValue value = value(component, kind, catalog);
		if (!readsBack(value)) {
			return List.of(new Violation(outer.name(), "a value with commas or brackets has no place inside another"
					+ " component; leave its own parameters at their defaults"));
		}
		return NestedCheck.of(outer, value.toString(), catalog);
	}

	private static boolean readsBack(ComponentValue value) {
		try {
			return ComponentValue.parse(value.toString()).equals(value);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
