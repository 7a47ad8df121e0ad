// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

/** A formula is refused; the message begins with the place. */
final class FormulaException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	FormulaException(String message) {
		super(message);
	}
}
