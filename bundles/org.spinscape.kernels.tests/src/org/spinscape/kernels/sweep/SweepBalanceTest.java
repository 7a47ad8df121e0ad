// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.kernels.polynomial.PolynomialTerms;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** Sweeps leave the Boltzmann distribution as it is: by their matrix, and by long runs. */
class SweepBalanceTest {

	private static final double[] BETAS = { 0, 0.3, 1, 2.5 };

	/** A model, one of its layouts, and the sites in the order of a sweep. */
	private record Case(Hamiltonian<IsingConfiguration> model, SweepModel layout, int[] order) {

		static Case sparse(PairHamiltonian model) {
			IntegerCouplings units = IntegerCouplings.fine(model, model);
			return new Case(model, new SparsePairs(units),
					Arrays.stream(IndependentSets.of(units).order()).filter(site -> site >= 0).toArray());
		}

		static Case dense(PairHamiltonian model) {
			return new Case(model, new DensePairs(model, model), IntStream.range(0, model.spins()).toArray());
		}

		static Case triples(int spins) {
			Hamiltonian<IsingConfiguration> model = Models.triples(spins, 5);
			PolynomialTerms terms = PolynomialTerms.of((InteractionPolynomial) model, spins, 0);
			return new Case(model, (start, seed) -> new PolynomialWalker(terms, start,
					new LimitSource(LimitKernel.BEST, seed)), IntStream.range(0, spins).toArray());
		}

		IsingSpace space() {
			return (IsingSpace) model.space();
		}

		SweepWalker walker(long seed) {
			return layout.walker(space().create(), new SplitMix64(seed));
		}
	}

	private static List<Case> cases(int spins) {
		return List.of(Case.sparse(Models.pairs(spins, 0.5, false, 1)), Case.sparse(Models.pairs(spins, 0.6, true, 2)),
				Case.dense(Models.pairs(spins, 1, false, 3)), Case.dense(Models.pairs(spins, 1, true, 4)),
				Case.triples(spins));
	}

	private static double[] boltzmann(Hamiltonian<IsingConfiguration> model, double beta) {
		IsingSpace space = (IsingSpace) model.space();
		double[] weights = new double[(int) space.states().getAsLong()];
		IsingConfiguration state = space.create();
		for (int x = 0; x < weights.length; x++) {
			space.assign(state, x);
			weights[x] = StrictMath.exp(-beta * model.energy(state));
		}
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(weight -> weight / sum).toArray();
	}

	/** Largest change of the distribution by one sweep; {@code wrong} multiplies costs. */
	private static double change(Case tested, SpinRule rule, double beta, double wrong) {
		IsingSpace space = tested.space();
		SweepWalker walker = tested.walker(1);
		double[] before = boltzmann(tested.model(), beta);
		double[] now = before.clone();
		IsingConfiguration state = space.create();
		for (int site : tested.order()) {
			double[] next = new double[now.length];
			for (int x = 0; x < now.length; x++) {
				space.assign(state, x);
				walker.reset(state);
				double flip = AcceptanceTest.probability(rule, beta, 1, wrong * walker.delta(site));
				next[x] += now[x] * (1 - flip);
				next[x ^ 1 << site] += now[x] * flip;
			}
			now = next;
		}
		double largest = 0;
		for (int x = 0; x < now.length; x++) {
			largest = Math.max(largest, Math.abs(now[x] - before[x]));
		}
		return largest;
	}

	@Test
	void theMatrixOfASweepKeepsTheBoltzmannDistribution() {
		for (Case tested : cases(6)) {
			for (SpinRule rule : SpinRule.values()) {
				for (double beta : BETAS) {
					// Couplings of the dense kernel are rounded to 2^-27 units of 2^-12 at worst: costs within 1e-10.
					assertTrue(change(tested, rule, beta, 1) < 1e-12 + 1e-10 * beta,
							() -> tested + " " + rule + " beta " + beta + ": " + change(tested, rule, beta, 1));
				}
				assertTrue(change(tested, rule, 1, 0.8) > 1e-3, "a wrong rule is caught");
			}
		}
	}

