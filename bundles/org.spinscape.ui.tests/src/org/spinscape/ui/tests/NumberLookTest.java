// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.ui.figures.ResultsPane;
import org.spinscape.ui.number.NumberLook;
import org.spinscape.ui.number.NumberLook.ErrorStyle;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.table.DataTable;

/** Numbers look as the user wants them in views, and as ever in what leaves them. */
class NumberLookTest {

	private static final NumberLook APART = new NumberLook(ErrorStyle.PLUS_MINUS, 0, false);
	private static final NumberLook COMMA = new NumberLook(ErrorStyle.BRACKETS, 4, true);

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.spinscape.ui");

	@AfterEach
	void asEver() throws Exception {
		preferences.clear();
	}

	@ParameterizedTest
	@CsvSource({ "0.5587, 0.0127, 0.559 \u00b1 0.013", "5452.55, 190, 5450 \u00b1 190", "-45.31, 1.1, \u221245.3 \u00b1 1.1",
			"1.25e12, 1.3e11, (1.25 \u00b1 0.13)e+12", "3, 0, 3", "-12.7, 20, \u221213 \u00b1 20" })
	void errorsBehindTheirSignHaveTheSameDigits(double value, double error, String expected) {
		assertEquals(expected, APART.withError(value, error));
	}

	@Test
	void aCommaStandsBeforeDecimals() {
		assertEquals("0,559(13)", COMMA.withError(0.5587, 0.0127));
		assertEquals("3,142", COMMA.plain(Math.PI, 7));
		assertEquals("3.141593", NumberLook.USUAL.plain(Math.PI, 7));
		assertEquals("\u221e", COMMA.plain(Double.POSITIVE_INFINITY, 3));
	}

	@Test
	void copiesKeepTheirPoint() throws Exception {
		preferences.putBoolean("decimal-comma", true);
		preferences.put("error-style", ErrorStyle.PLUS_MINUS.name());
		Shell shell = TreeRun.window();
		RunSelection selection = new RunSelection();
		ResultsPane pane = new ResultsPane(shell, selection);
		shell.layout();
		selection.show(new FakeRun().shown());
		Screen.await("the results", () -> shown(pane).contains("0,75 \u00b1 0,10"));
		List<List<String>> copied = Widgets.all(DataTable.class, pane).getFirst().cells();
		assertTrue(copied.stream().anyMatch(row -> row.contains("0.75") && row.contains("0.1")), copied.toString());
		shell.dispose();
	}

	private static List<String> shown(ResultsPane pane) {
		return Widgets.all(NatTable.class, pane).stream().flatMap(table -> IntStream.range(0, table.getColumnCount())
				.mapToObj(column -> String.valueOf(table.getDataValueByPosition(column, 1)))).toList();
	}
}
