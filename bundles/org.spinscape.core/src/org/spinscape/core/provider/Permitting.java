// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.function.Predicate;

import org.spinscape.core.parameter.ComponentValue;

/** See {@link Components#permitting}. */
record Permitting(Components components, Predicate<ProgramCall> permitted) implements Components {

	@Override
	public <P extends Provider> Nested<P> open(String parameter, Class<P> service, ComponentValue value) {
		Nested<P> nested = components.open(parameter, service, value);
		return new Nested<>(nested.provider(), nested.parameters().with(this)); // what is within may start the same
	}

	@Override
	public boolean permits(ProgramCall call) {
		return permitted.test(call);
	}
}
