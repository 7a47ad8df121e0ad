// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Palette;
import org.spinscape.ui.Colours;
import org.spinscape.ui.live.TracePoints;

/** Energy against sweep of the tasks that run now. */
final class EnergyChart {

	/** In a smaller chart the legend would take the room of the curves, in pixels. */
	private static final int LEGEND_FROM_WIDTH = 420;
	private static final int LEGEND_FROM_HEIGHT = 150;

	private final Chart chart;
	private final Map<String, Integer> inks = new HashMap<>();
	private boolean dark;
	private boolean styled;

	EnergyChart(Composite parent) {
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getAxisSet().getXAxis(0).getTitle().setText("sweep");
		chart.getAxisSet().getYAxis(0).getTitle().setText("energy [J]");
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setFont(chart.getFont()); // as large as all other words
		}
		chart.getLegend().setPosition(SWT.RIGHT);
		chart.addListener(SWT.Resize, _ -> chart.getLegend()
				.setVisible(chart.getSize().x >= LEGEND_FROM_WIDTH && chart.getSize().y >= LEGEND_FROM_HEIGHT));
		chart.setVisible(false);
		style();
	}

	Control control() {
		return chart;
	}

	/** The chart knows no themes: its colours are set from the widget's own background. */
	private void style() {
		boolean nowDark = Colours.isDark(chart.getParent());
		if (styled && nowDark == dark) {
			return;
		}
		styled = true;
		dark = nowDark;
		Color background = chart.getParent().getBackground();
		Color ink = dark ? new Color(220, 220, 220) : new Color(30, 30, 30);
		Color grid = dark ? new Color(80, 80, 80) : new Color(220, 220, 220);
		chart.setBackground(background);
		chart.getPlotArea().setBackground(background);
		chart.getLegend().setBackground(background);
		chart.getLegend().setForeground(ink);
		inks.forEach((id, index) -> ((ILineSeries<?>) chart.getSeriesSet().getSeries(id)).setLineColor(colour(index)));
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(ink);
			axis.getTitle().setForeground(ink);
			axis.getGrid().setForeground(grid);
		}
	}

	private Color colour(int ink) {
		return Colours.color(Colours.palette(chart.getParent()).colour(new Ink.Series(ink)));
	}

	/** One that no curve has: tasks come and go, and the later ones should be told apart as well as the first. */
	private int freeInk() {
		return IntStream.range(0, Palette.SERIES).filter(ink -> !inks.containsValue(ink)).findFirst().orElse(0);
	}

	/** Shows the points of each task. */
	void show(Map<String, TracePoints> traces, boolean over) {
		style();
		chart.setVisible(!traces.isEmpty()); // an experiment without sampler has no energies to follow
		Set<String> gone = new HashSet<>();
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			if (!traces.containsKey(series.getId())) {
				gone.add(series.getId());
			}
		}
		gone.forEach(id -> {
			chart.getSeriesSet().deleteSeries(id);
			inks.remove(id);
		});
		boolean changed = !gone.isEmpty();
		for (Map.Entry<String, TracePoints> trace : traces.entrySet()) {
			TracePoints points = trace.getValue();
			ISeries<?> series = chart.getSeriesSet().getSeries(trace.getKey());
			if (series == null) {
				ILineSeries<?> added = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, trace.getKey());
				added.setSymbolType(PlotSymbolType.NONE);
				int ink = freeInk();
				inks.put(trace.getKey(), ink);
				added.setLineColor(colour(ink));
				series = added;
			}
			if (points.size() > 1 && (!over || series.getXSeries().length != points.size())) {
				series.setXSeries(points.sweeps());
				series.setYSeries(points.values());
				changed = true;
			}
		}
		if (changed) {
			chart.getAxisSet().adjustRange();
			chart.redraw();
		}
	}
}
