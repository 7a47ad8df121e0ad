// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.form.ParameterText;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/** What the view Problems offers against a problem takes it away, as a change that can be undone. */
class QuickFixTest extends WithExample {

	@Test
	void whatAnAnalyzerLacksIsAdded() throws Exception {
		ExperimentEditor editor = example.open();
		Experiment experiment = ExampleProject.experiment(editor);
		Arm arm = experiment.getArms().getFirst();
		ExampleProject.edits(editor).set(arm, Literals.ARM__SAMPLER, component("metropolis"));
		ExampleProject.edits(editor).add(arm, Literals.ARM__OBSERVABLES, component("energy"));
		ExampleProject.edits(editor).add(arm, Literals.ARM__ANALYZERS, component("ultrametricity"));
		run(await("Add observable replica-overlap"));
		assertEquals("replica-overlap", arm.getObservables().getLast().getProvider());
		run(await("Set replicas to 3"));
		assertEquals(3, experiment.getReplicas());
		Screen.await("nothing is wrong any more", () -> example.problems().isEmpty());
		editor.getEditingDomain().getCommandStack().undo();
		editor.getEditingDomain().getCommandStack().undo();
		assertEquals(1, experiment.getReplicas());
		assertEquals(1, arm.getObservables().size());
	}

	/** What is refused only once there is a landscape is said while one writes, with the size that works. */
	@Test
	void aSizeThatWorksIsOffered() throws Exception {
		ExperimentEditor editor = example.open();
		ExampleProject.edits(editor).parameter(ExampleProject.glass(editor), "L",
				Optional.of(new ParameterText(Mode.VALUE, "40")));
		Screen.await("a size", () -> labels().stream().anyMatch(label -> label.startsWith("Set L to ")));
		Screen.keep(page.getWorkbenchWindow().getShell(), "quick-fix");
		IMarkerResolution size = resolutions().stream().filter(each -> each.getLabel().startsWith("Set L to "))
				.findFirst().orElseThrow(() -> new AssertionError(labels()));
		run(size);
		Screen.await("it fits", () -> example.problems().isEmpty());
		String chosen = ExampleProject.glass(editor).getParameters().stream().filter(each -> each.getName().equals("L"))
				.findFirst().orElseThrow().getValue();
		assertTrue(Integer.parseInt(chosen) >= 4 && Integer.parseInt(chosen) < 40, chosen);
	}

	/** The file need not be open: its remedy opens it. */
	@Test
	void whatIsWrongWithAClosedFileIsMendedInItsEditor() throws Exception {
		example.rewrite("samples=\"100\"", "samples=\"0\"");
		ExperimentEditor first = example.open();
		Screen.await("the file is marked", () -> !example.problems().isEmpty());
		page.closeEditor(first, false);
		run(await("Set samples to 1"));
		ExperimentEditor editor = example.open();
		assertTrue(editor.isDirty());
		assertEquals(1, ExampleProject.experiment(editor).getSamples());
		Screen.await("the mark is gone", () -> example.problems().isEmpty());
		assertFalse(ExampleProject.experiment(editor).getArms().isEmpty());
	}

	private static Component component(String id) {
		Component component = ExperimentFactory.eINSTANCE.createComponent();
		component.setProvider(id);
		return component;
	}

	private List<IMarkerResolution> resolutions() {
		return Arrays.stream(example.marks()).flatMap(mark -> Arrays.stream(IDE.getMarkerHelpRegistry()
				.getResolutions(mark))).toList();
	}

	private List<String> labels() {
		return resolutions().stream().map(IMarkerResolution::getLabel).toList();
	}

	private IMarkerResolution await(String label) {
		Screen.await(label, () -> labels().contains(label));
		return resolutions().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private void run(IMarkerResolution resolution) {
		IMarker[] marks = example.marks();
		resolution.run(marks[0]);
	}
}
