// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Models;

/** The energy of every state of small systems is that of loops written by hand; spins stand from 1 on. */
class FormulaValueTest {

	private static final double ROUNDING = 1e-12;

	private static Hamiltonian<IsingConfiguration> model(String formula, String... settings) {
		List<String> all = new ArrayList<>(List.of(settings));
		all.add("formula=" + formula);
		return Models.ising(new FormulaHamiltonian(), 5, all.toArray(String[]::new));
	}

	/** Compares all states. @param expected takes the spins from index 1 on */
	private static void check(String formula, int spins, ToDoubleFunction<int[]> expected, String... settings) {
		Hamiltonian<IsingConfiguration> model = model(formula, settings);
		assertEquals(spins, model.space().sites());
		IsingConfiguration state = model.space().create();
		for (int bits = 0; bits < 1 << spins; bits++) {
			int[] s = new int[spins + 1];
			for (int site = 0; site < spins; site++) {
				s[site + 1] = 1 - 2 * (bits >> site & 1);
				state.set(site, s[site + 1]);
			}
			assertEquals(expected.applyAsDouble(s), model.energy(state), ROUNDING, () -> formula);
		}
	}

	@Test
	void ringWithFieldAndConstant() {
		check("2; -J s[i] s[i%N+1] over i in 1..N\n-h s[i] on sites", 6, s -> {
			double energy = 2;
			for (int i = 1; i <= 6; i++) {
				energy -= 1.5 * s[i] * s[i % 6 + 1] + 0.25 * s[i];
			}
			return energy;
		}, "N=6", "J=1.5", "h=0.25");
	}

	@Test
	void longRangeChain() {
		check("J[i,j] = J/abs(i-j)^alpha\n-J[i,j] s[i] s[j] on pairs", 7, s -> {
			double energy = 0;
			for (int i = 1; i <= 7; i++) {
				for (int j = i + 1; j <= 7; j++) {
					energy -= s[i] * s[j] / Math.pow(j - i, 1.5);
				}
			}
			return energy;
		}, "N=7", "alpha=1.5");
	}

	@Test
	void bracketsAreMultipliedOut() {
		check("J (1 - s[1] s[2])/2 (1 + s[2])^3 - (s[1] + s[3])^2", 3,
				s -> 2.0 * (1 - s[1] * s[2]) / 2 * Math.pow(1 + s[2], 3) - (s[1] + s[3]) * (s[1] + s[3]), "N=3", "J=2");
	}

	@Test
	void signsAndPowersBindAsInPrint() {
		check("-2^2 s[1]; 6/2/3 s[2]; 1 - 2 - 3; 2^3^0 s[1] s[2]", 2, s -> -4 * s[1] + s[2] - 4 + 2 * s[1] * s[2], "N=2");
	}

	@Test
	void squaresOfSpinsAreOne() {
		check("3 s[i] s[i] on sites; s[1]^3", 4, s -> 12 + s[1], "N=4");
	}

	@Test
	void equalProductsAreAddedUpAndCancel() {
		check("s[i] s[j] on pairs; -s[i] s[j] on pairs; 0.5 s[2] s[1]; s[1] s[2]", 4, s -> 1.5 * s[1] * s[2], "N=4");
	}

	@Test
	void listedSetsAndNestedRanges() {
		check("-J s[i] s[j] on {(1,2), (3,2), (N,1)}; h s[i] on {1, N}; s[i] s[j] s[k] over i in 1..2, j in i+1..3, k in 4..N",
				5, s -> {
					double energy = -(s[1] * s[2] + s[3] * s[2] + s[5] * s[1]) + 0.5 * (s[1] + s[5]);
					for (int i = 1; i <= 2; i++) {
						for (int j = i + 1; j <= 3; j++) {
							energy += s[i] * s[j] * (s[4] + s[5]);
						}
					}
					return energy;
				}, "N=5", "h=0.5");
	}

	@Test
	void plaquettesByArithmeticOfIndices() {
		check("N = L^2\n-s[x+L*(y-1)] s[x%L+1+L*(y-1)] s[x+L*(y%L)] s[x%L+1+L*(y%L)] over x in 1..L, y in 1..L", 9, s -> {
			double energy = 0;
			for (int x = 0; x < 3; x++) {
				for (int y = 0; y < 3; y++) {
					energy -= s[1 + x + 3 * y] * s[1 + (x + 1) % 3 + 3 * y] * s[1 + x + 3 * ((y + 1) % 3)]
							* s[1 + (x + 1) % 3 + 3 * ((y + 1) % 3)];
				}
			}
			return energy;
		}, "L=3");
	}

