// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.report.Page;

/** A page for everything that is installed, those of other plug-ins too, and one for each kind. */
final class ReferencePages {

	private static final String TITLE = "Models and methods";

	private final Catalog catalog;

	ReferencePages(Catalog catalog) {
		this.catalog = catalog;
	}

	List<ManualPage> pages() {
		List<ManualPage> pages = new ArrayList<>();
		pages.add(overview());
		for (ComponentKind kind : catalog.kinds()) {
			pages.add(kind(kind));
			catalog.all(kind).forEach(found -> pages.add(entry(found)));
		}
		return pages;
	}

	Topic topic() {
		List<Topic> kinds = new ArrayList<>();
		for (ComponentKind kind : catalog.kinds()) {
			kinds.add(new Topic(kind.title(), kind.plural(),
					catalog.all(kind).stream().map(ReferencePages::entry).map(Topic::of).toList()));
		}
		return new Topic(TITLE, Manual.REFERENCE, kinds);
	}

	/** Everything on one page, which needs nothing else. */
	String single() {
		StringBuilder body = new StringBuilder("<h1>" + TITLE + "</h1>\n");
		for (ComponentKind kind : catalog.kinds()) {
			body.append("<p>").append(kind.title()).append(": ");
			List<String> links = catalog.all(kind).stream().map(found -> "<a href=\"#" + ReferenceEntry.name(kind, found.id())
					+ "\">" + Page.text(found.provider().name()) + "</a>").toList();
			body.append(String.join(" &middot; ", links)).append("</p>\n");
		}
		for (ComponentKind kind : catalog.kinds()) {
			body.append("<h2 id=\"").append(kind.plural()).append("\">").append(kind.title()).append("</h2>\n");
			catalog.all(kind).forEach(found -> body.append(ReferenceEntry.html(found, 3)));
		}
		return body.toString();
	}

	/** The page of what has this id, if one thing only has it. */
	Optional<String> named(String id) {
		List<String> names = new ArrayList<>();
		for (ComponentKind kind : catalog.kinds()) {
			catalog.find(kind, id).ifPresent(found -> names.add(ReferenceEntry.name(kind, found.id())));
		}
		return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
	}

	private ManualPage overview() {
		StringBuilder body = new StringBuilder("<h1>" + TITLE + "</h1>\n<p>Everything that is installed, by what it says of"
				+ " itself. The command line says the same: <code>spinscape list</code>, <code>spinscape describe"
				+ " ID</code>.</p>\n<ul>\n");
		for (ComponentKind kind : catalog.kinds()) {
			body.append("<li><a href=\"").append(kind.plural()).append(".html\">").append(kind.title()).append("</a> (")
					.append(catalog.all(kind).size()).append("): ").append(kind.words()).append("</li>\n");
		}
		return new ManualPage(Manual.REFERENCE, TITLE, body.append("</ul>\n").toString());
	}

	private ManualPage kind(ComponentKind kind) {
		StringBuilder body = new StringBuilder("<h1>" + kind.title() + "</h1>\n<p>" + kind.title() + ": " + kind.words()
				+ "</p>\n<div class=\"wide\"><table>\n<thead><tr><th>id</th><th>name</th><th>in a sentence</th></tr></thead>"
				+ "\n<tbody>\n");
		for (Contribution found : catalog.all(kind)) {
			body.append("<tr><td><code>").append(found.id()).append("</code></td><td><a href=\"")
					.append(ReferenceEntry.name(kind, found.id())).append(".html\">").append(Page.text(found.provider()
							.name()))
					.append("</a></td><td>").append(Page.text(found.provider().description().split("(?<=[.?!])\\s")[0]))
					.append("</td></tr>\n");
		}
		return new ManualPage(kind.plural(), kind.title(), body.append("</tbody></table></div>\n").toString());
	}

	private static ManualPage entry(Contribution found) {
		return new ManualPage(ReferenceEntry.name(found.kind(), found.id()), found.provider().name(),
				ReferenceEntry.html(found, 1));
	}
}
