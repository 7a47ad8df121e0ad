// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

/**
 * A page of the manual.
 *
 * @param name  its file without the ending, for example {@code first-steps}; unique in the manual
 * @param title its heading, as plain text
 * @param body  what stands in its body, as HTML; links go to {@code NAME.html} in the same folder
 */
public record ManualPage(String name, String title, String body) {

	/** The file that links name. */
	public String file() {
		return name + ".html";
	}
}
