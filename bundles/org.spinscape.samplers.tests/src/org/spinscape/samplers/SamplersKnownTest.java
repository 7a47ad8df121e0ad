// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.annealing.PopulationAnnealing;
import org.spinscape.samplers.annealing.SimulatedAnnealing;
import org.spinscape.samplers.cluster.EmbeddedClusters;
import org.spinscape.samplers.cluster.SwendsenWang;
import org.spinscape.samplers.cluster.Wolff;
import org.spinscape.samplers.flat.Multicanonical;
import org.spinscape.samplers.flat.WangLandauSampling;
import org.spinscape.samplers.search.BasinHopping;
import org.spinscape.samplers.search.ExtremalOptimisation;
import org.spinscape.samplers.search.Quench;
import org.spinscape.samplers.search.TabuSearch;
import org.spinscape.samplers.single.HeatBath;
import org.spinscape.samplers.single.Metropolis;
import org.spinscape.samplers.single.NFoldWay;
import org.spinscape.samplers.smooth.GradientFlow;
import org.spinscape.samplers.smooth.HybridMonteCarlo;
import org.spinscape.samplers.smooth.Langevin;
import org.spinscape.samplers.smooth.QuasiNewtonDescent;
import org.spinscape.samplers.tempering.ParallelTempering;
import org.spinscape.samplers.vector.EventChain;
import org.spinscape.samplers.vector.VectorHeatBath;

/** Each sampler is what experiment files and papers know it as, and gives what it says. */
class SamplersKnownTest {

	/** Whom each method is due to, as its paper's first author. */
	private static final Map<String, String> DUE_TO = Map.ofEntries(Map.entry("metropolis", "Metropolis"),
			Map.entry("heat-bath", "Glauber"), Map.entry("n-fold-way", "Bortz"), Map.entry("wolff", "Wolff"),
			Map.entry("swendsen-wang", "Swendsen"), Map.entry("embedded-clusters", "Wolff"),
			Map.entry("wang-landau", "Landau"), Map.entry("multicanonical", "Berg"),
			Map.entry("simulated-annealing", "Kirkpatrick"), Map.entry("population-annealing", "Hukushima"),
			Map.entry("parallel-tempering", "Hukushima"), Map.entry("extremal-optimisation", "Boettcher"),
			Map.entry("quench", "Parisi"), Map.entry("tabu-search", "Glover"), Map.entry("basin-hopping", "Wales"),
			Map.entry("langevin", "Leimkuhler"), Map.entry("gradient-flow", "Cugliandolo"),
			Map.entry("hybrid-monte-carlo", "Duane"), Map.entry("lbfgs", "Nocedal"), Map.entry("event-chain", "Michel"),
			Map.entry("vector-heat-bath", "Creutz"));

	static Stream<SamplerProvider> samplers() {
		return Stream.concat(ofSpins(), Stream.of(new EmbeddedClusters(), new GradientFlow(), new HybridMonteCarlo(),
				new Langevin(), new QuasiNewtonDescent(), new EventChain(), new VectorHeatBath()));
	}

	static Stream<SamplerProvider> ofSpins() {
		return Stream.of(new Metropolis(), new HeatBath(), new NFoldWay(), new Wolff(), new SwendsenWang(),
				new WangLandauSampling(), new Multicanonical(), new SimulatedAnnealing(),
				new PopulationAnnealing(), new ParallelTempering(), new ExtremalOptimisation(), new Quench(),
				new TabuSearch(), new BasinHopping());
	}

	/** Experiment files say these: one that changed could no longer be opened. */
	@Test
	void publishedIdentifiersStay() {
		assertEquals(DUE_TO.keySet(), samplers().map(SamplerProvider::id).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("samplers")
	void namesThePaperThatItIsDueTo(SamplerProvider provider) {
		assertTrue(provider.references().getFirst().authors().contains(DUE_TO.get(provider.id())),
				() -> provider.references().toString());
		assertTrue(!provider.name().isBlank() && provider.description().endsWith("."), provider.id());
	}

	/** After a run on a small ferromagnet its report has all kinds that were declared, and no other. */
	@ParameterizedTest
	@MethodSource("ofSpins")
	void givesWhatItSays(SamplerProvider provider) {
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), new SplitMix64(1),
				Map.of("L", "3", "couplings", "pm1", "p", "1"));
		Sampler sampler = Runs.sampler(provider, model, 1, 60, 20, Map.of());
		for (int sweep = 0; sweep < 60; sweep++) {
			sampler.sweep();
		}
		Set<String> given = sampler.report().stream().map(Result::kind).map(ResultKind::id).collect(Collectors.toSet());
		assertEquals(provider.gives(provider.schema().defaults()).stream().map(ResultKind::id).collect(Collectors.toSet()),
				given);
		assertTrue(!sampler.kernel().isBlank());
	}
}
