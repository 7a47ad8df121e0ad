// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.nebula.visualization.xygraph.figures.Axis;
import org.eclipse.nebula.visualization.xygraph.figures.IXYGraph;
import org.eclipse.nebula.visualization.xygraph.figures.ToolbarArmedXYGraph;
import org.eclipse.nebula.visualization.xygraph.figures.Trace;
import org.eclipse.nebula.visualization.xygraph.figures.Trace.ErrorBarType;
import org.eclipse.nebula.visualization.xygraph.figures.XYGraph;
import org.eclipse.nebula.visualization.xygraph.figures.ZoomType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.spinscape.figures.Ink;
import org.spinscape.ui.Colours;
import org.spinscape.ui.live.TraceKey;
import org.spinscape.ui.live.TracePoints;

/**
 * The curves, with the tool bar of the widget. The wheel zooms about the pointer, with Ctrl the abscissa only, with Shift the
 * ordinate only.
 */
final class TraceGraph {

	private static final int BAND = 60;
	private static final int WIDTH = 2;
	private static final double STEP = 0.1;

	private final Canvas canvas;
	private final XYGraph graph = new XYGraph();
	private final ToolbarArmedXYGraph whole;
	private final Map<TraceKey, Trace> traces = new HashMap<>();
	private final Runnable zoomed;
	private GraphLook look;
	private Color painted;

	/** @param zoomed called when the user takes the range of the axes into his own hands */
	TraceGraph(Composite parent, Runnable zoomed) {
		this.zoomed = zoomed;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		whole = new ToolbarArmedXYGraph(graph);
		new LightweightSystem(canvas).setContents(whole);
		graph.setShowTitle(false);
		graph.setShowLegend(false);
		graph.getPrimaryXAxis().setTitle("sweep");
		graph.getPrimaryXAxis().setFormatPattern("0");
		graph.getPrimaryXAxis().setAutoScaleThreshold(0); // from the first sweep to the last
		for (Axis axis : axes()) {
			axis.setShowMinLabel(false); // the ends of the axes are no round numbers
			axis.setShowMaxLabel(false);
			axis.setShowMajorGrid(true);
			axis.setDashGridLine(false);
			axis.setTitleFont(canvas.getFont());
		}
		graph.addPropertyChangeListener(IXYGraph.PROPERTY_ZOOMTYPE, _ -> {
			if (graph.getZoomType() != ZoomType.NONE) {
				zoomed.run();
			}
		});
		canvas.addListener(SWT.MouseWheel, this::wheel);
		autoscale(true);
		look();
	}

	Control control() {
		return canvas;
	}

	private List<Axis> axes() {
		return List.of(graph.getPrimaryXAxis(), graph.getPrimaryYAxis());
	}

	private void wheel(Event event) {
		boolean across = (event.stateMask & SWT.MOD2) == 0;
		boolean upright = (event.stateMask & SWT.MOD1) == 0;
		if (graph.getPlotArea().getBounds().contains(event.x, event.y)) {
			zoomed.run();
			graph.getPlotArea().zoomInOut(across, upright, event.x, event.y, event.count > 0 ? STEP : -STEP);
			event.doit = false;
		}
	}

	/** Lets the axes follow the data, or stand still. */
	void autoscale(boolean follow) {
		axes().forEach(axis -> axis.setAutoScale(follow));
		if (follow) {
			graph.setZoomType(ZoomType.NONE);
			graph.performAutoScale();
		}
	}

	/** Takes on the colours of the theme if they have changed. @return the look */
	GraphLook look() {
		Color background = canvas.getParent().getBackground();
		if (!background.equals(painted)) {
			painted = background;
			look = GraphLook.of(canvas.getParent());
			canvas.setBackground(background);
			look.paint(whole);
			look.paint(graph);
			look.paint(graph.getPlotArea());
			axes().forEach(look::paint);
			// the pictures on the buttons are made for something light
			Color buttons = look.color(Colours.isDark(canvas.getParent()) ? Ink.Role.MUTED : Ink.Role.FAINT);
			whole.getToolbar().getChildren().forEach(button -> button.setBackgroundColor(buttons));
		}
		return look;
	}

	/**
	 * Draws these traces and no others.
	 *
	 * @param quantity title of the ordinate
	 * @param bands    whether spreads are drawn
	 */
	void show(String quantity, Map<TraceKey, TracePoints> points, TraceChoice choice, boolean bands) {
		look();
		if (!quantity.equals(graph.getPrimaryYAxis().getTitle())) {
			graph.getPrimaryYAxis().setTitle(quantity);
		}
		retain(points.keySet());
		points.forEach((key, trace) -> {
			Trace drawn = traces.computeIfAbsent(key, this::add);
			drawn.setTraceColor(look.color(new Ink.Series(choice.colour(key))));
			drawn.setErrorBarEnabled(bands && trace.hasSpreads());
			((TraceData) drawn.getDataProvider()).show(trace, bands);
		});
	}

	private void retain(Collection<TraceKey> keys) {
		List<TraceKey> gone = traces.keySet().stream().filter(key -> !keys.contains(key)).toList();
		gone.forEach(key -> graph.removeTrace(traces.remove(key)));
	}

	private Trace add(TraceKey key) {
		Trace trace = new Trace(key.label(), graph.getPrimaryXAxis(), graph.getPrimaryYAxis(), new TraceData());
		trace.setLineWidth(WIDTH);
		trace.setAntiAliasing(true);
		trace.setAreaAlpha(BAND);
		trace.setYErrorBarType(ErrorBarType.BOTH);
		trace.setXErrorBarType(ErrorBarType.NONE);
		trace.setDrawYErrorInArea(true);
		trace.setTraceColor(look.color(Ink.Role.FOREGROUND));
		graph.addTrace(trace);
		return trace;
	}

	/** Number of traces drawn, and of points in all: for tests. */
	int[] size() {
		return new int[] { traces.size(), traces.values().stream().mapToInt(trace -> trace.getDataProvider().getSize())
				.sum() };
	}
}
