// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.experiment.Arm;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.form.ExperimentEdits;
import org.spinscape.ui.experiment.form.ParameterText;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/** The pages of the editor that show what is swept and what is recorded and computed. */
class EditorPagesTest {

	private IWorkbenchPage page;
	private ExampleProject example;

	@BeforeEach
	void openProject() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		example = new ExampleProject(page);
	}

	@AfterEach
	void removeProject() throws Exception {
		example.close();
	}

	@Test
	void theSweepPageShowsWhatIsSweptAndWhichPointsComeOfIt() throws Exception {
		ExperimentEditor editor = example.open();
		Composite body = body(editor, "sweep");
		List<Table> tables = Widgets.all(Table.class, body);
		Table swept = tables.getFirst();
		Table points = tables.getLast();
		Screen.await("a point for each arm", () -> points.getItemCount() == 3);
		assertEquals(0, swept.getItemCount());
		ExampleProject.edits(editor).parameter(ExampleProject.glass(editor), "L",
				Optional.of(new ParameterText(Mode.LIST, "3; 4; 5")));
		Screen.await("it is listed", () -> swept.getItemCount() == 1 && points.getItemCount() == 5);
		assertEquals(List.of("L", "3; 4; 5", "3", "hamiltonian edwards-anderson", "glass"), cells(swept.getItem(0), 5));
		assertEquals("L = 4", cells(points.getItem(1), 3).getLast());
		assertTrue(labels(body).stream().anyMatch(text -> text.startsWith("5 points: 1 of ferromagnet")
				&& text.contains("3 of glass") && text.endsWith("with their samples 500 tasks.")), labels(body)::toString);
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "editor-sweep");
		Text condition = Widgets.all(Text.class, body).getLast();
		condition.setText("L > 3");
		Screen.await("a point less", () -> points.getItemCount() == 4);
		click(body, "Remove");
		Screen.await("one value", () -> swept.getItemCount() == 0);
		assertEquals(Optional.of(new ParameterText(Mode.VALUE, "3")),
				ExperimentEdits.parameter(ExampleProject.glass(editor), "L").map(ParameterText::of));
	}

	@Test
	void theAnalysesPageSaysWhatTheArmLacks() throws Exception {
		ExperimentEditor editor = example.open();
		Composite body = body(editor, "analyses");
		Combo arms = Widgets.all(Combo.class, body).getFirst();
		assertEquals(List.of("glass", "ferromagnet"), List.of(arms.getItems()).subList(0, 2));
		Widgets.choose(arms, "ferromagnet");
		Table offers = Widgets.all(Table.class, body).getFirst();
		Screen.await("what the arm has is ticked", () -> Arrays.stream(offers.getItems()).filter(TableItem::getChecked)
				.map(item -> item.getText(1)).toList().equals(List.of("analyzer")));
		Screen.await("an observable needs a sampler", () -> Arrays.stream(offers.getItems()).filter(
				item -> item.getText(1).equals("observable")).allMatch(item -> item.getText(2).contains("needs a sampler")));
		assertEquals("analyzer", offers.getItem(0).getText(1), "what can be had comes first");
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "editor-analyses");
		Arm arm = ExampleProject.experiment(editor).getArms().get(1);
		TableItem ticked = Arrays.stream(offers.getItems()).filter(TableItem::getChecked).findFirst().orElseThrow();
		check(offers, ticked, false);
		Screen.await("it is gone", () -> arm.getAnalyzers().isEmpty());
		editor.getEditingDomain().getCommandStack().undo();
		Screen.await("and back", () -> arm.getAnalyzers().size() == 1 && Arrays.stream(offers.getItems()).anyMatch(
				TableItem::getChecked));
		Text search = Widgets.all(Text.class, body).getFirst();
		search.setText("overlap");
		assertTrue(offers.getItemCount() > 0 && offers.getItemCount() < 20);
	}

	@Test
	void theExecutionPageHasTheLengthOfRuns() throws Exception {
		ExperimentEditor editor = example.open();
		Composite body = body(editor, "execution");
		assertTrue(labels(body).contains("Sweeps") && labels(body).contains("Threads"), labels(body)::toString);
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "editor-execution");
		assertFalse(editor.isDirty());
	}

	private static Composite body(ExperimentEditor editor, String id) {
		editor.setActivePage(id);
		Screen.settle();
		return ((FormPage) editor.getActivePageInstance()).getManagedForm().getForm().getBody();
	}

	private static List<String> labels(Composite body) {
		return Widgets.all(Label.class, body).stream().map(Label::getText).toList();
	}

	private static List<String> cells(TableItem item, int columns) {
		return IntStream.range(0, columns).mapToObj(item::getText).toList();
	}

	private static void click(Composite body, String text) {
		Widgets.all(Button.class, body).stream().filter(button -> button.getText().equals(text)).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	/** As a click into the box does. */
	private static void check(Table table, TableItem item, boolean on) {
		item.setChecked(on);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
	}
}
