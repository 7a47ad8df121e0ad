// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;

/** The contiguous loop against the walk along rows, and both against fields from scratch. */
class FieldUpdateTest {

	private static PairHamiltonian complete(int sites, RandomStream random, boolean whole) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(sites);
		for (int i = 0; i < sites; i++) {
			for (int j = i + 1; j < sites; j++) {
				model.bond(i, j, whole ? random.nextInt(7) - 3 : random.nextGaussian());
			}
		}
		return model.build();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 15, 16, 17, 63, 64, 65, 130 })
	void bothKernelsDoTheSameToTheBit(int sites) {
		SplitMix64 random = new SplitMix64(sites);
		PairHamiltonian model = complete(sites, random, false);
		IsingConfiguration start = model.space().random(random);
		PairTracker rows = new PairTracker(model, new RowUpdate(model.graph()), start);
		PairTracker contiguous = new PairTracker(model, new CompleteUpdate(model.graph()), start);
		for (int step = 0; step < 500; step++) {
			int move = random.nextInt(sites);
			assertEquals(rows.delta(move), contiguous.delta(move));
			rows.accept(move);
			contiguous.accept(move);
			assertEquals(rows.energy(), contiguous.energy());
		}
		assertEquals(rows.configuration(), contiguous.configuration());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 16, 33, 100 })
	void wholeNumbersNeverDrift(int sites) {
		SplitMix64 random = new SplitMix64(sites);
		PairHamiltonian model = complete(sites, random, true);
		PairTracker tracker = (PairTracker) model.trackFields(model.space().random(random));
		for (int step = 0; step < 20_000; step++) {
			tracker.accept(random.nextInt(sites));
		}
		double[] scratch = new double[sites];
		FieldUpdate.fill(model.graph(), model.fieldUnits(), tracker.configuration(), scratch);
		double[] kept = new double[sites];
		for (int site = 0; site < sites; site++) {
			kept[site] = tracker.localField(site);
		}
		assertArrayEquals(scratch, kept);
		assertEquals(model.energy(tracker.configuration()), tracker.energy());
	}

	@Test
	void theKernelIsChosenByTheGraph() {
		assertInstanceOf(CompleteUpdate.class, FieldUpdate.of(complete(40, new SplitMix64(1), false).graph()));
		assertInstanceOf(RowUpdate.class,
				FieldUpdate.of(PairHamiltonian.builder(40).bond(0, 1, 1).bond(5, 7, 1).build().graph()));
	}
}
