// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.boltzmann.Quiet;

/** Machines of maximal likelihood for 4 x 4 spins at the transition, against values of the science notes (networks, B3). */
class FittedMachinesTest {

	/** The square torus of coupling 1. */
	static PairHamiltonian torus(int side) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(side * side);
		for (int site = 0; site < side * side; site++) {
			model.bond(site, site / side * side + (site + 1) % side, 1);
			model.bond(site, (site + side) % (side * side), 1);
		}
		return model.layout(new SiteLayout() {

			@Override
			public int layers() {
				return 1;
			}

			@Override
			public int layer(int site) {
				return 0;
			}

			@Override
			public double x(int site) {
				return site % side;
			}

			@Override
			public double y(int site) {
				return site / side;
			}
		}).build();
	}

	private static <R extends Result> R find(List<Result> results, String name, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow());
	}

	/** One unit 0.589, two 0.292, disjoint blocks 2.057, copies 0; four reach 0.154 with more starts. */
	@Test
	void divergencesAreThoseOfTheNotes() {
		ExactLaw law = ExactLaw.of(torus(4), 1 / Recursion.EXACT_COUPLING);
		for (double[] known : new double[][] { { 1, 0.589 }, { 2, 0.292 } }) {
			Machine machine = new LikelihoodClimb(law, (int) known[0]).fit((int) (100 * known[0]), new boolean[0],
					new SplitMix64(3), new Quiet());
			assertEquals(known[1], law.departure(machine).divergence(), 6e-4);
		}
		boolean[] blocks = new boolean[64];
		for (int site = 0; site < 16; site++) {
			blocks[site * 4 + site / 8 * 2 + site % 4 / 2] = true;
		}
		Machine machine = new LikelihoodClimb(law, 4).fit(60, blocks, new SplitMix64(3), new Quiet());
		assertEquals(2.057, law.departure(machine).divergence(), 6e-4);
		assertEquals(0, law.departure(SquareMachines.copies(4, Recursion.EXACT_COUPLING)).divergence(), 1e-12);
	}

	/** The gradient against differences of the divergence. */
	@Test
	void theGradientIsThatOfTheDivergence() {
		ExactLaw law = ExactLaw.of(torus(3), 2);
		double[] weights = new double[27];
		SplitMix64 random = new SplitMix64(2);
		for (int k = 0; k < weights.length; k++) {
			weights[k] = random.nextGaussian() / 3;
		}
		double[] gradient = new LikelihoodClimb(law, 3).gradient(Machine.unbiased(weights, 9, 3), new Quiet());
		for (int k = 0; k < weights.length; k += 5) {
			double h = 1e-5;
			double[] up = weights.clone();
			double[] down = weights.clone();
			up[k] += h;
			down[k] -= h;
			double slope = (law.departure(Machine.unbiased(up, 9, 3)).divergence()
					- law.departure(Machine.unbiased(down, 9, 3)).divergence()) / (2 * h);
			assertEquals(-slope, gradient[k], 1e-8);
		}
	}

	@Test
	void blocksAreNotWhatLikelihoodSelects() {
		ExplorerProvider provider = new FittedMachines();
		List<Result> results = provider.create(provider.schema().parse(Map.of("hidden", "4", "starts", "1", "rounds",
				"60")))
				.explore(torus(4), new Quiet());
		assertEquals(Level.NOT_SUPPORTED, find(results, "block-spins-are-best", Verdict.class).level());
		assertTrue(find(results, "divergence", Series.class).y().values()[0] < 0.25);
		assertEquals(2.057, find(results, "divergence-blocks", Scalar.class).value(), 5e-3);
	}

	@Test
	void theTraceConditionDoesNotSuffice() {
		ExplorerProvider provider = new ExactMachines();
		PairHamiltonian ring = ring(8);
		List<Result> results = provider.create(provider.schema().parse(Map.of())).explore(ring, new Quiet());
		assertEquals(Level.NOT_SUPPORTED, find(results, "trace-condition-suffices", Verdict.class).level());
		assertEquals(0.216890415, find(results, "hidden-coupling-copies", Scalar.class).value(), 5e-10);
		assertTrue(provider.refuse(ring, provider.schema().parse(Map.of())).isEmpty());
		assertTrue(provider.refuse(torus(4), provider.schema().parse(Map.of())).orElseThrow().contains("dimension=1"));
		assertTrue(provider.refuse(torus(5), provider.schema().parse(Map.of())).orElseThrow().contains("at most 16"));
	}

	private static PairHamiltonian ring(int spins) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins);
		for (int i = 0; i < spins; i++) {
			model.bond(i, (i + 1) % spins, 1);
		}
		return model.build();
	}

	/** Four sites of a block see 4 spins; a single site is wholly local, an even field not at all. */
	@Test
	void participationAndLocalityByHand() {
		double[] block = new double[64];
		block[0] = block[1] = block[8] = block[9] = -0.7;
		double[] even = new double[64];
		Arrays.fill(even, 0.1);
		double[] site = new double[64];
		site[37] = 3;
		ReceptiveFields fields = new ReceptiveFields(new double[][] { block, even, site, new double[64] });
		assertEquals(4, fields.participation(0), 1e-12);
		assertEquals(64, fields.participation(1), 1e-9);
		assertEquals(1, fields.participation(2), 1e-12);
		assertEquals(23, fields.meanParticipation(), 1e-9);
		assertEquals(Math.cos(Math.PI / 8), fields.locality(0, 8), 1e-12);
		assertEquals(0, fields.locality(1, 8), 1e-12);
		assertEquals(1, fields.locality(2, 8), 1e-12);
		assertEquals(2, fields.seeing().weights().length);
		assertEquals(4, fields.shuffled(new SplitMix64(1)).participation(0), 1e-12);
	}
}
