// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ListSweep;
import org.spinscape.ui.experiment.form.ComponentForm;
import org.spinscape.ui.experiment.form.ExperimentEdits;
import org.spinscape.ui.experiment.form.FilePath;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.NestedDialog;
import org.spinscape.ui.experiment.form.ParameterText;
import org.spinscape.ui.experiment.form.ParameterText.Mode;
import org.spinscape.ui.figure.FormulaCanvas;

/** Forms of components: rows that have no meaning, nested contributions, paths of files. */
class FormsTest {

	@TempDir
	private Path folder;
	private Shell shell;
	private FormContext context;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new GridLayout());
		shell.setSize(700, 800);
		shell.open();
		ExperimentEdits edits = new ExperimentEdits(
				new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack()));
		context = new FormContext(new FormToolkit(shell.getDisplay()), Catalog.installed(), () -> folder, edits, true);
	}

	@AfterEach
	void close() {
		context.toolkit().dispose();
		shell.dispose();
	}

	private static Component component(String id) {
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(id);
		return component;
	}

	private ComponentForm form(Component component, ComponentKind kind) {
		return new ComponentForm(shell, component, kind, context, _ -> {
		});
	}

	private void set(Component component, String name, String value) {
		context.edits().parameter(component, name, Optional.of(new ParameterText(Mode.VALUE, value)));
	}

	private boolean shows(String name) {
		return Widgets.all(Label.class, shell).stream().anyMatch(label -> label.getText().equals(name) && label.getVisible());
	}

	@Test
	void parametersWithoutMeaningAreOutOfSight() {
		Component glass = component("edwards-anderson");
		ComponentForm form = form(glass, Kinds.HAMILTONIAN);
		shell.layout(true, true);
		assertTrue(shows("L") && shows("dimension") && shows("mean"));
		assertFalse(shows("file") || shows("N") || shows("degree"), "those of graphs have no meaning on a lattice");
		set(glass, "lattice", "file");
		form.refresh();
		assertTrue(shows("file"));
		assertFalse(shows("L") || shows("dimension") || shows("N"));
		set(glass, "L", "6");
		form.refresh();
		assertTrue(shows("L"), "what is set stays in sight, to be taken back");
	}

	@Test
	void aFormulaIsWrittenInSeveralLines() {
		Component component = component("formula");
		set(component, "formula", "-s[i] s[j]\non pairs");
		ComponentForm form = form(component, Kinds.HAMILTONIAN);
		Text field = Widgets.all(Text.class, shell).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst()
				.orElseThrow();
		assertEquals(2, field.getLineCount());
		type(field, "-s[i] s[j] on pairs" + field.getLineDelimiter() + "-s[1]");
		form.commit();
		assertEquals("-s[i] s[j] on pairs\n-s[1]", component.getParameters().getFirst().getValue());
		assertEquals(1, component.getParameters().size());
	}

	/** As it would be printed, at every keystroke; what is wrong leaves the last right one. */
	@Test
	void theFormulaOfAModelFollowsWhatIsTyped() {
		Component component = component("formula");
		set(component, "formula", "-s[i] s[j] on pairs");
		form(component, Kinds.HAMILTONIAN);
		FormulaCanvas shown = Widgets.all(FormulaCanvas.class, shell).getFirst();
		assertEquals("H = -\\sum_{i < j} s_{i} \\, s_{j}", shown.latex());
		Text field = Widgets.all(Text.class, shell).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst()
				.orElseThrow();
		type(field, "-J[i,j]/2 s[i] s[j] on pairs; J[i,j] ~ pm1");
		String fraction = shown.latex();
		assertTrue(fraction.contains("\\frac"), fraction);
		type(field, "-J[i,j]/2 s[i] s[j] on pears; J[i,j] ~ pm1");
		assertEquals(fraction, shown.latex());
		shell.layout(true, true);
		Screen.settle();
		Screen.keep(shell, "formula-form");
		assertTrue(shown.getVisible() && shown.getSize().y > field.getLineHeight(), shown.getSize().toString());
		// All models, also those whose formula does not depend on values.
		form(component("edwards-anderson"), Kinds.HAMILTONIAN);
		assertEquals(2, Widgets.all(FormulaCanvas.class, shell).size());
	}

	@Test
	void aNestedSamplerIsChosenInAFormOfItsOwn() {
		var spec = Catalog.installed().find(Kinds.EXPLORER, "sampled-minima").orElseThrow().provider().schema()
				.spec("sampler").orElseThrow();
		NestedDialog dialog = new NestedDialog(shell, spec, Kinds.SAMPLER, "metropolis(temperature=0.8)", context);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Shell window = dialog.getShell();
			assertEquals("metropolis(temperature=0.8)", dialog.value());
			assertEquals("metropolis", Widgets.all(Combo.class, window).getFirst().getText());
			assertEquals(List.of(), Widgets.all(Combo.class, window).stream().filter(combo -> combo.getText().isEmpty())
					.toList(), "choices that were not made show their default");
			Text temperature = Widgets.all(Text.class, window).stream().filter(text -> text.getText().equals("0.8"))
					.findFirst()
					.orElseThrow();
			type(temperature, "-1");
			assertFalse(ok(window).getEnabled(), "what is wrong cannot be taken: " + dialog.getErrorMessage());
			assertTrue(dialog.getErrorMessage().contains("temperature"), dialog.getErrorMessage());
			Screen.settle();
			Screen.keep(window, "nested-sampler");
			type(temperature, "0.5");
			assertTrue(ok(window).getEnabled());
			ok(window).notifyListeners(SWT.Selection, new Event());
			assertEquals("metropolis(temperature=0.5)", dialog.value());
		} finally {
			dialog.close();
		}
	}

	/** People write lists as they are used to; what a file gets is the same. */
	@Test
	void valuesToSweepAreSeparatedAsOneLikes() {
		Component glass = component("edwards-anderson");
		ComponentForm form = form(glass, Kinds.HAMILTONIAN);
		context.edits().parameter(glass, "L", Optional.of(new ParameterText(Mode.LIST, "4")));
		form.refresh();
		shell.layout(true, true);
		Text field = Widgets.all(Text.class, shell).stream().filter(text -> text.getText().equals("4")).findFirst()
				.orElseThrow();
		for (String typed : List.of("4, 6, 8", "4 6 8", "4;6;8", "4,6 ; 8")) {
			type(field, typed);
			assertEquals(List.of("4", "6", "8"),
					((ListSweep) glass.getParameters().getFirst().getSweep()).getValues(), typed);
		}
	}

	private static void type(Text text, String value) {
		text.setText(value);
		text.notifyListeners(SWT.FocusOut, new Event());
	}

	private static Button ok(Shell window) {
		return Widgets.all(Button.class, window).stream()
				.filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst().orElseThrow();
	}

	@Test
	void parametersThatNameAFileOrASamplerHaveAButton() {
		Component glass = component("edwards-anderson");
		set(glass, "lattice", "file");
		form(glass, Kinds.HAMILTONIAN);
		assertEquals(List.of("Bro&wse\u2026"), buttons());
		for (var child : shell.getChildren()) {
			child.dispose();
		}
		form(component("sampled-minima"), Kinds.EXPLORER);
		assertEquals(List.of("\u2026"), buttons());
	}

	private List<String> buttons() {
		return Widgets.all(Button.class, shell).stream().map(Button::getText).toList();
	}

	@Test
	void pathsAreRelativeToTheExperiment() {
		FilePath path = new FilePath(folder.resolve("project"));
		assertEquals("graphs/g.rud", path.relative(folder.resolve("project/graphs/g.rud").toString()));
		assertEquals("../g.rud", path.relative(folder.resolve("g.rud").toString()));
	}
}
