// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;

/** A sweep point gets no more samples than its precision needs: the same ones whoever computes them, and however often. */
class PrecisionTest {

	private static final ResultKind<Scalar> NUMBER = ResultKind.scalar("number", "", "A number.");
	private static final int MOST = 40;

	@TempDir
	private Path folder;

	/** Numbers of deviation 1: in 8, 12 and 18 of them the error of the mean is about 0.35, 0.29 and 0.24. */
	private static double gauss(double uniform) {
		return Math.sqrt(12) * (uniform - 0.5);
	}

	private static Experiment experiment(double error) {
		ExperimentFactory factory = ExperimentFactory.eINSTANCE;
		Experiment experiment = factory.createExperiment();
		experiment.setName("precision");
		experiment.setSamples(MOST);
		experiment.setTargetResult("number");
		experiment.setTargetError(error);
		Arm arm = factory.createArm();
		arm.setName("glass");
		Component model = factory.createComponent();
		model.setProvider("sk");
		arm.setHamiltonian(model);
		Component explorer = factory.createComponent();
		explorer.setProvider("draw");
		arm.getExplorers().add(explorer);
		experiment.getArms().add(arm);
		return experiment;
	}

	/** Draws a uniform number from the stream of each task, and makes something of it. */
	private static Runner runner(DoubleUnaryOperator number, AtomicInteger calls) {
		return new Runner(Catalog.of(List.of(new SherringtonKirkpatrick(), new Exploring("draw", NUMBER, (_, context) -> {
			calls.incrementAndGet();
			return List.of(Scalar.exact(NUMBER, number.applyAsDouble(context.random().nextDouble())));
		}))));
	}

	private static List<Integer> samples(Path run) throws Exception {
		ResultsFile results = ResultsFile.open(run.resolve("results.h5"));
		return results.entries().stream().filter(entry -> entry.is(NUMBER) && !entry.key().overSamples())
				.map(entry -> entry.key().sample()).toList();
	}

	private static Verdict verdict(Path run) throws Exception {
		ResultsFile results = ResultsFile.open(run.resolve("results.h5"));
		ResultEntry entry = results.entries().stream().filter(one -> one.is(StudyKinds.PRECISION)).findFirst().orElseThrow();
		return (Verdict) results.load(entry);
	}

