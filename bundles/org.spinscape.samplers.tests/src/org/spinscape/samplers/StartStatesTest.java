// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.chain.GoProtein;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.samplers.annealing.PopulationAnnealing;
import org.spinscape.samplers.flat.Multicanonical;
import org.spinscape.samplers.flat.WangLandauSampling;
import org.spinscape.samplers.search.ExtremalOptimisation;
import org.spinscape.samplers.search.Quench;
import org.spinscape.samplers.search.TabuSearch;
import org.spinscape.samplers.single.HeatBath;
import org.spinscape.samplers.single.Metropolis;
import org.spinscape.samplers.single.NFoldWay;
import org.spinscape.samplers.tempering.ParallelTempering;

/** Where walkers start, and who refuses to. */
class StartStatesTest {

	private static final Hamiltonian<?> MEMORY = memory(24, 3);
	private static final Hamiltonian<?> GLASS = Runs.model(new SherringtonKirkpatrick(), new SplitMix64(1),
			Map.of("N", "24"));

	/** Hebb's couplings of a few random patterns. */
	private static Hamiltonian<?> memory(int spins, int count) {
		SplitMix64 random = new SplitMix64(1);
		List<IsingConfiguration> patterns = Stream.generate(() -> new IsingSpace(spins).random(random)).limit(count).toList();
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).scale(1.0 / spins).planted(patterns.getFirst())
				.patterns(patterns);
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				int coupling = 0;
				for (IsingConfiguration pattern : patterns) {
					coupling += pattern.spin(i) * pattern.spin(j);
				}
				model.bond(i, j, coupling);
			}
		}
		return model.build();
	}

	/** Bonds of +-1 on a ring, none of them broken in the native state. */
	private static Hamiltonian<?> ring(int spins) {
		IsingConfiguration state = new IsingSpace(spins).random(new SplitMix64(1));
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).planted(state);
		for (int i = 0; i < spins; i++) {
			int next = (i + 1) % spins;
			model.bond(i, next, state.spin(i) * state.spin(next));
		}
		return model.build();
	}

	static Stream<SamplerProvider> providers() {
		return Stream.of(new Metropolis(), new HeatBath(), new NFoldWay(), new ExtremalOptimisation(), new TabuSearch(),
				new Quench(), new WangLandauSampling(), new Multicanonical());
	}

	private static Configuration at(SamplerProvider provider, Hamiltonian<?> model, Map<String, String> parameters) {
		return Runs.sampler(provider, model, 5, 10, parameters).walker(0).configuration();
	}

	@ParameterizedTest
	@MethodSource("providers")
	void walkersStandWhereTheyAreToldTo(SamplerProvider provider) {
		StoredPatterns stored = MEMORY.capability(StoredPatterns.class).orElseThrow();
		IsingConfiguration first = (IsingConfiguration) stored.pattern(0);
		assertEquals(first, at(provider, MEMORY, Map.of("start", "native")));
		assertEquals(-first.sites(),
				first.overlap((IsingConfiguration) at(provider, MEMORY, Map.of("start", "opposite"))));
		assertEquals(stored.pattern(2), at(provider, MEMORY, Map.of("start", "pattern", "start-pattern", "3")));
		assertEquals(at(provider, MEMORY, Map.of()), at(provider, MEMORY, Map.of("start", "hot")));
	}

	@ParameterizedTest
	@MethodSource("providers")
	void aStateThatTheModelDoesNotHaveIsRefusedByName(SamplerProvider provider) {
		for (Map<String, String> start : List.of(Map.of("start", "native"), Map.of("start", "opposite"),
				Map.of("start", "pattern"))) {
			ParameterException refusal = assertThrows(ParameterException.class,
					() -> Runs.sampler(provider, GLASS, 1, 10, start));
			assertEquals("start", refusal.violations().getFirst().parameter());
		}
	}

	@Test
	void chainsHaveNoOpposite() {
		Hamiltonian<?> chain = Runs.model(new GoProtein(), new SplitMix64(1), Map.of());
		assertEquals(chain.capability(Planted.class).orElseThrow().nativeState(),
				at(new Metropolis(), chain, Map.of("start", "native")));
		assertThrows(ParameterException.class, () -> at(new Metropolis(), chain, Map.of("start", "opposite")));
	}

	/** No move leads down from a cold start, and it is no higher than a single descent gets on average. */
	@Test
	void coldIsLow() {
		Sampler cold = Runs.sampler(new Metropolis(), GLASS, 2, 10, Map.of("start", "cold"));
		EnergyTracker<?> walker = cold.walker(0);
		assertTrue(IntStream.range(0, walker.moves()).allMatch(move -> walker.delta(move) >= 0));
		Sampler quench = Runs.sampler(new Quench(), GLASS, 2, 10, Map.of());
		double mean = IntStream.range(0, 200).mapToDouble(_ -> {
			quench.sweep();
			return quench.walker(0).energy();
		}).average().orElseThrow();
		assertTrue(walker.energy() < mean);
	}

	/** From the native state each descent goes the same way; from random ones they end in several minima. */
	@Test
	void everyDescentOfAQuenchStartsThere() {
		Sampler quench = Runs.sampler(new Quench(), MEMORY, 3, 10, Map.of("start", "native"));
		quench.sweep();
		String first = quench.walker(0).configuration().toText();
		for (int sweep = 0; sweep < 20; sweep++) {
			quench.sweep();
			assertEquals(first, quench.walker(0).configuration().toText());
		}
	}

	/** Walkers in the bits of words are put there, too, and all slots of tempering. */
	@Test
	void manyWalkersStartTogether() {
		Hamiltonian<?> lattice = ring(64);
		Configuration start = lattice.capability(Planted.class).orElseThrow().nativeState();
		SamplerProvider provider = new Metropolis();
		Replicas replicas = provider.replicas(IntStream.range(0, 128)
				.mapToObj(seed -> new SamplerSetup(lattice, provider.schema().parse(Map.of("start", "native")),
						Runs.stream("replica", seed), 10, 0, _ -> provider))
				.toList());
		for (int replica = 0; replica < 128; replica++) {
			assertEquals(start, replicas.walker(0, replica).configuration());
		}
		Sampler tempering = Runs.sampler(new ParallelTempering(), lattice, 1, 10,
				Map.of("dynamics", "metropolis(start=native)"));
		for (int slot = 0; slot < tempering.slots(); slot++) {
			assertEquals(start, tempering.walker(slot).configuration());
		}
	}

	@Test
	void aPopulationHasToStartAtRandom() {
		ParameterException refusal = assertThrows(ParameterException.class, () -> Runs.sampler(new PopulationAnnealing(),
				MEMORY, 1, 10, Map.of("dynamics", "metropolis(start=native)")));
		assertEquals("dynamics", refusal.violations().getFirst().parameter());
	}

	@Test
	void statesAreReadFromAFile(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("states.txt");
		Files.writeString(file, "# two states\n" + "+".repeat(24) + "\n\n" + "+-".repeat(12) + "\n");
		Map<String, String> start = Map.of("start", "file", "start-file", file.toString());
		List<String> seen = IntStream.range(0, 20)
				.mapToObj(seed -> Runs.sampler(new Metropolis(), GLASS, seed, 1, start).walker(0).configuration().toText())
				.distinct().sorted().toList();
		assertEquals(List.of("+".repeat(24), "+-".repeat(12)), seen);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "++-|line 1", "#|has no state" })
	void aFileThatDoesNotFitIsNamedWithItsLine(String text, String words, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("states.txt");
		Files.writeString(file, text);
		ParameterException refusal = assertThrows(ParameterException.class, () -> Runs.sampler(new Metropolis(), GLASS, 1,
				1, Map.of("start", "file", "start-file", file.toString())));
		assertTrue(refusal.getMessage().contains(words) && refusal.getMessage().contains(file.toString()),
				refusal::getMessage);
	}
}
