// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.List;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Lettering.Align;

/** Draws a laid out figure. The only one that does, whatever it is drawn on. */
public final class FigurePainter {

	private static final double HAIRLINE = 0.4;
	private static final double AXIS = 0.6;
	private static final double BAR_STEPS = 48;

	private final FigureLayout layout;
	private final Palette palette;
	private final Surface surface;

	private FigurePainter(FigureLayout layout, Palette palette, Surface surface) {
		this.layout = layout;
		this.palette = palette;
		this.surface = surface;
	}

	/** Draws all of it, background first. */
	public static void paint(FigureLayout layout, Palette palette, Surface surface) {
		surface.rectangle(new Box(0, 0, layout.width(), layout.height()), palette.colour(Ink.Role.BACKGROUND));
		paintOver(layout, palette, surface);
	}

	/** Draws all of it but the background, over what is there. */
	public static void paintOver(FigureLayout layout, Palette palette, Surface surface) {
		new FigurePainter(layout, palette, surface).paint();
	}

	private void paint() {
		paintTitle();
		for (FigureLayout.Entry entry : layout.legend()) {
			paintEntry(entry);
		}
		for (int i = 0; i < layout.panels().size(); i++) {
			paintPanel(layout.panels().get(i), layout.figure().heading(i));
		}
		paintFootnote();
	}

	private Rgb colour(Ink ink) {
		return palette.colour(ink);
	}

	private void paintTitle() {
		String title = layout.figure().title();
		if (!title.isEmpty()) {
			double room = layout.width() - 2 * FigureLayout.MARGIN;
			String text = TextMetrics.fit(title, FigureLayout.TITLE_LETTERS, true, room);
			RichText.draw(surface, text, FigureLayout.MARGIN, FigureLayout.MARGIN + FigureLayout.TITLE_LETTERS,
					letters(Ink.Role.FOREGROUND, FigureLayout.TITLE_LETTERS, Align.START).inBold());
		}
	}

	private void paintFootnote() {
		List<String> lines = layout.footnote();
		double step = FigureLayout.SMALL_LETTERS * 1.2;
		double first = layout.height() - FigureLayout.MARGIN - (lines.size() - 1) * step - 1;
		if (!lines.isEmpty()) {
			surface.footnote(first - step, () -> {
				for (int i = 0; i < lines.size(); i++) {
					RichText.draw(surface, lines.get(i), FigureLayout.MARGIN, first + i * step,
							letters(Ink.Role.MUTED, FigureLayout.SMALL_LETTERS, Align.START));
				}
			});
		}
	}

