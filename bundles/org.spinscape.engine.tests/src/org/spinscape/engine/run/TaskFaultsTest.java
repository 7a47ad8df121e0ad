// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** What a plug-in does wrong costs its own task, and is done again by a resume; what happens to the folder costs time. */
class TaskFaultsTest {

	private static final ResultKind<Scalar> NUMBER = ResultKind.scalar("number", "", "A number.");

	@TempDir
	private Path folder;

	private static Experiment experiment(int samples) {
		ExperimentFactory factory = ExperimentFactory.eINSTANCE;
		Experiment experiment = factory.createExperiment();
		experiment.setName("faults");
		experiment.setSamples(samples);
		Arm arm = factory.createArm();
		arm.setName("glass");
		Component model = factory.createComponent();
		model.setProvider("sk");
		arm.setHamiltonian(model);
		Component explorer = factory.createComponent();
		explorer.setProvider("step");
		arm.getExplorers().add(explorer);
		experiment.getArms().add(arm);
		return experiment;
	}

	/** What an explorer does when it is called for the n-th time. */
	private interface Step {
		double at(int call);
	}

	private static Runner runner(Step step) {
		AtomicInteger calls = new AtomicInteger();
		return new Runner(Catalog.of(List.of(new SherringtonKirkpatrick(), new Exploring("step", NUMBER,
				(_, _) -> List.of(Scalar.exact(NUMBER, step.at(calls.getAndIncrement())))))));
	}

	@Test
	void whatAPlugInDoesWrongCostsItsOwnTask() throws Exception {
		Path target = folder.resolve("run");
		RunOutcome outcome = runner(call -> switch (call) {
			case 1 -> throw new IllegalStateException("the plug-in is broken");
			case 2 -> throw new StackOverflowError();
			case 3 -> throw new OutOfMemoryError("much too much");
			case 4 -> throw new NoClassDefFoundError("org/example/Missing");
			case 5 -> Double.NaN;
			default -> call;
		}).start(experiment(7), folder, target, 1, RunMonitor.SILENT);

		assertEquals(RunOutcome.State.FAILED, outcome.state());
		assertEquals(3, outcome.done());
		assertEquals(4, outcome.failures().size(), outcome.failures().toString());
		assertEquals("task glass-p000-s0001: the plug-in is broken", outcome.failures().get(0));
		assertTrue(outcome.failures().get(1).contains("StackOverflowError"), outcome.failures().get(1));
		assertTrue(outcome.failures().get(2).contains("ran out of memory; use fewer threads"), outcome.failures().get(2));
		assertTrue(outcome.failures().get(3).contains("org/example/Missing"), outcome.failures().get(3));
		assertTrue(Files.readString(target.resolve("log.txt")).contains("at org.spinscape.engine.run.TaskFaultsTest"),
				"the log has the stack");
		ResultsFile results = ResultsFile.open(target.resolve("results.h5"));
		List<ResultEntry> samples = results.entries().stream().filter(entry -> !entry.key().overSamples()).toList();
		assertEquals(List.of(0, 5, 6), samples.stream().map(entry -> entry.key().sample()).toList());
		assertTrue(Double.isNaN(((Scalar) results.load(samples).get(1)).value()), "what is no number is shown as none");

		RunOutcome again = runner(call -> call).resume(target, 1, RunMonitor.SILENT);
		assertEquals(RunOutcome.State.COMPLETE, again.state());
		assertEquals(7, again.done());
	}

	/** One that hangs keeps its thread; another takes its place, and what it brings at last is thrown away. */
	@Test
	void aPlugInThatHangsIsLeftAlone() throws Exception {
		Path target = folder.resolve("run");
		CountDownLatch release = new CountDownLatch(1);
		RunMonitor impatient = new RunMonitor() {

			@Override
			public Duration silence() {
				return Duration.ofSeconds(2);
			}
		};
		RunOutcome outcome = runner(call -> call == 1 ? hang(release) : call).start(experiment(4), folder, target, 1,
				impatient);
		assertEquals(RunOutcome.State.FAILED, outcome.state());
		assertEquals(3, outcome.done());
		String failure = outcome.failures().getFirst();
		assertTrue(failure.startsWith("task glass-p000-s0001: has given no sign of life for 2 s, in "), failure);
		assertTrue(failure.contains("'resume' tries it again"), failure);
		assertTrue(Files.readString(target.resolve("log.txt")).contains("TaskFaultsTest.hang("), "where it hangs");
		byte[] before = Files.readAllBytes(target.resolve("results.h5"));
		release.countDown();
		Thread.sleep(500);
		assertEquals(3, RunStatus.of(target).done(), "what comes too late is not stored");
		assertArrayEquals(before, Files.readAllBytes(target.resolve("results.h5")));
		assertEquals(RunOutcome.State.COMPLETE, runner(call -> call).resume(target, 1, RunMonitor.SILENT).state());
	}

	private static double hang(CountDownLatch release) {
		try {
			release.await();
			return 1;
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The run stops at its next steps; in the new place it goes on to the same bits. */
	@Test
	void aFolderThatIsMovedLosesNothing() throws Exception {
		Path whole = folder.resolve("whole");
		runner(_ -> 7).start(experiment(5), folder, whole, 1, RunMonitor.SILENT);
		Path before = folder.resolve("before");
		Path after = folder.resolve("after");
		RunException gone = assertThrows(RunException.class, () -> runner(call -> call == 2 ? moved(before, after) : 7)
				.start(experiment(5), folder, before, 1, RunMonitor.SILENT));
		assertTrue(gone.getMessage().contains("is gone; if the folder of the run was moved, 'resume' it where it is now"),
				gone.getMessage());
		assertTrue(Files.readString(after.resolve("log.txt")).contains("cannot store its results"), "the log says more");
		assertFalse(Files.exists(before.resolve("results.h5")));
		assertEquals(2, RunStatus.of(after).done());
		Files.delete(after.resolve("locks/run.lock")); // of this process, which a user would have ended
		assertEquals(RunOutcome.State.COMPLETE, runner(_ -> 7).resume(after, 1, RunMonitor.SILENT).state());
		assertArrayEquals(Files.readAllBytes(whole.resolve("results.h5")), Files.readAllBytes(after.resolve("results.h5")));
	}

	private static double moved(Path from, Path to) {
		try {
			Files.move(from, to);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return 7;
	}

	@Test
	void aRecordThatIsCutOffIsDoneAgain() throws Exception {
		Path whole = folder.resolve("whole");
		runner(_ -> 7).start(experiment(300), folder, whole, 2, RunMonitor.SILENT);
		Path cut = folder.resolve("cut");
		runner(_ -> 7).start(experiment(300), folder, cut, 1, RunMonitor.SILENT);
		Path pack = cut.resolve("tasks/ordered-000000.records");
		byte[] bytes = Files.readAllBytes(pack);
		Files.write(pack, Arrays.copyOf(bytes, bytes.length * 2 / 3));
		assertEquals(RunStatus.State.INTERRUPTED, RunStatus.of(cut).state());
		runner(_ -> 7).resume(cut, 2, RunMonitor.SILENT);
		for (String file : List.of("results.h5", "tasks/ordered-000000.records")) {
			assertArrayEquals(Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(cut.resolve(file)), file);
		}
		assertEquals(300, RunStatus.of(cut).done());
		assertTrue(RunDirectory.open(cut).workers().isEmpty());
	}
}
