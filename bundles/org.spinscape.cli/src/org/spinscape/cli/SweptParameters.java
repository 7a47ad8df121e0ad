// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Parameter;

/** Finds the parameter of an arm that a command line names. */
final class SweptParameters {

	private SweptParameters() {
	}

	/**
	 * The parameter, without a value; added to its component if it is not there.
	 *
	 * @param name that of a parameter, or one with a kind of component before it: {@code sampler.temperature}
	 * @throws IllegalArgumentException in words, if none or several components have it
	 */
	static Parameter of(Arm arm, Catalog catalog, String name) {
		int dot = name.lastIndexOf('.');
		String kind = dot < 0 ? "" : name.substring(0, dot);
		String parameter = name.substring(dot + 1);
		Map<Component, ComponentKind> parts = Overrides.parts(arm);
		List<Component> found = parts.entrySet().stream()
				.filter(part -> kind.isEmpty() || part.getValue().label().equals(kind)
						|| kind.equals(part.getKey().getProvider()))
				.filter(part -> catalog.find(part.getValue(), part.getKey().getProvider())
						.flatMap(contribution -> contribution.provider().schema().spec(parameter)).isPresent())
				.map(Map.Entry::getKey).toList();
		if (found.size() != 1) {
			String all = String.join(", ", parts.entrySet().stream().flatMap(part -> names(part.getKey(), part.getValue(),
					catalog)).toList());
			throw new IllegalArgumentException((found.isEmpty() ? "there is no such parameter" : "several components have it")
					+ "; name one of " + all);
		}
		Overrides.set(found.getFirst(), parameter, "");
		Parameter swept = found.getFirst().getParameters().stream().filter(p -> parameter.equals(p.getName())).findFirst()
				.orElseThrow();
		swept.setValue(null);
		return swept;
	}

	private static Stream<String> names(Component component, ComponentKind kind, Catalog catalog) {
		return catalog.find(kind, component.getProvider()).stream()
				.flatMap(contribution -> contribution.provider().schema().specs().stream())
				.map(spec -> kind.label() + "." + spec.name());
	}
}
