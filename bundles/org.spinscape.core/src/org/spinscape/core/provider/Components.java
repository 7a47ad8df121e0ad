// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;

/**
 * Finds the contributions that parameters name: a data set inside a model, a layer inside a network. Safe for
 * concurrent use.
 */
public interface Components {

	/**
	 * Finds a contribution and reads its parameters, which find their own nested ones here too.
	 *
	 * @param parameter the parameter that names it, for messages
	 * @param service   its kind
	 * @throws ParameterException naming {@code parameter} if there is none, or it does not accept its parameters
	 */
	<P extends Provider> Nested<P> open(String parameter, Class<P> service, ComponentValue value);

	/** Whether a program may be started; none, unless somebody at this machine permitted it. */
	default boolean permits(ProgramCall call) {
		return false;
	}

	/** The same components, with programs that may be started. */
	default Components permitting(Predicate<ProgramCall> permitted) {
		return new Permitting(this, permitted);
	}

	/** Looks a provider up. */
	@FunctionalInterface
	interface Lookup {

		/** The provider of this kind and id. */
		Optional<? extends Provider> find(Class<? extends Provider> service, String id);
	}

	/** Rewrites the values of a nested component before they are read: paths of files, for example. */
	@FunctionalInterface
	interface Rewriting {

		/** The values to read instead. */
		Map<String, String> values(Provider provider, Map<String, String> values);
	}

	/** Components that are looked up; their values are taken as they are. */
	static Components of(Lookup lookup) {
		return of(lookup, (_, values) -> values);
	}

	/** Components that are looked up and whose values are rewritten. */
	static Components of(Lookup lookup, Rewriting rewriting) {
		return new LookedUp(lookup, rewriting);
	}

	/** Knows none and refuses every name: what parameters have until a place with a catalogue gives them more. */
	static Components none() {
		return of((_, _) -> Optional.empty());
	}
}
