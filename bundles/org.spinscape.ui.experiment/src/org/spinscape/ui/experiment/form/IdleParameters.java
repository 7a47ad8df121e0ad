// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.ComponentListType;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.ParameterType.TextType;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Parameter;

/**
 * Finds the parameters that have no meaning with the values of the others, such as the size of a lattice whose graph
 * comes from a file. Schemas say so in rules, which only speak when such a parameter is set: so each one is tried with
 * another value than its default.
 */
final class IdleParameters {

	/** How the rules of schemas begin that forbid a parameter to be set at all. */
	private static final String NO_MEANING = "has no meaning";

	private IdleParameters() {
	}

	/** Names in order. Parameters that are set are not among them: they must stay in sight to be taken back. */
	static Set<String> of(ParameterSchema schema, Component component) {
		Map<String, String> values = new HashMap<>();
		for (Parameter parameter : component.getParameters()) {
			if (parameter.getValue() == null) {
				return Set.of(); // a sweep or an expression may take any value
			}
			values.put(parameter.getName(), parameter.getValue());
		}
		Set<String> idle = new LinkedHashSet<>();
		for (ParameterSpec spec : schema.specs()) {
			if (!spec.mandatory() && !values.containsKey(spec.name()) && idle(schema, values, spec)) {
				idle.add(spec.name());
			}
		}
		return idle;
	}

	private static boolean idle(ParameterSchema schema, Map<String, String> values, ParameterSpec spec) {
		List<String> others = others(spec);
		return !others.isEmpty() && others.stream().allMatch(other -> {
			Map<String, String> tried = new HashMap<>(values);
			tried.put(spec.name(), other);
			return schema.check(tried).stream().anyMatch(violation -> violation.parameter().equals(spec.name())
					&& violation.message().startsWith(NO_MEANING));
		});
	}

	/** Values that the type allows and that are not the default. */
	private static List<String> others(ParameterSpec spec) {
		String usual = spec.defaultText();
		List<String> tried = switch (spec.type()) {
			case ChoiceType type -> type.choices();
			case BooleanType _ -> List.of("true", "false");
			case IntegerType type -> steps(Long.parseLong(usual), type);
			case RealType type -> reals(Double.parseDouble(usual), type);
			case RealListType type -> List.of(usual + ", " + type.format(type.parse(usual)), "1", "1, 2");
			case TextType _ -> List.of("H", "1");
			case FileType _ -> List.of("file");
			case ComponentType _, ComponentListType _ -> List.<String>of();
		};
		List<String> others = new ArrayList<>();
		for (String text : tried) {
			if (!text.equals(usual) && accepted(spec, text)) {
				others.add(text);
			}
		}
		return others;
	}

	private static List<String> steps(long usual, IntegerType type) {
		return List.of(Long.toString(usual < type.max() ? usual + 1 : usual - 1));
	}

	private static List<String> reals(double usual, RealType type) {
		return List.of(type.format(usual + 0.125), type.format(usual - 0.125));
	}

	private static boolean accepted(ParameterSpec spec, String text) {
		try {
			spec.type().parse(text);
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
