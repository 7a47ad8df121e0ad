// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** All walkers: energies, moves between sweeps, saving, and the vector kernels against the plain ones. */
class SweepWalkerTest {

	private static final double[] SCHEDULE = { 0, 0.2, 1, 0.7, 3, 0.05, 1.3 };

	private static SweepWalker walker(Hamiltonian<IsingConfiguration> model, long seed) {
		return SweepKernels.walker(model, ((IsingSpace) model.space()).random(new SplitMix64(seed)), new SplitMix64(seed))
				.walker().orElseThrow();
	}

	private static List<Hamiltonian<IsingConfiguration>> models(int spins) {
		return List.of(Models.pairs(spins, 4.0 / (spins + 3), false, 1),
				Models.pairs(spins, 2.0 / (spins + 20), true, 2), Models.pairs(spins, 1, false, 3),
				Models.pairs(spins, 0.8, true, 4), Models.triples(Math.min(spins, 40), 5));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 13, 64, 65, 130 })
	void energiesAndFieldsStayTrue(int spins) {
		for (Hamiltonian<IsingConfiguration> model : models(spins)) {
			SweepWalker walker = walker(model, spins);
			SplitMix64 random = new SplitMix64(4);
			for (int sweep = 0; sweep < 300; sweep++) {
				walker.sweep(sweep % 3 == 0 ? SpinRule.HEAT_BATH : SpinRule.METROPOLIS, SCHEDULE[sweep % SCHEDULE.length]);
				for (int move = 0; move < sweep % 4; move++) { // moves by hand between sweeps
					int site = random.nextInt(walker.moves());
					double expected = walker.energy() + walker.delta(site);
					walker.accept(site);
					assertEquals(expected, walker.energy(), 1e-9 * spins);
				}
			}
			IsingConfiguration state = walker.configuration();
			double energy = model.energy(state);
			assertEquals(energy, walker.energy(), 1e-9 * spins, model::toString);
			for (int site = 0; site < walker.moves(); site++) {
				IsingConfiguration flipped = state.copy();
				flipped.flip(site);
				double cost = model.energy(flipped) - energy;
				assertEquals(cost, walker.delta(site), 1e-9 * spins);
				assertEquals(cost, 2 * state.spin(site) * ((LocalFields.Tracker) walker).localField(site), 1e-9 * spins);
			}
			assertEquals(0, walker.refresh(), "sums of whole numbers do not depend on the path");
		}
	}

	@ParameterizedTest
	@CsvSource({ "100, 0.05, 1", "100, 1, 1", "65, 0.9, 0.3" })
	void wholeNumbersAreExact(int spins, double share, double scale) {
		PairHamiltonianBuilder builder = PairHamiltonian.builder(spins).scale(scale);
		SplitMix64 random = new SplitMix64(8);
		for (int i = 0; i < spins; i++) {
			for (int j = 0; j < i; j++) {
				if (random.nextDouble() < share) {
					builder.bond(i, j, random.nextInt(9) - 4);
				}
			}
		}
		PairHamiltonian model = builder.build();
		SweepWalker walker = walker(model, 2);
		for (int sweep = 0; sweep < 500; sweep++) {
			walker.sweep(SpinRule.METROPOLIS, SCHEDULE[sweep % SCHEDULE.length]);
			assertEquals(model.energy(walker.configuration()), walker.energy());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 64, 65, 200 })
	void aSavedWalkGoesOnBitForBit(int spins) throws IOException {
		for (Hamiltonian<IsingConfiguration> model : models(spins)) {
			SweepWalker walker = walker(model, 5);
			for (int sweep = 0; sweep < 20; sweep++) {
				walker.sweep(SpinRule.METROPOLIS, 0.5);
			}
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			walker.saveCaches(new DataOutputStream(saved));
			SweepWalker other = walker(model, 6);
			other.reset(walker.configuration());
			other.restoreCaches(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
			for (int sweep = 0; sweep < 50; sweep++) {
				SpinRule rule = sweep % 2 == 0 ? SpinRule.METROPOLIS : SpinRule.HEAT_BATH;
				assertEquals(walker.sweep(rule, 0.8), other.sweep(rule, 0.8));
				assertEquals(walker.configuration(), other.configuration());
				assertEquals(walker.energy(), other.energy());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 1", "3, 1", "7, 1", "13, 0.6", "64, 1", "65, 1", "130, 0.5", "300, 1" })
	void denseKernelsDecideAlike(int spins, double share) {
		for (boolean whole : new boolean[] { true, false }) {
			PairHamiltonian model = Models.pairs(spins, share, whole, spins);
			DensePairs pairs = new DensePairs(model, model);
			IsingConfiguration start = model.space().random(new SplitMix64(1));
			DenseWalker vector = new DenseWalker(pairs, start, new LimitSource(LimitKernel.BEST, new SplitMix64(2)),
					BlockKernel.best());
			DenseWalker plain = new DenseWalker(pairs, start, new LimitSource(new ScalarLimitKernel(), new SplitMix64(2)),
					new ScalarBlockKernel());
			same(vector, plain, 200, 1 / Math.sqrt(spins));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 0.5", "3, 1", "13, 0.3", "64, 0.05", "65, 0.1", "700, 0.01" })
	void sparseKernelsDecideAlike(int spins, double share) {
		PairHamiltonian model = Models.pairs(spins, share, false, spins);
		SparsePairs pairs = new SparsePairs(IntegerCouplings.fine(model, model));
		IsingConfiguration start = model.space().random(new SplitMix64(1));
		SparseWalker vector = new SparseWalker(pairs, start, new LimitSource(LimitKernel.BEST, new SplitMix64(2)),
				FlipScan.BEST);
		SparseWalker plain = new SparseWalker(pairs, start, new LimitSource(new ScalarLimitKernel(), new SplitMix64(2)),
				new ScalarFlipScan());
		same(vector, plain, 200, 1);
	}

	private static void same(SweepWalker vector, SweepWalker plain, int sweeps, double strength) {
		for (int sweep = 0; sweep < sweeps; sweep++) {
			SpinRule rule = sweep % 3 == 0 ? SpinRule.HEAT_BATH : SpinRule.METROPOLIS;
			double beta = strength * SCHEDULE[sweep % SCHEDULE.length];
			assertEquals(plain.sweep(rule, beta), vector.sweep(rule, beta));
			assertEquals(plain.configuration(), vector.configuration());
			assertEquals(plain.energy(), vector.energy());
		}
	}

	@Test
	void theKernelIsChosenByWhatTheModelOffers() {
		assertInstanceOf(SparseWalker.class, walker(Models.pairs(100, 0.05, false, 1), 1));
		assertInstanceOf(DenseWalker.class, walker(Models.pairs(100, 1, false, 1), 1));
		assertInstanceOf(PolynomialWalker.class, walker(Models.triples(10, 1), 1));
		IsingSpace space = new IsingSpace(4);
		Hamiltonian<IsingConfiguration> plain = new Hamiltonian<>() {

			@Override
			public IsingSpace space() {
				return space;
			}

			@Override
			public double energy(IsingConfiguration configuration) {
				return 0;
			}
		};
		SweepKernels.Choice none = SweepKernels.walker(plain, space.create(), new SplitMix64(1));
		assertFalse(none.walker().isPresent());
		assertTrue(none.reason().contains("pair couplings"), none.reason());
	}
}
