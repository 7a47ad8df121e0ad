// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

/**
 * A place in a text.
 *
 * @param line   from 1
 * @param column from 1
 */
record Place(int line, int column) {

	/** What is wrong here. @param message what, what was expected, and the remedy */
	FormulaException wrong(String message) {
		return new FormulaException("line " + line + ", column " + column + ": " + message);
	}
}
