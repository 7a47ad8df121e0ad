// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.stream.Collectors;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Violation;

/** See {@link Components#of(Components.Lookup)}. */
record LookedUp(Components.Lookup lookup, Components.Rewriting rewriting) implements Components {

	@Override
	public <P extends Provider> Nested<P> open(String parameter, Class<P> service, ComponentValue value) {
		P provider = lookup.find(service, value.id()).filter(service::isInstance).map(service::cast)
				.orElseThrow(() -> new ParameterException(parameter, "'" + value.id() + "' is not at hand here"));
		try {
			return new Nested<>(provider,
					provider.schema().parse(rewriting.values(provider, value.values())).with(this));
		} catch (ParameterException e) {
			throw new ParameterException(parameter, "in '" + value.id() + "', "
					+ e.violations().stream().map(Violation::toString).collect(Collectors.joining("; ")));
		}
	}
}
