// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.Rgb;

/** Words, colours and signs of a figure as Python literals for Matplotlib. */
final class Python {

	private static final Pattern RAISED = Pattern.compile("([_^])\\{([^}]*)}");
	private static final int RAMP_STOPS = 9;

	private Python() {
	}

	/** A string literal. */
	static String text(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

	/** A string literal with {@code _{..}} and {@code ^{..}} as mathematics. */
	static String label(String words) {
		Matcher matcher = RAISED.matcher(words.replace("$", "\\$"));
		return text(matcher.replaceAll(found -> Matcher.quoteReplacement(
				"$" + found.group(1) + "{\\mathrm{" + found.group(2).replace(" ", "\\ ") + "}}$")));
	}

	static String limit(double value) {
		return Double.isNaN(value) ? "None" : Double.toString(value);
	}

	static String colour(Ink ink) {
		return hex(Palette.LIGHT.colour(ink));
	}

	private static String hex(Rgb colour) {
		return "\"" + colour.hex() + "\"";
	}

	static String marker(Marker marker) {
		return switch (marker) {
			case NONE -> "\"\"";
			case CIRCLE, RING -> "\"o\"";
			case SQUARE -> "\"s\"";
			case TRIANGLE -> "\"^\"";
			case NABLA -> "\"v\"";
			case DIAMOND -> "\"D\"";
		};
	}

	/** Arguments of a scatter for the colour of its signs. */
	static String dots(Ink ink, Marker marker) {
		return marker == Marker.RING ? "facecolors=\"none\", edgecolors=" + colour(ink) : "color=" + colour(ink);
	}

	static String line(Mark.Line line) {
		return switch (line) {
			case NONE -> "\"none\"";
			case SOLID -> "\"-\"";
			case DASHED -> "\"--\"";
			case DOTTED -> "\":\"";
		};
	}

	static String ramp(Ramp ramp) {
		return ramp.name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Definitions of our colour ramps as colour maps, by the names that {@link #ramp} gives. */
	static String ramps() {
		StringBuilder text = new StringBuilder();
		for (Ramp ramp : Ramp.values()) {
			text.append(ramp(ramp)).append(" = LinearSegmentedColormap.from_list(\"").append(ramp(ramp)).append("\", [");
			for (int i = 0; i < RAMP_STOPS; i++) {
				text.append(i == 0 ? "" : ", ").append(hex(Palette.LIGHT.colour(ramp, i / (RAMP_STOPS - 1.0))));
			}
			text.append("])\n");
		}
		return text.toString();
	}
}
