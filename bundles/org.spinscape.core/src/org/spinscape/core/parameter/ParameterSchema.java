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
		}
		this.rules = List.copyOf(rules);
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
				violations.add(new Violation(spec.name(), e.getMessage()));
			}
		}
		Parameters parameters = new Parameters(this, values);
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
