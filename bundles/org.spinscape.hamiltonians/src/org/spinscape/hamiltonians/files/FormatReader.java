// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;

import org.spinscape.core.parameter.ParameterException;

/** Reads files of one format. */
interface FormatReader {

	/**
	 * How large the instance is, without storing it.
	 *
	 * @throws ParameterException saying what is wrong, and where
	 */
	Counts counts(Path file, Choices choices);

	/**
	 * Reads the instance.
	 *
	 * @throws ParameterException saying what is wrong, and where
	 */
	Quadratic read(Path file, Choices choices);
}
