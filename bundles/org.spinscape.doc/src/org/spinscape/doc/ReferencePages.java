// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kind;
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
		for (Kind kind : Kind.values()) {
			pages.add(kind(kind));
			catalog.all(kind).forEach(found -> pages.add(entry(found)));
		}
		return pages;
	}

	Topic topic() {
		List<Topic> kinds = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			kinds.add(new Topic(title(kind), kind.plural(),
					catalog.all(kind).stream().map(ReferencePages::entry).map(Topic::of).toList()));
		}
		return new Topic(TITLE, Manual.REFERENCE, kinds);
	}

	/** Everything on one page, which needs nothing else. */
	String single() {
		StringBuilder body = new StringBuilder("<h1>" + TITLE + "</h1>\n");
		for (Kind kind : Kind.values()) {
			body.append("<p>").append(title(kind)).append(": ");
			List<String> links = catalog.all(kind).stream().map(found -> "<a href=\"#" + ReferenceEntry.name(kind, found.id())
					+ "\">" + Page.text(found.provider().name()) + "</a>").toList();
			body.append(String.join(" &middot; ", links)).append("</p>\n");
		}
		for (Kind kind : Kind.values()) {
			body.append("<h2 id=\"").append(kind.plural()).append("\">").append(title(kind)).append("</h2>\n");
			catalog.all(kind).forEach(found -> body.append(ReferenceEntry.html(found, 3)));
		}
		return body.toString();
	}

	/** The page of what has this id, if one thing only has it. */
	Optional<String> named(String id) {
		List<String> names = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			catalog.find(kind, id).ifPresent(found -> names.add(ReferenceEntry.name(kind, found.id())));
		}
		return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
	}

	private ManualPage overview() {
		StringBuilder body = new StringBuilder("<h1>" + TITLE + "</h1>\n<p>Everything that is installed, by what it says of"
				+ " itself. The command line says the same: <code>spinscape list</code>, <code>spinscape describe"
				+ " ID</code>.</p>\n<ul>\n");
		for (Kind kind : Kind.values()) {
			body.append("<li><a href=\"").append(kind.plural()).append(".html\">").append(title(kind)).append("</a> (")
					.append(catalog.all(kind).size()).append("): ").append(words(kind)).append("</li>\n");
		}
		return new ManualPage(Manual.REFERENCE, TITLE, body.append("</ul>\n").toString());
	}

	private ManualPage kind(Kind kind) {
		StringBuilder body = new StringBuilder("<h1>" + title(kind) + "</h1>\n<p>" + title(kind) + ": " + words(kind)
				+ "</p>\n<div class=\"wide\"><table>\n<thead><tr><th>id</th><th>name</th><th>in a sentence</th></tr></thead>"
				+ "\n<tbody>\n");
		for (Contribution found : catalog.all(kind)) {
			body.append("<tr><td><code>").append(found.id()).append("</code></td><td><a href=\"")
					.append(ReferenceEntry.name(kind, found.id())).append(".html\">").append(Page.text(found.provider()
							.name()))
					.append("</a></td><td>").append(Page.text(found.provider().description().split("(?<=[.?!])\\s")[0]))
					.append("</td></tr>\n");
		}
		return new ManualPage(kind.plural(), title(kind), body.append("</tbody></table></div>\n").toString());
	}

	private static ManualPage entry(Contribution found) {
		return new ManualPage(ReferenceEntry.name(found.kind(), found.id()), found.provider().name(),
				ReferenceEntry.html(found, 1));
	}

	private static String title(Kind kind) {
		return switch (kind) {
			case HAMILTONIAN -> "Hamiltonians";
			case SAMPLER -> "Samplers";
			case EXPLORER -> "Explorers";
			case OBSERVABLE -> "Observables";
			case ANALYZER -> "Analyzers";
			case DATASET -> "Data sets";
			case LAYER -> "Layers";
		};
	}

	private static String words(Kind kind) {
		return switch (kind) {
			case HAMILTONIAN -> "models, each with an energy for every state.";
			case SAMPLER -> "what walks through a landscape.";
			case EXPLORER -> "what dissects a landscape.";
			case OBSERVABLE -> "what is read off a walk.";
			case ANALYZER -> "what makes results and verdicts of what was read.";
			case DATASET -> "what networks learn from.";
			case LAYER -> "what networks are put together of.";
		};
	}
}
