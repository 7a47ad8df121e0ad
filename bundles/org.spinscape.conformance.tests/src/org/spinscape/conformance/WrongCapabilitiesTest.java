// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.GaussianForm;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.hamiltonian.capability.InputWeights;
import org.spinscape.core.hamiltonian.capability.MagneticMoment;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SphereSpace;

/** The kit on models that promise more than energies, rightly and wrongly: one mistake for each promise. */
class WrongCapabilitiesTest {

	private static final int SPINS = 12;

	/** Makes models of their disorder. */
	private record Provider(Function<RandomStream, Hamiltonian<?>> model) implements PlainModel {

		@Override
		public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
			return model.apply(disorder);
		}
	}

	/** The couplings of a ring. */
	private record Ring(double[] strengths, double[] fields) implements PairCouplings {

		static Ring gaussian(RandomStream random, double width) {
			double[] bonds = new double[SPINS];
			for (int i = 0; i < SPINS; i++) {
				bonds[i] = width * random.nextGaussian();
			}
			return new Ring(bonds, new double[SPINS]);
		}

		@Override
		public double constant() {
			return 0;
		}

		@Override
		public int[] offsets() {
			int[] offsets = new int[SPINS + 1];
			for (int i = 1; i <= SPINS; i++) {
				offsets[i] = 2 * i;
			}
			return offsets;
		}

		private int[] row(int site) {
			int before = Math.floorMod(site - 1, SPINS);
			int behind = (site + 1) % SPINS;
			return new int[] { Math.min(before, behind), Math.max(before, behind) };
		}

		@Override
		public int[] neighbours() {
			int[] all = new int[2 * SPINS];
			for (int k = 0; k < all.length; k++) {
				all[k] = row(k / 2)[k % 2];
			}
			return all;
		}

		/** Bond i joins i to the next. */
		@Override
		public double[] couplings() {
			double[] all = new double[2 * SPINS];
			for (int k = 0; k < all.length; k++) {
				int site = k / 2;
				int other = row(site)[k % 2];
				all[k] = strengths[(site + 1) % SPINS == other ? site : other];
			}
			return all;
		}
	}

	/** A ring that is said to have Gaussian bonds of variance 1. */
	private static class GaussianRing implements Hamiltonian<IsingConfiguration> {

		final Ring ring;

		GaussianRing(Ring ring) {
			this.ring = ring;
		}

		@Override
		public IsingSpace space() {
			return new IsingSpace(SPINS);
		}

		@Override
		public double energy(IsingConfiguration state) {
			double energy = 0;
			for (int i = 0; i < SPINS; i++) {
				energy -= ring.strengths()[i] * state.spin(i) * state.spin((i + 1) % SPINS) + ring.fields()[i] * state.spin(
						i);
			}
			return energy;
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			GaussianBonds bonds = () -> 1;
			return type == PairCouplings.class ? Optional.of(type.cast(ring))
					: type == GaussianBonds.class ? Optional.of(type.cast(bonds)) : Hamiltonian.super.capability(type);
		}
	}

	/** A model whose walkers drift: they round to single precision what they add up. */
	private static final class Drifting extends GaussianRing {

		Drifting(Ring ring) {
			super(ring);
		}

		@Override
		public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
			EnergyTracker<IsingConfiguration> right = super.track(start);
			return new EnergyTracker<>() {

				private double off;

				@Override
				public IsingConfiguration configuration() {
					return right.configuration();
				}

				@Override
				public double energy() {
					return right.energy() + off;
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
					off += 2e-13; // nothing after five hundred moves, and too much after a hundred thousand
				}

				@Override
				public void reset(IsingConfiguration state) {
					right.reset(state);
					off = 0;
				}
			};
		}
	}

	/** {@code H = sum_ij J_ij w_i w_j} on a sphere, said to be a form of some degree. */
	private record Form(double[][] couplings, int degree) implements Hamiltonian<RealConfiguration>, GaussianForm {

		static Form of(RandomStream random, double width, int said) {
			int n = 6;
			double[][] couplings = new double[n][n];
			for (double[] row : couplings) {
				for (int j = 0; j < n; j++) {
					row[j] = width * random.nextGaussian() / Math.sqrt(n);
				}
			}
			return new Form(couplings, said);
		}

		@Override
		public Manifold space() {
			return new SphereSpace(couplings.length);
		}

		@Override
		public double energy(RealConfiguration state) {
			double energy = 0;
			for (int i = 0; i < couplings.length; i++) {
				for (int j = 0; j < couplings.length; j++) {
					energy += couplings[i][j] * state.values()[i] * state.values()[j];
				}
			}
			return energy;
		}
	}

	/** A ring that searches for low states by itself. */
	private static class Searching extends GaussianRing implements GroundStateSearch {

		Searching(Ring ring) {
			super(ring);
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			return type == GroundStateSearch.class ? Optional.of(type.cast(this)) : super.capability(type);
		}

		@Override
		public Found search(DoublePredicate enough, long effort, BooleanSupplier stop, RandomStream random) {
			IsingConfiguration best = space().random(random);
			long moves = 1;
			while (moves < effort && !stop.getAsBoolean() && !enough.test(energy(best))) {
				IsingConfiguration next = space().random(random);
				best = energy(next) < energy(best) ? next : best;
				moves++;
			}
			return new Found(best, energy(best), moves);
		}

		@Override
		public String searchName() {
			return "random states";
		}
	}

	/** A ring whose unit has a weight too few. */
	private static final class Blinking extends GaussianRing implements InputWeights {

		Blinking(Ring ring) {
			super(ring);
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			return type == InputWeights.class ? Optional.of(type.cast(this)) : super.capability(type);
		}

		@Override
		public double[][] inputWeights(Configuration state) {
			return new double[][] { new double[5] };
		}

		@Override
		public Shape inputShape() {
			return new Shape(1, 2, 3);
		}
	}

	/** A ring whose moment counts each spin twice. */
	private static final class Heavy extends GaussianRing implements MagneticMoment {

		Heavy(Ring ring) {
			super(ring);
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			return type == MagneticMoment.class ? Optional.of(type.cast(this)) : super.capability(type);
		}

		@Override
		public int spins() {
			return SPINS;
		}

		@Override
		public int components() {
			return 1;
		}

		@Override
		public void moment(Configuration state, double[] moment) {
			moment[0] = 2 * space().cast(state).magnetisation();
		}
	}

	/** A ring that reads every spin but the first. */
	private static final class Forgetful extends GaussianRing implements SpinComponents {

		Forgetful(Ring ring) {
			super(ring);
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			return type == SpinComponents.class ? Optional.of(type.cast(this)) : super.capability(type);
		}

		@Override
		public int spins() {
			return SPINS;
		}

		@Override
		public int components() {
			return 1;
		}

		@Override
		public void read(Configuration state, double[] result) {
			for (int spin = 1; spin < SPINS; spin++) {
				result[spin] = space().cast(state).spin(spin);
			}
		}
	}

	private static List<Finding> check(Function<RandomStream, Hamiltonian<?>> model) {
		return ProviderConformance.check(new Provider(model), Map.of());
	}

	@Test
	void nothingIsFoundInCorrectModels() {
		assertEquals(List.of(), check(random -> new Searching(Ring.gaussian(random, 1))));
		assertEquals(List.of(), check(random -> Form.of(random, 1, 2)));
	}

	private static DynamicTest mistake(String clause, String detail, Function<RandomStream, Hamiltonian<?>> model) {
		return DynamicTest.dynamicTest(clause + ": " + detail, () -> {
			List<Finding> findings = check(model);
			assertTrue(findings.stream()
					.anyMatch(finding -> finding.clause().contains(clause) && finding.detail().contains(detail)),
					() -> "not found; found were " + findings);
		});
	}

	private static Hamiltonian<?> ring(RandomStream random, double bond, double field) {
		double[] bonds = new double[SPINS];
		double[] fields = new double[SPINS];
		for (int i = 0; i < SPINS; i++) {
			bonds[i] = random.nextBoolean() ? bond : -bond;
			fields[i] = field;
		}
		return new GaussianRing(new Ring(bonds, fields));
	}

	/** Bonds of the right distribution, in pairs that are equal. */
	private static Hamiltonian<?> pairs(RandomStream random) {
		Ring ring = Ring.gaussian(random, 1);
		for (int i = 1; i < SPINS; i += 2) {
			ring.strengths()[i] = ring.strengths()[i - 1];
		}
		return new GaussianRing(ring);
	}

	private static Function<RandomStream, Hamiltonian<?>> lying() {
		return random -> new Searching(Ring.gaussian(random, 1)) {

			@Override
			public Found search(DoublePredicate enough, long effort, BooleanSupplier stop, RandomStream stream) {
				Found found = super.search(enough, effort, stop, stream);
				return new Found(found.state(), found.energy() - 1, found.moves());
			}
		};
	}

	private static Function<RandomStream, Hamiltonian<?>> tireless() {
		return random -> new Searching(Ring.gaussian(random, 1)) {

			@Override
			public Found search(DoublePredicate enough, long effort, BooleanSupplier stop, RandomStream stream) {
				return super.search(_ -> false, effort, () -> false, stream);
			}
		};
	}

	private static int searches;

	private static Function<RandomStream, Hamiltonian<?>> moody() {
		return random -> new Searching(Ring.gaussian(random, 1)) {

			@Override
			public Found search(DoublePredicate enough, long effort, BooleanSupplier stop, RandomStream stream) {
				return super.search(enough, effort + searches++, stop, stream);
			}
		};
	}

	private static Function<RandomStream, Hamiltonian<?>> nameless() {
		return random -> new Searching(Ring.gaussian(random, 1)) {

			@Override
			public String searchName() {
				return "";
			}
		};
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		return Stream.of(
				mistake("GaussianBonds", "variance", random -> new GaussianRing(Ring.gaussian(random, 1.2))),
				mistake("GaussianBonds", "fourth moment", random -> ring(random, 1, 0)),
				mistake("GaussianBonds", "there are fields", random -> ring(random, 1, 0.5)),
				mistake("GaussianBonds", "correlation with the next", WrongCapabilitiesTest::pairs),
				mistake("GaussianForm.degree", "harmonic 0", random -> Form.of(random, 1, 3)),
				mistake("GaussianForm.degree", "harmonic 4 is not there", random -> Form.of(random, 1, 4)),
				mistake("GaussianForm: over the disorder", "variance", random -> Form.of(random, 2, 2)),
				mistake("GaussianForm: over the disorder", "covariance", random -> Form.of(random, 1, 6)),
				mistake("GroundStateSearch.search: gives", "energy of the state", lying()),
				mistake("GroundStateSearch.search: the same stream", "and then", moody()),
				mistake("GroundStateSearch.search: ends", "was good enough", tireless()),
				mistake("GroundStateSearch.searchName", "says nothing", nameless()),
				mistake("InputWeights", "5 weights for inputs of 2 x 3", random -> new Blinking(Ring.gaussian(random, 1))),
				mistake("MagneticMoment", "of 12 spins", random -> new Heavy(Ring.gaussian(random, 1))),
				mistake("SpinComponents", "is of length NaN", random -> new Forgetful(Ring.gaussian(random, 1))),
				mistake("EnergyTracker.energy", "after a long walk", random -> new Drifting(Ring.gaussian(random, 1))));
	}
}
