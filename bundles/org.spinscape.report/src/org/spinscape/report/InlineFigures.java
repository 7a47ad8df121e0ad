// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;
import org.spinscape.figures.export.SvgFootnote;
import org.spinscape.figures.run.RunFigures;
import org.spinscape.store.RunDirectory;

/** The figures of a run with their captions, drawn into the page. */
final class InlineFigures {

	private final String prefix;
	private int number;

	/** @param prefix begins the ids within the figures; unique on the page */
	InlineFigures(String prefix) {
		this.prefix = prefix;
	}

	/** All figures, drawn first if the run has none. */
	void add(RunDirectory directory, Page page) throws IOException {
		Path captions = directory.figures().resolve("captions.md");
		if (!Files.exists(captions)) {
			RunFigures.write(directory, List.of(Format.SVG), Journal.APS);
		}
		for (String section : Files.readString(captions).split("(?m)^## ")) {
			String name = section.lines().findFirst().orElse("");
			Path file = directory.figures().resolve(name + "." + Format.SVG.extension());
			if (!name.isEmpty() && Files.exists(file)) {
				page.html(figure(Files.readString(file), name, section.substring(name.length()).strip()));
			}
		}
	}

	/** Ids within a figure are its own; on a page with others they need the figure's number. */
	private String figure(String svg, String name, String caption) {
		String id = prefix + ++number;
		String inline = SvgFootnote.without(svg.substring(svg.indexOf("<svg"))).replace("id=\"clip", "id=\"" + id + "-clip")
				.replace("url(#clip", "url(#" + id + "-clip")
				.replaceFirst("<svg ", "<svg role=\"img\" aria-labelledby=\"" + id + "-caption\" ");
		return "<figure>" + inline + "<figcaption id=\"" + id + "-caption\"><strong>Figure " + number + ".</strong> "
				+ Page.text(name.replace('-', ' ')) + ". " + Page.text(caption) + "</figcaption></figure>";
	}
}
