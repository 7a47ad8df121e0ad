// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** A child is at least as good as both parents, and mostly better. */
class CrossoverTest {

	@ParameterizedTest
	@ValueSource(strings = { "pm1", "gaussian" })
	void children(String couplings) {
		@SuppressWarnings("unchecked") // the model has Ising spins
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) model(new EdwardsAnderson(),
				new SplitMix64(4), Map.of("L", "12", "couplings", couplings));
		Crossover crossover = new Crossover(model.capability(PairCouplings.class).orElseThrow(), true);
		SplitMix64 random = new SplitMix64(5);
		int better = 0;
		for (int i = 0; i < 100; i++) {
			IsingConfiguration mother = minimum(model, random);
			IsingConfiguration father = minimum(model, random);
			double parents = Math.min(model.energy(mother), model.energy(father));
			double child = model.energy(crossover.child(mother, father, random));
			assertTrue(child <= parents + 1e-9, child + " is worse than " + parents);
			better += child < parents - 1e-9 ? 1 : 0;
		}
		assertTrue(better > 50, "better children: " + better);
	}

	private static IsingConfiguration minimum(Hamiltonian<IsingConfiguration> model, SplitMix64 random) {
		EnergyTracker<IsingConfiguration> walker = model.track(model.space().random(random));
		Descent.GREEDY.descend(walker, EnergyResolution.of(model), random);
		return walker.configuration().copy();
	}

	private static Hamiltonian<?> model(HamiltonianProvider provider, RandomStream disorder, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), disorder);
	}
}
