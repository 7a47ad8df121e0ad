// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** A run that is not over shows what its finished tasks have found: the same as it will show in the end, and no averages. */
class ResultsSoFarTest {

	private static final Catalog CATALOG = Catalog.of(List.of(new SherringtonKirkpatrick(), looks(
			new CopyOnWriteArrayList<>())));
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
		arm.getExplorers().add(component("looks"));
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

	/** Notes how many states the models have, in the order in which they come, and gives each a number of its own. */
	private static ExplorerProvider looks(List<Long> sizes) {
		return new Exploring("looks", LandscapeKinds.GROUND_ENERGY, (hamiltonian, context) -> {
			sizes.add(((FiniteSpace<?>) hamiltonian.space()).states().orElseThrow());
			return List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, context.random().nextDouble()));
		});
	}

	/** All arms have their first sample before one has its second: what is interrupted can be compared. */
	@Test
	void samplesOfAllArmsGoTogether() throws Exception {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName("order");
		experiment.setSamples(3);
		for (int size : new int[] { 6, 7 }) {
			Arm arm = FACTORY.createArm();
			arm.setName("spins-" + size);
			arm.setHamiltonian(component("sk"));
			Parameter number = FACTORY.createParameter();
			number.setName("N");
			number.setValue(Integer.toString(size));
			arm.getHamiltonian().getParameters().add(number);
			arm.getExplorers().add(component("looks"));
			experiment.getArms().add(arm);
		}
		List<Long> sizes = new CopyOnWriteArrayList<>();
		new Runner(Catalog.of(List.of(new SherringtonKirkpatrick(), looks(sizes)))).start(experiment, folder,
				folder.resolve("run"), 1, RunMonitor.SILENT);
		assertEquals(List.of(64L, 128L, 64L, 128L, 64L, 128L), sizes);
	}

	@Test
	void aFolderThatIsNoRunIsRefusedInWords() {
		IOException refused = assertThrows(IOException.class, () -> ResultsSoFar.of(folder, CATALOG));
		assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
	}
}
