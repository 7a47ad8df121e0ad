// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.engine.plan.Plan;
import org.spinscape.hamiltonians.chain.GoProtein;
import org.spinscape.hamiltonians.chain.HpProtein;
import org.spinscape.hamiltonians.spherical.SphericalPSpin;
import org.spinscape.samplers.single.Metropolis;
import org.spinscape.samplers.smooth.GradientFlow;

class SamplerStageTest {

	private static final RandomStream STATES = new SplitMix64(3);

	@TempDir
	Path folder;

	private final List<String> warnings = new ArrayList<>();

	private record Energies() implements Observable {

		@Override
		public ResultTag tag() {
			return ObservableKinds.ENERGY.tag();
		}

		@Override
		public int width() {
			return 1;
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			out[0] = ensemble.walker(slot, 0).energy();
		}
	}

	private static Hamiltonian<?> model(HamiltonianProvider provider, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), stream("disorder"));
	}

	private static RandomStream stream(String place) {
		return new StreamKey(7, StreamPurpose.TEST, place, 0, 0).open();
	}

	/** The energies of a run that continues from a checkpoint if there is one. */
	private double[] run(Hamiltonian<?> model, SamplerProvider provider, Map<String, String> parameters, long sweeps,
			Path checkpoint, BooleanSupplier cancelled) throws IOException {
		return run(model, provider, parameters, sweeps, checkpoint, cancelled, (_, _) -> {
		});
	}

	private double[] run(Hamiltonian<?> model, SamplerProvider provider, Map<String, String> parameters, long sweeps,
			Path checkpoint, BooleanSupplier cancelled, SamplerStage.LiveTrace trace) throws IOException {
		Replicas ensemble = Replicas.separately(List.of(provider.create(new SamplerSetup(model,
				provider.schema().parse(parameters), stream("dynamics"), sweeps, 0, value -> {
					throw new ParameterException("dynamics", "none is needed");
				}))));
		Recorder recorder = new Recorder(List.of(new Energies()), 1, 1);
		Plan plan = new Plan("test", 7, 1, false, 0, sweeps, 1, Optional.empty(), List.of(), List.of());
		new SamplerStage(plan, ensemble, Effort.of(model, ensemble.walker(0, 0)), recorder, Optional.empty(),
				new Best(model), checkpoint, new Checkpoints(1000, 0).clock(() -> 0), warnings::add,
				new TaskProgress(new LongAdder()), cancelled, () -> Duration.ofMinutes(5), 0, trace).run();
		return recorder.recordings(ensemble).getFirst().values()[0][0];
	}

	/** Whoever looks on gets each record once, in order, the last ones at the end. */
	@Test
	void recordsAreToldOnce() throws IOException {
		List<Double> seen = new ArrayList<>();
		List<Long> sweeps = new ArrayList<>();
		double[] whole = run(model(new HpProtein(), Map.of()), new Metropolis(), Map.of("temperature", "0.7"), 20_000,
				folder.resolve("told"), () -> false, new SamplerStage.LiveTrace() {
					@Override
					public void energies(long sweep, double[] energies) {
						// of another test
					}

					@Override
					public void recorded(long sweep, Supplier<List<Recording>> news) {
						sweeps.add(sweep);
						for (double energy : news.get().getFirst().values()[0][0]) {
							seen.add(energy);
						}
					}
				});
		assertArrayEquals(whole, seen.stream().mapToDouble(Double::doubleValue).toArray());
		assertEquals(20_000, sweeps.getLast());
	}

	/** Stopped five times, a run has the bits of one that was never stopped. */
	@ParameterizedTest
	@CsvSource({ "hp", "go" })
	void aResumedChainHasTheSameBits(String kind) throws IOException {
		Hamiltonian<?> model = kind.equals("hp") ? model(new HpProtein(), Map.of()) : model(new GoProtein(), Map.of());
		Map<String, String> parameters = Map.of("temperature", "0.7");
		int sweeps = 15_000;
		double[] whole = run(model, new Metropolis(), parameters, sweeps, folder.resolve("whole"), () -> false);
		Path checkpoint = folder.resolve("stopped");
		int stops = 0;
		double[] resumed = null;
		while (resumed == null) {
			AtomicLong asked = new AtomicLong();
			long patience = 30 + 40 * stops; // looks, between which up to 64 sweeps may go by
			try {
				resumed = run(model, new Metropolis(), parameters, sweeps, checkpoint,
						() -> asked.incrementAndGet() > patience);
			} catch (CancellationException e) {
				stops++;
			}
		}
		assertTrue(stops >= 3, "it was stopped " + stops + " times");
		assertArrayEquals(whole, resumed);
	}

	/** A hundred million multiplications are a tenth of a second or so; large systems are saved after fewer sweeps. */
	@ParameterizedTest
	@CsvSource({ "20, 2, 250000", "20, 3, 75000", "100, 3, 600" })
	void checkpointsOfSmoothModelsComeInProportionToTheirCost(int size, int degree, long sweeps) {
		Hamiltonian<?> model = model(new SphericalPSpin(), Map.of("Lambda", "" + size, "p", "" + degree));
		assertEquals(sweeps, effort(model).refresh());
	}

	/** A checkpoint of an HP chain that is kept for ever: what an earlier build has begun, this one ends with the same bits. */
	@Test
	void aCheckpointOfAnEarlierBuildIsContinued() throws IOException {
		Hamiltonian<?> model = model(new HpProtein(), Map.of());
		Map<String, String> parameters = Map.of("temperature", "0.7");
		Path checkpoint = folder.resolve("kept");
		try (InputStream in = new GZIPInputStream(SamplerStageTest.class.getResourceAsStream("chain.checkpoint.gz"))) {
			Files.copy(in, checkpoint);
		}
		AtomicLong looks = new AtomicLong();
		double[] resumed = run(model, new Metropolis(), parameters, 15_000, checkpoint, () -> looks.incrementAndGet() < 0);
		long anew = looks.getAndSet(0);
		assertArrayEquals(run(model, new Metropolis(), parameters, 15_000, folder.resolve("whole"),
				() -> looks.incrementAndGet() < 0), resumed);
		assertTrue(anew < 0.9 * looks.get(), "it began anew");
		assertEquals(List.of(), warnings);
	}

	@Test
	void aSmoothRunIsSavedSoonAndResumesWithTheSameBits() throws IOException {
		Hamiltonian<?> model = model(new SphericalPSpin(), Map.of("Lambda", "150"));
		double[] whole = run(model, new GradientFlow(), Map.of(), 300, folder.resolve("whole"), () -> false);
		Path checkpoint = folder.resolve("stopped");
		AtomicLong asked = new AtomicLong();
		assertThrows(CancellationException.class,
				() -> run(model, new GradientFlow(), Map.of(), 300, checkpoint, () -> asked.incrementAndGet() > 176));
		assertTrue(Files.exists(checkpoint), "no checkpoint within 300 sweeps");
		assertArrayEquals(whole, run(model, new GradientFlow(), Map.of(), 300, checkpoint, () -> false));
	}

	/** A flipped bit or a cut costs the sweeps since the checkpoint before, and is told; the results stay. */
	@ParameterizedTest
	@CsvSource({ "flip, 1", "cut, 1", "flip, 2", "cut, 2" })
	void aDamagedCheckpointFallsBackToTheOneBefore(String damage, int damaged) throws IOException {
		Hamiltonian<?> model = model(new SphericalPSpin(), Map.of("Lambda", "150"));
		double[] whole = run(model, new GradientFlow(), Map.of(), 600, folder.resolve("whole"), () -> false);
		Path checkpoint = folder.resolve("stopped");
		for (int stop = 0; stop < 2; stop++) {
			AtomicLong asked = new AtomicLong();
			assertThrows(CancellationException.class,
					() -> run(model, new GradientFlow(), Map.of(), 600, checkpoint, () -> asked.incrementAndGet() > 10));
		}
		List<Path> states = List.of(checkpoint, folder.resolve("stopped.previous"));
		for (Path state : states.subList(0, damaged)) {
			byte[] content = Files.readAllBytes(state);
			content[content.length / 3] ^= 4;
			Files.write(state, damage.equals("flip") ? content : Arrays.copyOf(content, content.length / 2));
		}
		assertArrayEquals(whole, run(model, new GradientFlow(), Map.of(), 600, checkpoint, () -> false));
		assertEquals(damaged, warnings.size(), warnings.toString());
		assertTrue(warnings.getFirst().startsWith(checkpoint + ": is damaged"), warnings.toString());
		assertTrue(warnings.getLast().endsWith(damaged == 1 ? "; the state before it is taken" : "; the work starts anew"),
				warnings.toString());
	}

	/** Where a walker is does not change when walkers are refreshed. */
	@Test
	void theIntervalDoesNotDependOnTheState() {
		Hamiltonian<?> model = model(new HpProtein(), Map.of());
		Effort first = effort(model);
		for (int i = 0; i < 20; i++) {
			assertEquals(first, effort(model));
		}
	}

	private static <C extends Configuration> Effort effort(Hamiltonian<C> model) {
		return Effort.of(model, model.track(model.space().random(STATES)));
	}
}