	@Test
	void itStopsAfterTheFirstRoundThatIsEnough() throws Exception {
		AtomicInteger calls = new AtomicInteger();
		Path run = folder.resolve("run");
		RunOutcome outcome = runner(PrecisionTest::gauss, calls).start(experiment(0.26), folder, run, 1, RunMonitor.SILENT);
		assertEquals(RunOutcome.State.COMPLETE, outcome.state());
		assertEquals(MOST, outcome.done());
		int taken = samples(run).size();
		assertTrue(Set.of(12, 18, 27).contains(taken), "samples taken: " + taken);
		assertEquals(taken, calls.get());
		ResultsFile results = ResultsFile.open(run.resolve("results.h5"));
		Scalar average = (Scalar) results.load(results.entries().stream()
				.filter(entry -> entry.is(NUMBER) && entry.key().overSamples()).findFirst().orElseThrow());
		assertEquals(taken, average.count());
		assertTrue(average.error() <= 0.26, "error " + average.error());
		assertEquals(Verdict.Level.SUPPORTED, verdict(run).level(), verdict(run).evidence());
		assertTrue(Files.readString(run.resolve("log.txt")).contains(taken + " samples are enough, " + (MOST - taken)
				+ " are spared"));
		assertEquals(RunStatus.State.COMPLETE, RunStatus.of(run).state());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5 })
	void threadsChangeNothing(int threads) throws Exception {
		AtomicInteger calls = new AtomicInteger();
		runner(PrecisionTest::gauss, calls).start(experiment(0.26), folder, folder.resolve("one"), 1, RunMonitor.SILENT);
		int one = calls.getAndSet(0);
		runner(PrecisionTest::gauss, calls).start(experiment(0.26), folder, folder.resolve("more"), threads,
				RunMonitor.SILENT);
		assertEquals(one, calls.get());
		assertArrayEquals(Files.readAllBytes(folder.resolve("one/results.h5")),
				Files.readAllBytes(folder.resolve("more/results.h5")));
	}

	/** Parts of a run do not see each other's samples; what they do too much is left out when it is put together. */
	@Test
	void neitherDoParts() throws Exception {
		Runner runner = runner(PrecisionTest::gauss, new AtomicInteger());
		runner.start(experiment(0.26), folder, folder.resolve("whole"), 1, RunMonitor.SILENT);
		Path parts = folder.resolve("parts");
		runner.prepare(experiment(0.26), folder, parts, RunMonitor.SILENT);
		runner.work(parts, Part.parse("1/2"), 1, RunMonitor.SILENT);
		runner.work(parts, Part.parse("2/2"), 1, RunMonitor.SILENT);
		runner.merge(parts, RunMonitor.SILENT);
		assertEquals(MOST, RunStatus.of(parts).done());
		assertArrayEquals(Files.readAllBytes(folder.resolve("whole/results.h5")),
				Files.readAllBytes(parts.resolve("results.h5")));
	}

	@Test
	void aResumedRunTakesTheSameSamples() throws Exception {
		runner(PrecisionTest::gauss, new AtomicInteger()).start(experiment(0.26), folder, folder.resolve("whole"), 1,
				RunMonitor.SILENT);
		AtomicInteger calls = new AtomicInteger();
		AtomicBoolean patient = new AtomicBoolean();
		Path cut = folder.resolve("cut");
		RunMonitor impatient = new RunMonitor() {
			@Override
			public boolean cancelled() {
				return calls.get() >= 10 && !patient.get();
			}
		};
		runner(PrecisionTest::gauss, calls).start(experiment(0.26), folder, cut, 1, impatient);
		assertTrue(RunStatus.of(cut).done() < 12, "it was cut off");
		patient.set(true);
		runner(PrecisionTest::gauss, calls).resume(cut, 1, RunMonitor.SILENT);
		assertArrayEquals(Files.readAllBytes(folder.resolve("whole/results.h5")), Files.readAllBytes(cut.resolve(
				"results.h5")));
	}

	@Test
	void whatIsNotReachedSaysWhatWouldDo() throws Exception {
		Path run = folder.resolve("run");
		runner(PrecisionTest::gauss, new AtomicInteger()).start(experiment(0.001), folder, run, 2, RunMonitor.SILENT);
		assertEquals(MOST, samples(run).size());
		assertEquals(Verdict.Level.NOT_SUPPORTED, verdict(run).level());
		assertTrue(verdict(run).evidence().contains("samples would do"), verdict(run).evidence());
	}

	/** Eight times nothing is no proof that it never happens. */
	@Test
	void whatIsTheSameInAllSamplesIsNotCalledKnown() throws Exception {
		Path run = folder.resolve("run");
		runner(_ -> 0, new AtomicInteger()).start(experiment(0.5), folder, run, 2, RunMonitor.SILENT);
		assertEquals(MOST, samples(run).size());
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(run).level());
	}

	@Test
	void aNumberThatNobodyGivesIsNamedWithThoseThereAre() throws Exception {
		Experiment experiment = experiment(0.5);
		experiment.setTargetResult("nmuber");
		Path run = folder.resolve("run");
		runner(PrecisionTest::gauss, new AtomicInteger()).start(experiment, folder, run, 2, RunMonitor.SILENT);
		assertEquals("No sample has a number 'nmuber'; they have number.", verdict(run).evidence());
	}

	@Test
	void whatCannotBeIsRefused() {
		Runner runner = runner(PrecisionTest::gauss, new AtomicInteger());
		Experiment nothing = experiment(0);
		assertTrue(assertThrows(RunException.class, () -> runner.start(nothing, folder, folder.resolve("a"), 1,
				RunMonitor.SILENT)).getMessage().contains("targetError is 0.0; give the error"));
		Experiment few = experiment(1);
		few.setFewestSamples(2);
		assertTrue(assertThrows(RunException.class, () -> runner.start(few, folder, folder.resolve("b"), 1,
				RunMonitor.SILENT)).getMessage().contains("fewestSamples is 2; give 8 or more"));
		Experiment open = experiment(1);
		open.setTargetResult("number[of=");
		assertTrue(assertThrows(RunException.class, () -> runner.start(open, folder, folder.resolve("c"), 1,
				RunMonitor.SILENT)).getMessage().contains("opens a bracket and does not close it"));
	}
}
