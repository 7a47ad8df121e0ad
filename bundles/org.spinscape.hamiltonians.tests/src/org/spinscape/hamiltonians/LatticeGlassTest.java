// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.space.IsingConfiguration;

/** Lattice glasses with dilution and fields, and the exactly known minima of the chain (science notes, A3). */
class LatticeGlassTest {

	private static PairCouplings pairs(HamiltonianProvider provider, String... assignments) {
		return Models.ising(provider, 9, assignments).capability(PairCouplings.class).orElseThrow();
	}

	/** Each inner bond weaker than both its neighbours may be broken; with the global flip that is 2^(n+1) minima. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void minimaOfTheOpenChainAreItsWeakBonds(long seed) {
		for (HamiltonianProvider provider : new HamiltonianProvider[] { new EdwardsAnderson(),
				new DisorderedFerromagnet() }) {
			Hamiltonian<IsingConfiguration> chain = Models.ising(provider, seed, "dimension=1", "L=14", "boundary=open");
			double[] strength = new double[13];
			PairCouplings pairs = chain.capability(PairCouplings.class).orElseThrow();
			for (int site = 0; site < strength.length; site++) {
				strength[site] = Math.abs(pairs.couplings()[pairs.offsets()[site + 1] - 1]);
			}
			int weak = 0;
			for (int bond = 1; bond + 1 < strength.length; bond++) {
				weak += strength[bond] < Math.min(strength[bond - 1], strength[bond + 1]) ? 1 : 0;
			}
			Spectrum spectrum = Spectrum.of(chain);
			assertEquals(2 << weak, spectrum.strictMinima());
			assertEquals(-Arrays.stream(strength).sum(), spectrum.lowest(), 1e-12, "a chain is not frustrated");
		}
	}

	/** Only independent Gaussian bonds of zero mean without fields obey the identities that the capability stands for. */
	@Test
	void gaussianBondsAreSaidToBeSo() {
		assertEquals(1, gaussian(new EdwardsAnderson(), "L=4").orElseThrow().variance());
		assertEquals(1, gaussian(new EdwardsAnderson(), "L=4", "dilution=0.3").orElseThrow().variance());
		assertEquals(4.0 / 16, gaussian(new SherringtonKirkpatrick(), "N=16", "J=2").orElseThrow().variance(), 1e-15);
		assertTrue(gaussian(new EdwardsAnderson(), "L=4", "couplings=pm1").isEmpty());
		assertTrue(gaussian(new EdwardsAnderson(), "L=4", "mean=0.1").isEmpty());
		assertTrue(gaussian(new EdwardsAnderson(), "L=4", "field=0.1").isEmpty());
		assertTrue(gaussian(new EdwardsAnderson(), "L=4", "field-width=0.1").isEmpty());
		assertTrue(gaussian(new DisorderedFerromagnet(), "L=4").isEmpty());
		assertTrue(gaussian(new SherringtonKirkpatrick(), "N=16", "J0=1").isEmpty());
	}

	private static Optional<GaussianBonds> gaussian(HamiltonianProvider provider, String... assignments) {
		return Models.ising(provider, 9, assignments).capability(GaussianBonds.class);
	}

	@Test
	void latticesKnowTheirSide() {
		assertEquals(OptionalInt.of(5), side("dimension=2", "L=5"));
		assertEquals(OptionalInt.of(4), side("dimension=3", "L=4"));
		assertEquals(OptionalInt.empty(), side("lattice=triangular", "L=4"));
		assertEquals(OptionalInt.empty(), side("lattice=bcc", "L=4"));
	}

	private static OptionalInt side(String... assignments) {
		Hamiltonian<IsingConfiguration> model = Models.ising(new EdwardsAnderson(), 9, assignments);
		return model.capability(SiteLayout.class).orElseThrow().side(model.space().sites());
	}

	@Test
	void dilutionRemovesBondsAndLeavesTheOthers() {
		PairCouplings whole = pairs(new EdwardsAnderson(), "L=50");
		PairCouplings thin = pairs(new EdwardsAnderson(), "L=50", "dilution=0.3");
		assertEquals(0.7 * whole.bonds(), thin.bonds(), 4 * Math.sqrt(0.21 * whole.bonds()));
		for (int site = 0; site < whole.spins(); site++) {
			for (int k = thin.offsets()[site]; k < thin.offsets()[site + 1]; k++) {
				int same = Arrays.binarySearch(whole.neighbours(), whole.offsets()[site], whole.offsets()[site + 1],
						thin.neighbours()[k]);
				assertEquals(whole.couplings()[same], thin.couplings()[k]);
			}
		}
		PairCouplings thinner = pairs(new EdwardsAnderson(), "L=50", "dilution=0.6");
		assertTrue(thinner.bonds() < thin.bonds());
	}

