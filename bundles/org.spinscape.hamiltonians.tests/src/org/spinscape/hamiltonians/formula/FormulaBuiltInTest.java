// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.lattice.IsingFerromagnet;

/** A built-in model and its formula are one class with one set of bits for the same stream of disorder. */
class FormulaBuiltInTest {

	/** A model with settings, and the formula with its settings. */
	private record Same(HamiltonianProvider model, List<String> set, String formula, List<String> formulaSet) {

		@Override
		public String toString() {
			return model.id() + " " + set;
		}
	}

	private static Same glass(String settings, String formula, String... formulaSet) {
		return new Same(new EdwardsAnderson(), List.of(settings.split(" ")), formula, List.of(formulaSet));
	}

	private static Same sk(String settings, String formula, String... formulaSet) {
		return new Same(new SherringtonKirkpatrick(), List.of(settings.split(" ")), formula, List.of(formulaSet));
	}

	private static Same spins(String settings, String formula, String... formulaSet) {
		return new Same(new IsingPSpin(), List.of(settings.split(" ")), formula, List.of(formulaSet));
	}

	private static Stream<Same> pairs() {
		return Stream.of(
				sk("N=40", "-J[i,j] s[i] s[j] on pairs; J ~ gaussian(0, 1/sqrt(N))", "N=40"),
				sk("N=21 couplings=pm1 J=1.7", "J[i,j] ~ pm1; -J*J[i,j]/sqrt(N) s[i] s[j] on pairs", "N=21", "J=1.7"),
				sk("N=33 J0=0.7", "-J[i,j] s[i] s[j] on pairs; J ~ gaussian(J0/N, J/sqrt(N))", "N=33", "J0=0.7"),
				glass("L=6", "-J[i,j] s[i] s[j] on bonds of square(L)\nJ ~ gaussian(0, 1)", "L=6"),
				glass("L=4 dimension=3 boundary=open", "-J[i,j] s[i] s[j] on bonds of cubic(L, open)\nJ ~ gaussian(0, 1)"),
				glass("L=3 dimension=4 mean=0.5", "-J[i,j] s[i] s[j] on bonds of hypercubic(3, 4)\nJ ~ gaussian(J0, 1)",
						"J0=0.5"),
				glass("L=20 dimension=1 couplings=uniform", "-J[i,j] s[i] s[j] on bonds of chain(20); J ~ uniform(-1, 1)"),
				glass("L=5 couplings=pm1 p=0.7 boundary=cylinder",
						"-J[i,j] s[i] s[j] on bonds of square(L, cylinder); J ~ pm1(p)", "L=5", "p=0.7"),
				glass("L=5 lattice=triangular couplings=pm1", "-J[i,j] s[i] s[j] on bonds of triangular(5); J ~ pm1(0.5)"),
				glass("L=3 lattice=kagome", "-J[i,j] s[i] s[j] on bonds of kagome(3); J ~ gaussian(0, 1)"),
				glass("L=4 lattice=honeycomb", "-J[i,j] s[i] s[j] on bonds of honeycomb(4); J ~ gaussian(0, 1)"),
				glass("L=3 lattice=bcc", "-J[i,j] s[i] s[j] on bonds of bcc(3); J ~ gaussian(0, 1)"),
				glass("L=3 lattice=chimera boundary=open",
						"-J[i,j] s[i] s[j] on bonds of chimera(3, open); J ~ gaussian(0, 1)"),
				glass("lattice=random-regular N=30", "-J[i,j] s[i] s[j] on bonds of regular(N, 3); J ~ gaussian(0, 1)",
						"N=30"),
				glass("lattice=erdos-renyi N=30 degree=4",
						"-J[i,j] s[i] s[j] on bonds of erdos_renyi(N, K); J ~ gaussian(0, 1)", "N=30", "K=4"),
				glass("L=5 couplings=pm1 field=0.3",
						"-J[i,j] s[i] s[j] on bonds of square(5); J ~ pm1(0.5); -h s[i] on sites", "h=0.3"),
				glass("L=4 field=0.2 field-width=0.6",
						"-J[i,j] s[i] s[j] on bonds of square(L); J ~ gaussian(0, 1); -h[i] s[i] on sites; h ~ gaussian(0.2, 0.6)"),
				new Same(new IsingFerromagnet(), List.of("L=5", "J=0.3", "field=0.6"), FORMULA_DEFAULT,
						List.of("L=5", "J=0.3", "h=0.6")));
	}

	private static final String FORMULA_DEFAULT = "-J s[i] s[j] on bonds of square(L); -h s[i] on sites";

	private static Stream<Same> polynomials() {
		return Stream.of(
				spins("N=12", "-J[i,j,k] s[i] s[j] s[k] on triples; J ~ gaussian(0, sqrt(1/2*(2/N)*(3/N)))", "N=12"),
				spins("N=11 couplings=pm1 J=0.7",
						"-J*sqrt(1/2*(2/N)*(3/N))*J[i,j,k] s[i] s[j] s[k] on triples; J[i,j,k] ~ pm1",
						"N=11", "J=0.7"),
				spins("N=9 p=5 normalisation=unit", "-J[a,b,c,d,f] s[a]s[b]s[c]s[d]s[f] on sets of 5; J ~ gaussian(0, 1)",
						"N=9"),
				spins("N=20 p=4 bonds=diluted c=4 normalisation=unit couplings=pm1",
						"-J[a,b,c,d] s[a] s[b] s[c] s[d] on random(20) sets of 4; J ~ pm1", "N=20"),
				new Same(new LowAutocorrelation(), List.of("N=27"),
						"(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1", List.of("N=27")),
				new Same(new LowAutocorrelation(), List.of("N=14", "normalisation=per-2N"),
						"1/(2 N) (sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1", List.of("N=14")));
	}

