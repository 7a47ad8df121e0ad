// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The menu Run begins with what it is called after. */
class RunMenuTest {

	@Test
	void runningComesFirst() {
		Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
		Menu run = Arrays.stream(bar.getItems()).filter(item -> item.getText().replace("&", "").equals("Run")).findFirst()
				.orElseThrow().getMenu();
		run.notifyListeners(SWT.Show, new Event());
		List<String> words = Arrays.stream(run.getItems()).map(MenuItem::getText)
				.map(text -> text.replace("&", "").replaceFirst("\\t.*", "")).toList();
		assertEquals(List.of("Run Experiment", "Resume Run", "Run Again", "Run on Cluster...", ""), words.subList(0, 5));
		assertEquals("Report of This Run\u2026", words.get(5));
	}
}
