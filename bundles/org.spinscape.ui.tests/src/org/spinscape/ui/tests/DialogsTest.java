// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.ui.claims.NewClaimDialog;
import org.spinscape.ui.experiment.form.ExperimentEdits;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.NestedDialog;

/** Wizards and dialogs fit a screen of 1024 x 700, and no word of them is cut, covered, or runs into another. */
class DialogsTest {

	private static final Point SCREEN = new Point(1024, 700);

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Shell parent = workbench.getActiveWorkbenchWindow().getShell();

	@BeforeEach
	void work() {
		Screen.work();
	}

	private static void look(Window dialog, String name) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Screen.settle();
			Screen.keep(dialog.getShell(), "dialog-" + name);
			assertEquals(List.of(), faults(dialog.getShell()), name);
		} finally {
			dialog.close();
		}
	}

	private static List<String> faults(Shell shell) {
		List<String> faults = new ArrayList<>(TextBoxes.faults(shell));
		Point size = shell.getSize();
		if (size.x > SCREEN.x || size.y > SCREEN.y) {
			faults.add("its size is " + size);
		}
		return faults;
	}

	@ParameterizedTest
	@ValueSource(strings = { "new", "example", "plugin", "instance" })
	void wizardsCanBeRead(String name) throws Exception {
		IWorkbenchWizard wizard = workbench.getNewWizardRegistry().findWizard("org.spinscape.ui.experiment." + name)
				.createWizard();
		wizard.init(workbench, StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(parent, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			List<String> faults = new ArrayList<>();
			for (IWizardPage page : wizard.getPages()) {
				dialog.showPage(page);
				Screen.settle();
				Screen.keep(dialog.getShell(), "wizard-" + name + "-" + page.getName());
				faults(dialog.getShell()).stream().map(fault -> page.getName() + ": " + fault).forEach(faults::add);
			}
			assertTrue(wizard.getPageCount() > 0);
			assertEquals(List.of(), faults);
		} finally {
			dialog.close();
		}
	}

	@Test
	void theFormOfANestedComponentCanBeRead() {
		ParameterSpec spec = Catalog.installed().find(Kinds.EXPLORER, "sampled-minima").orElseThrow().provider().schema()
				.spec("sampler").orElseThrow();
		FormToolkit toolkit = new FormToolkit(parent.getDisplay());
		ExperimentEdits edits = new ExperimentEdits(
				new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack()));
		FormContext context = new FormContext(toolkit, Catalog.installed(), () -> Path.of("."), edits, false);
		look(new NestedDialog(parent, spec, Kinds.SAMPLER, "metropolis(temperature=0.8)", context), "nested");
		toolkit.dispose();
	}

	@Test
	void aNewClaimCanBeRead() {
		look(new NewClaimDialog(parent, List::of, List.of("p/own.claims")), "claim");
	}

	@Test
	void preferencesCanBeRead() {
		look(PreferencesUtil.createPreferenceDialogOn(parent, "org.spinscape.ui.numbers", null, null), "preferences-numbers");
		look(PreferencesUtil.createPreferenceDialogOn(parent, "org.spinscape.workbench.appearance", null, null),
				"preferences-appearance");
		look(PreferencesUtil.createPreferenceDialogOn(parent, "org.spinscape.ui.run.preference", null, null),
				"preferences");
	}
}
