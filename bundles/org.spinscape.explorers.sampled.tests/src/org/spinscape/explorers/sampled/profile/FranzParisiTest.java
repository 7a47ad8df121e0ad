// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Potentials against double sums over all pairs of states. */
class FranzParisiTest {

	private static final FranzParisi POTENTIAL = new FranzParisi();

	/** Without the symmetry of a flip of all spins, so that overlaps go from -1 to 1. */
	private static Hamiltonian<?> glass(int spins) {
		return Explored.build(new IsingPSpin(), new SplitMix64(3), Map.of("N", Integer.toString(spins), "p", "3"));
	}

	private static <C extends Configuration> double[] energies(Hamiltonian<C> model) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		double[] energies = new double[(int) space.states().getAsLong()];
		C state = space.create();
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = model.energy(state);
		}
		return energies;
	}

	/** By the definition: for each reference the law of the overlap, its logarithm, and the mean. */
	private static double[] potential(double[] energies, int spins, double temperature, double other) {
		double[] potential = new double[spins + 1];
		double references = 0;
		for (int reference = 0; reference < energies.length; reference++) {
			double[] law = new double[spins + 1];
			double all = 0;
			for (int state = 0; state < energies.length; state++) {
				double weight = Math.exp(-energies[state] / temperature);
				law[spins - Integer.bitCount(state ^ reference)] += weight;
				all += weight;
			}
			double weight = Math.exp(-energies[reference] / other);
			references += weight;
			for (int level = 0; level <= spins; level++) {
				potential[level] -= weight * temperature / spins * Math.log(law[level] / all);
			}
		}
		for (int level = 0; level <= spins; level++) {
			potential[level] /= references;
		}
		return potential;
	}

	private static Series curve(Explored found) {
		return found.get("franz-parisi-potential", Series.class);
	}

	@Test
	void ofAllReferencesItIsTheDefinition() {
		Hamiltonian<?> model = glass(8);
		for (double other : new double[] { 0.7, 2 }) {
			Series found = curve(Explored.of(POTENTIAL, model, Map.of("temperatures", "0.7", "references", "0",
					"reference-temperature", Double.toString(other))));
			assertArrayEquals(new double[] { -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1 }, found.x().values(), 1e-12);
			assertArrayEquals(potential(energies(model), 8, 0.7, other), found.y().values(), 1e-9);
		}
	}

	/** Where mirror images are alike, of each pair the state of positive overlap counts. */
	@Test
	void mirrorImagesCountOnce() {
		Hamiltonian<?> model = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(3), Map.of("N", "7"));
		double[] whole = potential(energies(model), 7, 0.5, 0.5);
		double[] found = curve(Explored.of(POTENTIAL, model, Map.of("temperatures", "0.5", "references", "0"))).y().values();
		for (int level = 0; level < found.length; level++) {
			assertEquals(whole[4 + level] - 0.5 / 7 * Math.log(2), found[level], 1e-9);
		}
	}

	/** Hot spins are free: P(q) is binomial. */
	@Test
	void hotSpinsAreFree() {
		Series found = curve(Explored.of(POTENTIAL, glass(6), Map.of("temperatures", "1e9", "references", "5")));
		double[] choose = { 1, 6, 15, 20, 15, 6, 1 };
		for (int level = 0; level <= 6; level++) {
			assertEquals(-1e9 / 6 * Math.log(choose[level] / 64), found.y().values()[level], 1);
		}
	}

	/** Drawn references give the mean over all within five standard errors at each of the levels. */
	@Test
	void drawnReferencesAgree() {
		Hamiltonian<?> model = glass(9);
		double[] exact = potential(energies(model), 9, 0.6, 1);
		Explored found = Explored.of(POTENTIAL, model, Map.of("temperatures", "0.6", "references", "200",
				"reference-temperature", "1"));
		assertCovers(exact, curve(found));
		assertEquals(Verdict.Level.SUPPORTED, found.get("potential-known", Verdict.class).level());
	}

	/** References from replica exchange, overlaps from umbrella sampling. */
	@Test
	@Tag("slow")
	void samplingAgrees() {
		Hamiltonian<?> model = glass(9);
		double[] exact = potential(energies(model), 9, 0.6, 0.6);
		Explored found = Explored.of(POTENTIAL, model, Map.of("temperatures", "0.6", "references", "30", "method", "umbrella",
				"sweeps", "500", "burn-in", "1000", "reference-sweeps", "400", "window", "4"));
		assertCovers(exact, curve(found));
		Verdict verdict = found.get("potential-known", Verdict.class);
		assertEquals(Verdict.Level.SUPPORTED, verdict.level(), verdict::evidence);
	}

	private static void assertCovers(double[] exact, Series found) {
		for (int level = 0; level < exact.length; level++) {
			double error = found.y().errors()[level];
			assertEquals(exact[level], found.y().values()[level], 5 * error, "level " + level);
			assertTrue(error < 0.1, "the error says something");
		}
	}

	/** 400 draws have the mean energy and its variance, within 4.5 standard errors. */
	@Test
	void replicaExchangeDrawsBoltzmannsLaw() {
		Hamiltonian<?> model = glass(8);
		double[] energies = energies(model);
		double[] moments = new double[5];
		for (double energy : energies) {
			double weight = Math.exp(-energy / 0.5);
			for (int k = 0; k < moments.length; k++) {
				moments[k] += weight * Math.pow(energy, k);
			}
		}
		double first = moments[1] / moments[0];
		double second = moments[2] / moments[0];
		double fourth = moments[4] / moments[0];
		double[] sums = draws(model);
		assertEquals(first, sums[0], 4.5 * Math.sqrt((second - first * first) / 400));
		assertEquals(second, sums[1], 4.5 * Math.sqrt((fourth - second * second) / 400));
	}

	private static <C extends Configuration> double[] draws(Hamiltonian<C> model) {
		double[] sums = new double[2];
		for (int draw = 0; draw < 400; draw++) {
			double energy = model.energy(new ReferenceLadder<>(model, (DiscreteSpace<C>) model.space(), 0.5, new SplitMix64(
					draw))
					.draw(60, new Quiet()).state());
			sums[0] += energy / 400;
			sums[1] += energy * energy / 400;
		}
		return sums;
	}

	/** Below the dynamical transition of a glass of three-spin couplings a metastable state may be seen; hot there is none. */
	@Test
	void onlyTheColdHasASecondMinimum() {
		Hamiltonian<?> model = glass(14);
		Explored hot = Explored.of(POTENTIAL, model, Map.of("temperatures", "5", "references", "10"));
		assertTrue(Double.isNaN(hot.get("metastable-overlap", Scalar.class).value()));
		Explored cold = Explored.of(POTENTIAL, model, Map.of("temperatures", "0.25", "references", "10"));
		assertTrue(cold.get("metastable-overlap", Scalar.class).value() > 0.5);
		assertTrue(cold.get("metastable-barrier", Scalar.class).value() > 0);
	}
}
