// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.Optional;

/**
 * What a file cannot say about itself.
 *
 * @param problem   which of several problems in one file, from 1
 * @param origin    number of the first site of an edge list, or -1 to find out
 * @param variables what the variables are, or empty to find out
 */
record Choices(int problem, int origin, Optional<Quadratic.Variables> variables) {

	/** Whatever the file says. */
	static final Choices NONE = new Choices(1, -1, Optional.empty());
}
