// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;

/** The kit on samplers with weights of their own, which they follow or not. */
class WrongWeightsTest {

	/** Weights exp(-slope E), and those that it says it has. */
	private record Weights(double slope, double said, boolean equilibrium) {
	}

	private static final class Walk<C extends Configuration> implements Sampler, GeneralisedEnsemble {

		private final Hamiltonian<C> hamiltonian;
		private final EnergyTracker<C> walker;
		private final RandomStream random;
		private final Weights weights;

		Walk(Hamiltonian<C> hamiltonian, RandomStream random, Weights weights) {
			this.hamiltonian = hamiltonian;
			this.walker = hamiltonian.track(hamiltonian.space().random(random));
			this.random = random;
			this.weights = weights;
		}

		@Override
		public double logWeight(double energy) {
			return -weights.said() * energy;
		}

		@Override
		public void sweep() {
			for (int i = 0; i < hamiltonian.space().sites(); i++) {
				int move = random.nextInt(walker.moves());
				// Heat bath: moves for nothing are made every other time, so that both parities are seen.
				if (random.nextDouble() < 1 / (1 + Math.exp(weights.slope() * walker.delta(move)))) {
					walker.accept(move);
				}
			}
		}

		@Override
		public int slots() {
			return 1;
		}

		@Override
		public EnergyTracker<?> walker(int slot) {
			return walker;
		}

		@Override
		public double temperature(int slot) {
			return weights.equilibrium() ? 1 / weights.slope() : Double.NaN;
		}

		@Override
		public boolean equilibrium() {
			return weights.equilibrium();
		}

		@Override
		public void save(DataOutput out) throws IOException {
			out.writeUTF(walker.configuration().toText());
			random.save(out);
		}

		@Override
		public void restore(DataInput in) throws IOException {
			walker.reset(hamiltonian.space().parse(in.readUTF()));
			random.restore(in);
		}
	}

	private record Provider(Weights weights) implements PlainWalk {

		@Override
		public Sampler walk(SamplerSetup setup) {
			return new Walk<>(setup.hamiltonian(), setup.random(), weights);
		}
	}

	private static List<Finding> check(Weights weights) {
		return SamplerChecks.check(new Provider(weights), Map.of(), value -> {
			throw new ParameterException("sampler", "there is no sampler " + value);
		});
	}

	private static void requireFound(List<Finding> findings, String clause) {
		assertTrue(findings.stream().anyMatch(finding -> finding.clause().contains(clause)),
				() -> "not found; found were " + findings);
	}

	@Test
	void honestWeightsPass() {
		assertEquals(List.of(), check(new Weights(0.7, 0.7, false)));
	}

	@Test
	void otherWeightsThanItSays() {
		List<Finding> findings = check(new Weights(0.7, 0.75, false));
		requireFound(findings, "a sweep leaves the distribution of its weights as it is");
		requireFound(findings, "a long run visits the states");
	}

	@Test
	void weightsAndATemperature() {
		requireFound(check(new Weights(0.7, 0.7, true)), "does not say that it is in equilibrium");
	}
}
