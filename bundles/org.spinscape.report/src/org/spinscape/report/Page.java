// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts together an HTML page that stands by itself: no script, no request, light or dark as the reader's system is. */
public final class Page {

	private final StringBuilder body = new StringBuilder();
	private final String title;
	private int regions;

	Page(String title) {
		this.title = title;
	}

	/** Text as it stands in HTML. */
	public static String text(String plain) {
		return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Something that is HTML already. */
	Page html(String html) {
		body.append(html).append('\n');
		return this;
	}

	Page heading(int level, String words) {
		return html("<h" + level + ">" + text(words) + "</h" + level + ">");
	}

	Page paragraph(String words) {
		return words.isBlank() ? this : html("<p>" + text(words) + "</p>");
	}

	/** A table with its first row and first column as headings; wider ones than the page scroll by themselves. */
	Page table(String caption, List<List<String>> rows) {
		StringBuilder table = new StringBuilder("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table")
				.append(++regions).append("\"><table><caption id=\"table").append(regions).append("\">").append(text(caption))
				.append("</caption><thead><tr>");
		rows.getFirst().forEach(cell -> table.append("<th scope=\"col\">").append(text(cell)).append("</th>"));
		table.append("</tr></thead><tbody>");
		for (List<String> row : rows.subList(1, rows.size())) {
			table.append("<tr><th scope=\"row\">").append(text(row.getFirst())).append("</th>");
			row.subList(1, row.size()).forEach(cell -> table.append(cell.matches("[-\\d.(][-\\d.()e+ ]*")
					? "<td class=\"number\">"
					: "<td>").append(text(cell)).append("</td>"));
			table.append("</tr>\n");
		}
		return html(table.append("</tbody></table></div>").toString());
	}

	/** Terms with what they stand for, as HTML. */
	Page terms(List<String[]> pairs) {
		StringBuilder list = new StringBuilder("<dl>");
		pairs.forEach(pair -> list.append("<dt>").append(text(pair[0])).append("</dt><dd>").append(pair[1]).append("</dd>"));
		return html(list.append("</dl>").toString());
	}

	/** The whole document. @param lead what stands below the title, as HTML @param foot last words, as HTML */
	String document(String lead, String foot) {
		return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
				+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>"
				+ text(title) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n<h1>" + text(title)
				+ "</h1>\n" + lead + "</header>\n<main>\n" + body + "</main>\n<footer>\n" + foot
				+ "</footer>\n</body>\n</html>\n";
	}

	private static String style() {
		try (InputStream in = Page.class.getResourceAsStream("/style/report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
