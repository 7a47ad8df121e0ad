// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

/**
 * A word that a field can take.
 *
 * @param word  as it is written
 * @param about what it is called, for people; empty for nothing
 * @param help  what it means; empty for nothing
 */
public record WordOffer(String word, String about, String help) {

	/** What people choose by. */
	String label() {
		return word + (about.isEmpty() ? "" : " \u2013 " + about);
	}
}