	/**
	 * Chi-square of 32 states over 20000 draws, 5 sweeps apart (the slowest mode at this temperature decays within
	 * two). 31 degrees of freedom: 64.5 is passed with a probability of 0.9996.
	 */
	@Test
	void longRunsVisitStatesByTheirWeight() {
		for (Case tested : cases(5)) {
			for (SpinRule rule : SpinRule.values()) {
				assertTrue(chiSquare(tested, rule, 0.4, 0.4) < 64.5, () -> tested + " " + rule + ": "
						+ chiSquare(tested, rule, 0.4, 0.4));
				assertTrue(chiSquare(tested, rule, 0.3, 0.4) > 64.5, "the wrong temperature is caught");
			}
		}
	}

	private static double chiSquare(Case tested, SpinRule rule, double run, double compared) {
		IsingSpace space = tested.space();
		SweepWalker walker = tested.walker(77);
		int draws = 20_000;
		int[] visits = new int[(int) space.states().getAsLong()];
		for (int i = 0; i < draws; i++) {
			for (int sweep = 0; sweep < 5; sweep++) {
				walker.sweep(rule, run);
			}
			visits[(int) space.index(walker.configuration())]++;
		}
		double[] expected = boltzmann(tested.model(), compared);
		double sum = 0;
		for (int x = 0; x < visits.length; x++) {
			double mean = draws * expected[x];
			sum += (visits[x] - mean) * (visits[x] - mean) / mean;
		}
		return sum;
	}

	@Test
	void zeroTemperatureGoesDownToAMinimumAndInfiniteLeavesOutASixteenth() {
		for (Case tested : cases(7)) {
			SweepWalker walker = tested.walker(1);
			long turned = 0;
			for (int sweep = 0; sweep < 200; sweep++) {
				turned += walker.sweep(SpinRule.METROPOLIS, 0);
			}
			double attempts = 200.0 * walker.moves();
			assertEquals(attempts * 15 / 16, turned, 4 * Math.sqrt(attempts * 15) / 16); // 4 sigma
			for (int sweep = 0; sweep < 80; sweep++) {
				double before = walker.energy();
				walker.sweep(sweep % 2 == 0 ? SpinRule.METROPOLIS : SpinRule.HEAT_BATH, Double.POSITIVE_INFINITY);
				assertTrue(walker.energy() <= before + 1e-9);
			}
			for (int site = 0; site < walker.moves(); site++) {
				assertTrue(walker.delta(site) >= -1e-9);
			}
		}
	}

	/**
	 * Sherrington-Kirkpatrick at high temperature: e = -beta/2 (1 - O(1/N)). One sample of 256 spins has a standard
	 * error near 0.0028 from its couplings; four samples, tolerance four standard errors and 1/N.
	 */
	@Test
	void meanFieldEnergyAtHighTemperature() {
		int spins = 256;
		double beta = 0.5;
		double sum = 0;
		int samples = 4;
		int sweeps = 2000;
		for (int sample = 0; sample < samples; sample++) {
			SplitMix64 random = new SplitMix64(sample);
			PairHamiltonianBuilder builder = PairHamiltonian.builder(spins);
			for (int i = 0; i < spins; i++) {
				for (int j = i + 1; j < spins; j++) {
					builder.bond(i, j, random.nextGaussian() / Math.sqrt(spins));
				}
			}
			PairHamiltonian model = builder.build();
			SweepWalker walker = SweepKernels.walker(model, model.space().create(), random).walker().orElseThrow();
			for (int sweep = -100; sweep < sweeps; sweep++) {
				walker.sweep(SpinRule.METROPOLIS, beta);
				sum += sweep < 0 ? 0 : walker.energy() / spins;
			}
		}
		assertEquals(-beta / 2, sum / (samples * sweeps), 0.0056 + 1.0 / spins);
	}
}