	@Test
	void numberPartitioning() {
		check("(sum sqrt(i) s[i] on sites)^2", 8, s -> {
			double sum = 0;
			for (int i = 1; i <= 8; i++) {
				sum += Math.sqrt(i) * s[i];
			}
			return sum * sum;
		}, "N=8");
	}

	@Test
	void nextNearestNeighboursOnOneLattice() {
		check("-s[i] s[j] on bonds of chain(6)\n+0.5 s[i] s[(i+1)%N+1] over i in 1..N", 6, s -> {
			double energy = 0;
			for (int i = 0; i < 6; i++) {
				energy += -s[1 + i] * s[1 + (i + 1) % 6] + 0.5 * s[1 + i] * s[1 + (i + 2) % 6];
			}
			return energy;
		});
	}

	/** Patterns are kept: the energy of a stored pattern alone is -N/2, and Hebb's couplings are symmetric. */
	@Test
	void patternsAreTheSameWhereverTheyStand() {
		String formula = "xi ~ pm1\n-1/(2 N) (sum xi[m][i] s[i] on sites)^2 over m in 1..K";
		// Values are drawn when they are needed: of one pattern both times site by site.
		String multiplied = "xi ~ pm1\n-1/N (sum xi[m][i] xi[m][j] over m in 1..K) s[i] s[j] on pairs; -K/2";
		Hamiltonian<IsingConfiguration> one = model(formula, "N=10", "K=1");
		Hamiltonian<IsingConfiguration> other = model(multiplied, "N=10", "K=1");
		IsingConfiguration state = one.space().create();
		double lowest = Double.POSITIVE_INFINITY;
		for (int bits = 0; bits < 1 << 10; bits++) {
			for (int site = 0; site < 10; site++) {
				state.set(site, 1 - 2 * (bits >> site & 1));
			}
			lowest = Math.min(lowest, one.energy(state));
			assertEquals(one.energy(state), other.energy(state), ROUNDING);
		}
		assertEquals(-5, lowest, ROUNDING);
	}

	@Test
	void couplingsAreSymmetricWithinABracketOnly() {
		Hamiltonian<IsingConfiguration> zero = model("J ~ gaussian(0, 1); (J[1,2] - J[2,1]) s[1] + 0 s[2]", "N=2");
		assertEquals(0, zero.energy(zero.space().create()));
		Hamiltonian<IsingConfiguration> apart = model("J ~ gaussian(0, 1); (J[1][2] - J[2][1]) s[1] + 0 s[2]", "N=2");
		assertNotEquals(0, apart.energy(apart.space().create()));
	}

	@Test
	void oneRandomNumberForAll() {
		Hamiltonian<IsingConfiguration> model = model("c ~ uniform(1, 2); c s[1] - c s[2]", "N=2");
		IsingConfiguration state = model.space().create();
		state.set(0, 1);
		state.set(1, 1);
		assertEquals(0, model.energy(state));
	}

	@Test
	void symmetriesAreThoseOfTheTerms() {
		assertTrue(model("-s[i] s[j] on pairs; -h s[i] on sites", "N=5").capability(SpinFlipSymmetry.class).isPresent());
		assertTrue(model("-s[i] s[j] on pairs; -h s[i] on sites", "N=5", "h=1").capability(SpinFlipSymmetry.class)
				.isEmpty());
		assertTrue(model("s[1] s[2] s[3]", "N=3").capability(SpinFlipSymmetry.class).isEmpty());
		assertTrue(model("s[1] s[2] s[3]; -s[3] s[2] s[1]; s[1] s[2]", "N=3").capability(PairCouplings.class).isPresent());
	}

	/** Moments of what is drawn, within five standard errors of 10,000 draws. */
	@Test
	void distributionsHaveTheirMoments() {
		RandomStream random = new SplitMix64(11);
		check(Distribution.GAUSSIAN, new double[] { 2, 3 }, 2, 9, random);
		check(Distribution.UNIFORM, new double[] { -1, 5 }, 2, 3, random);
		check(Distribution.PLUS_MINUS, new double[0], 0, 1, random);
		check(Distribution.PLUS_MINUS, new double[] { 0.8 }, 0.6, 0.64, random);
		check(Distribution.BERNOULLI, new double[] { 0.3 }, 0.3, 0.21, random);
	}

	private static void check(Distribution distribution, double[] arguments, double mean, double variance,
			RandomStream random) {
		int draws = 10_000;
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < draws; i++) {
			double value = distribution.draw(arguments, random);
			sum += value;
			squares += (value - mean) * (value - mean);
		}
		assertEquals(mean, sum / draws, 5 * Math.sqrt(variance / draws), distribution.name());
		assertEquals(variance, squares / draws, 0.1 * variance, distribution.name());
	}
}
