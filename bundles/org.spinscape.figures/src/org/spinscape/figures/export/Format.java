// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.util.Arrays;
import java.util.Locale;

/** A file format for figures. */
public enum Format {
	/** Scalable vector graphics. */
	SVG,
	/** Portable document format. */
	PDF,
	/** Pixels. */
	PNG,
	/** The numbers behind the figure, as comma separated values. */
	CSV,
	/** A Python script that redraws the figure with Matplotlib, with the coordinates beside it as JSON. */
	PY;

	/** Whether it is a picture, rather than what one is made from. */
	public boolean picture() {
		return this != CSV && this != PY;
	}

	/** File name extension without the dot; also the name on the command line. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format with this extension. @throws IllegalArgumentException naming those that exist */
	public static Format of(String extension) {
		return Arrays.stream(values()).filter(format -> format.extension().equalsIgnoreCase(extension)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("'" + extension
						+ "' is no format for figures: use svg, pdf, png, csv or py"));
	}
}
