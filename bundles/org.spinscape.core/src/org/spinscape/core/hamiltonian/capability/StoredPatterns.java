// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.space.Configuration;

/** A model that remembers several states, as associative memories do. */
public interface StoredPatterns {

	/** Number of patterns, at least 1. */
	int patterns();

	/**
	 * A copy of a pattern; the first one is the native state where the model has one.
	 *
	 * @param index 0 to {@link #patterns()} - 1
	 * @throws IndexOutOfBoundsException if there is no such pattern
	 */
	Configuration pattern(int index);
}
