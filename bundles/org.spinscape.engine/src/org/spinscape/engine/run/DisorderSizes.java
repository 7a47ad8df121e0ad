// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.stream.Collectors;

import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.Parameters;

/**
 * The sizes of a system as part of the address of its disorder: all whole-number parameters by name. One that was added
 * later, declared as {@linkplain org.spinscape.core.parameter.ParameterSchemaBuilder#size() size}, stands there only where
 * it is not at its default: the addresses of older experiments stay.
 */
final class DisorderSizes {

	private DisorderSizes() {
	}

	static String of(Parameters parameters) {
		return parameters.schema().specs().stream().filter(spec -> spec.type() instanceof IntegerType)
				.filter(spec -> !spec.size() || !parameters.usual(spec.name()))
				.map(spec -> spec.name() + "=" + parameters.longInteger(spec.name())).sorted()
				.collect(Collectors.joining(","));
	}
}
