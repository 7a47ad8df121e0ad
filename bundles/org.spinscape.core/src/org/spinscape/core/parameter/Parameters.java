// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.provider.Provider;

/**
 * An immutable assignment of values that its {@link ParameterSchema} has accepted.
 *
 * <p>
 * The getters throw {@link IllegalArgumentException} for a name or type that the schema does not declare: that is
 * a mistake of the programmer, never of the user.
 */
public final class Parameters {

	private final ParameterSchema schema;
	private final Map<String, Object> values;
	private final Components components;

	Parameters(ParameterSchema schema, Map<String, Object> values) {
		this(schema, values, Components.none());
	}

	private Parameters(ParameterSchema schema, Map<String, Object> values, Components components) {
		this.schema = schema;
		this.values = values;
		this.components = components;
	}

	/** The same values; the contributions that they name are found in {@code finder}. */
	public Parameters with(Components finder) {
		return new Parameters(schema, values, finder);
	}

	/** Where the contributions are found that the values name. */
	public Components components() {
		return components;
	}

	/** The schema that accepted the values. */
	public ParameterSchema schema() {
		return schema;
	}

	/** A whole number as {@code int}. @throws ArithmeticException if it does not fit */
	public int integer(String name) {
		return Math.toIntExact(get(name, Long.class));
	}

	/** A whole number. */
	public long longInteger(String name) {
		return get(name, Long.class);
	}

	/** A real number. */
	public double real(String name) {
		return get(name, Double.class);
	}

	/** A truth value. */
	public boolean bool(String name) {
		return get(name, Boolean.class);
	}

	/** A word of a choice, or free text. */
	public String text(String name) {
		return get(name, String.class);
	}

	/** A file. */
	public Path file(String name) {
		return get(name, Path.class);
	}

	/** A nested component. */
	public ComponentValue component(String name) {
		return get(name, ComponentValue.class);
	}

	/**
	 * The contribution that a nested component names.
	 *
	 * @throws ParameterException naming the parameter if there is none, or it does not accept its own parameters
	 */
	public <P extends Provider> Nested<P> nested(String name, Class<P> service) {
		return components.open(name, service, component(name));
	}

	/** The contributions that a list of nested components names. @throws ParameterException as {@link #nested} does */
	public <P extends Provider> List<Nested<P>> nestedList(String name, Class<P> service) {
		List<?> list = get(name, List.class);
		return list.stream().map(ComponentValue.class::cast)
				.map(value -> components.open(name, service, value)).toList();
	}

	/** A list of reals as a fresh array. */
	public double[] reals(String name) {
		List<?> list = get(name, List.class);
		return list.stream().mapToDouble(Double.class::cast).toArray();
	}

	/** Whether a parameter has its default, as text or not; false if it has none. */
	public boolean usual(String name) {
		String text = schema.spec(name).<String>map(ParameterSpec::defaultText).orElse(null);
		return text != null && schema.spec(name).orElseThrow().type().parse(text).equals(values.get(name));
	}

	/** All values as canonical text, in schema order; {@link ParameterSchema#parse(Map)} reads it back. */
	public Map<String, String> asText() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (ParameterSpec spec : schema.specs()) {
			texts.put(spec.name(), spec.type().format(get(spec.name(), Object.class)));
		}
		return texts;
	}

	private <T> T get(String name, Class<T> type) {
		Object value = values.get(name);
		if (!type.isInstance(value)) {
			throw new IllegalArgumentException("no parameter '" + name + "' of type " + type.getSimpleName());
		}
		return type.cast(value);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Parameters that && values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	@Override
	public String toString() {
		return asText().toString();
	}
}
