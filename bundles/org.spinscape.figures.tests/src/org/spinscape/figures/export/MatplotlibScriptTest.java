// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Samples;
import org.spinscape.figures.result.CurveFigures;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeStyle;
import org.spinscape.figures.terrain.TerrainFigures;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

class MatplotlibScriptTest {

	@TempDir
	Path folder;

	@Test
	void theScriptNamesItsData() throws IOException {
		Path file = folder.resolve("decay.py");
		List<Path> written = FigureExport.write(CurveFigures.of(Samples.decays()), file, Format.PY);
		assertEquals(List.of(file, folder.resolve("decay.json")), written);
		assertTrue(Files.readString(file).contains("\"decay.json\""));
	}

	@Test
	void allCoordinatesOfAllMarksAreInTheData() {
		for (Figure figure : List.of(TreeFigures.of(Samples.trees(), TreeStyle.DEFAULT).figure(),
				TerrainFigures.of(Samples.trees()), CurveFigures.of(Samples.decays()))) {
			JsonArray panels = JsonParser.parseString(FigureJson.of(figure)).getAsJsonObject().getAsJsonArray("panels");
			assertEquals(figure.panels().size(), panels.size());
			for (int i = 0; i < panels.size(); i++) {
				assertEquals(figure.panels().get(i).marks().size(), panels.get(i).getAsJsonArray().size());
			}
		}
	}

	@Test
	void whatIsNoNumberIsNull() {
		Figure figure = Figure.of("gap", "", Figure.Size.COLUMN, Panel.of("", Axis.linear("x"), Axis.linear("y"),
				List.of(Mark.Curve.line("a", new Ink.Series(0), new double[] { 1, 2 }, new double[] { Double.NaN, 3 }, 1))),
				"", List.of());
		assertTrue(FigureJson.of(figure).contains("\"y\":[null,3.0]"));
	}

	@Test
	void wordsSurviveQuotesAndIndices() {
		assertEquals("\"a \\\"b\\\" c:\\\\d\"", Python.text("a \"b\" c:\\d"));
		assertEquals("\"T [J/k$_{\\\\mathrm{B}}$]\"", Python.label("T [J/k_{B}]"));
		assertEquals("\"cost \\\\$5\"", Python.label("cost $5"));
	}

	@Test
	void everyMarkHasItsStatement() {
		Figure figure = TerrainFigures.of(Samples.trees());
		String script = MatplotlibScript.of(figure, "x.json");
		for (int i = 0; i < figure.panels().size(); i++) {
			for (int k = 0; k < figure.panels().get(i).marks().size(); k++) {
				boolean words = figure.panels().get(i).marks().get(k) instanceof Mark.Note;
				assertTrue(words || script.contains("get(" + i + ", " + k + ", "), "panel " + i + " mark " + k);
			}
		}
		assertFalse(script.contains(" NaN,"));
	}

	@Test
	void journalsScaleTheWidth() {
		Figure column = CurveFigures.of(Samples.decays());
		assertEquals(89, Journal.of("Nature").fit(column).size().width(), 1e-9);
		assertEquals(183, Journal.NATURE.fit(TerrainFigures.of(Samples.trees())).size().width(), 1e-9);
		assertEquals(column.size(), Journal.APS.fit(column).size());
	}
}
