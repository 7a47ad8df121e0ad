// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.PrintWriter;

import org.spinscape.core.hamiltonian.Hamiltonian;

/** Writes models in one format. */
interface FormatWriter {

	/** @return the constant in J that the file has no place for */
	double write(Hamiltonian<?> model, PrintWriter out);

	/** A number that reads back as it was; whole numbers without decimals. */
	static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: Double.toString(value);
	}
}
