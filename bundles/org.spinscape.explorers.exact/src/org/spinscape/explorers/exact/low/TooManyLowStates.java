// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

/** More states lie below the lid than are to be kept. The message is fit for a user. */
final class TooManyLowStates extends Exception {

	private static final long serialVersionUID = 1L;

	TooManyLowStates(int most, double window) {
		super("More than " + most + " states lie within window = " + window
				+ " J of the lowest; use a smaller window, or raise most");
	}
}
