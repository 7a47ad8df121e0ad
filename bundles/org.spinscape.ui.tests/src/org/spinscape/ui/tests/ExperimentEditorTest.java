// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.form.ExperimentEdits;
import org.spinscape.ui.experiment.form.ParameterText;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/** The editor of experiments in the workbench: changes, undo, problems on the file, files that are not as they should be. */
class ExperimentEditorTest {

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
	void changesMakeDirtyAndUndoMakesClean() throws Exception {
		ExperimentEditor editor = example.open();
		assertEquals("overview", editor.getActivePageInstance().getId());
		assertFalse(editor.isDirty());
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "editor-overview");
		setSamples(editor, 7);
		assertTrue(editor.isDirty());
		setSamples(editor, 7); // says nothing new, so there is still one step to undo
		editor.getEditingDomain().getCommandStack().undo();
		assertFalse(editor.isDirty());
		assertEquals(100, ExampleProject.experiment(editor).getSamples());
	}

	/** What a run costs is found out by trying, as on the command line, and only when one asks. */
	@Test
	void theCostIsEstimatedWhenAsked() throws Exception {
		ExperimentEditor editor = example.open();
		editor.setActivePage("execution");
		setSamples(editor, 2);
		Screen.settle();
		Composite window = page.getWorkbenchWindow().getShell();
		Button ask = Widgets.all(Button.class, window).stream().filter(each -> each.getText().equals("Estimate Cost"))
				.findFirst().orElseThrow();
		ask.notifyListeners(SWT.Selection, new Event());
		assertFalse(ask.isEnabled(), "one estimate at a time");
		Screen.await("an estimate", 60_000, () -> cost(window).matches(
				"A run has 6 tasks, .* with \\d+ threads?, .* on disk, .* of memory for landscapes and explorers\\."));
		assertTrue(ask.isEnabled());
		setSamples(editor, 3);
		Screen.await("an estimate of what was is not one of what is", () -> cost(window).isEmpty());
	}

	private static String cost(Composite window) {
		return Widgets.all(Label.class, window).stream().map(Label::getText).filter(text -> text.contains("on disk"))
				.findFirst().orElse("");
	}

	/** Before anything runs the form says how much it will be. */
	@Test
	void theOutlookFollowsTheForm() throws Exception {
		ExperimentEditor editor = example.open();
		editor.setActivePage("execution");
		awaitOutlook("A run has 300 tasks; landscapes of up to ");
		setSamples(editor, 7);
		awaitOutlook("A run has 21 tasks; ");
		ExampleProject.edits(editor).parameter(ExampleProject.glass(editor), "L",
				Optional.of(new ParameterText(Mode.VALUE, "-3")));
		awaitOutlook("As it is the experiment cannot be run");
	}

	private void awaitOutlook(String words) {
		Screen.await(words, () -> Widgets.all(Label.class, page.getWorkbenchWindow().getShell()).stream()
				.anyMatch(label -> label.getText().startsWith(words)));
	}

	@Test
	void aValueOutOfRangeMarksTheFileUntilItIsUndone() throws Exception {
		ExperimentEditor editor = example.open();
		ExampleProject.edits(editor).parameter(ExampleProject.glass(editor), "L",
				Optional.of(new ParameterText(Mode.VALUE, "-3")));
		Screen.await("the file is marked", () -> example.problems().stream().anyMatch(p -> p.contains("L")));
		assertTrue(example.problems().getFirst().contains("glass"), "the arm is named: " + example.problems());
		editor.getEditingDomain().getCommandStack().undo();
		Screen.await("the mark is gone", () -> example.problems().isEmpty());
		assertFalse(editor.isDirty());
	}

	@Test
	void whatIsSavedLoadsAgain() throws Exception {
		ExperimentEditor editor = example.open();
		setSamples(editor, 7);
		ExampleProject.edits(editor).parameter(ExampleProject.glass(editor), "L",
				Optional.of(new ParameterText(Mode.LIST, "3; 4")));
		assertTrue(page.saveEditor(editor, false));
		assertFalse(editor.isDirty());
		Experiment loaded = ExperimentFiles.load(example.path());
		assertEquals(7, loaded.getSamples());
		assertEquals(3, loaded.getArms().size());
		assertEquals(Optional.of(new ParameterText(Mode.LIST, "3; 4")),
				ExperimentEdits.parameter(loaded.getArms().getFirst().getHamiltonian(), "L").map(ParameterText::of));
		assertEquals("org.spinscape.hamiltonians", loaded.getArms().getFirst().getHamiltonian().getOrigin());
	}

	@Test
	void aMissingProviderIsNamedWithItsPlugin() throws Exception {
		example.rewrite("provider=\"edwards-anderson\"", "provider=\"kagome\" origin=\"com.example.kagome\"");
		ExperimentEditor editor = example.open();
		Screen.await("the file is marked", () -> !example.problems().isEmpty());
		String problem = example.problems().getFirst();
		assertTrue(problem.contains("kagome") && problem.contains("com.example.kagome"), problem);
		assertEquals("kagome", ExampleProject.glass(editor).getProvider());
		editor.setActivePage("arms");
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "editor-missing");
		assertFalse(editor.isDirty(), "to look at a file does not change it");
	}

	/** What cannot be read opens as text at the line of its fault; mended, it is an experiment like any other. */
	@Test
	void anUnreadableFileIsMendedInItsText() throws Exception {
		example.rewrite("</arms>", "</legs>");
		ExperimentEditor editor = example.open();
		assertEquals("source", editor.getActivePageInstance().getId());
		assertFalse(editor.isDirty());
		Screen.await("the line is marked", () -> Arrays.stream(example.marks())
				.anyMatch(mark -> mark.getAttribute(IMarker.LINE_NUMBER, 0) > 1));
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "editor-unreadable");
		FormPage source = (FormPage) editor.getActivePageInstance();
		StyledText text = Widgets.all(StyledText.class, source.getManagedForm().getForm().getBody()).getFirst();
		text.setText(text.getText().replace("</legs>", "</arms>"));
		Screen.await("it is an experiment", () -> ExampleProject.experiment(editor).getArms().size() == 3);
		Screen.await("the mark is gone", () -> example.problems().isEmpty());
		editor.setActivePage("arms");
		Screen.settle();
		assertEquals("Experiment glass-or-funnel", ((FormPage) editor.getActivePageInstance()).getManagedForm().getForm()
				.getText());
		assertTrue(page.saveEditor(editor, false));
		assertEquals(3, ExperimentFiles.load(example.path()).getArms().size());
	}

	private static void setSamples(ExperimentEditor editor, int samples) {
		ExampleProject.edits(editor).set(ExampleProject.experiment(editor), Literals.EXPERIMENT__SAMPLES,
				Integer.valueOf(samples));
	}
}
