// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSchema;

/**
 * A contribution to the workbench: something with a name and parameters that builds instances.
 *
 * <p>
 * Providers are registered as OSGi services. They are stateless and safe for concurrent use: every
 * instance that they build belongs to its caller.
 */
public interface Provider {

	/**
	 * The stable identifier written to experiment files, lower case with hyphens, for example
	 * {@code edwards-anderson}. It never changes once published.
	 */
	String id();

	/** The name shown to people, for example {@code Edwards-Anderson spin glass}. */
	String name();

	/** Two or three sentences: what it is, and when one would use it. */
	String description();

	/** Literature, most important first; empty if there is none. */
	default List<Reference> references() {
		return List.of();
	}

	/**
	 * Its kind, if that is none of ours. A plug-in whose components are made of parts of a kind of its own declares an
	 * interface for their providers, which gives the kind here; the providers are registered as services of the type
	 * {@code Provider}. Then parameters name them, and lists, forms, checks and help know them, as they do ours. Hamiltonians,
	 * samplers and the other kinds of ours are known by the interface that they are registered with, and give none.
	 */
	default Optional<ComponentKind> componentKind() {
		return Optional.empty();
	}

	/** The declared parameters; forms, validation, help and file format all come from here. */
	ParameterSchema schema();
}
