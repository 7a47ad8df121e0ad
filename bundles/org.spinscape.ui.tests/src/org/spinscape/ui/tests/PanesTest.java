// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.draw.PanelLayout;
import org.spinscape.figures.draw.View;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.figures.FiguresPane;
import org.spinscape.ui.figures.ResultsPane;
import org.spinscape.ui.landscape.MinimaPane;
import org.spinscape.ui.landscape.StatePane;
import org.spinscape.ui.landscape.TreePane;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.table.DataTable;

/** The result views against a run in memory: what one selects, the others show. */
class PanesTest {

	private final RunSelection selection = new RunSelection();
	private Display display;
	private Shell shell;

	@BeforeEach
	void open() {
		display = Display.getCurrent();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 500);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Figure shown(FigureCanvas canvas) {
		return canvas.figure().orElse(null);
	}

	private <T extends Control> T find(Class<T> type, Composite in) {
		for (Control child : in.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			T found = child instanceof Composite composite ? find(type, composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void withoutARunTheViewsSayWhatToDo() {
		TreePane tree = new TreePane(shell, selection);
		assertTrue(tree.canvas().figure().isEmpty());
		selection.show(ShownRun.failed("The run cannot be shown: it is damaged"));
		assertTrue(tree.canvas().figure().isEmpty());
	}

	@Test
	void aClickOnALeafSelectsItsMinimumEverywhere() {
		TreePane tree = new TreePane(shell, selection);
		MinimaPane minima = new MinimaPane(shell, selection);
		StatePane state = new StatePane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		Screen.await("both trees", () -> tree.canvas().currentLayout().map(l -> l.panels().size() == 2).orElse(false));
		Screen.await("the state", () -> state.canvas().figure().isPresent());
		assertEquals(FakeRun.GLASS, selection.place());

		FigureLayout layout = tree.canvas().currentLayout().orElseThrow();
		PanelLayout panel = layout.panels().get(1);
		for (double x = 0.5; x < 4; x++) { // the leaf of energy -3 is one of the four
			click(tree.canvas(), panel.x(x), panel.y(-3));
		}
		assertEquals(FakeRun.FERROMAGNET, selection.place());
		assertEquals(1, selection.minimum());
		Screen.await("the state of the minimum",
				() -> shown(state.canvas()) != null && shown(state.canvas()).panels().getFirst().title().startsWith(
						"minimum 2, "));
		assertEquals("minimum 2, E = \u22123 J, m = \u22120.5, q = \u22120.5",
				shown(state.canvas()).panels().getFirst().title());
		Screen.await("the table", () -> find(DataTable.class, minima).cells().size() == 5);
	}

	/** Minima of the first tree are three of barrier 2, 0.5 and 1.5, and the ground state: the shallowest fold away first. */
	@Test
	void theDepthSliderKeepsTheDeepestMinima() {
		TreePane tree = new TreePane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		Screen.await("the trees", () -> titled(tree, "4 minima"));
		Scale depth = find(Scale.class, tree);
		depth.setSelection(0);
		depth.notifyListeners(SWT.Selection, new Event());
		Screen.await("the coarse trees", () -> titled(tree, "2 of 4 minima"));
		FigureLayout layout = tree.canvas().currentLayout().orElseThrow();
		for (double x = 0.5; x < 2; x++) { // one of the two is the minimum behind the barrier of 2
			click(tree.canvas(), layout.panels().getFirst().x(x), layout.panels().getFirst().y(-3));
		}
		assertEquals(1, selection.minimum());
	}

	/** A colour for superbasins needs a level, which is then drawn. */
	@Test
	void coloursAndLevelOfATreeAreChosen() {
		TreePane tree = new TreePane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		Screen.await("a tree", () -> shown(tree.canvas()) != null);
		Combo colour = Widgets.all(Combo.class, shell).getLast();
		assertEquals("funnel", colour.getText());
		Widgets.choose(colour, "superbasin at the level");
		Screen.await("superbasins", () -> labels(tree).contains("superbasin of the ground state"));
		assertTrue(shown(tree.canvas()).panels().getFirst().marks().stream().anyMatch(Mark.Rule.class::isInstance));
		assertTrue(shown(tree.canvas()).panels().getFirst().title().contains("superbasin"));
		Screen.settle();
		Screen.keep(shell, "tree-superbasins");
		Widgets.choose(colour, "distance from the ground state");
		Screen.await("distances", () -> labels(tree).stream().anyMatch(label -> label.startsWith("distance from")));
		Screen.settle();
		Screen.keep(shell, "tree-distance");
	}

	private List<String> labels(TreePane tree) {
		return shown(tree.canvas()).panels().getFirst().marks().stream().map(Mark::label).toList();
	}

	private static boolean titled(TreePane tree, String words) {
		return tree.canvas().figure().isPresent() && tree.canvas().currentLayout().isPresent()
				&& shown(tree.canvas()).panels().getFirst().title().contains(words);
	}

	private void click(FigureCanvas canvas, double x, double y) {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.x = (int) Math.round(x * canvas.scale());
			event.y = (int) Math.round(y * canvas.scale());
			canvas.notifyListeners(type, event);
		}
	}

	@Test
	void wheelZoomsAndZeroShowsAll() {
		TreePane tree = new TreePane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		FigureCanvas canvas = tree.canvas();
		Screen.await("the trees", () -> canvas.currentLayout().isPresent());
		PanelLayout panel = canvas.currentLayout().orElseThrow().panels().getFirst();
		Event wheel = new Event();
		wheel.count = 3;
		wheel.x = (int) (panel.frame().x() * canvas.scale()) + 40;
		wheel.y = (int) (panel.frame().y() * canvas.scale()) + 40;
		canvas.notifyListeners(SWT.MouseWheel, wheel);
		View zoomed = canvas.views().getFirst();
		assertNotEquals(View.FULL, zoomed);
		assertEquals(zoomed.y0(), canvas.views().get(1).y0(), "trees side by side keep one energy axis");
		assertEquals(1, canvas.views().get(1).x1() - canvas.views().get(1).x0());

		selection.pick(FakeRun.GLASS, 2);
		assertEquals(zoomed, canvas.views().getFirst(), "a selection does not move the picture");

		Event zero = new Event();
		zero.character = '0';
		canvas.notifyListeners(SWT.KeyDown, zero);
		assertEquals(List.of(View.FULL, View.FULL), canvas.views());
	}

	@Test
	void aLandscapeWithTenThousandMinimaIsQuick() {
		MinimaPane minima = new MinimaPane(shell, selection);
		shell.layout();
		selection.show(FakeRun.large(10_000));
		Screen.await("the table", () -> find(DataTable.class, minima) != null && find(DataTable.class, minima).cells()
				.size() == 10_001);
		long start = System.nanoTime();
		selection.pick(FakeRun.GLASS, 9_000);
		minima.update();
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertTrue(millis < 1_000, "selecting took " + millis + " ms");
	}

	@Test
	void scalarsOfAllArmsAreComparedAndListed() {
		FiguresPane figures = new FiguresPane(shell, selection, RegisteredFigures.catalog());
		ResultsPane results = new ResultsPane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		Screen.await("the figure", () -> figures.canvas().figure().isPresent());
		assertEquals(List.of("glass", "ferromagnet"),
				shown(figures.canvas()).panels().getFirst().x().categories());
		assertEquals(Axis.Scale.CATEGORIES, shown(figures.canvas()).panels().getFirst().x().scale());
		DataTable table = find(DataTable.class, results);
		Screen.await("the table", () -> table.cells().size() == 3);
		assertEquals(List.of(List.of("arm", "funnel share", "funnel share error"), List.of("glass", "0.75", "0.1"),
				List.of("ferromagnet", "0.75", "0.1")),
				table.cells());
	}

	/** Legible in the dark, measured: the picture has dark ground and light letters, and the other way round in light. */
	@Test
	void figuresFollowTheBackground() {
		TreePane tree = new TreePane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		Screen.await("the trees", () -> tree.canvas().currentLayout().isPresent());
		for (int grey : new int[] { 0x24, 0xfa }) {
			tree.canvas().setBackground(new Color(grey, grey, grey));
			int[] levels = levels(tree.canvas());
			int ground = levels[levels.length / 2];
			int contrast = Math.max(levels[levels.length - 1] - ground, ground - levels[0]);
			assertEquals(grey, ground, 2, "most of the picture is background");
			assertTrue(contrast > 150, "strongest contrast " + contrast + " on " + grey);
		}
	}

	private static int[] levels(FigureCanvas canvas) {
		Image image = canvas.snapshot(1);
		try {
			var data = image.getImageData();
			int[] levels = new int[data.width * data.height];
			for (int i = 0; i < levels.length; i++) {
				var rgb = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
				levels[i] = (rgb.red + rgb.green + rgb.blue) / 3;
			}
			Arrays.sort(levels);
			return levels;
		} finally {
			image.dispose();
		}
	}
}
