// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.spinscape.experiment.Component;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.form.ParameterText;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/** The text of an experiment and its forms say the same, whichever was changed, and through undo and redo. */
class SourcePageTest extends WithExample {

	@Test
	void whatIsTypedReachesTheFormsAndUndoTakesItBack() throws Exception {
		ExperimentEditor editor = example.open();
		Component glass = ExampleProject.glass(editor);
		StyledText text = source(editor);
		String before = text.getText();
		assertEquals(Files.readString(example.path()), before, "what stands in the file, to the letter");
		type(text, "samples=\"100\"", "samples=\"12\"");
		Screen.await("the model follows", () -> ExampleProject.experiment(editor).getSamples() == 12);
		assertTrue(editor.isDirty());
		assertSame(glass, ExampleProject.glass(editor), "what was not typed stays the object that the forms show");
		type(text, "<arms", "<!-- a note -->\n  <arms");
		Screen.await("a comment is text only", () -> editor.getEditingDomain().getCommandStack().getUndoCommand() != null
				&& editor.isDirty());
		Screen.settle();
		undo(editor);
		Screen.await("the note is gone", () -> !text.getText().contains("a note"));
		assertEquals(12, ExampleProject.experiment(editor).getSamples());
		undo(editor);
		Screen.await("all is as it was", () -> text.getText().equals(before));
		assertEquals(100, ExampleProject.experiment(editor).getSamples());
		assertFalse(editor.isDirty());
	}

	@Test
	void whatIsChangedInAFormReachesTheTextAndCommentsAreSaved() throws Exception {
		example.rewrite("<arms name=\"glass\"", "<!-- a note -->\n  <arms name=\"glass\"");
		ExperimentEditor editor = example.open();
		StyledText text = source(editor);
		type(text, "samples=\"100\"", "samples=\"12\"");
		Screen.await("the model follows", () -> ExampleProject.experiment(editor).getSamples() == 12);
		assertTrue(page.saveEditor(editor, false));
		assertTrue(Files.readString(example.path()).contains("<!-- a note -->"), "typed text is saved as it is");
		assertFalse(editor.isDirty());
		ExampleProject.edits(editor).parameter(ExampleProject.glass(editor), "L",
				Optional.of(new ParameterText(Mode.LIST, "3; 4")));
		Screen.await("the text follows", () -> text.getText().contains("<values>4</values>"));
		undo(editor);
		Screen.await("with its comment", () -> text.getText().contains("<!-- a note -->")
				&& !text.getText().contains("<values>4</values>"));
		assertFalse(editor.isDirty());
	}

