// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/** A line of the contents that are shown, with those below it. */
final class HelpLine {

	private final String label;
	private final String href;
	private final HelpLine parent;
	private final List<HelpLine> children = new ArrayList<>();

	private HelpLine(IHelpResource line, HelpLine parent) {
		this.parent = parent;
		label = line.getLabel();
		ITopic[] below = line instanceof IToc book ? book.getTopics()
				: line instanceof ITopic topic ? topic.getSubtopics() : new ITopic[0];
		// The address of a book is that of its table, and what heads others may have that of the first of them.
		boolean page = line instanceof ITopic && line.getHref() != null && line.getHref().startsWith("/")
				&& (below.length == 0 || !line.getHref().equals(below[0].getHref()));
		href = page ? line.getHref() : "";
		for (ITopic child : below) {
			children.add(new HelpLine(child, this));
		}
	}

	/** The lines of the only book, or else the books, the manual first. */
	static List<HelpLine> of(IToc[] books) {
		List<HelpLine> lines = new ArrayList<>();
		for (IToc book : books) {
			lines.add(ManualContents.is(book) ? 0 : lines.size(), new HelpLine(book, null));
		}
		return lines.size() == 1 ? lines.getFirst().children() : lines;
	}

	String label() {
		return label;
	}

	/** Its page as the help of the platform names it; empty if it has none of its own. */
	String href() {
		return href;
	}

	/** The line that heads it; null if it is one of the first. */
	HelpLine parent() {
		return parent;
	}

	List<HelpLine> children() {
		return List.copyOf(children);
	}
}
