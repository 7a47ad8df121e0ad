// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Models;
import org.spinscape.kernels.matrix.SymmetricEigenvalues;

/** Constrained spins: what can be reached, the equilibrium of their transition matrices, barriers and relaxation times. */
class ConstrainedSpinsTest {

	private static Excitations build(HamiltonianProvider provider, String... assignments) {
		return (Excitations) provider.build(Models.parse(provider, assignments), new SplitMix64(2));
	}

	private static Excitations east(int spins) {
		return build(new EastModel(), "N=" + spins);
	}

	/** Number of states reached from all spins up without ever exceeding an energy. */
	private static BitSet reached(ConstrainedSpace space, long start, int mostExcited) {
		BitSet seen = new BitSet();
		Deque<Long> queue = new ArrayDeque<>(List.of(start));
		seen.set((int) start);
		while (!queue.isEmpty()) {
			long state = queue.pop();
			for (int move = 0; move < space.degree(state); move++) {
				long next = space.neighbour(state, move);
				if (space.sites() - Long.bitCount(next) <= mostExcited && !seen.get((int) next)) {
					seen.set((int) next);
					queue.push(next);
				}
			}
		}
		return seen;
	}

	/** All states, but all down where no wall helps. */
	@ParameterizedTest
	@ValueSource(strings = { "dimension=1 L=9", "lattice=hypercubic L=3", "lattice=triangular L=3",
			"lattice=honeycomb L=2 boundary=open", "lattice=random-regular N=10 degree=3" })
	void allStatesReachEachOther(String lattice) {
		ConstrainedSpace space = build(new FredricksonAndersen(), lattice.split(" ")).space();
		assertEquals((1L << space.sites()) - 1, space.states().orElseThrow());
		assertEquals(space.states().getAsLong(), reached(space, 0, space.sites()).cardinality());
		ConstrainedSpace chain = east(10).space();
		assertEquals(1024, chain.states().orElseThrow());
		assertEquals(1024, reached(chain, 0, 10).cardinality());
	}

	@Test
	void theFrozenStateIsNoState() {
		ConstrainedSpace space = build(new FredricksonAndersen(), "dimension=1", "L=3").space();
		assertTrue(assertThrows(IllegalArgumentException.class, () -> space.parse("---")).getMessage().contains("none"));
		SplitMix64 random = new SplitMix64(1);
		int[] drawn = new int[7];
		for (int draw = 0; draw < 7000; draw++) {
			drawn[(int) space.index(space.random(random))]++;
		}
		for (int count : drawn) {
			assertEquals(1000, count, 5 * 30); // five standard deviations
		}
		assertEquals("---", east(3).space().parse("---").toText());
	}

	private static double metropolis(double reduced) {
		return Math.min(1, Math.exp(-reduced));
	}

	private static double heatBath(double reduced) {
		return 1 / (1 + Math.exp(reduced));
	}

	/** Probabilities of steps as the samplers take them: a spin at random, and its turn accepted if it leads anywhere. */
	private static double[][] transitions(Excitations model, double beta, DoubleUnaryOperator acceptance) {
		ConstrainedSpace space = model.space();
		int states = (int) space.states().getAsLong();
		double[][] matrix = new double[states][states];
		IsingConfiguration state = space.create();
		for (int index = 0; index < states; index++) {
			space.assign(state, index);
			ProposalTracker<IsingConfiguration> walker = (ProposalTracker<IsingConfiguration>) model.track(state);
			matrix[index][index] = 1;
			for (int proposal = 0; proposal < walker.proposals(); proposal++) {
				double delta = walker.propose(proposal);
				if (Double.isNaN(delta)) {
					continue;
				}
				double probability = acceptance.applyAsDouble(beta * delta) / walker.proposals();
				walker.take();
				matrix[index][(int) space.index(walker.configuration())] += probability;
				matrix[index][index] -= probability;
				walker.reset(state);
			}
		}
		return matrix;
	}