	private void paintEntry(FigureLayout.Entry entry) {
		double middle = entry.y() - 0.36 * FigureLayout.LETTERS;
		double centre = entry.x() + FigureLayout.SWATCH / 2;
		switch (entry.mark()) {
			case Mark.Curve curve -> {
				swatchLine(entry.x(), middle, new Pen(colour(curve.ink()), curve.width(), curve.line()));
				marker(curve.marker(), centre, middle, 2, colour(curve.ink()));
			}
			case Mark.Strokes strokes -> swatchLine(entry.x(), middle, new Pen(colour(strokes.ink()), 1.5, strokes.line()));
			case Mark.Dots dots -> marker(dots.marker(), centre, middle, 2.2, colour(dots.ink()));
			case Mark.Bars bars -> {
				swatch(entry.x() + 3, middle, bars.filled() ? tint(bars.ink()) : colour(Ink.Role.BACKGROUND));
				outline(new Box(entry.x() + 3, middle - 3, 8, 6), Pen.solid(colour(bars.ink()), 0.8));
			}
			case Mark.Sites sites -> {
				swatch(entry.x() + 3, middle, colour(sites.ink()));
				outline(new Box(entry.x() + 3, middle - 3, 8, 6), Pen.solid(colour(Ink.Role.MUTED), HAIRLINE));
			}
			case Mark.Scaled scaled -> throw new IllegalStateException("it has a colour bar: " + scaled.label());
			case Mark.Rule rule -> throw new IllegalStateException("rules carry their name: " + rule.text());
			case Mark.Note note -> throw new IllegalStateException("notes carry their text: " + note.text());
		}
		RichText.draw(surface, entry.mark().label(), entry.x() + FigureLayout.SWATCH + 3, entry.y(),
				letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.START));
	}

	private void swatchLine(double x, double y, Pen pen) {
		stroke(new double[] { x, y, x + FigureLayout.SWATCH, y }, pen);
	}

	private void swatch(double x, double y, Rgb fill) {
		surface.rectangle(new Box(x, y - 3, 8, 6), fill);
	}

	private void paintPanel(PanelLayout at, String heading) {
		Panel panel = at.panel();
		Box frame = at.frame();
		if (!heading.isEmpty()) {
			paintPanelTitle(heading, at);
		}
		boolean map = panel.marks().stream().anyMatch(Mark.Scaled.class::isInstance);
		if (panel.y().visible() && !map) {
			for (double place : at.yTicks().places()) {
				double y = at.yAt(place);
				stroke(new double[] { frame.x(), y, frame.right(), y }, Pen.solid(colour(Ink.Role.FAINT), HAIRLINE));
			}
		}
		surface.clipped(frame.inset(-2, -2, -2, -2), () -> {
			for (Mark mark : panel.marks()) {
				new MarkPainter(at, palette, surface, this).paint(mark);
			}
		});
		paintAbscissa(at);
		paintOrdinate(at);
		for (Mark mark : panel.marks()) {
			if (mark instanceof Mark.Cells) {
				outline(frame, Pen.solid(colour(Ink.Role.FOREGROUND), AXIS));
			}
			if (mark instanceof Mark.Scaled scaled && FigureLayout.hasBar(scaled)) {
				paintColourBar(scaled, frame);
			}
		}
	}

	/** Above the frame, as wide as the panel is; in as many lines as there are places for, the rest is cut. */
	private void paintPanelTitle(String title, PanelLayout at) {
		Box frame = at.frame();
		Box room = at.room();
		List<String> lines = FigureLayout.wrap(title, FigureLayout.LETTERS, room.width());
		int kept = Math.min(lines.size(), layout.titleLines());
		double y = frame.y() - 4 - (kept - 1) * FigureLayout.LINE;
		for (int i = 0; i < kept; i++) {
			boolean last = i == kept - 1;
			String rest = last ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
			String line = TextMetrics.fit(rest, FigureLayout.LETTERS, false, room.width());
			double half = Math.min(room.width(), RichText.width(line, FigureLayout.LETTERS, false)) / 2;
			double middle = Math.clamp(frame.x() + frame.width() / 2, room.x() + half, room.right() - half);
			RichText.draw(surface, line, middle, y, letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.MIDDLE));
			y += FigureLayout.LINE;
		}
	}

	private void paintAbscissa(PanelLayout at) {
		Axis axis = at.panel().x();
		if (!axis.visible()) {
			return;
		}
		Box frame = at.frame();
		Pen pen = Pen.solid(colour(Ink.Role.FOREGROUND), AXIS);
		stroke(new double[] { frame.x(), frame.bottom(), frame.right(), frame.bottom() }, pen);
		Ticks ticks = at.xTicks();
		double room = axis.scale() == Axis.Scale.CATEGORIES ? at.unit() - 3 : Double.MAX_VALUE;
		for (int i = 0; i < ticks.places().length; i++) {
			double x = at.xAt(ticks.places()[i]);
			stroke(new double[] { x, frame.bottom(), x, frame.bottom() + FigureLayout.TICK }, pen);
			String text = TextMetrics.fit(ticks.labels().get(i), FigureLayout.LETTERS, false, room);
			RichText.draw(surface, text, x, frame.bottom() + FigureLayout.TICK + FigureLayout.LETTERS,
					letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.MIDDLE));
		}
		for (double place : ticks.minor()) {
			double x = at.xAt(place);
			stroke(new double[] { x, frame.bottom(), x, frame.bottom() + FigureLayout.TICK / 2 }, pen);
		}
		RichText.draw(surface, FigureLayout.name(axis, ticks), frame.x() + frame.width() / 2,
				frame.bottom() + FigureLayout.TICK + FigureLayout.LINE + FigureLayout.LETTERS,
				letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.MIDDLE));
	}

	private void paintOrdinate(PanelLayout at) {
		Axis axis = at.panel().y();
		if (!axis.visible() || !at.ordinate()) {
			return;
		}
		Box frame = at.frame();
		Pen pen = Pen.solid(colour(Ink.Role.FOREGROUND), AXIS);
		stroke(new double[] { frame.x(), frame.y(), frame.x(), frame.bottom() }, pen);
		Ticks ticks = at.yTicks();
		double widest = 0;
		for (int i = 0; i < ticks.places().length; i++) {
			double y = at.yAt(ticks.places()[i]);
			String text = ticks.labels().get(i);
			widest = Math.max(widest, RichText.width(text, FigureLayout.LETTERS, false));
			stroke(new double[] { frame.x() - FigureLayout.TICK, y, frame.x(), y }, pen);
			RichText.draw(surface, text, frame.x() - FigureLayout.TICK - 2,
					y + FigureLayout.LETTERS * TextMetrics.CAP_HEIGHT / 2,
					letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.END));
		}
		for (double place : ticks.minor()) {
			double y = at.yAt(place);
			stroke(new double[] { frame.x() - FigureLayout.TICK / 2, y, frame.x(), y }, pen);
		}
		double x = frame.x() - FigureLayout.TICK - 5 - widest;
		for (String line : layout.ordinateName(axis, ticks).reversed()) {
			RichText.draw(surface, line, x, frame.y() + frame.height() / 2,
					letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.MIDDLE).turned(90));
			x -= FigureLayout.LINE;
		}
	}

	private void paintColourBar(Mark.Scaled scaled, Box frame) {
		Box bar = new Box(frame.right() + 6, frame.y(), FigureLayout.BAR_WIDTH, frame.height());
		for (int i = 0; i < BAR_STEPS; i++) {
			double from = bar.bottom() - (i + 1) * bar.height() / BAR_STEPS;
			surface.rectangle(new Box(bar.x(), from, bar.width(), bar.height() / BAR_STEPS + 0.2),
					palette.colour(scaled.ramp(), (i + 0.5) / BAR_STEPS));
		}
		outline(bar, Pen.solid(colour(Ink.Role.FOREGROUND), HAIRLINE));
		Ticks ticks = Ticks.linear(scaled.min(), scaled.max(), Math.clamp((long) (bar.height() / 22), 1, 8));
		double widest = 0;
		for (int i = 0; i < ticks.places().length; i++) {
			double y = bar.bottom() - (ticks.places()[i] - scaled.min()) / (scaled.max() - scaled.min()) * bar.height();
			stroke(new double[] { bar.right(), y, bar.right() + FigureLayout.TICK, y },
					Pen.solid(colour(Ink.Role.FOREGROUND), AXIS));
			widest = Math.max(widest, RichText.width(ticks.labels().get(i), FigureLayout.LETTERS, false));
			RichText.draw(surface, ticks.labels().get(i), bar.right() + FigureLayout.TICK + 2,
					y + FigureLayout.LETTERS * TextMetrics.CAP_HEIGHT / 2,
					letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.START));
		}
		RichText.draw(surface, scaled.label(), bar.right() + FigureLayout.TICK + 5 + widest + FigureLayout.LETTERS,
				bar.y() + bar.height() / 2,
				letters(Ink.Role.FOREGROUND, FigureLayout.LETTERS, Align.MIDDLE).turned(90));
	}

	void outline(Box box, Pen pen) {
		stroke(new double[] { box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom(),
				box.x(), box.y() }, pen);
	}

	void stroke(double[] points, Pen pen) {
		if (pen.line() != Mark.Line.NONE) {
			surface.polyline(points, pen);
		}
	}

	Rgb tint(Ink ink) {
		return colour(new Ink.Tint(ink, 0.3));
	}

	Lettering letters(Ink ink, double size, Align align) {
		return Lettering.of(colour(ink), size, align);
	}

	/** Draws the sign of a data point. */
	void marker(Marker shape, double x, double y, double r, Rgb fill) {
		switch (shape) {
			case NONE -> {
				/* nothing */ }
			case CIRCLE -> surface.circle(x, y, r, fill, null);
			case RING -> surface.circle(x, y, r, colour(Ink.Role.BACKGROUND), Pen.solid(fill, 0.8));
			case SQUARE -> surface.rectangle(new Box(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r), fill);
			case TRIANGLE -> surface.polygon(new double[] { x, y - 1.2 * r, x + 1.1 * r, y + 0.8 * r, x - 1.1 * r,
					y + 0.8 * r }, fill);
			case NABLA -> surface.polygon(new double[] { x, y + 1.2 * r, x + 1.1 * r, y - 0.8 * r, x - 1.1 * r,
					y - 0.8 * r }, fill);
			case DIAMOND -> surface.polygon(new double[] { x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r,
					y }, fill);
		}
	}
}
