// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.StateSpace;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Correlations of elementary landscapes, which are known exactly, and adaptive walks against sums over all states. */
class LandscapeWalksTest {

	/** Landscapes of one order p have rho(s) = (1-2p/N)^s (science notes, C7): ell is about N/4 and N/6. */
	@ParameterizedTest
	@CsvSource({ "2, 24", "2, 64", "3, 24" })
	@Tag("slow")
	void elementaryLandscapes(int p, int n) {
		HamiltonianProvider provider = p == 2 ? new SherringtonKirkpatrick() : new IsingPSpin();
		Map<String, String> size = p == 2 ? Map.of("N", "" + n) : Map.of("N", "" + n, "p", "3");
		Hamiltonian<?> model = Explored.build(provider, new SplitMix64(6), size);
		Explored found = Walked.explore(new LandscapeWalks(), model, 1, Map.of("walks", "200", "steps", "20000", "starts",
				"0"));
		Series curve = found.get("walk-correlation", Series.class);
		assertEquals(n + 1, curve.x().values().length);
		for (int lag = 1; lag <= n; lag++) {
			// 24 to 64 correlated numbers: beyond 4 sigma less than once in 250 seeds.
			assertEquals(Math.pow(1 - 2.0 * p / n, lag), curve.y().values()[lag], 4 * curve.y().errors()[lag]);
		}
		Scalar length = found.get("correlation-length", Scalar.class);
		assertEquals(-1 / Math.log(1 - 2.0 * p / n), length.value(), 4 * length.error());
		assertTrue(length.error() < 0.02 * length.value(), "error " + length.error());
		Scalar energy = found.get("walk-energy", Scalar.class);
		assertEquals(0, energy.value(), 4 * energy.error());
	}

	/** Independent Gaussian energies. */
	private static Hamiltonian<IsingConfiguration> randomEnergies(int n) {
		IsingSpace space = new IsingSpace(n);
		RandomStream random = new StreamKey(3, StreamPurpose.TEST, "random energies", 0, 0).open();
		double[] energies = new double[1 << n];
		for (int index = 0; index < energies.length; index++) {
			energies[index] = random.nextGaussian() * Math.sqrt(n / 2.0);
		}
		return new Hamiltonian<>() {

			@Override
			public StateSpace<IsingConfiguration> space() {
				return space;
			}

			@Override
			public double energy(IsingConfiguration state) {
				return energies[(int) space.index(state)];
			}
		};
	}

	/** Mean lengths of walks from all states of a small random energy model, state by state from below. */
	private static double[] exactLengths(Hamiltonian<?> model) {
		@SuppressWarnings("unchecked")
		Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) model;
		IsingSpace space = (IsingSpace) model.space();
		int n = space.sites();
		double[] energies = new double[1 << n];
		IsingConfiguration state = space.create();
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = spins.energy(state);
		}
		int[] rising = IntStream.range(0, energies.length).boxed()
				.sorted((a, b) -> Double.compare(energies[a], energies[b])).mapToInt(Integer::intValue).toArray();
		double[][] lengths = new double[3][energies.length];
		double[] means = new double[3];
		for (int index : rising) {
			double sum = 0;
			int lower = 0;
			int lowest = -1;
			int highest = -1;
			for (int site = 0; site < n; site++) {
				int neighbour = index ^ 1 << site;
				if (energies[neighbour] < energies[index]) {
					sum += lengths[0][neighbour];
					lower++;
					lowest = lowest < 0 || energies[neighbour] < energies[lowest] ? neighbour : lowest;
					highest = highest < 0 || energies[neighbour] > energies[highest] ? neighbour : highest;
				}
			}
			if (lower > 0) {
				lengths[0][index] = 1 + sum / lower;
				lengths[1][index] = 1 + lengths[1][lowest];
				lengths[2][index] = 1 + lengths[2][highest];
			}
			for (int kind = 0; kind < 3; kind++) {
				means[kind] += lengths[kind][index] / energies.length;
			}
		}
		return means;
	}

	@Test
	void adaptiveWalksOfTheRandomEnergyModel() {
		Hamiltonian<?> model = randomEnergies(14);
		double[] exact = exactLengths(model);
		Explored found = Walked.explore(new LandscapeWalks(), model, 1, Map.of("walks", "3", "steps", "50", "starts",
				"20000"));
		String[] kinds = { "random", "greedy", "reluctant" };
		for (int kind = 0; kind < 3; kind++) {
			Scalar length = found.get("adaptive-walk-length[rule=" + kinds[kind] + "]", Scalar.class);
			assertEquals(exact[kind], length.value(), 4 * length.error());
			assertTrue(length.error() < 0.02 * length.value());
		}
		// Loosely, the laws of large N: log N, and e-1 (Kauffman and Levin 1987; Orr 2003).
		assertEquals(Math.log(14), found.scalar("adaptive-walk-length[rule=random]"), 0.5);
		assertEquals(Math.E - 1, found.scalar("adaptive-walk-length[rule=greedy]"), 0.3);
		assertTrue(found.scalar("adaptive-walk-energy[rule=greedy]") < found.scalar("adaptive-walk-energy[rule=random]"));
	}

	/** The slower the way down, the lower the end, on a glass. */
	@Test
	void reluctanceEndsLow() {
		Hamiltonian<?> model = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(3), Map.of("N", "64"));
		Explored found = Walked.explore(new LandscapeWalks(), model, 1, Map.of("walks", "3", "steps", "500", "starts",
				"400"));
		Scalar reluctant = found.get("adaptive-walk-energy[rule=reluctant]", Scalar.class);
		Scalar greedy = found.get("adaptive-walk-energy[rule=greedy]", Scalar.class);
		assertTrue(reluctant.value() + 3 * reluctant.error() < greedy.value() - 3 * greedy.error());
		assertTrue(found.scalar("adaptive-walk-length[rule=reluctant]") > found.scalar("adaptive-walk-length[rule=greedy]"));
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		Hamiltonian<?> model = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(3), Map.of("N", "16"));
		Map<String, String> parameters = Map.of("walks", "10", "steps", "200", "starts", "90");
		Explored one = Walked.explore(new LandscapeWalks(), model, 5, 1, parameters);
		Explored three = Walked.explore(new LandscapeWalks(), model, 5, 3, parameters);
		assertArrayEquals(one.get("walk-correlation", Series.class).y().values(),
				three.get("walk-correlation", Series.class).y().values());
		assertEquals(one.scalar("adaptive-walk-energy[rule=random]"), three.scalar("adaptive-walk-energy[rule=random]"));
	}
}
