// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Axis.Scale;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;

/** Decides where everything of a figure goes at a given size. Immutable. */
public final class FigureLayout {

	/** Size of ordinary letters in points; journals ask for 6 to 8 in print. */
	static final double LETTERS = 7.5;
	static final double SMALL_LETTERS = 6.5;
	static final double TITLE_LETTERS = 8.5;
	static final double LINE = 9.5;
	static final double MARGIN = 6;
	static final double TICK = 2.5;
	static final double SWATCH = 14;
	static final double BAR_WIDTH = 7;
	private static final double GAP = 10;
	private static final int MOST_TITLE_LINES = 4;
	private static final int MOST_NAME_LINES = 2;
	/** What a shared ordinate takes from the room of all titles, roughly: it is known only once the height is. */
	private static final double SHARED_INSET = 36;
	private static final double LEGEND_GAP = 10;
	/** Least space between the labels of an abscissa. */
	private static final double TICK_GAP = 9;
	/** Length of an ordinate per labelled tick. */
	private static final double TICK_SPACE_Y = 22;
	/** Least distance of labels of an ordinate, which stand closer where it is logarithmic. */
	private static final double TICK_GAP_Y = LETTERS + 1;
	/** How far the name of an ordinate may stand over its ends. */
	private static final double OVERHANG_Y = 3;

	private final Figure figure;
	private final double width;
	private final double height;
	private final List<Entry> legend = new ArrayList<>();
	private final List<String> footnote;
	private final List<PanelLayout> panels = new ArrayList<>();
	private double top = MARGIN;
	private double bottom = MARGIN;
	/** Room for the name of an ordinate. */
	private double ordinateRoom;
	/** Lines that the titles of panels may have. */
	private int titleLines;

	/** An entry of the legend at its place. */
	record Entry(Mark mark, double x, double y) {
	}

	private FigureLayout(Figure figure, double width, double height) {
		this.figure = figure;
		this.width = width;
		this.height = height;
		this.footnote = wrap(figure.footnote(), SMALL_LETTERS, width - 2 * MARGIN);
	}

	/** Lays out a figure at its size on paper, all of it in sight. */
	public static FigureLayout of(Figure figure) {
		return of(figure, figure.size().widthPoints(), figure.size().heightPoints(), List.of());
	}

	/**
	 * Lays out a figure.
	 *
	 * @param width  in points
	 * @param height in points
	 * @param views  what is in sight of each panel; panels without one are seen in full
	 */
	public static FigureLayout of(Figure figure, double width, double height, List<View> views) {
		FigureLayout layout = new FigureLayout(figure, width, height);
		if (!figure.title().isEmpty()) {
			layout.top += LINE + 3;
		}
		layout.placeLegend();
		layout.bottom += layout.footnote.isEmpty() ? 0 : layout.footnote.size() * SMALL_LETTERS * 1.2 + 3;
		layout.placePanels(views);
		return layout;
	}

	private void placeLegend() {
		Map<String, Mark> marks = new LinkedHashMap<>();
		for (Panel panel : figure.panels()) {
			for (Mark mark : panel.marks()) {
				if (!mark.label().isEmpty() && !(mark instanceof Mark.Scaled)) {
					marks.putIfAbsent(mark.label(), mark);
				}
			}
		}
		double x = MARGIN;
		for (Mark mark : marks.values()) {
			double needed = SWATCH + 3 + RichText.width(mark.label(), LETTERS, false);
			if (x > MARGIN && x + needed > width - MARGIN) {
				x = MARGIN;
				top += LINE;
			}
			legend.add(new Entry(mark, x, top + LETTERS));
			x += needed + LEGEND_GAP;
		}
		if (!marks.isEmpty()) {
			top += LINE + 3;
		}
	}

