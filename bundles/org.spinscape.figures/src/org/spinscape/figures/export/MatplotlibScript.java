// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.util.Locale;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;

/**
 * A Python script that redraws a figure with Matplotlib, one statement a mark, for whoever wants to change it beyond what
 * we offer. It reads the coordinates from the JSON file of {@link FigureJson} beside it.
 */
final class MatplotlibScript {

	private static final double MILLIMETRES_PER_INCH = 25.4;
	/** How many letters of a panel's title go into a line. */
	private static final double LETTERS_PER_MILLIMETRE = 0.65;

	private final Figure figure;
	private final StringBuilder script = new StringBuilder();

	private MatplotlibScript(Figure figure) {
		this.figure = figure;
	}

	/** @param data name of the JSON file */
	static String of(Figure figure, String data) {
		MatplotlibScript text = new MatplotlibScript(figure);
		text.head(data);
		for (int i = 0; i < figure.panels().size(); i++) {
			text.panel(i);
		}
		text.foot();
		return text.script.toString();
	}

	private void line(String format, Object... arguments) {
		script.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments)).append('\n');
	}

	private void head(String data) {
		line("#!/usr/bin/env python3");
		line("# Redraws the figure '%s' with Matplotlib from %s.", figure.name(), data);
		line("# Usage: python3 THIS_FILE [OUTPUT]   (the extension decides: pdf, svg, png, ...)");
		line("import json");
		line("import pathlib");
		line("import sys");
		line("from textwrap import fill");
		line("");
		line("import matplotlib");
		line("matplotlib.use(\"Agg\")");
		line("import matplotlib.pyplot as plt");
		line("import numpy as np");
		line("from matplotlib.collections import LineCollection, PolyCollection");
		line("from matplotlib.colors import LinearSegmentedColormap");
		line("");
		line("here = pathlib.Path(__file__).resolve().parent");
		line("panels = json.loads((here / %s).read_text(encoding=\"utf-8\"))[\"panels\"]", Python.text(data));
		line("");
		line("");
		line("def get(panel, mark, name):");
		line("    \"\"\"Coordinates of a mark; missing ones are NaN.\"\"\"");
		line("    return np.array(panels[panel][mark][name], dtype=float)");
		line("");
		line("");
		line("def errors(panel, mark, name):");
		line("    found = get(panel, mark, name)");
		line("    return found if found.size else None");
		line("");
		line("");
		line("%s", Python.ramps());
		line("plt.rcParams.update({\"font.size\": 7.5, \"axes.linewidth\": 0.6, \"axes.titlesize\": 7.5,");
		line("                     \"xtick.major.width\": 0.6, \"ytick.major.width\": 0.6, \"legend.fontsize\": 7,");
		line("                     \"legend.frameon\": False, \"axes.spines.top\": False, \"axes.spines.right\": False,");
		line("                     \"svg.fonttype\": \"none\", \"pdf.fonttype\": 42})");
		line("figure, axes = plt.subplots(%d, %d, figsize=(%.4f, %.4f), squeeze=False, sharey=%s, layout=\"constrained\")",
				figure.rows(), Math.min(figure.columns(), figure.panels().size()),
				figure.size().width() / MILLIMETRES_PER_INCH, figure.size().height() / MILLIMETRES_PER_INCH,
				figure.sharedY() ? "\"row\"" : "False");
		if (!figure.title().isEmpty()) {
			line("figure.suptitle(%s)", Python.label(figure.title()));
		}
	}

	private void panel(int index) {
		Panel panel = figure.panels().get(index);
		int columns = Math.min(figure.columns(), figure.panels().size());
		line("");
		line("ax = axes[%d][%d]", index / columns, index % columns);
		if (!panel.title().isEmpty()) {
			line("ax.set_title(fill(%s, %d))", Python.label(figure.heading(index)),
					Math.round(LETTERS_PER_MILLIMETRE * figure.size().width() / columns));
		}
		for (int mark = 0; mark < panel.marks().size(); mark++) {
			mark(index, mark, panel.marks().get(mark));
		}
		axis("x", panel.x());
		axis("y", panel.y());
		if (panel.equalAspect()) {
			line("ax.set_aspect(\"equal\", adjustable=\"box\")");
		}
	}

	private void axis(String which, Axis axis) {
		if (!axis.visible()) {
			line("ax.set_%sticks([])", which);
			line("ax.spines[%s].set_visible(False)", which.equals("x") ? "[\"top\", \"bottom\"]" : "[\"left\", \"right\"]");
		} else {
			line("ax.set_%slabel(%s)", which, Python.label(axis.label()));
		}
		if (axis.logarithmic()) {
			line("ax.set_%sscale(\"log\")", which);
		}
		if (!axis.categories().isEmpty()) {
			line("ax.set_%sticks(range(%d), [%s])", which, axis.categories().size(),
					String.join(", ", axis.categories().stream().map(Python::label).toList()));
		}
		if (!Double.isNaN(axis.min()) || !Double.isNaN(axis.max())) {
			line("ax.set_%slim(%s, %s)", which, Python.limit(axis.min()), Python.limit(axis.max()));
		}
		if (axis.scale() == Axis.Scale.HIDDEN_DOWN) {
			line("ax.invert_%saxis()", which);
		}
	}

	private void mark(int panel, int index, Mark mark) {
		String at = panel + ", " + index + ", ";
		String label = mark.label().isEmpty() ? "" : ", label=" + Python.label(mark.label());
		switch (mark) {
			case Mark.Curve curve -> line("ax.errorbar(get(%1$s\"x\"), get(%1$s\"y\"), xerr=errors(%1$s\"xerr\"), "
					+ "yerr=errors(%1$s\"yerr\"), color=%2$s, fmt=%3$s, linestyle=%4$s, linewidth=%5$s, markersize=3, "
					+ "elinewidth=0.7, capsize=1.6%6$s)", at, Python.colour(curve.ink()), Python.marker(curve.marker()),
					Python.line(curve.line()), curve.width(), label);
			case Mark.Bars bars -> line("ax.stairs(get(%1$s\"values\"), get(%1$s\"edges\"), color=%2$s, fill=%3$s, "
					+ "alpha=%4$s%5$s)", at, Python.colour(bars.ink()), bars.filled() ? "True" : "False",
					bars.filled() ? "0.5" : "1", label);
			case Mark.Strokes strokes -> line("ax.add_collection(LineCollection(get(%1$s\"ends\").reshape(-1, 2, 2), "
					+ "linewidths=get(%1$s\"widths\"), colors=%2$s, linestyles=%3$s%4$s), autolim=True)", at,
					Python.colour(strokes.ink()), Python.line(strokes.line()), label);
			case Mark.Dots dots -> line("ax.scatter(get(%1$s\"x\"), get(%1$s\"y\"), s=%2$.2f, %3$s, marker=%4$s, "
					+ "linewidths=0.5%5$s)", at, 4 * dots.radius() * dots.radius(),
					Python.dots(dots.ink(), dots.marker()), Python.marker(dots.marker()), label);
			case Mark.Cells cells -> {
				line("mesh = ax.pcolormesh(get(%1$s\"xedges\"), get(%1$s\"yedges\"), get(%1$s\"values\"), cmap=%2$s, "
						+ "vmin=%3$s, vmax=%4$s)", at, Python.ramp(cells.ramp()), cells.min(), cells.max());
				colourBar(cells);
			}
			case Mark.Faces faces -> {
				line("mesh = ax.add_collection(PolyCollection(get(%1$s\"outlines\").reshape(%2$d, -1, 2), "
						+ "array=get(%1$s\"values\"), cmap=%3$s, clim=(%4$s, %5$s), edgecolors=\"face\", linewidths=0.2), "
						+ "autolim=True)", at, faces.values().length, Python.ramp(faces.ramp()), faces.min(), faces.max());
				colourBar(faces);
			}
			case Mark.Sites sites -> line("ax.scatter(get(%1$s\"x\"), get(%1$s\"y\"), color=%2$s, marker=%3$s%4$s)", at,
					Python.colour(sites.ink()), Python.marker(sites.shape()), label);
			case Mark.Rule rule -> {
				line("ax.%s(%s, color=%s, linewidth=0.7, linestyle=\"--\")", rule.vertical() ? "axvline" : "axhline",
						rule.value(), Python.colour(rule.ink()));
				line("ax.annotate(%s, (%s), xycoords=ax.get_%saxis_transform(), fontsize=6.5)", Python.label(rule.text()),
						rule.vertical() ? rule.value() + ", 0.98" : "0.98, " + rule.value(), rule.vertical() ? "x" : "y");
			}
			case Mark.Note note -> line("ax.annotate(%s, (%s, %s), xytext=(0, %.1f), textcoords=\"offset points\", "
					+ "ha=\"center\", fontsize=%s, color=%s)", Python.label(note.text()), note.x(), note.y(), -note.below(),
					note.size(), Python.colour(note.ink()));
		}
		if (mark instanceof Mark.Strokes || mark instanceof Mark.Faces) {
			line("ax.autoscale_view()");
		}
	}

	private void colourBar(Mark.Scaled scaled) {
		if (!scaled.label().isEmpty()) {
			line("figure.colorbar(mesh, ax=ax, label=%s)", Python.label(scaled.label()));
		}
	}

	private void foot() {
		int columns = Math.min(figure.columns(), figure.panels().size());
		for (int empty = figure.panels().size(); empty < figure.rows() * columns; empty++) {
			line("axes[%d][%d].set_axis_off()", empty / columns, empty % columns);
		}
		if (figure.panels().stream().flatMap(panel -> panel.marks().stream())
				.anyMatch(mark -> !mark.label().isEmpty() && !(mark instanceof Mark.Scaled))) {
			line("");
			line("named = {}");
			line("for ax in axes.flat:");
			line("    for handle, label in zip(*ax.get_legend_handles_labels()):");
			line("        named.setdefault(label, handle)");
			line("figure.legend(named.values(), named.keys(), loc=\"lower left\", bbox_to_anchor=(0, 1), ncol=6)");
		}
		line("");
		line("output = sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).with_suffix(\".mpl.pdf\"))");
		line("figure.savefig(output, dpi=300, bbox_inches=\"tight\")");
		line("print(output)");
	}
}
