// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Interruptible;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** A kit that finds nothing in a wrong provider is worth nothing: one deliberate mistake each. */
class KitCatchesMistakesTest {

	/** An open chain with random bonds, correct: the base of all mistakes. */
	static class Chain implements Hamiltonian<IsingConfiguration> {

		private final double[] bonds;

		Chain(double[] bonds) {
			this.bonds = bonds;
		}

		Chain(int spins, RandomStream disorder) {
			bonds = new double[spins - 1];
			for (int i = 0; i < bonds.length; i++) {
				bonds[i] = disorder.nextGaussian();
			}
		}

		@Override
		public IsingSpace space() {
			return new IsingSpace(bonds.length + 1);
		}

		@Override
		public double energy(IsingConfiguration state) {
			double energy = 0;
			for (int i = 0; i < bonds.length; i++) {
				energy -= bonds[i] * state.spin(i) * state.spin(i + 1);
			}
			return energy;
		}
	}

	record Provider(String id, BiFunction<Integer, RandomStream, Hamiltonian<?>> model)
			implements
				HamiltonianProvider {

		@Override
		public String name() {
			return "Chain";
		}

		@Override
		public String description() {
			return "A chain.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().integer("N", 12, 2, 100).describe("Number of spins.").build();
		}

		@Override
		public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
			return model.apply(parameters.integer("N"), disorder);
		}
	}

	static List<Finding> check(BiFunction<Integer, RandomStream, Hamiltonian<?>> model) {
		return ProviderConformance.check(new Provider("chain", model), Map.of());
	}

	@Test
	void nothingIsFoundInACorrectProvider() {
		assertEquals(List.of(), check(Chain::new));
	}

	private static final class FalseBounds extends Chain implements EnergyBounds {

		FalseBounds(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public double lower() {
			return -1;
		}

		@Override
		public double upper() {
			return 1;
		}
	}

	private static final class FalseQuantum extends Chain implements IntegerEnergies {

		FalseQuantum(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public double quantum() {
			return 1;
		}
	}

	private static final class FalseSymmetry extends Chain implements SpinFlipSymmetry {

		FalseSymmetry(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return super.energy(state) - 1e-9 * state.spin(0);
		}
	}

	private static final class ForgetsWhenInterrupted extends Chain implements Interruptible {

		private int interruptions;

		ForgetsWhenInterrupted(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return super.energy(state) + interruptions;
		}

		@Override
		public void interrupt() {
			interruptions++;
		}
	}

	private static final class FlipsWhileEvaluating extends Chain {

		FlipsWhileEvaluating(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public double energy(IsingConfiguration state) {
			double energy = super.energy(state);
			state.flip(0);
			return energy;
		}
	}

	/** A tracker that forgets the bond to the right. */
	private static final class WrongDelta extends Chain {

		WrongDelta(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
			EnergyTracker<IsingConfiguration> right = super.track(start);
			return new Delegate(right) {

				@Override
				public double delta(int move) {
					return super.delta(move) * (move == 3 ? 1.0001 : 1);
				}
			};
		}
	}

	private static final class KeepsTheStartState extends Chain {

		KeepsTheStartState(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
			return new Delegate(super.track(start)) {

				@Override
				public IsingConfiguration configuration() {
					return start;
				}
			};
		}
	}

	static class Delegate implements EnergyTracker<IsingConfiguration> {

		private final EnergyTracker<IsingConfiguration> right;

		Delegate(EnergyTracker<IsingConfiguration> right) {
			this.right = right;
		}

		@Override
		public IsingConfiguration configuration() {
			return right.configuration();
		}

		@Override
		public double energy() {
			return right.energy();
		}

		@Override
		public int moves() {
			return right.moves();
		}

		@Override
		public double delta(int move) {
			return right.delta(move);
		}

		@Override
		public void accept(int move) {
			right.accept(move);
		}

		@Override
		public void reset(IsingConfiguration state) {
			right.reset(state);
		}
	}

	private static int builds;

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		return Stream.of(mistake("EnergyBounds", FalseBounds::new), mistake("IntegerEnergies", FalseQuantum::new),
				mistake("SpinFlipSymmetry", FalseSymmetry::new), mistake("Interruptible", ForgetsWhenInterrupted::new),
				mistake("Hamiltonian.energy", FlipsWhileEvaluating::new),
				mistake("EnergyTracker.delta", WrongDelta::new), mistake("Hamiltonian.track", KeepsTheStartState::new),
				mistake("the same parameters and an equal stream", (spins, _) -> new Chain(spins,
						new SplitMix64(builds++))),
				mistake("smallest size", (spins, disorder) -> new Chain(spins < 3 ? 0 : spins, disorder)));
	}

	static DynamicTest mistake(String clause, BiFunction<Integer, RandomStream, Hamiltonian<?>> model) {
		return DynamicTest.dynamicTest(clause, () -> {
			List<Finding> findings = check(model);
			assertTrue(findings.stream().anyMatch(finding -> finding.clause().contains(clause)),
					() -> "not found; found were " + findings);
		});
	}

	@Test
	void aBadIdIsFound() {
		List<Finding> findings = ProviderConformance.check(new Provider("My Chain", Chain::new), Map.of());
		assertEquals(1, findings.size());
		assertTrue(findings.getFirst().detail().contains("My Chain"));
	}
}
