// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Landscapes;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;
import org.spinscape.figures.draw.WordSurface.Word;
import org.spinscape.figures.result.CurveFigures;
import org.spinscape.figures.result.HistogramFigures;
import org.spinscape.figures.result.MatrixFigures;
import org.spinscape.figures.result.ScalarFigures;
import org.spinscape.figures.result.StateFigures;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeStyle;

class FigureLayoutTest {

	static Stream<Figure> figures() {
		return Stream.of(TreeFigures.of(Samples.trees(), TreeStyle.DEFAULT).figure(),
				TreeFigures.of(List.of(Samples.of("ring", Landscapes.ring(600, 1))), new TreeStyle(true, true, 500)).figure(),
				ScalarFigures.of(Samples.shares(100)), ScalarFigures.of(Samples.sweep()), CurveFigures.of(Samples.decays()),
				HistogramFigures.of(Samples.density()), MatrixFigures.of(Samples.overlaps()),
				StateFigures.of(Samples.states(4, 1)), StateFigures.of(Samples.states(6, 6)));
	}

	@ParameterizedTest
	@MethodSource("figures")
	void wordsStayOnThePage(Figure figure) {
		FigureLayout layout = FigureLayout.of(figure);
		for (Word word : words(layout)) {
			Box box = word.box();
			assertTrue(box.x() >= 0 && box.y() >= 0 && box.right() <= layout.width() && box.bottom() <= layout.height(),
					figure.name() + ": '" + word.text() + "' at " + box);
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void wordsDoNotOverlap(Figure figure) {
		List<Word> words = words(FigureLayout.of(figure));
		for (int i = 0; i < words.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertFalse(overlap(words.get(i).box(), words.get(j).box()),
						figure.name() + ": '" + words.get(i).text() + "' and '" + words.get(j).text() + "'");
			}
		}
	}

	private static List<Word> words(FigureLayout layout) {
		RecordingSurface surface = new RecordingSurface();
		FigurePainter.paint(layout, Palette.LIGHT, surface);
		return surface.words();
	}

	private static boolean overlap(Box a, Box b) {
		return a.x() < b.right() - 0.1 && b.x() < a.right() - 0.1 && a.y() < b.bottom() - 0.1 && b.y() < a.bottom() - 0.1;
	}

	/** A gap of a sample with a single minimum, an average that nothing defines. */
	/** As in a view beside others: three panels, each narrower than its title. */
	@Test
	void titlesOfNarrowPanelsAreWhole() {
		for (Figure figure : List.of(MatrixFigures.of(Samples.overlaps()),
				TreeFigures.of(Samples.trees(), TreeStyle.DEFAULT).figure())) {
			List<Word> words = words(FigureLayout.of(figure, 420, 260, List.of()));
			assertTrue(words.stream().noneMatch(word -> word.text().endsWith("\u2026")), figure.name() + ": " + words);
		}
	}

	@Test
	void undefinedNumbersAreNotDrawn() {
		List<Subject> subjects = new ArrayList<>(Samples.shares(5));
		for (int sample = -1; sample < 2; sample++) {
			subjects.add(new Subject("undefined", Map.of(), sample,
					Scalar.exact(ResultKind.scalar("funnel-share", "", "Share of the states."), Double.NaN)));
		}
		for (Word word : words(FigureLayout.of(ScalarFigures.of(subjects)))) {
			assertTrue(Double.isFinite(word.box().x()) && Double.isFinite(word.box().y()), word.text());
		}
	}

	@Test
	void panelsOfATreeFigureShareTheirEnergies() {
		FigureLayout layout = FigureLayout.of(TreeFigures.of(Samples.trees(), TreeStyle.DEFAULT).figure());
		PanelLayout left = layout.panels().get(0);
		PanelLayout right = layout.panels().get(1);
		for (double energy : new double[] { -15, -11.3, -6 }) {
			assertEquals(left.y(energy), right.y(energy), 1e-9);
		}
		assertTrue(left.ordinate());
		assertFalse(right.ordinate(), "the axis is drawn once");
		assertEquals(left.frame().width(), right.frame().width(), 1e-9);
	}

	@Test
	void valuesAndPositionsAreInverse() {
		PanelLayout panel = FigureLayout.of(CurveFigures.of(Samples.decays())).panels().getFirst();
		assertEquals(123.0, panel.valueX(panel.x(123.0)), 1e-9);
		assertEquals(0.02, panel.valueY(panel.y(0.02)), 1e-12);
	}

	@Test
	void leavesAreHitWhereTheyAreDrawn() {
		TreeFigures.TreePicture picture = TreeFigures.of(Samples.trees(), TreeStyle.DEFAULT);
		FigureLayout layout = FigureLayout.of(picture.figure());
		for (int p = 0; p < 2; p++) {
			PanelLayout panel = layout.panels().get(p);
			for (int leaf : picture.layouts().get(p).shown()) {
				double x = panel.x(picture.layouts().get(p).x(leaf));
				double y = panel.y(picture.layouts().get(p).tree().leaves().get(leaf).energy());
				Hit hit = layout.hit(x + 1, y - 1, 5).orElseThrow();
				assertEquals(leaf, hit.key());
				assertEquals(p, hit.panel());
				assertTrue(hit.tip().startsWith("minimum " + (leaf + 1) + "\n"), hit.tip());
			}
		}
		assertTrue(layout.hit(1, 1, 5).isEmpty());
	}

	@Test
	void zoomKeepsWhatIsUnderThePointer() {
		Figure figure = CurveFigures.of(Samples.decays());
		PanelLayout before = FigureLayout.of(figure, 400, 300, List.of()).panels().getFirst();
		double px = before.frame().x() + 0.3 * before.frame().width();
		double value = before.valueX(px);
		View view = View.FULL.zoom(2, 0.3, 0.5).zoom(3, 0.3, 0.5);
		PanelLayout after = FigureLayout.of(figure, 400, 300, List.of(view)).panels().getFirst();
		assertEquals(value, after.valueX(px), 0.02 * value, "the frame moves a little with the width of labels");
	}

	@Test
	void viewsStayWithinTheAxes() {
		assertEquals(View.FULL, View.FULL.zoom(0.1, 0.5, 0.5));
		assertEquals(new View(0.5, 1, 0.5, 1), View.FULL.zoom(2, 0.5, 0.5).pan(9, 9));
	}

	@Test
	void longCurvesAreThinnedWithoutLosingTheirPeaks() {
		BrokenLine line = new BrokenLine();
		for (int i = 0; i < 100_000; i++) {
			line.add(i / 500.0, i == 77_777 ? -5 : Math.sin(i));
		}
		List<double[]> parts = line.thinned();
		assertEquals(1, parts.size());
		double[] thin = parts.getFirst();
		assertTrue(thin.length <= 2 * 4 * 200, "length " + thin.length);
		double least = 0;
		for (int i = 1; i < thin.length; i += 2) {
			least = Math.min(least, thin[i]);
		}
		assertEquals(-5, least);
		assertEquals(99_999 / 500.0, thin[thin.length - 2]);
	}

	@Test
	void gapsBreakALine() {
		BrokenLine line = new BrokenLine();
		line.add(0, 0);
		line.add(1, 1);
		line.add(2, Double.NaN);
		line.add(3, 3);
		line.add(4, 4);
		assertEquals(2, line.parts().size());
	}
}
