// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.report.Page;

/** All pages and their order: those that are written, and those of everything that is installed. */
public final class Manual {

	/** The page to begin with. */
	public static final String FIRST = "first-steps";

	/** The page that leads to everything that is installed. */
	public static final String REFERENCE = "models-and-methods";

	/** An id with a hyphen is nothing but an id; words without one mean other things too. */
	private static final Pattern ID = Pattern.compile("<code>([a-z0-9]+(?:-[a-z0-9]+)+)</code>");

	private final List<Topic> topics = new ArrayList<>();
	private final Map<String, ManualPage> pages = new LinkedHashMap<>();

	private Manual(Catalog catalog) {
		WrittenPages written = new WrittenPages();
		ReferencePages reference = new ReferencePages(catalog);
		topics.addAll(written.topics());
		topics.add(reference.topic());
		written.pages().forEach(page -> pages.put(page.name(), linked(page, reference)));
		reference.pages().forEach(page -> pages.put(page.name(), page));
	}

	/** The manual for what is installed. */
	public static Manual of(Catalog catalog) {
		return new Manual(catalog);
	}

	/** The name of the page of a contribution. */
	public static String pageOf(ComponentKind kind, String id) {
		return ReferenceEntry.name(kind, id);
	}

	/** Everything that is installed on one HTML page that needs nothing else. */
	public static String onePage(Catalog catalog) {
		return document("Models and methods of Spinscape", "<style>\n" + style() + "</style>\n",
				"<main>\n" + new ReferencePages(catalog).single() + "</main>\n");
	}

	private static ManualPage linked(ManualPage page, ReferencePages reference) {
		Matcher id = ID.matcher(page.body());
		StringBuilder body = new StringBuilder();
		while (id.find()) {
			// A code in a link has its target already.
			boolean bare = page.body().lastIndexOf("<a ", id.start()) <= page.body().lastIndexOf("</a>", id.start());
			Optional<String> target = bare ? reference.named(id.group(1)) : Optional.empty();
			id.appendReplacement(body, target.map(name -> "<a href=\"" + name + ".html\">" + id.group() + "</a>")
					.orElse(id.group()));
		}
		return new ManualPage(page.name(), page.title(), id.appendTail(body).toString());
	}

	/** The table of contents. */
	public List<Topic> topics() {
		return List.copyOf(topics);
	}

	/** All pages in their order. */
	public List<ManualPage> pages() {
		return List.copyOf(pages.values());
	}

	/** The page with this name. */
	public Optional<ManualPage> page(String name) {
		return Optional.ofNullable(pages.get(name));
	}

	/** The style sheet of all pages: light or dark as the reader's system is, and quiet on paper. */
	public static String style() {
		return WrittenPages.read("/style/manual.css");
	}

	/** The same in colours that do not ask the reader's system. */
	public static String style(boolean dark) {
		return style().replace("(prefers-color-scheme: dark)", dark ? "screen" : "not all").replace(
				"color-scheme: light dark",
				"color-scheme: " + (dark ? "dark" : "light"));
	}

	/**
	 * A whole document.
	 *
	 * @param title its title, as plain text
	 * @param head  what stands in its head beyond that, as HTML
	 * @param body  its body, as HTML
	 */
	public static String document(String title, String head, String body) {
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + Page.text(title)
				+ "</title>\n" + head + "</head>\n<body>\n" + body + "</body>\n</html>\n";
	}
}
