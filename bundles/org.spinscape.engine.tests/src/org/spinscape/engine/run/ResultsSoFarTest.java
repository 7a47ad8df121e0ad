// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Task;
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

	/**
	 * What an explorer hands over can be looked at while it is at work, marked as provisional and by its source; then it is
	 * gone. A run that is stopped keeps it, and goes on to the same bits.
	 */
	@Test
	void whatIsHandedOverIsShownUntilItIsFound() throws Exception {
		Path target = folder.resolve("run");
		List<String> seen = new CopyOnWriteArrayList<>();
		AtomicInteger told = new AtomicInteger();
		AtomicInteger asked = new AtomicInteger();
		AtomicBoolean stop = new AtomicBoolean();
		Catalog catalog = Catalog.of(List.of(new SherringtonKirkpatrick(), new Exploring("counts",
				LandscapeKinds.GROUND_ENERGY, (_, context) -> {
					double[] state = new double[2];
					context.restore(in -> {
						state[0] = in.readDouble();
						state[1] = in.readDouble();
						context.random().restore(in);
					});
					while (state[1] < 3) {
						state[0] += context.random().nextDouble();
						state[1]++;
						double known = state[0];
						context.soFar(() -> List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, known)));
						seen.addAll(shown(target));
						context.save(out -> {
							out.writeDouble(known);
							out.writeDouble(state[1]);
							context.random().save(out);
						});
						stop.set(seen.size() == 1 && told.get() == 1);
						context.checkCancelled();
					}
					return List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, state[0]));
				})));
		Experiment experiment = experiment();
		experiment.setSamples(1);
		experiment.getArms().getFirst().getExplorers().getFirst().setProvider("counts");
		RunMonitor monitor = new RunMonitor() {
			@Override
			public void provisional(Task task) {
				told.incrementAndGet();
			}

			@Override
			public int savings() {
				return asked.incrementAndGet(); // it is time whenever it is asked
			}

			@Override
			public boolean cancelled() {
				return stop.get();
			}
		};
		Runner runner = new Runner(catalog);
		RunOutcome first = runner.start(experiment, folder, target, 1, monitor);
		assertEquals(RunOutcome.State.INTERRUPTED, first.state());
		assertEquals(seen, shown(target), "a run that was stopped still shows it");
		assertEquals(1, ResultsSoFar.of(target, catalog).underWay());
		assertEquals(0, RunStatus.of(target).done());

		stop.set(false);
		runner.resume(target, 1, monitor);
		assertEquals(3, told.get());
		assertEquals(3, seen.size());
		assertTrue(seen.stream().allMatch(line -> line.startsWith("ground-energy[provisional=yes] by counts ")),
				seen.toString());
		assertTrue(Files.notExists(RunDirectory.open(target).soFar("glass-p000-s0000")));
		assertEquals(List.of(), shown(target).stream().filter(line -> line.contains("provisional")).toList());

		Path unseen = folder.resolve("unseen");
		runner.start(experiment, folder, unseen, 1, RunMonitor.SILENT);
		assertEquals(shown(unseen), shown(target));
		assertEquals(3, told.get());
	}

	private static List<String> shown(Path target) {
		try {
			ResultsSoFar found = ResultsSoFar.of(target, CATALOG);
			List<String> lines = new ArrayList<>();
			for (ResultEntry entry : energies(found.entries())) {
				lines.add(entry.name() + " by " + entry.tag().source().text() + ' ' + ((Scalar) found.load(entry)).value());
			}
			return lines;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
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
