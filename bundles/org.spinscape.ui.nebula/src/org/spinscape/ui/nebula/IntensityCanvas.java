// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.nebula.visualization.widgets.datadefinition.ColorMap;
import org.eclipse.nebula.visualization.widgets.figures.IntensityGraphFigure;
import org.eclipse.nebula.visualization.xygraph.figures.Axis;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.Rgb;

/** Draws pictures of states as an intensity graph. Dragging zooms in, double click shows all again. */
final class IntensityCanvas {

	private static final int STOPS = 16;

	private final Canvas canvas;
	private final IntensityGraphFigure graph = new IntensityGraphFigure();
	private StatePicture shown;
	private Color painted;

	/** Gives the graph the whole room, or the largest part of it in which cells are squares. */
	private final class Frame extends Figure {

		/** A site is one colour all over. */
		@Override
		protected void paintChildren(Graphics graphics) {
			graphics.setInterpolation(SWT.NONE);
			super.paintChildren(graphics);
		}

		@Override
		protected void layout() {
			Rectangle room = getClientArea().getCopy();
			if (shown != null && shown.square()) {
				graph.setBounds(room);
				Dimension frame = graph.getGraphAreaInsets();
				double cell = Math.min((room.width - frame.width) / (double) shown.width(),
						(room.height - frame.height) / (double) shown.height());
				if (cell > 0) {
					int width = (int) (cell * shown.width()) + frame.width;
					int height = (int) (cell * shown.height()) + frame.height;
					room = new Rectangle(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width,
							height);
				}
			}
			graph.setBounds(room);
		}
	}

	IntensityCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		Frame frame = new Frame();
		frame.add(graph);
		new LightweightSystem(canvas).setContents(frame);
		frame.setFont(canvas.getFont());
		graph.setFont(canvas.getFont());
		for (Axis axis : List.of(graph.getXAxis(), graph.getYAxis())) {
			axis.setFont(canvas.getFont());
			axis.setTitleFont(canvas.getFont());
		}
		graph.addPixelInfoProvider((x, y, _, _, _) -> site(x, y));
		canvas.addListener(SWT.MouseDoubleClick, _ -> canvas.getDisplay().asyncExec(this::showAll));
		canvas.addListener(SWT.Paint, _ -> {
			if (shown != null && !canvas.getParent().getBackground().equals(painted)) {
				canvas.getDisplay().asyncExec(this::followTheme);
			}
		});
		canvas.addListener(SWT.Dispose, _ -> graph.dispose());
	}

	Control control() {
		return canvas;
	}

	/** A picture that stands still learns of another theme from being painted. */
	private void followTheme() {
		if (!canvas.isDisposed()) {
			look(true);
		}
	}

	private String site(int x, int y) {
		int cell = y * shown.width() + x;
		return cell < shown.sites().length && shown.sites()[cell] != SiteRaster.NO_SITE
				? String.format(Locale.ROOT, "site %d", shown.sites()[cell])
				: "";
	}

	/** The picture drawn; {@code null} before the first. */
	StatePicture shown() {
		return shown;
	}

	/** Draws a picture. What is in sight stays if the new one has the same size. */
	void show(StatePicture picture) {
		StatePicture before = shown;
		shown = picture;
		boolean sameColours = before != null && before.kind() == picture.kind() && before.gaps() == picture.gaps()
				&& (before.highest() == picture.highest() || picture.kind() == SiteReader.Kind.REAL);
		look(sameColours);
		boolean sameSize = before != null && before.width() == picture.width() && before.height() == picture.height()
				&& before.square() == picture.square();
		if (!sameSize) {
			uncrop();
			graph.setDataArray(new double[0]);
			graph.setDataWidth(picture.width());
			graph.setDataHeight(picture.height());
		}
		if (!sameSize || !Objects.equals(before.x(), picture.x()) || !Objects.equals(before.y(), picture.y())) {
			ranges();
		}
		graph.setMin(picture.lowest());
		graph.setMax(picture.highest());
		graph.setDataArray(picture.data());
		if (!sameSize) {
			graph.getParent().revalidate();
		}
	}

	private void uncrop() {
		graph.setCropLeft(0);
		graph.setCropRight(0);
		graph.setCropTop(0);
		graph.setCropBottom(0);
	}

	/** The widget itself would go back to the axes of the picture that was zoomed first. */
	private void showAll() {
		if (shown != null && !canvas.isDisposed()) {
			uncrop();
			ranges();
			graph.setDataArray(shown.data());
		}
	}

	private void ranges() {
		range(graph.getXAxis(), shown.x().title(), shown.x().from(), shown.x().to());
		range(graph.getYAxis(), shown.y().title(), shown.y().to(), shown.y().from()); // downwards
	}

	private void range(Axis axis, String title, double from, double to) {
		if (graph.getCropLeft() + graph.getCropRight() + graph.getCropTop() + graph.getCropBottom() > 0) {
			return; // the user looks at a part, which keeps its axes
		}
		if (!title.equals(axis.getTitle())) {
			axis.setTitle(title);
		}
		axis.setRange(from, to);
	}

	private void look(boolean sameColours) {
		Color background = canvas.getParent().getBackground();
		boolean sameTheme = background.equals(painted);
		if (sameTheme && sameColours) {
			return;
		}
		painted = background;
		GraphLook look = GraphLook.of(canvas.getParent());
		canvas.setBackground(background);
		look.paint(graph);
		look.paint(graph.getXAxis());
		look.paint(graph.getYAxis());
		graph.setColorMap(colours(look));
		graph.setShowRamp(shown.kind() == SiteReader.Kind.REAL);
	}

	private ColorMap colours(GraphLook look) {
		List<Rgb> colours = new ArrayList<>();
		switch (shown.kind()) {
			case TWO -> {
				colours.add(look.palette().colour(Ink.Role.DOWN));
				if (shown.gaps()) {
					colours.add(look.palette().colour(Ink.Role.BACKGROUND));
				}
				colours.add(look.palette().colour(Ink.Role.UP));
			}
			case FEW -> {
				if (shown.gaps()) {
					colours.add(look.palette().colour(Ink.Role.BACKGROUND));
				}
				for (int value = 0; value <= shown.highest(); value++) {
					colours.add(look.palette().colour(new Ink.Series(value)));
				}
			}
			case REAL -> {
				return ramp(look);
			}
		}
		return steps(colours);
	}

	/** Each colour about the middle of its share, so that rounding to the widget's table of 256 colours does no harm. */
	private static ColorMap steps(List<Rgb> colours) {
		LinkedHashMap<Double, RGB> map = new LinkedHashMap<>();
		int last = colours.size() - 1;
		map.put(0.0, GraphLook.rgb(colours.getFirst()));
		for (int i = 1; i <= last; i++) {
			map.put((i - 0.5) / last, GraphLook.rgb(colours.get(i)));
		}
		map.put(1.0, GraphLook.rgb(colours.get(last)));
		return map(map, false);
	}

	private ColorMap ramp(GraphLook look) {
		LinkedHashMap<Double, RGB> map = new LinkedHashMap<>();
		double first = 0;
		if (shown.gaps()) {
			map.put(0.0, GraphLook.rgb(look.palette().colour(Ink.Role.BACKGROUND)));
			first = 1.0 / 256;
		}
		for (int i = 0; i <= STOPS; i++) {
			double share = i / (double) STOPS;
			map.put(first + (1 - first) * share, GraphLook.rgb(look.palette().colour(Ramp.DIVERGING, share)));
		}
		return map(map, true);
	}

	private static ColorMap map(LinkedHashMap<Double, RGB> colours, boolean smooth) {
		ColorMap map = new ColorMap();
		map.setInterpolate(smooth);
		map.setColorMap(colours);
		return map;
	}
}
