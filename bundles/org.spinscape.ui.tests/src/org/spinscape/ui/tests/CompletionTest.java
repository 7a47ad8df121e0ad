// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.form.Completion;
import org.spinscape.ui.experiment.form.ExperimentEdits;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.ParameterForm;

/** Ctrl+Space in the fields of forms: contributions, numbers and names that the experiment has. */
class CompletionTest {

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	private Shell shell;
	private FormContext context;
	private Arm arm;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new GridLayout());
		ExperimentEdits edits = new ExperimentEdits(
				new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack()));
		context = new FormContext(new FormToolkit(shell.getDisplay()), Catalog.installed(), () -> Path.of("."), edits, true);
		Experiment experiment = FACTORY.createExperiment();
		arm = FACTORY.createArm();
		arm.setName("glass");
		experiment.getArms().add(arm);
		arm.setHamiltonian(component("sk"));
		arm.getExplorers().add(component("barrier-tree"));
	}

	@AfterEach
	void close() {
		context.toolkit().dispose();
		shell.dispose();
	}

	private static Component component(String id) {
		Component component = FACTORY.createComponent();
		component.setProvider(id);
		return component;
	}

	/** The field of a parameter. */
	private Text field(ComponentKind kind, Component component, String parameter) {
		ParameterSpec spec = Catalog.installed().find(kind, component.getProvider()).orElseThrow().provider().schema()
				.spec(parameter).orElseThrow();
		Composite parent = new Composite(shell, 0);
		new ParameterForm(parent, component, spec, context).refresh();
		return Widgets.all(Text.class, parent).getFirst();
	}

	@Test
	void aNestedComponentIsOneOfThoseInstalled() {
		Component explorer = component("sampled-minima");
		arm.getExplorers().add(explorer);
		Text sampler = field(Kinds.EXPLORER, explorer, "sampler");
		assertTrue(Completion.offered(sampler, "", 0).contains("metropolis"));
		assertEquals("metropolis(temperature=0.8)", Completion.offered(sampler, "metro(temperature=0.8)", 5).getFirst());
		assertTrue(sampler.getToolTipText().contains("Ctrl+Space"), sampler.getToolTipText());
	}

	@Test
	void aTextNamesSomethingOfTheExperiment() {
		Component comparison = component("compare-arms");
		arm.getAnalyzers().add(comparison);
		Text result = field(Kinds.ANALYZER, comparison, "result");
		List<String> offered = Completion.offered(result, "", 0);
		assertTrue(offered.containsAll(List.of("ground-energy", "minima", "glass")), offered.toString());
		List<String> energies = Completion.offered(result, "energy", 6);
		assertFalse(energies.contains("minima"));
		assertTrue(energies.contains("ground-energy"), "what has it elsewhere is found, too: " + energies);
	}

	@Test
	void anExpressionNamesNumbersOfTheArm() {
		Component sampler = component("metropolis");
		arm.setSampler(sampler);
		Text temperature = field(Kinds.SAMPLER, sampler, "temperature");
		assertEquals(List.of(), Completion.offered(temperature, "", 0));
		Widgets.choose(Widgets.all(Combo.class, temperature.getParent().getParent()).getFirst(), "expression");
		Text expression = Widgets.all(Text.class, shell).getLast();
		assertEquals("2 * N", Completion.offered(expression, "2 * n", 5).getFirst(), "what begins so comes first");
	}

	@Test
	void theNumberThatIsToBeKnownWellIsOneThatIsGiven() throws Exception {
		Screen.work();
		ExampleProject example = new ExampleProject(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
		try {
			ExperimentEditor editor = example.open();
			editor.setActivePage("overview");
			Screen.await("a field that offers numbers", () -> Widgets.all(Text.class, shell()).stream().anyMatch(
					text -> Completion.offered(text, "fun", 3).contains("funnel-share")));
		} finally {
			example.close();
		}
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}
}
