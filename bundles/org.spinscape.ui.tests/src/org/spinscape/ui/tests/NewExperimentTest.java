// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.core.provider.Provider;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.wizard.NewExperimentWizard;

/** The wizard for experiments offers what the model can do, and says why it cannot do the rest. */
class NewExperimentTest {

	private WizardDialog dialog;
	private NewExperimentWizard wizard;

	@BeforeEach
	void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		wizard = new NewExperimentWizard();
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.showPage(wizard.getPage("start"));
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("experiments");
		if (made.exists()) {
			made.delete(true, true, null);
		}
	}

	private List<Table> tables() {
		return Widgets.all(Table.class, dialog.getShell()).stream().filter(Table::isVisible).toList();
	}

	private Map<String, String> ways() {
		return Arrays.stream(tables().getLast().getItems())
				.collect(Collectors.toMap(item -> item.getText(0), item -> item.getText(1)));
	}

	private void choose(String model) {
		Table models = tables().getFirst();
		TableItem item = Arrays.stream(models.getItems()).filter(each -> each.getText().equals(model)).findFirst()
				.orElseThrow();
		models.setSelection(item);
		models.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whatTheModelCannotDoSaysWhy() {
		assertTrue(dialog.getCurrentPage().isPageComplete(), "a newcomer can press Finish at once");
		Provider folding = Catalog.installed().find(Kinds.EXPLORER, "staged-folding").orElseThrow().provider();
		Screen.await("why a glass cannot fold", () -> !ways().get(folding.name()).equals(folding.description()));
		assertTrue(ways().get("Barrier tree").startsWith("Evaluates all states"), "what can be done says what it does");
		Screen.settle();
		Screen.keep(dialog.getShell(), "new-experiment");
		choose("HP lattice protein");
		Screen.settle();
		assertEquals(folding.description(), ways().get(folding.name()), "a chain can");
	}

	@Test
	void twoSamplersAreTooMany() {
		Table ways = tables().getLast();
		List<TableItem> samplers = Arrays.stream(ways.getItems()).filter(item -> item.getText(0).endsWith("(sampler)"))
				.limit(2).toList();
		samplers.forEach(item -> item.setChecked(true));
		ways.notifyListeners(SWT.Selection, new Event());
		assertEquals("Tick one sampler only; a second one is another arm, which the editor adds.",
				dialog.getCurrentPage().getErrorMessage());
		samplers.getLast().setChecked(false);
		ways.notifyListeners(SWT.Selection, new Event());
		assertEquals(null, dialog.getCurrentPage().getErrorMessage());
	}

	/** The steps after the model: a sweep, and what is recorded and computed; going back keeps what was changed. */
	@Test
	void sweepsAndAnalysesAreChosenOnTheWay() throws Exception {
		Table ways = tables().getLast();
		TableItem sampler = Arrays.stream(ways.getItems()).filter(item -> item.getText(0).endsWith("(sampler)"))
				.filter(item -> item.getText(0).startsWith("Metropolis")).findFirst().orElseThrow();
		sampler.setChecked(true);
		ways.notifyListeners(SWT.Selection, new Event());
		dialog.showPage(wizard.getPage("sweep"));
		Screen.settle();
		Table parameters = tables().getFirst();
		TableItem size = Arrays.stream(parameters.getItems()).filter(item -> item.getText(0).equals("L")).findFirst()
				.orElseThrow();
		parameters.setSelection(size);
		parameters.notifyListeners(SWT.Selection, new Event());
		Combo mode = Widgets.all(Combo.class, dialog.getShell()).stream().filter(Combo::isVisible)
				.filter(combo -> combo.indexOf("list") >= 0).findFirst().orElseThrow();
		Widgets.choose(mode, "list");
		Text values = Widgets.all(Text.class, dialog.getShell()).stream().filter(Text::isVisible)
				.filter(text -> text.getParent().getParent() == mode.getParent()).findFirst().orElseThrow();
		values.setText("3, 4");
		Screen.await("two points", () -> String.valueOf(dialog.getMessage()).startsWith("2 points"));
		Screen.settle();
		Screen.keep(dialog.getShell(), "new-experiment-sweep");
		dialog.showPage(wizard.getPage("analyses"));
		Table offers = tables().getFirst();
		Screen.await("what the arm has is ticked", () -> Arrays.stream(offers.getItems()).anyMatch(TableItem::getChecked));
		Screen.settle();
		Screen.keep(dialog.getShell(), "new-experiment-analyses");
		TableItem magnetisation = Arrays.stream(offers.getItems()).filter(item -> item.getText(0).equals("Magnetisation"))
				.findFirst().orElseThrow();
		magnetisation.setChecked(true);
		Event event = new Event();
		event.item = magnetisation;
		event.detail = SWT.CHECK;
		offers.notifyListeners(SWT.Selection, event);
		dialog.showPage(wizard.getPage("start"));
		dialog.showPage(wizard.getPage("sweep"));
		assertTrue(wizard.performFinish());
		Experiment written = ExperimentFiles.load(Path.of(ResourcesPlugin.getWorkspace().getRoot().getProject("experiments")
				.getFile("experiment.spinscape").getLocationURI()));
		Arm arm = written.getArms().getFirst();
		assertEquals(List.of("3", "4"), ((ListSweep) arm.getHamiltonian().getParameters().getFirst().getSweep())
				.getValues());
		assertEquals(List.of("energy", "magnetisation"),
				arm.getObservables().stream().map(Component::getProvider).toList());
		assertEquals("experiment", written.getName());
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
	}
}
