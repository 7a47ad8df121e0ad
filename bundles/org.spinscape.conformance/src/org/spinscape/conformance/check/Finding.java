// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

/**
 * A clause that does not hold.
 *
 * @param clause the clause of the contract, in words
 * @param detail what was seen instead, with the numbers
 */
public record Finding(String clause, String detail) {

	@Override
	public String toString() {
		return "broken: " + clause + " -- " + detail;
	}
}
