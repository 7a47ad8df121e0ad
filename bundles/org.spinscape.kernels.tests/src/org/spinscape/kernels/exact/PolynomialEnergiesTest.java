// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Energies of polynomials by the transform, against sums of terms. */
class PolynomialEnergiesTest {

	private static final Quiet QUIET = new Quiet(false);

	private record Term(double coefficient, int[] sites) {
	}

	/** Random terms of one to four spins, or of two and four. */
	private record Polynomial(IsingSpace space, List<Term> terms, double quantum, boolean even)
			implements
				Hamiltonian<IsingConfiguration>,
				InteractionPolynomial {

		static Polynomial random(int spins, double quantum, boolean even) {
			SplitMix64 random = new SplitMix64(spins);
			List<Term> terms = new ArrayList<>();
			terms.add(new Term(0.7, new int[0]));
			for (int t = 0; t < 3 * spins; t++) {
				int wanted = even ? 2 + 2 * random.nextInt(2) : 1 + random.nextInt(4);
				int[] sites = sites(random, spins, wanted);
				double value = quantum > 0 ? quantum * (random.nextInt(5) - 2) : random.nextGaussian();
				terms.add(new Term(value, sites));
			}
			return new Polynomial(new IsingSpace(spins), terms, quantum, even);
		}

		private static int[] sites(SplitMix64 random, int spins, int wanted) {
			BitSet sites = new BitSet();
			while (sites.cardinality() < wanted) {
				sites.set(random.nextInt(spins));
			}
			return sites.stream().toArray();
		}

		@Override
		public double energy(IsingConfiguration state) {
			double energy = 0;
			for (Term term : terms) {
				double product = term.coefficient();
				for (int site : term.sites()) {
					product *= state.spin(site);
				}
				energy += product;
			}
			return energy;
		}

		@Override
		public void terms(TermVisitor visitor) {
			terms.forEach(term -> visitor.term(term.coefficient(), term.sites()));
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			if (type == IntegerEnergies.class) {
				return quantum > 0 ? Optional.of(type.cast((IntegerEnergies) () -> quantum)) : Optional.empty();
			}
			if (type == SpinFlipSymmetry.class) {
				return even ? Optional.of(type.cast(new SpinFlipSymmetry() {
				})) : Optional.empty();
			}
			return Hamiltonian.super.capability(type);
		}
	}

	private static void check(EnergyTable table, Polynomial model, double tolerance) {
		IsingConfiguration state = model.space().create();
		for (int index = 0; index < table.states(); index++) {
			model.space().assign(state, index);
			assertEquals(model.energy(state), table.energy(index), tolerance);
		}
	}

	@ParameterizedTest
	@CsvSource({ "4, false", "4, true", "9, false", "12, true", "17, false" })
	void theTransformGivesAllEnergies(int spins, boolean even) {
		for (double quantum : new double[] { 0, 1, 0.15 }) {
			Polynomial model = Polynomial.random(spins, quantum, even);
			EnergyTable table = EnergyTable.full(model, QUIET);
			assertEquals(1 << spins, table.states());
			assertEquals(quantum > 0, table.exact());
			check(table, model, 1e-12 * spins);
			if (even) {
				check(EnergyTable.half(model, QUIET), model, 1e-12 * spins);
			}
		}
	}
}
