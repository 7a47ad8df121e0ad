// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.explorers.exact.enumeration.Enumeration;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** A run that is not over shows what its finished tasks have found: the same as it will show in the end, and no averages. */
class ResultsSoFarTest {

	private static final Catalog CATALOG = Catalog.of(List.of(new SherringtonKirkpatrick(), new Enumeration()));
	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	@TempDir
	Path folder;

	private static Component component(String id) {
		Component component = FACTORY.createComponent();
		component.setProvider(id);
		return component;
	}

	private static Experiment experiment() {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName("so-far");
		experiment.setSamples(3);
		Arm arm = FACTORY.createArm();
		arm.setName("glass");
		arm.setHamiltonian(component("sk"));
		arm.getExplorers().add(component("enumeration"));
		experiment.getArms().add(arm);
		return experiment;
	}

	private static List<ResultEntry> energies(List<ResultEntry> entries) {
		return entries.stream().filter(entry -> entry.is(LandscapeKinds.GROUND_ENERGY)).toList();
	}

	@Test
	void finishedTasksAreShown() throws Exception {
		Path target = folder.resolve("run");
		new Runner(CATALOG).start(experiment(), folder, target, 1, RunMonitor.SILENT);
		RunDirectory directory = RunDirectory.open(target);
		ResultsFile whole = ResultsFile.open(directory.results());
		List<ResultEntry> expected = energies(whole.entries()).stream().filter(entry -> !entry.key().overSamples()).toList();
		assertEquals(3, expected.size());
		List<Double> energies = whole.load(expected).stream().map(result -> ((Scalar) result).value()).toList();
		Files.delete(directory.task("glass-p000-s0001"));

		ResultsSoFar found = ResultsSoFar.of(target, CATALOG);
		assertEquals(2, found.finished());
		assertEquals(3, found.total());
		List<ResultEntry> entries = energies(found.entries());
		assertEquals(List.of(0, 2), entries.stream().map(entry -> entry.key().sample()).toList());
		assertEquals(List.of(energies.get(0), energies.get(2)),
				found.load(entries).stream().map(result -> ((Scalar) result).value()).toList());
	}

	@Test
	void aFolderThatIsNoRunIsRefusedInWords() {
		IOException refused = assertThrows(IOException.class, () -> ResultsSoFar.of(folder, CATALOG));
		assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
	}
}