	private static Stream<Same> all() {
		return Stream.concat(pairs(), polynomials());
	}

	private static Hamiltonian<IsingConfiguration> written(Same same, RandomStream disorder) {
		List<String> set = Stream.concat(Stream.of("formula=" + same.formula), same.formulaSet.stream()).toList();
		return Models.ising(new FormulaHamiltonian(), disorder, set.toArray(String[]::new));
	}

	private static Hamiltonian<IsingConfiguration> builtIn(Same same, RandomStream disorder) {
		return Models.ising(same.model, disorder, same.set.toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("all")
	void energiesAreTheSameBits(Same same) {
		Hamiltonian<IsingConfiguration> builtIn = builtIn(same, new SplitMix64(7));
		Hamiltonian<IsingConfiguration> written = written(same, new SplitMix64(7));
		assertSame(builtIn.getClass(), written.getClass(), "the same kernels");
		assertEquals(builtIn.space().sites(), written.space().sites());
		RandomStream random = new SplitMix64(8);
		IsingConfiguration state = builtIn.space().create();
		for (int round = 0; round < 50; round++) {
			for (int site = 0; site < state.sites(); site++) {
				state.set(site, random.nextBoolean() ? 1 : -1);
			}
			assertEquals(builtIn.energy(state), written.energy(state));
			int move = random.nextInt(state.sites());
			assertEquals(builtIn.track(state).delta(move), written.track(state).delta(move));
		}
		for (Class<?> offer : List.of(SpinFlipSymmetry.class, PairCouplings.class)) {
			assertEquals(builtIn.capability(offer).isPresent(), written.capability(offer).isPresent(), offer.getName());
		}
		assertEquals(builtIn.capability(IntegerEnergies.class).map(IntegerEnergies::quantum),
				written.capability(IntegerEnergies.class).map(IntegerEnergies::quantum));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void pairsOfferTheSame(Same same) {
		Hamiltonian<IsingConfiguration> builtIn = builtIn(same, new SplitMix64(3));
		Hamiltonian<IsingConfiguration> written = written(same, new SplitMix64(3));
		assertEquals(builtIn.capability(GaussianBonds.class).map(GaussianBonds::variance),
				written.capability(GaussianBonds.class).map(GaussianBonds::variance));
		assertEquals(builtIn.capability(SiteLayout.class).isPresent(), written.capability(SiteLayout.class).isPresent());
	}

	/** Its squares would be half a billion products. */
	@Test
	void longSequencesAreNotMultipliedOut() {
		String formula = "formula=(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1";
		IsingConfiguration state = Models.ising(new LowAutocorrelation(), 1, "N=1000").space()
				.random(new SplitMix64(2));
		assertEquals(Models.ising(new LowAutocorrelation(), 1, "N=1000").energy(state),
				Models.ising(new FormulaHamiltonian(), 1, formula, "N=1000").energy(state));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 0..N-1
			(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-2
			(sum s[i] s[i+k] over i in 1..N-k)^4 over k in 1..N-1
			(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1; s[1]
			k (sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1
			-(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1
			(sum s[i] s[(i+k-1)%N+1] over i in 1..N)^2 over k in 1..N-1
			(sum s[i] s[i+1] over i in 1..N-k)^2 over k in 1..N-1
			(1 + sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1
			""")
	void whatIsNearlyASequenceIsNone(String formula) {
		Hamiltonian<IsingConfiguration> labs = Models.ising(new LowAutocorrelation(), 1, "N=6");
		Hamiltonian<IsingConfiguration> other = Models.ising(new FormulaHamiltonian(), 1, "formula=" + formula, "N=6");
		IsingConfiguration state = labs.space().create();
		boolean differs = false;
		for (int bits = 0; bits < 64; bits++) {
			for (int site = 0; site < 6; site++) {
				state.set(site, 1 - 2 * (bits >> site & 1));
			}
			differs |= labs.energy(state) != other.energy(state);
		}
		assertTrue(differs, formula);
	}

	@Test
	void aGlassOfTwoTermsIsNotSaidToBeGaussian() {
		for (String formula : List.of("-J[i,j] s[i] s[j] on bonds of square(4); J ~ gaussian(0, 1); -s[i] s[j] on pairs",
				"-J[i,j] s[i] s[j] on bonds of square(4); J ~ gaussian(0.1, 1)",
				"-J[i,j]^2 s[i] s[j] on bonds of square(4); J ~ gaussian(0, 1)",
				"-(J[i,j] + 1) s[i] s[j] on bonds of square(4); J ~ gaussian(0, 1)",
				"-J[i,j]/abs(i-j) s[i] s[j] on bonds of square(4); J ~ gaussian(0, 1)",
				"-x[i] x[j] s[i] s[j] on bonds of square(4); x ~ gaussian(0, 1)",
				"-c J[i,j] s[i] s[j] on bonds of square(4); J ~ gaussian(0, 1); c ~ gaussian(0, 1)",
				"-1/J[i,j] s[i] s[j] on bonds of square(4); J ~ gaussian(0, 1)")) {
			assertTrue(Models.ising(new FormulaHamiltonian(), 1, "formula=" + formula).capability(GaussianBonds.class)
					.isEmpty(), formula);
		}
	}
}
