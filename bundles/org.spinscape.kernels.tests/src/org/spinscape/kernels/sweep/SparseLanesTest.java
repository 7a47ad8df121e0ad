// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SpinRule;

/** Sparse walkers side by side: what must hold bit for bit, and the Boltzmann distribution, state by state. */
class SparseLanesTest {

	private static final double[] TEMPERATURES = { 0, 0.3, 0.9, 1.3, 2.2, 5, 80, Double.POSITIVE_INFINITY };

	/** A ring with some chords, of any degree, in fields on every third site. */
	private static PairHamiltonian graph(int sites, double chords, boolean whole) {
		SplitMix64 random = new SplitMix64(sites);
		PairHamiltonianBuilder model = PairHamiltonian.builder(sites).constant(whole ? 2 : 0.7);
		for (int i = 0; i < sites; i++) {
			model.bond(i, (i + 1) % sites, whole ? random.nextInt(5) - 2 : random.nextGaussian());
			for (int j = i + 2; j < sites && (i > 0 || j < sites - 1); j++) {
				if (random.nextDouble() < chords) {
					model.bond(i, j, whole ? random.nextInt(5) - 2 : random.nextGaussian());
				}
			}
			if (i % 3 == 0) {
				model.field(i, whole ? 1 : 0.6 * random.nextGaussian());
			}
		}
		return model.build();
	}

	private static SparseLanes lanes(PairHamiltonian model, int count, int seed, FieldKernel kernel) {
		List<RandomStream> seeds = new ArrayList<>();
		for (int lane = 0; lane < count; lane++) {
			seeds.add(new SplitMix64(seed + 1000L * lane));
		}
		SparseLanes lanes = new SparseLanes(model.space(), IntegerCouplings.split(model, model), 1, seeds,
				kernel);
		heat(lanes, 0);
		return lanes;
	}

	private static void heat(SpinLanes lanes, int turn) {
		for (int lane = 0; lane < lanes.lanes(); lane++) {
			lanes.temperature(lane, TEMPERATURES[(lane + turn) % TEMPERATURES.length]);
		}
	}

	@ParameterizedTest
	@CsvSource({ "12, 8, false", "200, 24, false", "150, 33, true", "97, 3, false" })
	void bothKernelsDoTheSameAndEnergiesAreRight(int sites, int count, boolean whole) {
		PairHamiltonian model = graph(sites, 5.0 / sites, whole);
		SparseLanes best = lanes(model, count, 1, FieldKernel.BEST);
		SparseLanes plain = lanes(model, count, 1, new ScalarFieldKernel());
		for (int sweep = 0; sweep < 40; sweep++) {
			heat(best, sweep / 5);
			heat(plain, sweep / 5);
			if (sweep % 7 == 6) {
				IsingConfiguration state = model.space().random(new SplitMix64(sweep));
				best.set(sweep % count, state);
				plain.set(sweep % count, state);
				assertEquals(state, best.configuration(sweep % count));
				best.flip(sweep % count, sweep % sites);
				plain.flip(sweep % count, sweep % sites);
				state.flip(sweep % sites);
				assertEquals(state, best.configuration(sweep % count));
				assertEquals(model.energy(state), best.energy(sweep % count), whole ? 0 : 1e-9 * sites);
			}
			best.sweep(SpinRule.METROPOLIS);
			plain.sweep(SpinRule.METROPOLIS);
			for (int lane = 0; lane < count; lane++) {
				assertEquals(plain.configuration(lane), best.configuration(lane));
				assertEquals(plain.energy(lane), best.energy(lane));
				assertEquals(model.energy(best.configuration(lane)), best.energy(lane), whole ? 0 : 1e-9 * sites);
			}
		}
	}

	/** Of every value that the upper bits of a float may have, with the numbers around it. */
	@Test
	void roughDeviatesAreAsRoughAsTheySay() {
		for (long step = 1; step <= Integer.MAX_VALUE; step += 1 + step / 70_000) {
			for (long number = Math.max(0, step - 1); number <= Math.min(Integer.MAX_VALUE, step + 1); number++) {
				double rough = FieldKernel.deviate((int) number);
				double share = Math.log(1 - SpinRule.LEFT_OUT);
				double least = share - Math.log((number + 1) * 0x1p-31);
				double most = number == 0 ? 37 : share - Math.log(number * 0x1p-31);
				// Products with a scale are rounded, too: some 1e-6 at these sizes.
				assertTrue(Math.min(rough, FieldKernel.CERTAIN) - FieldKernel.ROUGHNESS < least - 4e-6, "below " + number);
				assertTrue(rough + FieldKernel.ROUGHNESS > most + 8e-6, "above " + number);
			}
		}
	}

