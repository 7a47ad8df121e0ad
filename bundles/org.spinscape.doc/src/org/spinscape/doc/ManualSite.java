// SPDX-License-Identifier: EPL-2.0
package org.spinscape.doc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.spinscape.report.Page;

/** Writes the manual as a folder of files that any web browser shows, from disk or from a server. */
public final class ManualSite {

	private static final String STYLE = "manual.css";

	private final Manual manual;

	/** @param manual what is written */
	public ManualSite(Manual manual) {
		this.manual = manual;
	}

	/** Writes all pages, each with the table of contents beside it, and an index. @throws IOException if a file cannot be */
	public void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(STYLE), Manual.style());
		for (ManualPage page : manual.pages()) {
			Files.writeString(folder.resolve(page.file()), document(page));
		}
		ManualPage first = manual.page(Manual.FIRST).orElseThrow();
		Files.writeString(folder.resolve("index.html"), document(first));
	}

	private String document(ManualPage page) {
		return Manual.document(page.title() + " - Spinscape", "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n",
				"<div class=\"site\">\n<nav aria-label=\"Contents\">\n<p class=\"name\"><a href=\"index.html\">Spinscape</a></p>"
						+ "\n" + contents(page) + "</nav>\n<main>\n" + page.body() + "</main>\n</div>\n");
	}

	private String contents(ManualPage page) {
		StringBuilder html = new StringBuilder();
		for (Topic section : manual.topics()) {
			html.append("<p class=\"section\">").append(link(section, page)).append("</p>\n<ul>\n");
			for (Topic line : section.children()) {
				html.append("<li>").append(link(line, page));
				// All that is installed would be a long list on every page.
				if (line.page().equals(page.name())
						|| line.children().stream().anyMatch(child -> child.page().equals(page.name()))) {
					html.append(line.children().isEmpty() ? "" : "\n<ul>\n");
					line.children().forEach(child -> html.append("<li>").append(link(child, page)).append("</li>\n"));
					html.append(line.children().isEmpty() ? "" : "</ul>\n");
				}
				html.append("</li>\n");
			}
			html.append("</ul>\n");
		}
		return html.toString();
	}

	private static String link(Topic topic, ManualPage page) {
		if (topic.page().isEmpty()) {
			return Page.text(topic.title());
		}
		String current = topic.page().equals(page.name()) ? " aria-current=\"page\"" : "";
		return "<a href=\"" + topic.page() + ".html\"" + current + ">" + Page.text(topic.title()) + "</a>";
	}
}