	@ParameterizedTest
	@CsvSource({ "true, true", "true, false", "false, true", "false, false" })
	void boltzmannWeightsAreStationaryAndStepsBalance(boolean east, boolean bath) {
		Excitations model = east ? east(7) : build(new FredricksonAndersen(), "dimension=1", "L=7");
		double beta = 1.3;
		double[][] steps = transitions(model, beta,
				bath ? ConstrainedSpinsTest::heatBath : ConstrainedSpinsTest::metropolis);
		double[] weights = new double[steps.length];
		IsingConfiguration state = model.space().create();
		double sum = 0;
		for (int x = 0; x < steps.length; x++) {
			model.space().assign(state, x);
			weights[x] = Math.exp(-beta * model.energy(state));
			sum += weights[x];
		}
		assertEquals(Math.pow(1 + Math.exp(-beta), 7) - (east ? 0 : 1), sum, 1e-12);
		double[] after = new double[steps.length];
		for (int x = 0; x < steps.length; x++) {
			for (int y = 0; y < steps.length; y++) {
				assertEquals(weights[x] * steps[x][y], weights[y] * steps[y][x], 1e-15);
				after[y] += weights[x] * steps[x][y];
			}
		}
		for (int x = 0; x < steps.length; x++) {
			assertEquals(weights[x], after[x], 1e-14);
		}
	}

	/** With k excitations at a time the farthest spin to be excited is number 2^k - 1 from the wall. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4 })
	void excitationsReachAsFarAsTheirNumberAllows(int excitations) {
		int spins = 16;
		ConstrainedSpace space = east(spins).space();
		BitSet seen = reached(space, (1L << spins) - 1, excitations);
		int farthest = 0;
		for (int state = seen.nextSetBit(0); state >= 0; state = seen.nextSetBit(state + 1)) {
			farthest = Math.max(farthest, 64 - Long.numberOfLeadingZeros(~state & (1L << spins) - 1));
		}
		assertEquals((1 << excitations) - 1, farthest);
	}

	private static double relaxationTime(Excitations model, double beta) {
		double[][] steps = transitions(model, beta, ConstrainedSpinsTest::heatBath);
		IsingConfiguration state = model.space().create();
		double[] root = new double[steps.length];
		for (int x = 0; x < root.length; x++) {
			model.space().assign(state, x);
			root[x] = Math.exp(-beta * model.energy(state) / 2);
		}
		for (int x = 0; x < root.length; x++) {
			for (int y = 0; y < x; y++) {
				steps[x][y] *= root[x] / root[y];
				steps[y][x] = steps[x][y];
			}
		}
		double[] eigenvalues = SymmetricEigenvalues.of(steps);
		return 1 / (1 - eigenvalues[eigenvalues.length - 2]) / model.space().sites();
	}

	/**
	 * At low temperature the slowest mode of a chain takes a time of the order of exp(barrier/T): the logarithm of its length
	 * in the East model, one excitation on any ring of the other. Slopes are off by what a factor c^(1 - c) does.
	 */
	@Test
	void barriersOfTheEastModelGrowWithItsLength() {
		assertEquals(1, slope(east(2)), 0.05);
		assertEquals(2, slope(east(4)), 0.05);
		assertEquals(3, slope(east(7)), 0.05);
		for (int sites : new int[] { 4, 7 }) {
			assertEquals(1, slope(build(new FredricksonAndersen(), "dimension=1", "L=" + sites)), 0.05);
		}
	}

	private static double slope(Excitations model) {
		double colder = 6;
		double warmer = 5;
		return Math.log(relaxationTime(model, colder) / relaxationTime(model, warmer)) / (colder - warmer);
	}

	@Test
	void graphsInPiecesAreRefused(@TempDir Path folder) throws IOException {
		assertThrows(ParameterException.class, () -> build(new FredricksonAndersen(), "lattice=erdos-renyi"));
		assertThrows(ParameterException.class, () -> build(new FredricksonAndersen(), "lattice=random-regular", "degree=2"));
		Path file = Files.write(folder.resolve("pieces.rud"), List.of("4 2", "1 2 1", "3 4 1"));
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> build(new FredricksonAndersen(), "lattice=file", "file=" + file));
		assertTrue(refusal.getMessage().contains("in pieces"), refusal::getMessage);
	}
}