	/**
	 * Counts of all 256 states of eight spins in fields follow the Boltzmann distribution at each temperature: chi squared
	 * with 255 degrees of freedom has a standard deviation of 22.6; 5 of them are exceeded once in some 10^5. Records are 40
	 * sweeps apart, many autocorrelation times.
	 */
	@Test
	void statesHaveTheirBoltzmannWeights() {
		PairHamiltonian model = graph(8, 0.4, false);
		double[] temperatures = { 1.5, 2.5, 4, Double.POSITIVE_INFINITY };
		SparseLanes lanes = lanes(model, 24, 3, FieldKernel.BEST);
		for (int lane = 0; lane < 24; lane++) {
			lanes.temperature(lane, temperatures[lane % 4]);
		}
		long[][] counts = new long[4][256];
		int records = 8000;
		for (int record = -5; record < records; record++) {
			for (int sweep = 0; sweep < 40; sweep++) {
				lanes.sweep(SpinRule.METROPOLIS);
			}
			for (int lane = 0; record >= 0 && lane < 24; lane++) {
				counts[lane % 4][(int) lanes.configuration(lane).word(0)]++;
			}
		}
		for (int t = 0; t < 4; t++) {
			double[] weights = new double[256];
			double sum = 0;
			for (int state = 0; state < 256; state++) {
				IsingConfiguration spins = model.space().create();
				spins.flip(0, state);
				weights[state] = Math.exp(-model.energy(spins) / temperatures[t]);
				sum += weights[state];
			}
			double chi = 0;
			for (int state = 0; state < 256; state++) {
				double expected = 6.0 * records * weights[state] / sum;
				chi += (counts[t][state] - expected) * (counts[t][state] - expected) / expected;
			}
			assertEquals(255, chi, 5 * Math.sqrt(2 * 255), "at T = " + temperatures[t]);
		}
	}

	/** Also free spins, which turn over in every attempt: the overlap of two walkers that began alike is lost. */
	@Test
	void walkersForgetACommonStart() {
		PairHamiltonian model = PairHamiltonian.builder(512).bond(0, 1, 0.5).build();
		SparseLanes lanes = lanes(model, 8, 5, FieldKernel.BEST);
		for (int lane = 0; lane < 8; lane++) {
			lanes.temperature(lane, 1);
			lanes.set(lane, model.space().create());
		}
		for (int sweep = 0; sweep < 60; sweep++) {
			lanes.sweep(SpinRule.METROPOLIS);
		}
		for (int lane = 1; lane < 8; lane++) {
			assertEquals(0, lanes.configuration(0).overlap(lanes.configuration(lane)), 5 * Math.sqrt(512));
		}
	}

	@Test
	void aSavedWalkGoesOnBitForBit() throws IOException {
		PairHamiltonian model = graph(130, 0.03, false);
		SparseLanes lanes = lanes(model, 10, 4, FieldKernel.BEST);
		for (int sweep = 0; sweep < 33; sweep++) {
			lanes.sweep(SpinRule.METROPOLIS);
		}
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		lanes.save(new DataOutputStream(saved));
		SparseLanes other = lanes(model, 10, 5, FieldKernel.BEST);
		other.sweep(SpinRule.METROPOLIS);
		other.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
		for (int sweep = 0; sweep < 50; sweep++) {
			lanes.sweep(SpinRule.METROPOLIS);
			other.sweep(SpinRule.METROPOLIS);
			for (int lane = 0; lane < 10; lane++) {
				assertEquals(lanes.energy(lane), other.energy(lane));
				assertEquals(lanes.configuration(lane), other.configuration(lane));
			}
		}
	}

	@Test
	void badRequestsAreRefused() {
		PairHamiltonian model = graph(40, 0.05, false);
		SparseLanes lanes = lanes(model, 2, 6, FieldKernel.BEST);
		assertThrows(IllegalArgumentException.class, () -> lanes.temperature(0, -1));
		assertThrows(IllegalArgumentException.class, () -> lanes.sweep(SpinRule.HEAT_BATH));
		IsingConfiguration small = graph(8, 0.4, true).space().create();
		assertThrows(IllegalArgumentException.class, () -> lanes.set(0, small));
		assertThrows(IndexOutOfBoundsException.class, () -> lanes.energy(2));
		assertTrue(SweepKernels.lanes(graph(30, 0.9, false), 1, List.of(new SplitMix64(1))).isEmpty());
	}
}
