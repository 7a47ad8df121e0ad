// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.provider;

import java.util.List;

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

	/** The declared parameters; forms, validation, help and file format all come from here. */
	ParameterSchema schema();
}
