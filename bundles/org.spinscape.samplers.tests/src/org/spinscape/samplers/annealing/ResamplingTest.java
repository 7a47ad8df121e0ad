// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.samplers.RestingWalkers;
import org.spinscape.samplers.SameNumber;

/** How a population is resampled: four walkers on a chain of three spins that stay where they are put. */
class ResamplingTest {

	private static final PairHamiltonian CHAIN = PairHamiltonian.builder(3).bond(0, 1, 1).bond(1, 2, 1).build();

	private static double scalar(PopulationSampler sampler, String name) {
		return sampler.report().stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst()
				.orElseThrow().value();
	}

	private static Series series(List<Result> report, String name) {
		return (Series) report.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * Energies -2, 0, 0 and 2 have the weights 4, 1, 1 and 1/4 at exp(beta) = 2, in sum 25/4: 2.56, 0.64, 0.64 and 0.16 copies
	 * are expected. By systematic resampling the first has two or three, and all together have four.
	 */
	@ParameterizedTest
	@CsvSource({ "0, +++ +++ +++ ++-", "0.1, +++ +++ +++ ++-", "0.5, +++ +++ +++ +--", "0.6, +++ +++ ++- +--",
			"0.9, +++ +++ ++- +-+" })
	void copiesAreExpectationsRoundedUpOrDown(double u, String states) {
		RestingWalkers walkers = new RestingWalkers(CHAIN, "+++", "++-", "+--", "+-+");
		PopulationSampler sampler = new PopulationSampler(CHAIN, walkers, new SameNumber(u), Math.log(2), 1, 1);
		assertEquals(Double.POSITIVE_INFINITY, sampler.temperature(0));
		sampler.sweep();
		assertEquals(List.of(states.split(" ")).stream().sorted().toList(), walkers.states().stream().sorted().toList());
		assertEquals(3 * Math.log(2) + Math.log(25 / 16.0), scalar(sampler, "log-partition"), 1e-12);
		assertEquals(1 / Math.log(2), sampler.temperature(0), 1e-12);
		assertEquals(1 / Math.log(2), walkers.temperature(3), 1e-12);
	}

	/** Three copies of one and one of another: families of 3 and 1, a mean square of 10/4; the mean energy is -6/4. */
	@Test
	void familiesAndEnergiesOfThePopulation() {
		RestingWalkers walkers = new RestingWalkers(CHAIN, "+++", "++-", "+--", "+-+");
		PopulationSampler sampler = new PopulationSampler(CHAIN, walkers, new SameNumber(0.5), Math.log(2), 1, 2);
		assertEquals(1, scalar(sampler, "family-size"), "each is its own family");
		sampler.sweep();
		sampler.sweep();
		sampler.sweep();
		assertEquals(2.5, scalar(sampler, "family-size"), 1e-12);
		Series energy = series(sampler.report(), "population-energy");
		assertArrayEquals(new double[] { 0, Math.log(2) }, energy.x().values(), 1e-12);
		assertArrayEquals(new double[] { 0, -1.5 }, energy.y().values(), 1e-12);
		assertEquals(-2, sampler.bestEnergy());
		assertEquals("+++", sampler.bestConfiguration().toText());
		assertFalse(sampler.equilibrium());
		assertEquals(1, sampler.slots());
		assertEquals("at rest", sampler.kernel());
	}

	/** Two steps of half the inverse temperature each: the ratios of both multiply. */
	@Test
	void stepsFollowEachOther() throws IOException {
		RestingWalkers walkers = new RestingWalkers(CHAIN, "+++", "+-+");
		PopulationSampler sampler = new PopulationSampler(CHAIN, walkers, new SameNumber(0.5), 2 * Math.log(2), 2, 1);
		sampler.sweep();
		// Weights 4 and 1/4: both walkers are the lower one from now on, with a weight of 4 each.
		double first = Math.log((4 + 0.25) / 2);
		assertEquals(3 * Math.log(2) + first, scalar(sampler, "log-partition"), 1e-12);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		sampler.save(new DataOutputStream(bytes));
		PopulationSampler again = new PopulationSampler(CHAIN, walkers, new SameNumber(0.5), 2 * Math.log(2), 2, 1);
		again.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		again.sweep();
		assertEquals(3 * Math.log(2) + first + Math.log(4), scalar(again, "log-partition"), 1e-12);
		assertEquals(2, scalar(again, "family-size"), 1e-12);
		assertArrayEquals(new double[] { 0, -2, -2 }, series(again.report(), "population-energy").y().values(), 1e-12);
	}
}
