// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinRule;

/** What must hold bit for bit. Blocks with even and odd sides; several stages, batches and colours. */
class PackedLatticeTest {

	private static final double[] SCHEDULE = { 0, 0.2, 1, 0.7, 3, 0.05, 1.3, Double.POSITIVE_INFINITY };

	static PackedLattice plan(PairHamiltonian model) {
		return PackedLattice.of(model).plan().orElseThrow();
	}

	static PackedWalker walker(PairHamiltonian model, long seed, SiteKernel kernel) {
		SplitMix64 random = new SplitMix64(seed);
		return new PackedWalker(plan(model), model.space().random(random), random, kernel);
	}

	@ParameterizedTest
	@CsvSource({ "8, 3", "12, 3", "20, 3", "32, 3", "16, 2", "24, 2", "40, 2", "128, 2" })
	void bothKernelsDoTheSame(int size, int dimension) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedWalker best = walker(model, 1, SiteKernel.BEST);
		PackedWalker plain = walker(model, 1, new ScalarSiteKernel());
		for (int sweep = 0; sweep < 40; sweep++) {
			SpinRule rule = sweep % 3 == 0 ? SpinRule.HEAT_BATH : SpinRule.METROPOLIS;
			double beta = SCHEDULE[sweep % SCHEDULE.length];
			assertEquals(plain.sweep(rule, beta), best.sweep(rule, beta));
			assertEquals(plain.configuration(), best.configuration());
			assertEquals(plain.energy(), best.energy());
		}
	}

	@ParameterizedTest
	@CsvSource({ "8, 3", "12, 3", "16, 3", "16, 2", "24, 2" })
	void energiesFieldsAndCountsAreExact(int size, int dimension) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.6);
		PackedWalker walker = walker(model, 2, SiteKernel.BEST);
		SplitMix64 random = new SplitMix64(4);
		for (int sweep = 0; sweep < 60; sweep++) {
			IsingConfiguration before = walker.configuration().copy();
			SpinRule rule = sweep % 3 == 0 ? SpinRule.HEAT_BATH : SpinRule.METROPOLIS;
			long turned = walker.sweep(rule, SCHEDULE[sweep % SCHEDULE.length]);
			assertEquals(model.energy(walker.configuration()), walker.energy());
			assertEquals(turned, (walker.moves() - before.overlap(walker.configuration())) / 2);
			for (int move = 0; move < 5; move++) { // moves by hand between sweeps
				int site = random.nextInt(walker.moves());
				IsingConfiguration flipped = walker.configuration().copy();
				flipped.flip(site);
				double cost = model.energy(flipped) - walker.energy();
				assertEquals(cost, walker.delta(site));
				assertEquals(cost, 2 * walker.configuration().spin(site) * walker.localField(site) + 0.0); // one zero
				walker.accept(site);
				assertEquals(flipped, walker.configuration());
				assertEquals(model.energy(flipped), walker.energy());
			}
		}
		assertEquals(0, walker.refresh());
	}

	@Test
	void spinsTurnAtInfiniteTemperatureWhereTheyAreNotLeftOut() {
		PairHamiltonian model = Models.lattice(12, 3, 0.5);
		PackedWalker walker = walker(model, 3, SiteKernel.BEST);
		IsingConfiguration start = walker.configuration().copy();
		long turned = walker.sweep(SpinRule.METROPOLIS, 0);
		assertEquals(walker.moves() * 15 / 16.0, turned, 4 * Math.sqrt(walker.moves() * 15) / 16); // 4 sigma
		assertEquals(walker.moves() - 2 * turned, start.overlap(walker.configuration()));
		assertThrows(IllegalArgumentException.class, () -> walker.sweep(SpinRule.METROPOLIS, -1));
		assertThrows(IllegalArgumentException.class, () -> walker.sweep(SpinRule.METROPOLIS, Double.NaN));
	}

	@ParameterizedTest
	@CsvSource({ "8, 3", "12, 3", "16, 2" })
	void aSavedWalkGoesOnBitForBit(int size, int dimension) throws IOException {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedWalker walker = walker(model, 5, SiteKernel.BEST);
		for (int sweep = 0; sweep < 21; sweep++) {
			walker.sweep(SpinRule.METROPOLIS, 0.5);
		}
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		walker.saveCaches(new DataOutputStream(saved));
		PackedWalker other = walker(model, 6, SiteKernel.BEST);
		other.reset(walker.configuration());
		other.restoreCaches(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
		for (int sweep = 0; sweep < 50; sweep++) {
			SpinRule rule = sweep % 2 == 0 ? SpinRule.METROPOLIS : SpinRule.HEAT_BATH;
			assertEquals(walker.sweep(rule, 0.8), other.sweep(rule, 0.8));
			assertEquals(walker.configuration(), other.configuration());
			assertEquals(walker.energy(), other.energy());
		}
	}

	/** More temperatures than are kept, and back. */
	@Test
	void forgottenTemperaturesAreMadeAnew() {
		PairHamiltonian model = Models.lattice(16, 2, 0.5);
		PackedWalker many = walker(model, 7, SiteKernel.BEST);
		PackedWalker few = walker(model, 7, SiteKernel.BEST);
		for (int sweep = 0; sweep < 300; sweep++) {
			double beta = sweep % 100 * 0.02;
			many.sweep(SpinRule.HEAT_BATH, beta);
			PackedWalker fresh = walker(model, 8, SiteKernel.BEST);
			move(few, fresh);
			fresh.sweep(SpinRule.HEAT_BATH, beta);
			few = fresh;
			assertEquals(many.configuration(), few.configuration());
		}
	}

	private static void move(PackedWalker from, PackedWalker to) {
		try {
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			from.saveCaches(new DataOutputStream(saved));
			to.reset(from.configuration());
			to.restoreCaches(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	@Test
	void whatDoesNotFitIsToldWhy() {
		assertReason("10 sites", Models.lattice(10, 3, 0.5));
		assertReason("8 sites", Models.lattice(8, 2, 0.5));
		assertReason("lattice", Models.lattice(4, 4, 0.5));
		assertReason("lattice", Models.lattice(64, 1, 0.5));
		assertReason("lattice", Models.graph(133, 7));
		PairHamiltonianBuilder twisted = PairHamiltonian.builder(256);
		PairHamiltonianBuilder mixed = PairHamiltonian.builder(256);
		PairHamiltonianBuilder inField = PairHamiltonian.builder(256).field(3, 1);
		for (int site = 0; site < 256; site++) {
			int right = site / 16 * 16 + (site + 1) % 16;
			for (int other : new int[] { right, (site + 16) % 256 }) {
				mixed.bond(site, other, site == 77 ? 2 : 1);
				inField.bond(site, other, 1);
			}
			twisted.bond(site, right, 1).bond(site, site < 240 ? site + 16 : (site + 1) % 16, 1); // helical
		}
		assertReason("lattice", twisted.build());
		assertReason("magnitude", mixed.build());
		assertReason("fields", inField.build());
	}

	private static void assertReason(String part, PairHamiltonian model) {
		PackedLattice.Fit fit = PackedLattice.of(model);
		assertTrue(fit.plan().isEmpty());
		assertTrue(fit.reason().contains(part), fit.reason());
		String chosen = SweepKernels.walker(model, model.space().create(), new SplitMix64(1)).reason();
		assertTrue(chosen.endsWith("(not packed: " + fit.reason() + ")"), chosen);
	}

	@Test
	void itIsChosenWhereItFits() {
		PairHamiltonian model = Models.lattice(8, 3, 0.5);
		SweepKernels.Choice choice = SweepKernels.walker(model, model.space().create(), new SplitMix64(1));
		assertEquals("packed lattice, " + SiteKernel.BEST.description(), choice.reason());
	}
}
