// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.ComponentListType;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.ParameterType.TextType;
import org.spinscape.core.provider.Provider;

/** What every provider says about itself: all that is tried of components of a kind that a plug-in has declared. */
public final class SchemaChecks {

	private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

	private SchemaChecks() {
	}

	/**
	 * The clauses, one by one.
	 *
	 * @param parameters values for some of the provider's parameters; those without a default are needed
	 */
	public static List<Check> of(Provider provider, Map<String, String> parameters) {
		return List.of(new Check("Provider: id, name, description and references are given, and the id is lower case"
				+ " with hyphens", () -> description(provider)),
				new Check("ParameterSpec: every parameter has a description", () -> parameterTexts(provider)),
				new Check("ParameterSchema: the parameters given, with defaults for the rest, are accepted",
						() -> provider.schema().parse(parameters)),
				new Check("ParameterSchema: values out of range and unknown names are refused by name",
						() -> refusals(provider, parameters)));
	}

	private static void description(Provider provider) {
		unless(provider.id() != null && provider.id().matches(ID), "the id is '%s'", provider.id());
		unless(!provider.name().isBlank(), "the name is empty");
		unless(!provider.description().isBlank(), "the description is empty");
		unless(provider.references() != null, "references() gives null; use an empty list");
		unless(provider.schema() != null, "schema() gives null; use ParameterSchema.empty()");
	}

	private static void parameterTexts(Provider provider) {
		for (ParameterSpec spec : provider.schema().specs()) {
			unless(!spec.description().isBlank(), "parameter '%s' has none", spec.name());
		}
	}

	private static void refusals(Provider provider, Map<String, String> parameters) {
		for (ParameterSpec spec : provider.schema().specs()) {
			for (String wrong : wrongValues(spec.type())) {
				requireRefusal(provider, parameters, spec.name(), wrong);
			}
		}
		requireRefusal(provider, parameters, "no-such-parameter", "1");
	}

	private static void requireRefusal(Provider provider, Map<String, String> parameters, String name, String value) {
		Map<String, String> texts = new HashMap<>(parameters);
		texts.put(name, value);
		boolean named = provider.schema().check(texts).stream().anyMatch(wrong -> wrong.parameter().equals(name));
		unless(named, "%s = '%s' is not refused, or not under its name", name, value);
	}

	/** Texts outside what a type allows. */
	private static List<String> wrongValues(ParameterType type) {
		return switch (type) {
			case IntegerType integer -> List.of("x", "1.5", BigInteger.valueOf(integer.min()).subtract(BigInteger.ONE)
					.toString(), BigInteger.valueOf(integer.max()).add(BigInteger.ONE).toString());
			case RealType real -> wrongReals(real);
			case BooleanType _ -> List.of("maybe");
			case ChoiceType _ -> List.of("no-such-choice");
			case FileType file -> file.optional() ? List.of() : List.of("");
			case RealListType list -> {
				List<String> wrong = new ArrayList<>(wrongReals(list.element()));
				if (list.minLength() > 0) {
					wrong.add("");
				}
				yield wrong;
			}
			case ComponentType _ -> List.of("", "name(unclosed");
			case ComponentListType list -> list.minLength() > 0 ? List.of("", "name(unclosed") : List.of("name(unclosed");
			case TextType _ -> List.of();
		};
	}

	private static List<String> wrongReals(RealType real) {
		List<String> wrong = new ArrayList<>(List.of("x", "NaN", "Infinity"));
		if (Double.isFinite(real.min())) {
			wrong.add(Double.toString(real.minIncluded() ? Math.nextDown(real.min()) : real.min()));
		}
		if (Double.isFinite(real.max())) {
			wrong.add(Double.toString(real.maxIncluded() ? Math.nextUp(real.max()) : real.max()));
		}
		return wrong;
	}
}
