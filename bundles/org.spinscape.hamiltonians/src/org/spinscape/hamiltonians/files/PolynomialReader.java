// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** Reads polynomials in files of one format. */
interface PolynomialReader {

	/**
	 * How large the polynomial is, without storing it.
	 *
	 * @param chosen what the variables are, if that is said
	 * @throws ParameterException saying what is wrong, and where
	 */
	ProductCounts counts(Path file, Optional<Variables> chosen);

	/** Reads it. @throws ParameterException saying what is wrong, and where */
	Polynomial read(Path file, Optional<Variables> chosen);
}
