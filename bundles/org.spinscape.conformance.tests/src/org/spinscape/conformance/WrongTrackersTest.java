// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.spinscape.conformance.KitCatchesMistakesTest.mistake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.KitCatchesMistakesTest.Chain;
import org.spinscape.conformance.KitCatchesMistakesTest.Delegate;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** Walkers and capabilities that are wrong, one deliberate mistake for each clause. */
class WrongTrackersTest {

	private static final int SPINS = 12;

	/** A chain whose walker is another. */
	private static final class OtherWalker extends Chain {

		private final Function<EnergyTracker<IsingConfiguration>, EnergyTracker<IsingConfiguration>> other;

		OtherWalker(int spins, RandomStream disorder,
				Function<EnergyTracker<IsingConfiguration>, EnergyTracker<IsingConfiguration>> other) {
			super(spins, disorder);
			this.other = other;
		}

		@Override
		public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
			return other.apply(super.track(start));
		}
	}

	private static DynamicTest walker(String clause,
			Function<EnergyTracker<IsingConfiguration>, EnergyTracker<IsingConfiguration>> other) {
		return mistake(clause, (spins, disorder) -> new OtherWalker(spins, disorder, other));
	}

	/** Each question costs a little. */
	private static final class Curious extends Delegate {

		private int asked;

		Curious(EnergyTracker<IsingConfiguration> right) {
			super(right);
		}

		@Override
		public double delta(int move) {
			asked++;
			return super.delta(move);
		}

		@Override
		public double energy() {
			return super.energy() + 1e-3 * asked;
		}
	}

	/** Moves another spin than it is told to. */
	private static final class Astray extends Delegate {

		Astray(EnergyTracker<IsingConfiguration> right) {
			super(right);
		}

		@Override
		public void accept(int move) {
			super.accept((move + 1) % moves());
		}
	}

	/** Rounding that depends on the path, which it does not save. */
	private static final class Forgetful extends Delegate {

		private double rounding;

		Forgetful(EnergyTracker<IsingConfiguration> right) {
			super(right);
		}

		@Override
		public void accept(int move) {
			super.accept(move);
			rounding += 1e-15;
		}

		@Override
		public double energy() {
			return super.energy() + rounding;
		}

		@Override
		public void reset(IsingConfiguration state) {
			super.reset(state);
			rounding = 0;
		}
	}

	/** Proposes to turn spins over, and announces a multiple of what that costs. */
	private static final class Proposing extends Delegate implements ProposalTracker<IsingConfiguration> {

		private final double factor;
		private final double reverse;
		private int proposed;

		Proposing(EnergyTracker<IsingConfiguration> right, double factor, double reverse) {
			super(right);
			this.factor = factor;
			this.reverse = reverse;
		}

		@Override
		public int proposals() {
			return moves();
		}

		@Override
		public double propose(int proposal) {
			proposed = proposal;
			return factor * delta(proposal);
		}

		@Override
		public double logReverse() {
			return reverse;
		}

		@Override
		public void take() {
			accept(proposed);
		}
	}

	private static final class Fields extends Delegate implements LocalFields.Tracker {

		private final double factor;

		Fields(EnergyTracker<IsingConfiguration> right, double factor) {
			super(right);
			this.factor = factor;
		}

		@Override
		public double localField(int site) {
			return factor * delta(site) / (2 * configuration().spin(site));
		}
	}

	/** The couplings of a chain with bonds of strength 1, where one row, the constant or the order may be wrong. */
	private record Pairs(double first, double constant, boolean sorted) implements PairCouplings {

		@Override
		public int[] offsets() {
			int[] offsets = new int[SPINS + 1];
			for (int i = 1; i <= SPINS; i++) {
				offsets[i] = i == SPINS ? 2 * SPINS - 2 : 2 * i - 1;
			}
			return offsets;
		}

		@Override
		public int[] neighbours() {
			int[] all = new int[2 * SPINS - 2];
			all[0] = 1;
			for (int i = 1; i < SPINS; i++) {
				all[2 * i - 1] = sorted || i == SPINS - 1 ? i - 1 : i + 1;
				if (i < SPINS - 1) {
					all[2 * i] = sorted ? i + 1 : i - 1;
				}
			}
			return all;
		}

		@Override
		public double[] couplings() {
			double[] all = new double[2 * SPINS - 2];
			Arrays.fill(all, 1);
			all[0] = first;
			return all;
		}

		@Override
		public double[] fields() {
			return new double[SPINS];
		}
	}

	/** A chain of equal bonds with a capability. */
	private static final class Offering<T> extends Chain {

		private final Class<T> type;
		private final T offer;

		Offering(Class<T> type, T offer) {
			super(ones());
			this.type = type;
			this.offer = offer;
		}

		private static double[] ones() {
			double[] ones = new double[SPINS - 1];
			Arrays.fill(ones, 1);
			return ones;
		}

		@Override
		public <S> Optional<S> capability(Class<S> asked) {
			return asked == type ? Optional.of(asked.cast(offer)) : super.capability(asked);
		}
	}

	private static <T> DynamicTest offer(String clause, Class<T> type, T wrong) {
		return mistake(clause, (_, _) -> new Offering<>(type, wrong));
	}

	private static LocalFields fields(double factor) {
		Hamiltonian<IsingConfiguration> chain = new Offering<>(Object.class, "");
		return start -> new Fields(chain.track(start), factor);
	}

	private static InteractionPolynomial polynomial(double first, boolean turned) {
		return visitor -> {
			for (int i = 0; i + 1 < SPINS; i++) {
				visitor.term(i == 0 ? first : -1, turned ? new int[] { i + 1, i } : new int[] { i, i + 1 });
			}
		};
	}

	private static StoredPatterns patterns(int count) {
		return new StoredPatterns() {

			@Override
			public int patterns() {
				return count;
			}

			@Override
			public Configuration pattern(int index) {
				return new Offering<>(Object.class, "").space().create();
			}
		};
	}

	private static SiteLayout layout(double step) {
		return new SiteLayout() {

			@Override
			public int layers() {
				return 1;
			}

			@Override
			public int layer(int site) {
				return 0;
			}

			@Override
			public double x(int site) {
				return step * site;
			}

			@Override
			public double y(int site) {
				return 0;
			}
		};
	}

	private static Objective objective(double slope) {
		return new Objective() {

			@Override
			public String objectiveName() {
				return "cut";
			}

			@Override
			public String objectiveUnit() {
				return "";
			}

			@Override
			public double objective(double energy) {
				return slope * energy;
			}

			@Override
			public OptionalDouble bestKnown() {
				return OptionalDouble.empty();
			}
		};
	}

	private static BlockEnergies blocks(double offset) {
		Offering<String> chain = new Offering<>(String.class, "");
		return (first, energies) -> {
			IsingConfiguration state = chain.space().create();
			for (int i = 0; i < energies.length; i++) {
				chain.space().assign(state, first + i);
				energies[i] = chain.energy(state) + (i > 0 ? offset : 0);
			}
		};
	}

	private static final ContactEnergies NO_CHAIN = new ContactEnergies() {

		@Override
		public int beads() {
			return SPINS;
		}

		@Override
		public int dimension() {
			return 2;
		}

		@Override
		public double contact(int bead, int other) {
			return -1;
		}
	};

	/** Energies that depend on who asks. */
	private static final class OfOneThread extends Chain {

		private final Thread mine = Thread.currentThread();

		OfOneThread(int spins, RandomStream disorder) {
			super(spins, disorder);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return super.energy(state) + (Thread.currentThread() == mine ? 0 : 1);
		}
	}

	private static List<?> found(Class<?> type, Object offer) {
		return KitCatchesMistakesTest.check((_, _) -> offering(type, offer));
	}

	private static <T> Hamiltonian<?> offering(Class<T> type, Object offer) {
		return new Offering<>(type, type.cast(offer));
	}

	@Test
	void nothingIsFoundWhereTheyAreRight() {
		assertEquals(List.of(), KitCatchesMistakesTest.check((spins, disorder) -> new OtherWalker(spins, disorder,
				right -> new Proposing(right, 1, 0))));
		assertEquals(List.of(), found(LocalFields.class, fields(1)));
		assertEquals(List.of(), found(PairCouplings.class, new Pairs(1, 0, true)));
		assertEquals(List.of(), found(InteractionPolynomial.class, polynomial(-1, false)));
		assertEquals(List.of(), found(StoredPatterns.class, patterns(2)));
		assertEquals(List.of(), found(SiteLayout.class, layout(1)));
		assertEquals(List.of(), found(Objective.class, objective(-1)));
		assertEquals(List.of(), found(BlockEnergies.class, blocks(0)));
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		IsingConfiguration one = new Offering<>(Object.class, "").space().create();
		Planted shared = () -> one;
		return Stream.of(walker("leaves no trace", Curious::new), walker("EnergyTracker.accept", Astray::new),
				walker("EnergyTracker.saveCaches", Forgetful::new),
				walker("ProposalTracker", right -> new Proposing(right, 1.001, 0)),
				walker("ProposalTracker", right -> new Proposing(right, 1, 0.1)),
				mistake("safe for concurrent use", OfOneThread::new),
				offer("LocalFields", LocalFields.class, fields(-1)),
				offer("PairCouplings: symmetric rows", PairCouplings.class, new Pairs(2, 0, true)),
				offer("PairCouplings: symmetric rows", PairCouplings.class, new Pairs(1, 0, false)),
				offer("PairCouplings: constant", PairCouplings.class, new Pairs(1, 1e-3, true)),
				offer("InteractionPolynomial", InteractionPolynomial.class, polynomial(-1.001, false)),
				offer("InteractionPolynomial", InteractionPolynomial.class, polynomial(-1, true)),
				offer("Planted", Planted.class, shared), offer("StoredPatterns", StoredPatterns.class, patterns(0)),
				offer("SiteLayout", SiteLayout.class, layout(0)), offer("Objective", Objective.class, objective(0)),
				offer("BlockEnergies", BlockEnergies.class, blocks(1e-9)),
				offer("ContactEnergies", ContactEnergies.class, NO_CHAIN));
	}
}
