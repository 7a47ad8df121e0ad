// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.hamiltonians.potts.BlumeCapel;
import org.spinscape.hamiltonians.potts.ClockModel;
import org.spinscape.hamiltonians.potts.PottsFerromagnet;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.hamiltonians.vector.XyModel;
import org.spinscape.samplers.BlockMean;
import org.spinscape.samplers.Runs;
import org.spinscape.samplers.vector.VectorRing;

/** Means and frequencies against exact ones; each may be off by 4 standard deviations (one failure in 16,000), seeds fixed. */
class EmbeddedClustersTest {

	private static Hamiltonian<?> model(HamiltonianProvider provider, Map<String, String> parameters) {
		return Runs.model(provider, Runs.stream("disorder", 1), parameters);
	}

	private static Sampler sampler(Hamiltonian<?> model, double temperature) {
		Sampler sampler = Runs.sampler(new EmbeddedClusters(), model, 5, 0,
				Map.of("temperature", Double.toString(temperature)));
		for (int sweep = 0; sweep < 200; sweep++) {
			sampler.sweep();
		}
		return sampler;
	}

	private static BlockMean energy(Sampler sampler, int records) {
		return BlockMean.of(records, () -> {
			sampler.sweep();
			return sampler.walker(0).energy();
		});
	}

	private static Stream<Arguments> spinsOfSeveralValues() {
		return Stream.of(
				Arguments.of(new PottsFerromagnet(), Map.of("L", "3", "q", "3"), 1.0),
				Arguments.of(new PottsFerromagnet(), Map.of("L", "3", "q", "3", "J", "-1"), 0.5),
				Arguments.of(new PottsFerromagnet(), Map.of("dimension", "1", "L", "5", "q", "4"), 0.6),
				Arguments.of(new ClockModel(), Map.of("dimension", "1", "L", "5", "q", "5"), 0.5),
				Arguments.of(new ClockModel(), Map.of("dimension", "1", "L", "6", "q", "4", "J", "-1"), 0.5));
	}

	/** The frequencies of all energies, which are those of Boltzmann's weights summed over all states. */
	@ParameterizedTest
	@MethodSource
	void spinsOfSeveralValues(HamiltonianProvider provider, Map<String, String> parameters, double temperature) {
		Hamiltonian<?> hamiltonian = model(provider, parameters);
		@SuppressWarnings("unchecked") // as both providers say
		Hamiltonian<PottsConfiguration> model = (Hamiltonian<PottsConfiguration>) hamiltonian;
		PottsSpace space = (PottsSpace) hamiltonian.space();
		PottsConfiguration state = space.create();
		Map<Long, Double> weights = new HashMap<>();
		double partition = 0;
		double sum = 0;
		for (long index = 0; index < space.states().orElseThrow(); index++) {
			space.assign(state, index);
			double energy = model.energy(state);
			double weight = Math.exp(-energy / temperature);
			weights.merge(Math.round(energy * 1e6), weight, Double::sum);
			partition += weight;
			sum += weight * energy;
		}
		Sampler sampler = sampler(hamiltonian, temperature);
		energy(sampler, 20_000).assertAgrees(sum / partition, 0.2);
		for (Map.Entry<Long, Double> level : weights.entrySet()) {
			double share = level.getValue() / partition;
			if (share > 0.01) {
				BlockMean.of(20_000, () -> {
					sampler.sweep();
					return Math.round(sampler.walker(0).energy() * 1e6) == level.getKey() ? 1 : 0;
				}).assertAgrees(share, 0.02);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "8, 0.5", "5, 0.3", "6, 2" })
	void ringsOfVectors(int sites, double temperature) {
		Map<String, String> ring = Map.of("dimension", "1", "L", Integer.toString(sites));
		energy(sampler(model(new XyModel(), ring), temperature), 40_000)
				.assertAgrees(VectorRing.energy(sites, 2, temperature), 0.05);
		energy(sampler(model(new HeisenbergModel(), ring), temperature), 40_000)
				.assertAgrees(VectorRing.energy(sites, 3, temperature), 0.05);
	}

	/** On the square lattice of q = 2 the model is Ising's, E = (E_Ising - 2 N) / 2 at half its temperature. */
	@Test
	void squareIsingModelAtItsTransition() {
		Hamiltonian<?> model = model(new PottsFerromagnet(), Map.of("L", "16", "q", "2"));
		energy(sampler(model, 2.269185314 / 2), 8_000).assertAgrees((-1.453064853 - 2) / 2 * 256, 2);
	}

	/** Spins keep their length over many reflections. */
	@Test
	void vectorsKeepTheirLength() {
		Sampler sampler = sampler(model(new HeisenbergModel(), Map.of("dimension", "1", "L", "6")), 1);
		for (int sweep = 0; sweep < 20_000; sweep++) {
			sampler.sweep();
		}
		double[] values = ((RealConfiguration) sampler.walker(0).configuration()).values();
		for (int spin = 0; spin < 6; spin++) {
			double square = 0;
			for (int c = 0; c < 3; c++) {
				square += values[3 * spin + c] * values[3 * spin + c];
			}
			assertEquals(3, square, 1e-14);
		}
	}

	@Test
	void fieldsAndSpinsWithoutReflectionOfferNone() {
		for (Hamiltonian<?> model : new Hamiltonian<?>[] { model(new XyModel(), Map.of("L", "4", "field", "0.5")),
				model(new ClockModel(), Map.of("L", "4", "field", "0.5")),
				model(new PottsFerromagnet(), Map.of("L", "4", "field", "0.5")), model(new BlumeCapel(), Map.of("L",
						"4")) }) {
			assertFalse(model.capability(SpinReflections.class).isPresent());
		}
	}
}
