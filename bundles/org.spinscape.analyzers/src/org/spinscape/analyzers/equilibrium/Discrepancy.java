// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.Locale;

/**
 * A difference that vanishes in equilibrium, but for chance.
 *
 * @param subject what is compared: an observable
 * @param test    with what, in words
 * @param place   where, for example a temperature; empty if everywhere
 * @param sigmas  its size in standard deviations; infinite if two things never change and differ
 */
record Discrepancy(String subject, String test, String place, double sigmas) {

	/** What is compared with what, wherever. */
	String kind() {
		return subject + ", " + test;
	}

	/** The same in a place that is named first. */
	Discrepancy in(String where) {
		return new Discrepancy(subject, test, place.isEmpty() ? where : where + " " + place, sigmas);
	}

	/** The same with a size. */
	Discrepancy with(double size) {
		return new Discrepancy(subject, test, place, size);
	}

	@Override
	public String toString() {
		String size = Double.isInfinite(sigmas) ? "differs without ever changing"
				: String.format(Locale.ROOT, "differs by %.1f sigma", sigmas);
		return subject + " " + size + " (" + test + (place.isEmpty() ? "" : ", " + place) + ")";
	}
}