	@Test
	void partsThatComeAndGoInTheTextComeAndGoInTheModel() throws Exception {
		ExperimentEditor editor = example.open();
		StyledText text = source(editor);
		int arms = ExampleProject.experiment(editor).getArms().size();
		type(text, "</experiment:Experiment>", "<arms name=\"typed\"><hamiltonian provider=\"edwards-anderson\"/>"
				+ "<explorers provider=\"barrier-tree\"/></arms>\n<arms name=\"second\">"
				+ "<hamiltonian provider=\"sherrington-kirkpatrick\"/></arms>\n</experiment:Experiment>");
		Screen.await("two arms more", () -> ExampleProject.experiment(editor).getArms().size() == arms + 2);
		assertEquals("typed", ExampleProject.experiment(editor).getArms().get(arms).getName());
		assertTrue(ExampleProject.experiment(editor).getArms().getFirst().getHamiltonian() != null);
		Screen.await("and what the second lacks is marked at its line", () -> Arrays.stream(example.marks())
				.anyMatch(mark -> line(text, "name=\"second\"") == mark.getAttribute(IMarker.LINE_NUMBER, 0)));
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "source-problem");
		undo(editor);
		Screen.await("as before", () -> ExampleProject.experiment(editor).getArms().size() == arms);
	}

	@Test
	void aFaultIsMarkedAtItsLineAndTheFormsRest() throws Exception {
		ExperimentEditor editor = example.open();
		StyledText text = source(editor);
		type(text, "samples=\"100\"", "samples=\"many\"");
		int line = line(text, "many");
		Screen.await("the line is marked", () -> Arrays.stream(example.marks())
				.anyMatch(mark -> mark.getAttribute(IMarker.LINE_NUMBER, 0) == line
						&& mark.getAttribute(IMarker.MESSAGE, "").contains("many")));
		assertEquals(100, ExampleProject.experiment(editor).getSamples(), "the model stays as it was");
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "source-fault");
		editor.setActivePage("overview");
		FormPage overview = (FormPage) editor.getActivePageInstance();
		assertFalse(overview.getManagedForm().getForm().getBody().isEnabled(), "else a form would undo what is being typed");
		assertTrue(overview.getManagedForm().getForm().getMessage().contains("line " + line));
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "source-fault-form");
		IDE.gotoMarker(editor, Arrays.stream(example.marks()).findFirst().orElseThrow());
		assertEquals("source", editor.getActivePageInstance().getId());
		assertTrue(text.getSelectionText().contains("many"));
		assertTrue(page.saveEditor(editor, false), "what is half typed can be kept");
		assertTrue(Files.readString(example.path()).contains("many"));
		undo(editor);
		editor.setActivePage("overview");
		Screen.await("the form can be used again", () -> overview.getManagedForm().getForm().getBody().isEnabled());
	}

	@Test
	void theTextIsColouredByWhatItIs() throws Exception {
		ExperimentEditor editor = example.open();
		StyledText text = source(editor);
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "source-colours");
		StyleRange name = text.getStyleRangeAtOffset(text.getText().indexOf("arms name"));
		StyleRange value = text.getStyleRangeAtOffset(text.getText().indexOf("\"glass\""));
		assertTrue(name != null && value != null && !name.foreground.equals(value.foreground));
	}

	/** What others write into the file is seen, unless something here is not saved yet. */
	@Test
	void whatOthersWriteIsTakenOver() throws Exception {
		ExperimentEditor editor = example.open();
		StyledText text = source(editor);
		example.rewrite("samples=\"100\"", "samples=\"7\"");
		Screen.await("the model follows", () -> ExampleProject.experiment(editor).getSamples() == 7);
		Screen.await("and the text", () -> text.getText().contains("samples=\"7\""));
		assertFalse(editor.isDirty());
		type(text, "samples=\"7\"", "samples=\"8\"");
		Screen.await("a change of our own", () -> ExampleProject.experiment(editor).getSamples() == 8);
		example.rewrite("samples=\"7\"", "samples=\"9\"");
		Screen.settle();
		assertEquals(8, ExampleProject.experiment(editor).getSamples(), "is not lost");
		undo(editor);
		undo(editor);
		assertEquals(100, ExampleProject.experiment(editor).getSamples(), "what was taken over can be undone");
	}

	/** The menu Edit works on the text, and on nothing once another page is in front. */
	@Test
	void theMenuEditWorksOnTheText() throws Exception {
		ExperimentEditor editor = example.open();
		StyledText text = source(editor);
		IActionBars bars = editor.getEditorSite().getActionBars();
		assertTrue(bars.getGlobalActionHandler(ActionFactory.FIND.getId()).isEnabled());
		bars.getGlobalActionHandler(ActionFactory.SELECT_ALL.getId()).run();
		assertEquals(text.getText(), text.getSelectionText());
		text.setSelection(0, 5);
		bars.getGlobalActionHandler(ActionFactory.CUT.getId()).run();
		assertTrue(text.getText().startsWith(" version"), text.getText());
		bars.getGlobalActionHandler(ActionFactory.PASTE.getId()).run();
		assertTrue(text.getText().startsWith("<?xml version"), text.getText());
		editor.setActivePage("overview");
		assertNull(bars.getGlobalActionHandler(ActionFactory.FIND.getId()));
	}

	private StyledText source(ExperimentEditor editor) {
		editor.setActivePage("source");
		FormPage shown = (FormPage) editor.getActivePageInstance();
		return Widgets.all(StyledText.class, shown.getManagedForm().getForm().getBody()).getFirst();
	}

	private static void type(StyledText text, String before, String after) {
		int at = text.getText().indexOf(before);
		assertTrue(at >= 0, () -> before + " is in " + text.getText());
		text.replaceTextRange(at, before.length(), after);
	}

	private static int line(StyledText text, String words) {
		return text.getLineAtOffset(text.getText().indexOf(words)) + 1;
	}

	/** As Edit > Undo does. */
	private static void undo(ExperimentEditor editor) {
		editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
	}
}
