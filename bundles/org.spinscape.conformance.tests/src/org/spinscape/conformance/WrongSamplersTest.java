// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;

/** The kit on samplers whose acceptance rule is right, and wrong on purpose. */
class WrongSamplersTest {

	/** A sampler with any rule for accepting a move of given dE/T. */
	private static final class Walk<C extends Configuration> implements SingleSystemSampler {

		private final Hamiltonian<C> hamiltonian;
		private final EnergyTracker<C> walker;
		private final RandomStream random;
		private final DoubleUnaryOperator acceptance;
		private final boolean saves;

		Walk(Hamiltonian<C> hamiltonian, RandomStream random, DoubleUnaryOperator acceptance, boolean saves) {
			this.hamiltonian = hamiltonian;
			this.walker = hamiltonian.track(hamiltonian.space().random(random));
			this.random = random;
			this.acceptance = acceptance;
			this.saves = saves;
		}

		@Override
		public void sweep() {
			for (int i = 0; i < hamiltonian.space().sites(); i++) {
				int move = random.nextInt(walker.moves());
				if (random.nextDouble() < acceptance.applyAsDouble(walker.delta(move))) {
					walker.accept(move);
				}
			}
		}

		@Override
		public EnergyTracker<?> walker() {
			return walker;
		}

		@Override
		public double temperature() {
			return 1;
		}

		@Override
		public void temperature(double temperature) {
			throw new IllegalStateException("this sampler stays at temperature 1");
		}

		@Override
		public boolean equilibrium() {
			return true;
		}

		@Override
		public void save(DataOutput out) throws IOException {
			out.writeUTF(walker.configuration().toText());
			if (saves) {
				random.save(out);
			}
		}

		@Override
		public void restore(DataInput in) throws IOException {
			walker.reset(hamiltonian.space().parse(in.readUTF()));
			if (saves) {
				random.restore(in);
			}
		}
	}

	private record Provider(DoubleUnaryOperator acceptance, boolean saves) implements SamplerProvider {

		@Override
		public String id() {
			return "walk";
		}

		@Override
		public String name() {
			return "Walk";
		}

		@Override
		public String description() {
			return "A walk at temperature 1.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Sampler create(SamplerSetup setup) {
			return new Walk<>(setup.hamiltonian(), setup.random(), acceptance, saves);
		}
	}

	private static List<Finding> check(DoubleUnaryOperator acceptance, boolean saves) {
		return SamplerChecks.check(new Provider(acceptance, saves), Map.of(), value -> {
			throw new ParameterException("sampler", "there is no sampler " + value);
		});
	}

	private static void requireFound(List<Finding> findings, String clause) {
		assertTrue(findings.stream().anyMatch(finding -> finding.clause().contains(clause)),
				() -> "not found; found were " + findings);
	}

	@Test
	void rightRulesPass() {
		assertEquals(List.of(), check(delta -> Math.exp(-delta), true), "Metropolis");
		assertEquals(List.of(), check(delta -> 1 / (1 + Math.exp(delta)), true), "heat bath");
	}

	@Test
	void wrongRulesAreCaught() {
		// Five per cent too hot, a threshold instead of a probability, and a few uphill moves for free.
		requireFound(check(delta -> Math.exp(-0.95 * delta), true), "Boltzmann");
		requireFound(check(delta -> delta < 0.5 ? 1 : 0, true), "Boltzmann");
		requireFound(check(delta -> Math.exp(-delta) + 0.02, true), "Boltzmann");
	}

	@Test
	void aForgottenStreamIsCaught() {
		requireFound(check(delta -> Math.exp(-delta), false), "Sampler.save");
	}
}
