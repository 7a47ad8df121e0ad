// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula that is set: where its letters and lines are. The origin is on the base line of the first line, at the left; y
 * grows downwards.
 *
 * @param width   of the box
 * @param ascent  what it takes above the base line
 * @param descent what it takes below
 * @param glyphs  its letters
 * @param strokes its lines
 */
public record SetFormula(double width, double ascent, double descent, List<Glyph> glyphs, List<Stroke> strokes) {

	/** A shape of letters. */
	public enum Style {
		/** Signs, numbers and words. */
		UPRIGHT,
		/** Quantities. */
		ITALIC,
		/** What is set in bold. */
		BOLD
	}

	/** Letters. @param x their left end @param y their base line @param size of a letter, as all lengths */
	public record Glyph(String text, double x, double y, double size, Style style) {
	}

	/** A straight line. */
	public record Stroke(double fromX, double fromY, double toX, double toY) {
	}

	/** Keeps copies. */
	public SetFormula {
		glyphs = List.copyOf(glyphs);
		strokes = List.copyOf(strokes);
	}

	/** Nothing, of a width. */
	static SetFormula space(double width) {
		return new SetFormula(width, 0, 0, List.of(), List.of());
	}

	double height() {
		return ascent + descent;
	}

	/** This one with others, each at its place; the box holds them all. */
	static SetFormula of(List<Placed> all) {
		double width = 0;
		double ascent = 0;
		double descent = 0;
		List<Glyph> glyphs = new ArrayList<>();
		List<Stroke> strokes = new ArrayList<>();
		for (Placed each : all) {
			SetFormula part = each.part();
			width = Math.max(width, each.x() + part.width());
			ascent = Math.max(ascent, part.ascent() - each.y());
			descent = Math.max(descent, part.descent() + each.y());
			part.glyphs().forEach(glyph -> glyphs.add(new Glyph(glyph.text(), glyph.x() + each.x(), glyph.y() + each.y(),
					glyph
							.size(), glyph.style())));
			part.strokes().forEach(stroke -> strokes.add(new Stroke(stroke.fromX() + each.x(), stroke.fromY() + each.y(),
					stroke
							.toX() + each.x(), stroke.toY() + each.y())));
		}
		return new SetFormula(width, ascent, descent, glyphs, strokes);
	}

	/** A part and where it goes. */
	record Placed(SetFormula part, double x, double y) {
	}
}
