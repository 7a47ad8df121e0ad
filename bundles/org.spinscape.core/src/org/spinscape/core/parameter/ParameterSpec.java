// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The declaration of one parameter.
 *
 * @param name         stable name in files and on the command line, lower case with hyphens
 * @param type         type and range
 * @param unit         unit in words or symbols ({@code J}, {@code J/k_B}, {@code sweeps}); empty if none
 * @param defaultText  text of the default, or {@code null} if the user must give a value
 * @param description  one sentence: what it means and what it does
 * @param reference    where the definition or the default comes from; empty if none
 * @param onlyWith     values of other parameters without which it means nothing; empty if it always means something
 * @param size         see {@link ParameterSchemaBuilder#size()}
 */
public record ParameterSpec(String name, ParameterType type, String unit, @Nullable String defaultText, String description,
		String reference, List<Dependence> onlyWith, boolean size) {

	public ParameterSpec {
		onlyWith = List.copyOf(onlyWith);
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(reference, "reference");
		if (defaultText != null) {
			type.parse(defaultText); // a default that its own type refuses is a programming error: fail at once
		}
	}

	/** A declaration of name, type and default alone. */
	static ParameterSpec of(String name, ParameterType type, @Nullable String defaultText) {
		return new ParameterSpec(name, type, "", defaultText, "", "", List.of(), false);
	}

	/** Whether the user must give a value. */
	public boolean mandatory() {
		return defaultText == null;
	}
}
