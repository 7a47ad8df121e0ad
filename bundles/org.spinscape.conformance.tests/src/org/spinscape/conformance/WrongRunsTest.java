// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.conformance.KitCatchesMistakesTest.Delegate;
import org.spinscape.conformance.WrongSamplersTest.Walk;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** What the kit asks of a sampler beside the distribution: one deliberate mistake for each clause. */
class WrongRunsTest {

	private enum Mistake {
		OTHER_STREAM("Sampler: an equal stream"), OTHER_STREAMS("Replicas: equal streams"), WRONG_ENERGY(
				"Sampler.walker"), WRONG_ENERGIES("Replicas.walker"), WRONG_BEST("BestState"), SAYS_EQUILIBRIUM(
						"GeneralisedEnsemble: does not say"), FORGETS("Replicas.save"), TOO_HOT(
								"Replicas, Sampler.equilibrium"), TAKES_NONE(
										"SamplerProvider: works on at least one");

		private final String clause;

		Mistake(String clause) {
			this.clause = clause;
		}
	}

	/** Its walker says an energy that is not that of its state. */
	private static final class Boasting<C extends Configuration> extends Walk<C> {

		Boasting(Hamiltonian<C> hamiltonian, RandomStream random) {
			super(hamiltonian, random, delta -> Math.exp(-delta), true, true);
		}

		@Override
		@SuppressWarnings("unchecked") // the models of the kit are of Ising spins
		public EnergyTracker<?> walker() {
			return new Delegate((EnergyTracker<IsingConfiguration>) super.walker()) {

				@Override
				public double energy() {
					return super.energy() - 1;
				}
			};
		}
	}

	/** It remembers a state of its own, and not the lowest. */
	private static final class Proud<C extends Configuration> extends Walk<C> implements BestState {

		private final C first;
		private final double energy;

		Proud(Hamiltonian<C> hamiltonian, RandomStream random) {
			super(hamiltonian, random, delta -> Math.exp(-delta), true, true);
			first = hamiltonian.space().random(new SplitMix64(1));
			energy = hamiltonian.energy(first);
		}

		@Override
		public double bestEnergy() {
			return energy + 1;
		}

		@Override
		public Configuration bestConfiguration() {
			return first;
		}
	}

	/** It has weights of its own, and says that it samples those of Boltzmann. */
	private static final class Weighted<C extends Configuration> extends Walk<C> implements GeneralisedEnsemble {

		Weighted(Hamiltonian<C> hamiltonian, RandomStream random) {
			super(hamiltonian, random, delta -> Math.exp(-delta), true, true);
		}

		@Override
		public double logWeight(double energy) {
			return -energy;
		}
	}

	/** What makes a walk at temperature 1 with a mistake, or without one. */
	private static final class Provider implements PlainWalk {

		private final Mistake mistake;
		private int made;

		Provider(Mistake mistake) {
			this.mistake = mistake;
		}

		@Override
		public Sampler walk(SamplerSetup setup) {
			return make(setup.hamiltonian(), setup.random());
		}

		private <C extends Configuration> Sampler make(Hamiltonian<C> hamiltonian, RandomStream random) {
			return switch (mistake) {
				case WRONG_ENERGY, WRONG_ENERGIES -> new Boasting<>(hamiltonian, random);
				case WRONG_BEST -> new Proud<>(hamiltonian, random);
				case SAYS_EQUILIBRIUM -> new Weighted<>(hamiltonian, random);
				case TAKES_NONE -> throw new ParameterException("model", "it is never to its liking");
				case null, default -> new Walk<>(hamiltonian,
						mistake == Mistake.OTHER_STREAM || mistake == Mistake.OTHER_STREAMS ? new SplitMix64(made++) : random,
						delta -> Math.exp(mistake == Mistake.TOO_HOT ? -0.5 * delta : -delta), mistake != Mistake.FORGETS,
						true);
			};
		}
	}

	private static List<Check> clause(Mistake wanted, Mistake made) {
		List<Check> all = SamplerChecks.checks(new Provider(made), Map.of(), value -> {
			throw new ParameterException("sampler", "there is no sampler " + value);
		}, 1);
		return all.stream().filter(check -> check.clause().startsWith(wanted.clause)).toList();
	}

	@ParameterizedTest
	@EnumSource
	void eachMistakeIsFoundUnderItsClause(Mistake mistake) {
		assertEquals(List.of(), Check.run(clause(mistake, null)), "of a right sampler");
		assertFalse(Check.run(clause(mistake, mistake)).isEmpty(), "of a wrong one");
	}
}
