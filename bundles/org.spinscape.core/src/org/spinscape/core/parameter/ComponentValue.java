// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntPredicate;

/**
 * A nested contribution named inside a parameter, for example {@code metropolis(order=random)}; its values may
 * name contributions in the same way.
 *
 * @param id     the provider's id
 * @param values its parameters as text, in the order written
 */
public record ComponentValue(String id, Map<String, String> values) {

	public ComponentValue {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values)); // a copy that keeps the order
	}

	/** @throws IllegalArgumentException if the text is neither {@code id} nor {@code id(name=value, ...)} */
	public static ComponentValue parse(String text) {
		String trimmed = text.strip();
		int open = trimmed.indexOf('(');
		if (open < 0) {
			return new ComponentValue(checked(trimmed, text), Map.of());
		}
		if (!trimmed.endsWith(")")) {
			throw new IllegalArgumentException("'" + text + "' lacks its closing parenthesis");
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (String pair : split(trimmed.substring(open + 1, trimmed.length() - 1), c -> c == ',')) {
			if (pair.isBlank()) {
				continue;
			}
			int equals = pair.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException("'" + pair.strip() + "' in '" + text + "' is not name=value");
			}
			values.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
		}
		return new ComponentValue(checked(trimmed.substring(0, open).strip(), text), values);
	}

	/**
	 * Reads components that are separated by blanks or commas.
	 *
	 * @throws IllegalArgumentException if one of them is none
	 */
	public static List<ComponentValue> parseList(String text) {
		return split(text, c -> c == ',' || Character.isWhitespace(c)).stream().filter(part -> !part.isBlank())
				.map(ComponentValue::parse).toList();
	}

	/** Cuts a text where a separator stands outside of parentheses. */
	private static List<String> split(String text, IntPredicate separator) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			if (depth < 0) {
				throw new IllegalArgumentException("'" + text + "' closes a parenthesis that it does not open");
			}
			if (depth == 0 && separator.test(c)) {
				parts.add(text.substring(start, i));
				start = i + 1;
			}
		}
		if (depth > 0) {
			throw new IllegalArgumentException("'" + text + "' lacks a closing parenthesis");
		}
		parts.add(text.substring(start));
		return parts;
	}

	private static String checked(String id, String text) {
		if (id.isEmpty()) {
			throw new IllegalArgumentException("'" + text + "' names no component");
		}
		return id;
	}

	@Override
	public String toString() {
		if (values.isEmpty()) {
			return id;
		}
		StringJoiner pairs = new StringJoiner(", ", id + "(", ")");
		values.forEach((name, value) -> pairs.add(name + "=" + value));
		return pairs.toString();
	}
}
