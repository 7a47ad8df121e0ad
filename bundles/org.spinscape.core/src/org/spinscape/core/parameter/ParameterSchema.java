// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ordered declaration of a contribution's parameters.
 *
 * <pre>
 * ParameterSchema.builder()
 *     .integer("L", 4, 3, 64).unit("sites").describe("Linear size of the lattice.")
 *     .choice("couplings", "gaussian", "gaussian", "pm1").describe("Distribution of the couplings.")
 *     .build();
 * </pre>
 *
 * Immutable.
 */
public final class ParameterSchema {

	private static final ParameterSchema EMPTY = builder().build();

	private final Map<String, ParameterSpec> specs;
	private final List<Function<Parameters, Optional<Violation>>> rules;

	ParameterSchema(List<ParameterSpec> specs, List<Function<Parameters, Optional<Violation>>> rules) {
		this.specs = new LinkedHashMap<>();
		for (ParameterSpec spec : specs) {
			if (this.specs.put(spec.name(), spec) != null) {
				throw new IllegalArgumentException("parameter '" + spec.name() + "' is declared twice");
			}
			spec.onlyWith().forEach(this::requireDeclared);
		}
		this.rules = List.copyOf(rules);
	}

	/** What does not fit is a programming error. */
	private void requireDeclared(Dependence dependence) {
		ParameterSpec other = specs.get(dependence.parameter());
		if (other == null) {
			throw new IllegalArgumentException("parameter '" + dependence.parameter()
					+ "' is not declared before what depends"
					+ " on it");
		}
		dependence.values().forEach(other.type()::parse);
	}

	/** A schema without parameters. */
	public static ParameterSchema empty() {
		return EMPTY;
	}

	/** Starts a schema. */
	public static ParameterSchemaBuilder builder() {
		return new ParameterSchemaBuilder();
	}

	/** All declarations in order. */
	public List<ParameterSpec> specs() {
		return List.copyOf(specs.values());
	}

	/** The declaration of {@code name}, if there is one. */
	public Optional<ParameterSpec> spec(String name) {
		return Optional.ofNullable(specs.get(name));
	}

	/**
	 * Whether a parameter means nothing with these values of the others.
	 *
	 * @param texts an assignment; parameters not named have their defaults
	 */
	public boolean idle(String name, Map<String, String> texts) {
		return spec(name).flatMap(spec -> missing(spec, texts)).isPresent();
	}

	/** The first dependence of a parameter that does not hold. */
	private Optional<Dependence> missing(ParameterSpec spec, Map<String, String> texts) {
		return spec.onlyWith().stream().filter(dependence -> {
			return !dependence.values().contains(text(dependence.parameter(), texts)) || idle(dependence.parameter(),
					texts);
		}).findFirst();
	}

	private String text(String name, Map<String, String> texts) {
		String text = texts.getOrDefault(name, spec(name).orElseThrow().defaultText());
		return text == null ? "" : text.strip();
	}

	/** What is wrong with a parameter that is set where it means nothing. */
	private Optional<Violation> idlySet(ParameterSpec spec, Parameters parameters, Map<String, String> texts) {
		if (!texts.containsKey(spec.name()) || parameters.usual(spec.name())) {
			return Optional.empty();
		}
		return missing(spec, texts).map(dependence -> new Violation(spec.name(), "has no meaning with "
				+ dependence.parameter() + "=" + text(dependence.parameter(), texts) + "; leave it out or use "
				+ dependence.text()));
	}

	/** All that is wrong with {@code texts}: unknown names, missing or refused values, broken rules. */
	public List<Violation> check(Map<String, String> texts) {
		List<Violation> violations = new ArrayList<>();
		read(texts, violations);
		return violations;
	}

	/**
	 * Reads an assignment; parameters not named take their defaults.
	 *
	 * @throws ParameterException listing everything that is wrong
	 */
	public Parameters parse(Map<String, String> texts) {
		List<Violation> violations = new ArrayList<>();
		Parameters parameters = read(texts, violations);
		if (!violations.isEmpty()) {
			throw new ParameterException(violations);
		}
		return parameters;
	}

	/** All defaults. @throws ParameterException if some parameter has none */
	public Parameters defaults() {
		return parse(Map.of());
	}

	private Parameters read(Map<String, String> texts, List<Violation> violations) {
		for (String name : texts.keySet()) {
			if (!specs.containsKey(name)) {
				violations.add(new Violation(name, "is not known; known are " + known()));
			}
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (ParameterSpec spec : specs.values()) {
			String text = texts.getOrDefault(spec.name(), spec.defaultText());
			if (text == null) {
				violations.add(new Violation(spec.name(), "has no value; give a " + spec.type().range()));
				continue;
			}
			try {
				values.put(spec.name(), spec.type().parse(text));
			} catch (IllegalArgumentException e) {
				violations.add(new Violation(spec.name(), String.valueOf(e.getMessage())));
			}
		}
		Parameters parameters = new Parameters(this, values);
		if (violations.isEmpty()) {
			specs.values().forEach(spec -> idlySet(spec, parameters, texts).ifPresent(violations::add));
		}
		if (violations.isEmpty()) {
			for (Function<Parameters, Optional<Violation>> rule : rules) {
				rule.apply(parameters).ifPresent(violations::add);
			}
		}
		return parameters;
	}

	private String known() {
		return specs.isEmpty() ? "none" : String.join(", ", specs.keySet());
	}
}
