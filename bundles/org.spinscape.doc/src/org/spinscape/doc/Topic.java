// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.util.List;

/**
 * A line of the table of contents.
 *
 * @param title    what it says
 * @param page     name of its page; empty if it only heads others
 * @param children lines below it
 */
public record Topic(String title, String page, List<Topic> children) {

	public Topic {
		children = List.copyOf(children);
	}

	/** A line for a page. */
	static Topic of(ManualPage page) {
		return new Topic(page.title(), page.name(), List.of());
	}
}
