// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.help.HelpSystem;
import org.spinscape.doc.PageSearch;

/** All tables of contents, the manual's and those that other plug-ins bring, and a search in all their pages. */
final class HelpLibrary {

	private static List<HelpLine> lines;
	private static PageSearch search;

	private HelpLibrary() {
	}

	/** The contents. Not for the thread of the user interface. */
	static synchronized List<HelpLine> lines() {
		if (lines == null) {
			lines = HelpLine.of(HelpSystem.getTocs());
		}
		return lines;
	}

	/** Pages are read at the first search. Not for the thread of the user interface. */
	static synchronized List<PageSearch.Found> find(String words) {
		if (search == null) {
			PageSearch all = new PageSearch();
			add(all, new HashSet<>(), lines());
			search = all;
		}
		return search.find(words);
	}

	private static void add(PageSearch all, Set<String> known, List<HelpLine> below) {
		for (HelpLine line : below) {
			if (!line.href().isEmpty() && known.add(line.href().replaceFirst("#.*", ""))) {
				all.add(line.href(), line.label(), HelpPages.content(line.href()));
			}
			add(all, known, line.children());
		}
	}
}