	/** The correlation of Gaussian couplings before and after is 1/sqrt(1 + e^2), and their law stays; four standard errors. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 1, 3 })
	void perturbationsKeepTheLawOfTheCouplings(double strength) {
		for (String[] model : new String[][] { { "L=100" }, { "N=150", "J=12.24744871391589", "J0=30" } }) {
			HamiltonianProvider provider = model.length == 1 ? new EdwardsAnderson() : new SherringtonKirkpatrick();
			double mean = model.length == 1 ? 0 : 0.2;
			double[] before = pairs(provider, model).couplings();
			String[] more = Arrays.copyOf(model, model.length + 1);
			more[model.length] = "perturbation=" + strength;
			double[] after = pairs(provider, more).couplings();
			double product = 0;
			double square = 0;
			for (int k = 0; k < before.length; k++) {
				product += (before[k] - mean) * (after[k] - mean) / before.length;
				square += (after[k] - mean) * (after[k] - mean) / before.length;
			}
			double error = 4 * Math.sqrt(2.0 / (before.length / 2));
			assertEquals(1, square, error);
			assertEquals(1 / Math.sqrt(1 + strength * strength), product, error);
		}
	}

	/** What was perturbed by a little is perturbed by more, too, and nothing else has changed. */
	@Test
	void perturbedBondsOfTwoValuesAreNested() {
		for (String[] model : new String[][] { { "L=60", "couplings=pm1", "dilution=0.1", "field-width=1" },
				{ "N=80", "couplings=pm1" } }) {
			HamiltonianProvider provider = model.length == 4 ? new EdwardsAnderson() : new SherringtonKirkpatrick();
			PairCouplings whole = pairs(provider, model);
			double[][] couplings = new double[2][];
			for (int k = 0; k < 2; k++) {
				String[] more = Arrays.copyOf(model, model.length + 1);
				more[model.length] = "perturbation=" + (k == 0 ? 0.2 : 0.6);
				PairCouplings perturbed = pairs(provider, more);
				couplings[k] = perturbed.couplings();
				assertArrayEquals(whole.neighbours(), perturbed.neighbours());
				assertArrayEquals(whole.fields(), perturbed.fields());
			}
			int changed = 0;
			for (int bond = 0; bond < whole.couplings().length; bond++) {
				if (whole.couplings()[bond] != couplings[0][bond]) {
					changed++;
					assertEquals(couplings[0][bond], couplings[1][bond]);
				}
			}
			double bonds = whole.bonds();
			assertEquals(0.1 * bonds, changed / 2.0, 4 * Math.sqrt(0.09 * bonds),
					"a fifth is drawn anew, half of it the same");
		}
		assertThrows(ParameterException.class,
				() -> Models.parse(new EdwardsAnderson(), "couplings=pm1", "perturbation=1.5"));
	}

	@Test
	void fieldsAreAddedToTheSameCouplings() {
		PairCouplings bare = pairs(new EdwardsAnderson(), "L=100");
		PairCouplings model = pairs(new EdwardsAnderson(), "L=100", "field=0.5", "field-width=2");
		assertArrayEquals(bare.couplings(), model.couplings());
		double mean = Arrays.stream(model.fields()).average().orElseThrow();
		double variance = Arrays.stream(model.fields()).map(h -> (h - mean) * (h - mean)).average().orElseThrow();
		assertEquals(0.5, mean, 4 * 2 / 100.0);
		assertEquals(4, variance, 4 * 4 * Math.sqrt(2 / 1e4));
		assertArrayEquals(new double[10_000], bare.fields());
		assertTrue(Models.ising(new EdwardsAnderson(), 9, "field=0.1").capability(SpinFlipSymmetry.class).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "triangular", "honeycomb", "kagome", "bcc", "random-regular", "erdos-renyi" })
	void ferromagnetMatchesTheGlassOnEveryLattice(String lattice) {
		PairCouplings glass = pairs(new EdwardsAnderson(), "lattice=" + lattice);
		PairCouplings ferromagnet = pairs(new DisorderedFerromagnet(), "lattice=" + lattice);
		assertArrayEquals(glass.neighbours(), ferromagnet.neighbours());
		assertArrayEquals(Arrays.stream(glass.couplings()).map(Math::abs).toArray(), ferromagnet.couplings());
	}
}
