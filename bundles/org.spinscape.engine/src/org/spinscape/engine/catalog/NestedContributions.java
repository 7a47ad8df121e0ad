// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.Provider;

/** The contributions that the values of another one name, and those that theirs name in turn. */
public final class NestedContributions {

	/** A visited component. @param spec the parameter that names it */
	public record Visit(ParameterSpec spec, Contribution contribution, ComponentValue value) {
	}

	/** Makes another text of a value. */
	@FunctionalInterface
	public interface Rewriting<E extends Exception> {

		/** @param spec the parameter of {@code provider} that the text belongs to */
		String rewritten(ParameterSpec spec, String text) throws E;
	}

	private NestedContributions() {
	}

	/** All that are installed; values that their parameter refuses are passed over. */
	public static List<Visit> of(Provider provider, Map<String, String> values, Catalog catalog) {
		List<Visit> visits = new ArrayList<>();
		for (ParameterSpec spec : provider.schema().specs()) {
			@Nullable
			String text = values.getOrDefault(spec.name(), spec.defaultText());
			for (ComponentValue value : named(spec, text)) {
				find(spec, value, catalog).ifPresent(found -> {
					visits.add(new Visit(spec, found, value));
					visits.addAll(of(found.provider(), value.values(), catalog));
				});
			}
		}
		return visits;
	}

	/** The components in a text. */
	public static List<ComponentValue> named(ParameterSpec spec, @Nullable String text) {
		if (spec.type().nestedKind().isEmpty() || text == null) {
			return List.of();
		}
		try {
			return spec.type().nested(spec.type().parse(text));
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}

	private static Optional<Contribution> find(ParameterSpec spec, ComponentValue value, Catalog catalog) {
		return spec.type().nestedKind().flatMap(catalog::kind).flatMap(kind -> catalog.find(kind, value.id()));
	}

	/** The text of a parameter with every value of every component within it rewritten; as it was if there is none. */
	public static <E extends Exception> String rewritten(ParameterSpec spec, String text, Catalog catalog,
			Rewriting<E> rewriting) throws E {
		List<ComponentValue> named = named(spec, text);
		if (named.isEmpty()) {
			return text;
		}
		List<ComponentValue> results = new ArrayList<>();
		for (ComponentValue value : named) {
			Optional<Contribution> found = find(spec, value, catalog);
			Map<String, String> values = new LinkedHashMap<>(value.values());
			for (Map.Entry<String, String> entry : values.entrySet()) {
				Optional<ParameterSpec> inner = found.flatMap(each -> each.provider().schema().spec(entry.getKey()));
				if (inner.isPresent()) {
					entry.setValue(rewritten(inner.get(), rewriting.rewritten(inner.get(), entry.getValue()), catalog,
							rewriting));
				}
			}
			results.add(new ComponentValue(value.id(), values));
		}
		return String.join(" ", results.stream().map(ComponentValue::toString).toList());
	}
}
