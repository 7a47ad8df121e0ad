// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.ui.figures.FiguresPane;
import org.spinscape.ui.figures.ResultsPane;
import org.spinscape.ui.figures.TablesPane;
import org.spinscape.ui.figures.VerdictsPane;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.table.DataTable;

/** The views of tables and of verdicts, and the choice of figures, against a run in memory. */
class TablesTest {

	private final RunSelection selection = new RunSelection();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(900, 500);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private DataTable data() {
		return Widgets.all(DataTable.class, shell).getFirst();
	}

	private NatTable widget() {
		return Widgets.all(NatTable.class, shell).getFirst();
	}

	/** What is on the screen: row 0 is the headings. */
	private String cell(int column, int row) {
		return String.valueOf(widget().getDataValueByPosition(column, row));
	}

	private void awaitRows(int rows) {
		Screen.await(rows + " rows", () -> data().cells().size() == rows + 1);
	}

	private void showTable(String name) {
		TablesPane pane = new TablesPane(shell, selection);
		shell.layout();
		Combo names = Widgets.all(Combo.class, pane).getFirst();
		assertEquals(List.of("summary", "minima table"), List.of(names.getItems()), "in the order of the results");
		Widgets.choose(names, name);
	}

	@Test
	void numbersAreShortenedOnTheScreenAndWholeInCopies() {
		selection.show(new ClaimsRun(3).shown());
		showTable("minima table");
		awaitRows(3);
		assertEquals("energy [J]", cell(1, 0));
		assertEquals("\u22120.3333333", cell(1, 1));
		assertEquals("++-", cell(2, 1));
		data().select(1);
		Event copy = new Event();
		copy.stateMask = SWT.MOD1;
		copy.keyCode = 'c';
		widget().notifyListeners(SWT.KeyDown, copy);
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		try {
			assertEquals("rank\tenergy [J]\tstate\n1\t" + -2 / 3.0 + "\t-+-",
					clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** Other programs want numbers: the value and its error each in its column and in all digits, nothing for none. */
	@Test
	void resultsAreExportedAsNumbers() {
		ResultsPane pane = new ResultsPane(shell, selection);
		shell.layout();
		selection.show(new ClaimsRun(3).shown());
		awaitRows(1);
		Screen.await("one column on the screen for a value and its error", () -> "width [J]".equals(cell(1, 0)));
		assertEquals("0.33(10)", cell(1, 1));
		assertEquals(List.of(List.of("arm", "width [J]", "width error [J]"),
				List.of("glass", "" + 1 / 3.0, "" + 1 / 10.0)), data().cells());
		Button each = Widgets.all(Button.class, pane).getFirst();
		each.setSelection(true);
		each.notifyListeners(SWT.Selection, new Event());
		awaitRows(3);
		List<String> sample = data().cells().get(2);
		assertEquals(List.of("glass", "0", "", "", "1", ""), sample, "no number, no sign for it either");
	}

	/** A table of one row, selected, has nothing but selected columns; still one of them is dragged. */
	@Test
	void oneColumnIsResizedAlone() {
		selection.show(new ClaimsRun(1).shown());
		showTable("minima table");
		awaitRows(1);
		data().select(0);
		int other = widget().getColumnWidthByPosition(2);
		widget().doCommand(new ColumnResizeCommand(widget(), 1, 201));
		assertEquals(201, widget().getColumnWidthByPosition(1));
		assertEquals(other, widget().getColumnWidthByPosition(2));
	}

	/** The same headings, other rows: what is drawn must be those of the place looked at. */
	@Test
	void anotherSampleShowsItsOwnRows() {
		selection.show(new ClaimsRun(3).shown());
		showTable("minima table");
		awaitRows(3);
		assertEquals("0", cell(0, 1));
		selection.go(ClaimsRun.sample(1));
		Screen.await("the rows of sample 1", () -> cell(0, 1).equals("1000"));
	}

	@Test
	void aTableOverAllSamplesIsShownAtEachOfThemAndSaysSo() {
		selection.show(new ClaimsRun(3).shown());
		assertEquals(ClaimsRun.sample(0), selection.place());
		showTable("summary");
		awaitRows(1);
		assertTrue(Widgets.all(Label.class, shell).stream().map(Label::getText)
				.anyMatch("1 row of arm glass, all samples"::equals), "the place is told");
	}

	/** A tenth of a second is what people do not notice; the median, since the machine may do other things meanwhile. */
	@Test
	void aHundredThousandRowsScrollWithoutAPause() {
		int rows = 100_000;
		selection.show(new ClaimsRun(rows).shown());
		showTable("minima table");
		Screen.await("the rows", () -> !Widgets.all(NatTable.class, shell).isEmpty() && cell(0, 1).equals("0"));
		long[] millis = new long[21];
		for (int i = 0; i < millis.length; i++) {
			long start = System.nanoTime();
			data().select((i * 37_003 + 50_000) % rows);
			widget().redraw();
			widget().update();
			millis[i] = (System.nanoTime() - start) / 1_000_000;
		}
		Arrays.sort(millis);
		assertTrue(millis[millis.length / 2] < 100, "to scroll takes " + millis[millis.length / 2] + " ms");
		long start = System.nanoTime();
		widget().doCommand(new SortColumnCommand(widget(), 1, SortDirectionEnum.ASC));
		long sorting = (System.nanoTime() - start) / 1_000_000;
		assertEquals(Integer.toString(rows - 1), data().cells().get(1).getFirst(),
				"the lowest energy is that of the last row");
		assertTrue(sorting < 1_000, "to sort takes " + sorting + " ms");
	}

	@Test
	void verdictsThatNeedAttentionComeFirst() {
		VerdictsPane pane = new VerdictsPane(shell, selection);
		shell.layout();
		selection.show(new ClaimsRun(3).shown());
		awaitRows(3);
		assertEquals(List.of("1 of 2 \u2713 supported; \u2717 not supported: sample 1",
				"0 of 2 \u2713 supported; ? cannot say: samples 0, 1", "2 of 2 \u2713 supported"),
				data().cells().stream().skip(1).map(cells -> cells.get(3)).toList(), "samples in one row");
		Button group = Widgets.all(Button.class, pane).stream().filter(each -> each.getText().startsWith("&Group"))
				.findFirst().orElseThrow();
		group.setSelection(false);
		group.notifyListeners(SWT.Selection, new Event());
		awaitRows(6);
		assertEquals(List.of("\u2717 not supported", "? cannot say", "? cannot say", "\u2713 supported", "\u2713 supported",
				"\u2713 supported"), data().cells().stream().skip(1).map(List::getFirst).toList());
		Text evidence = Widgets.all(Text.class, pane).getFirst();
		assertTrue(evidence.getText().contains("There are two kinds.") && evidence.getText().contains("Says sample 1."),
				"whole sentences: " + evidence.getText());
		Combo level = Widgets.all(Combo.class, pane).getFirst();
		Widgets.choose(level, "? cannot say (2)");
		awaitRows(2);
		assertTrue(evidence.getText().contains("one temperature only"), evidence.getText());
	}

	@Test
	void figuresComeBeforeNumbersAndAreDrawnOnce() {
		ClaimsRun run = new ClaimsRun(3);
		FiguresPane figures = new FiguresPane(shell, selection, RegisteredFigures.catalog());
		shell.layout();
		selection.show(run.shown());
		Combo names = Widgets.all(Combo.class, shell).getFirst();
		assertEquals(List.of("verdicts", "correlation (series)", "width", "gap"), List.of(names.getItems()));
		String first = shownTitle(figures, null);
		Widgets.choose(names, "correlation (series)");
		shownTitle(figures, first);
		int loads = run.loads();
		long start = System.nanoTime();
		Widgets.choose(names, "verdicts");
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertEquals(first, figures.canvas().figure().orElseThrow().name(), "at once, without waiting for a job");
		assertEquals(loads, run.loads(), "nothing is read again");
		assertTrue(millis < 100, "to go back takes " + millis + " ms");
	}

	private static String shownTitle(FiguresPane figures, String before) {
		Screen.await("a figure", () -> figures.canvas().figure().map(f -> !f.name().equals(before)).orElse(false));
		return figures.canvas().figure().orElseThrow().name();
	}
}
