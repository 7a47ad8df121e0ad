// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;

import com.google.gson.stream.JsonWriter;

/**
 * The coordinates of all marks of a figure as JSON: a list of panels, each a list of marks, each an object of arrays.
 * Plain JSON for any language: what is not a finite number is {@code null}.
 */
final class FigureJson {

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	static String of(Figure figure) {
		try {
			FigureJson document = new FigureJson();
			document.figure(figure);
			return document.text + "\n";
		} catch (IOException e) {
			throw new IllegalStateException(e); // a string never fails to take text
		}
	}

	private void figure(Figure figure) throws IOException {
		json.beginObject().name("figure").value(figure.name()).name("panels").beginArray();
		for (Panel panel : figure.panels()) {
			json.beginArray();
			for (Mark mark : panel.marks()) {
				json.beginObject();
				mark(mark);
				json.endObject();
			}
			json.endArray();
		}
		json.endArray().endObject();
	}

	private void mark(Mark mark) throws IOException {
		switch (mark) {
			case Mark.Curve curve -> {
				numbers("x", curve.x());
				numbers("y", curve.y());
				numbers("xerr", curve.xErrors());
				numbers("yerr", curve.yErrors());
			}
			case Mark.Bars bars -> {
				numbers("edges", bars.edges());
				numbers("values", bars.values());
			}
			case Mark.Strokes strokes -> {
				numbers("ends", strokes.ends());
				numbers("widths", strokes.widths());
			}
			case Mark.Dots dots -> {
				numbers("x", dots.x());
				numbers("y", dots.y());
			}
			case Mark.Cells cells -> {
				numbers("xedges", cells.xEdges());
				numbers("yedges", cells.yEdges());
				rows("values", List.of(cells.values()));
			}
			case Mark.Faces faces -> {
				rows("outlines", List.of(faces.outlines()));
				numbers("values", faces.values());
			}
			case Mark.Sites sites -> {
				numbers("x", sites.x());
				numbers("y", sites.y());
			}
			case Mark.Rule rule -> numbers("at", rule.value());
			case Mark.Note note -> numbers("at", note.x(), note.y());
		}
	}

	private void numbers(String name, double... values) throws IOException {
		json.name(name);
		array(values);
	}

	private void rows(String name, List<double[]> rows) throws IOException {
		json.name(name).beginArray();
		for (double[] row : rows) {
			array(row);
		}
		json.endArray();
	}

	private void array(double[] values) throws IOException {
		json.beginArray();
		for (double value : values) {
			if (Double.isFinite(value)) {
				json.value(value);
			} else {
				json.nullValue();
			}
		}
		json.endArray();
	}
}
