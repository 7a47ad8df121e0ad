// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A nested contribution named inside a parameter, for example {@code metropolis(order=random)}.
 *
 * @param id     the provider's id
 * @param values its parameters as text, in the order written
 */
public record ComponentValue(String id, Map<String, String> values) {

	public ComponentValue {
		values = Map.copyOf(values);
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
		for (String pair : trimmed.substring(open + 1, trimmed.length() - 1).split(",")) {
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
		values.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(entry -> pairs.add(entry.getKey() + "=" + entry.getValue()));
		return pairs.toString();
	}
}
