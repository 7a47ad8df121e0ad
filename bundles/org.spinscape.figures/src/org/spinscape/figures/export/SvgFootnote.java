// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnote of a figure written as SVG, for pages that have a place of their own for it. */
public final class SvgFootnote {

	/** The width is part of it, to reckon the height in millimetres by. */
	private static final Pattern SIZE = Pattern
			.compile("width=\"([0-9.]+)mm\" height=\"[0-9.]+mm\" viewBox=\"0 0 ([0-9.]+) [0-9.]+\"");
	private static final Pattern FOOTNOTE = Pattern.compile("<g class=\"footnote\" data-top=\"([0-9.]+)\">.*?</g>\n?",
			Pattern.DOTALL);
	static final String END = "</g>\n";

	private SvgFootnote() {
	}

	static String begin(double top) {
		return "<g class=\"footnote\" data-top=\"" + SvgSurface.number(Math.max(0, top)) + "\">\n";
	}

	/** A figure without its footnote and the room for it; as it is if it has none. @param svg written by {@link FigureExport} */
	public static String without(String svg) {
		Matcher footnote = FOOTNOTE.matcher(svg);
		Matcher size = SIZE.matcher(svg);
		if (!footnote.find() || !size.find()) {
			return svg;
		}
		double top = Double.parseDouble(footnote.group(1));
		double millimetres = Double.parseDouble(size.group(1)) / Double.parseDouble(size.group(2)) * top;
		return svg.substring(0, size.start()) + "width=\"" + size.group(1) + "mm\" height=\"" + SvgSurface.number(millimetres)
				+ "mm\" viewBox=\"0 0 " + size.group(2) + ' ' + footnote.group(1) + '"' + svg.substring(size.end(), footnote
						.start()) + svg.substring(footnote.end());
	}
}