	private void placePanels(List<View> views) {
		int columns = Math.min(figure.columns(), figure.panels().size());
		int rows = figure.rows();
		boolean titled = figure.panels().stream().anyMatch(panel -> !panel.title().isEmpty());
		boolean abscissa = figure.panels().stream().anyMatch(panel -> panel.x().visible());
		double titleRoom = (width - 2 * MARGIN - (columns - 1) * GAP - (figure.sharedY() ? SHARED_INSET : 0)) / columns;
		int wanted = IntStream.range(0, figure.panels().size())
				.map(panel -> wrap(figure.heading(panel), LETTERS, titleRoom).size()).max().orElse(0);
		titleLines = Math.min(wanted, MOST_TITLE_LINES);
		double above = titled ? titleLines * LINE + 2 : 3;
		boolean named = figure.panels().stream().anyMatch(panel -> panel.x().visible() && !panel.x().label().isEmpty());
		double below = abscissa ? TICK + LINE + (named ? LINE + 1 : 1) : 3;
		double rowHeight = (height - top - bottom - (rows - 1) * 4) / rows;
		double frameHeight = Math.max(1, rowHeight - above - below);

		ordinateRoom = frameHeight + 2 * OVERHANG_Y;

		List<Span> ys = ordinates(columns);
		double left = 0;
		double right = 0;
		List<Ticks> yTicks = new ArrayList<>();
		for (int i = 0; i < figure.panels().size(); i++) {
			Panel panel = figure.panels().get(i);
			View view = view(views, i);
			Ticks ticks = ordinate(panel.y(), ys.get(i).part(view.y0(), view.y1()), frameHeight);
			yTicks.add(ticks);
			left = Math.max(left, leftMargin(panel, ticks));
			right = Math.max(right, rightMargin(panel));
		}
		double inner = width - 2 * MARGIN;
		double shared = figure.sharedY() ? left : 0;
		double cell = (inner - shared - (columns - 1) * GAP) / columns;
		for (int i = 0; i < figure.panels().size(); i++) {
			int column = i % columns;
			boolean ordinate = !figure.sharedY() || column == 0;
			double start = MARGIN + shared + column * (cell + GAP);
			double x = start + (figure.sharedY() ? 0 : left);
			double y = top + i / columns * (rowHeight + 4) + above;
			double frameWidth = Math.max(1, cell - (figure.sharedY() ? 0 : left) - right);
			Box frame = new Box(x, y, frameWidth, frameHeight);
			Box room = new Box(start, y - above, cell, rowHeight);
			panels.add(panel(figure.panels().get(i), frame, room, view(views, i), ys.get(i), yTicks.get(i), ordinate));
		}
	}

	private PanelLayout panel(Panel panel, Box frame, Box room, View view, Span fullY, Ticks yTicks, boolean ordinate) {
		Span fullX = Span.x(panel);
		Box used = panel.equalAspect() ? square(frame, fullX.length() / fullY.length()) : frame;
		Span x = fullX.part(view.x0(), view.x1());
		return new PanelLayout(panel, used, room, x, fullY.part(view.y0(), view.y1()),
				abscissa(panel.x(), x, used.width()), yTicks, ordinate);
	}

	/** As many ticks as there is room for, fewer where two labels would meet. */
	private static Ticks ordinate(Axis axis, Span span, double room) {
		int most = Math.clamp((long) (room / TICK_SPACE_Y), 1, 12);
		Ticks ticks = ticks(axis, span, most);
		while (most > 1 && closest(ticks) / span.length() * room < TICK_GAP_Y) {
			ticks = ticks(axis, span, --most);
		}
		return ticks;
	}

	/** Distance of the two labels that are closest to each other; infinite if there are not two. */
	private static double closest(Ticks ticks) {
		return IntStream.range(1, ticks.places().length)
				.mapToDouble(i -> Math.abs(ticks.places()[i] - ticks.places()[i - 1])).min().orElse(Double.POSITIVE_INFINITY);
	}

	/** As many ticks as leave room between their labels. */
	private static Ticks abscissa(Axis axis, Span span, double room) {
		Ticks ticks = Ticks.NONE;
		for (int most = 8; most >= 1; most--) {
			ticks = ticks(axis, span, most);
			double widest = ticks.labels().stream().mapToDouble(label -> RichText.width(label, LETTERS, false)).max()
					.orElse(0);
			if (closest(ticks) / span.length() * room >= widest + TICK_GAP) {
				return ticks;
			}
		}
		return ticks;
	}

	/** The ordinates of all panels; panels of a row share theirs if the figure says so. */
	private List<Span> ordinates(int columns) {
		List<Span> spans = new ArrayList<>(figure.panels().stream().map(Span::y).toList());
		if (figure.sharedY()) {
			for (int from = 0; from < spans.size(); from += columns) {
				List<Span> row = spans.subList(from, Math.min(from + columns, spans.size()));
				Span joined = row.stream().reduce(Span::join).orElseThrow();
				row.replaceAll(span -> joined);
			}
		}
		return spans;
	}

