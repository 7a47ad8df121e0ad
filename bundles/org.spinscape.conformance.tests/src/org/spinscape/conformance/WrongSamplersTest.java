// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;

/** The kit on samplers whose acceptance rule is right, and wrong on purpose. */
class WrongSamplersTest {

	/** A sampler with any rule for accepting a move of given dE/T, and sweeps of one length or of two. */
	static class Walk<C extends Configuration> extends WalkAtOne<C> {

		private final int sites;
		private final DoubleUnaryOperator acceptance;
		private final boolean saves;
		private final boolean varies;

		Walk(Hamiltonian<C> hamiltonian, RandomStream random, DoubleUnaryOperator acceptance, boolean saves,
				boolean varies) {
			super(hamiltonian, random);
			sites = hamiltonian.space().sites();
			this.acceptance = acceptance;
			this.saves = saves;
			this.varies = varies;
		}

		@Override
		public void sweep() {
			int attempts = sites + (varies && random.nextBoolean() ? 1 : 0);
			for (int i = 0; i < attempts; i++) {
				int move = random.nextInt(walker.moves());
				if (random.nextDouble() < acceptance.applyAsDouble(walker.delta(move))) {
					walker.accept(move);
				}
			}
		}

		@Override
		boolean keepsStream() {
			return saves;
		}
	}

	private record Provider(DoubleUnaryOperator acceptance, boolean saves, boolean varies) implements PlainWalk {

		@Override
		public Sampler walk(SamplerSetup setup) {
			return new Walk<>(setup.hamiltonian(), setup.random(), acceptance, saves, varies);
		}
	}

	private static List<Finding> check(DoubleUnaryOperator acceptance, boolean saves) {
		return check(new Provider(acceptance, saves, true));
	}

	private static List<Finding> check(Provider provider) {
		return SamplerChecks.check(provider, Map.of(), value -> {
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

	/** Spins in no field are turned over by each move: after a fixed number of moves only one parity is seen. */
	@Test
	void aChainOfOneParityIsCaught() {
		requireFound(check(new Provider(delta -> Math.exp(-delta), true, false)), "at even and at odd times");
		assertEquals(List.of(), check(new Provider(delta -> 1 / (1 + Math.exp(delta)), true, false)), "heat bath");
	}

	@Test
	void aForgottenStreamIsCaught() {
		requireFound(check(delta -> Math.exp(-delta), false), "Sampler.save");
	}

	/** A walk that is right, and tells something that nobody expects. */
	private static final class Telling<C extends Configuration> extends Walk<C> {

		Telling(Hamiltonian<C> hamiltonian, RandomStream random) {
			super(hamiltonian, random, delta -> Math.exp(-delta), true, true);
		}

		@Override
		public List<Result> report() {
			return List.of(Scalar.exact(ResultKind.scalar("surprise", "", "Nobody declared it"), 1));
		}
	}

	@Test
	void aReportOfAnotherKindIsCaught() {
		PlainWalk telling = setup -> new Telling<>(setup.hamiltonian(), setup.random());
		requireFound(SamplerChecks.check(telling, Map.of(), value -> {
			throw new ParameterException("sampler", "there is no sampler " + value);
		}), "SamplerProvider.gives");
	}
}
