// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of components: what parameters that name one call it, and the interface that its providers implement. Whoever
 * declares an interface of providers declares its kind beside it; see {@link Provider#componentKind()}.
 *
 * @param label   in the singular, lower case with hyphens, for example {@code sampler}; as {@linkplain
 *                org.spinscape.core.parameter.ParameterSchemaBuilder parameters} name it
 * @param service the interface of its providers
 * @param title   heading for people, in the plural, for example {@code Data sets}
 * @param words   what they are, as what follows the title and a colon
 */
public record ComponentKind(String label, Class<? extends Provider> service, String title, String words) {

	private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	/** @throws IllegalArgumentException if the label is none */
	public ComponentKind {
		Objects.requireNonNull(service, "service");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(words, "words");
		if (!LABEL.matcher(label).matches()) {
			throw new IllegalArgumentException("'" + label + "' is no label; use lower case, digits and hyphens");
		}
	}

	/** As a heading of lists and in addresses, for example {@code samplers}. */
	public String plural() {
		return label + "s";
	}
}