	private static View view(List<View> views, int panel) {
		return panel < views.size() ? views.get(panel) : View.FULL;
	}

	private static Box square(Box frame, double aspect) {
		double w = Math.min(frame.width(), frame.height() * aspect);
		double h = w / aspect;
		return new Box(frame.x() + (frame.width() - w) / 2, frame.y() + (frame.height() - h) / 2, w, h);
	}

	private static Ticks ticks(Axis axis, Span span, double room) {
		int most = Math.clamp((long) room, 1, 12);
		return switch (axis.scale()) {
			case LINEAR -> Ticks.linear(span.low(), span.high(), most);
			case LOGARITHMIC -> Ticks.logarithmic(span.low(), span.high(), most);
			case CATEGORIES -> named(axis, span);
			case HIDDEN, HIDDEN_DOWN -> Ticks.NONE;
		};
	}

	private static Ticks named(Axis axis, Span span) {
		List<Double> places = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < axis.categories().size(); i++) {
			if (i >= span.low() && i <= span.high()) {
				places.add((double) i);
				labels.add(axis.categories().get(i));
			}
		}
		return new Ticks(places.stream().mapToDouble(Double::doubleValue).toArray(), labels, new double[0], "");
	}

	private double leftMargin(Panel panel, Ticks ticks) {
		if (!panel.y().visible()) {
			return 0;
		}
		double labels = 0;
		for (String label : ticks.labels()) {
			labels = Math.max(labels, RichText.width(label, LETTERS, false));
		}
		return labels + TICK + 3 + (panel.y().label().isEmpty() ? 0 : ordinateName(panel.y(), ticks).size() * LINE + 2);
	}

	/** Lines that the titles of panels may have. */
	int titleLines() {
		return titleLines;
	}

	/** The name of an ordinate in lines as long as there is room for; what is beyond the last is cut. */
	List<String> ordinateName(Axis axis, Ticks ticks) {
		List<String> lines = wrap(name(axis, ticks), LETTERS, ordinateRoom);
		if (lines.size() > MOST_NAME_LINES) {
			lines = List.of(lines.getFirst(), String.join(" ", lines.subList(1, lines.size())));
		}
		return lines.stream().map(line -> TextMetrics.fit(line, LETTERS, false, ordinateRoom)).toList();
	}

	/** The name of an axis with the factor of its ticks. */
	static String name(Axis axis, Ticks ticks) {
		return ticks.factor().isEmpty() ? axis.label() : axis.label() + " \u00d7 " + ticks.factor();
	}

	private static double rightMargin(Panel panel) {
		boolean bar = panel.marks().stream().anyMatch(FigureLayout::hasBar);
		boolean overhang = panel.x().scale() == Scale.LINEAR || panel.x().scale() == Scale.LOGARITHMIC;
		return bar ? BAR_WIDTH + 2 * LINE + 22 : overhang ? 6 : 0;
	}

	/** Whether a mark has a colour bar: one that says nothing about its colours has none. */
	static boolean hasBar(Mark mark) {
		return mark instanceof Mark.Scaled && !mark.label().isEmpty();
	}

	/** Breaks text into lines of a width. */
	static List<String> wrap(String text, double size, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && RichText.width(longer, size, false) > width) {
				lines.add(line.toString());
				line.setLength(0);
				line.append(word);
			} else {
				line.setLength(0);
				line.append(longer);
			}
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines;
	}

	/** The figure. */
	public Figure figure() {
		return figure;
	}

	/** Width in points. */
	public double width() {
		return width;
	}

	/** Height in points. */
	public double height() {
		return height;
	}

	/** The panels at their places, in the order of the figure. */
	public List<PanelLayout> panels() {
		return List.copyOf(panels);
	}

	List<Entry> legend() {
		return legend;
	}

	List<String> footnote() {
		return footnote;
	}

	/** Index of the panel around a point, -1 if there is none. */
	public int panelAt(double x, double y) {
		for (int i = 0; i < panels.size(); i++) {
			if (panels.get(i).frame().inset(-3, -3, -3, -3).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	/** What is within {@code radius} of a point, the nearest. */
	public Optional<Hit> hit(double x, double y, double radius) {
		return HitTest.at(this, x, y, radius);
	}
}
