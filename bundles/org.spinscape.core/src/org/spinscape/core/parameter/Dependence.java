// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.List;

/**
 * That a parameter means something only with certain values of another one, as the size of a lattice does where the graph
 * does not come from a file.
 *
 * @param parameter the other one, declared before
 * @param values    texts of the values that give it a meaning, at least one
 */
public record Dependence(String parameter, List<String> values) {

	public Dependence {
		values = List.copyOf(values);
		if (values.isEmpty()) {
			throw new IllegalArgumentException("a parameter that depends on '" + parameter + "' needs a value of it");
		}
	}

	/** For people: {@code lattice=random-regular or erdos-renyi}. */
	public String text() {
		return parameter + "=" + String.join(" or ", values);
	}
}
