// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** Descents end in minima, and the basins of steepest descent are the exhaustive ones. */
class QuenchTest {

	/** The glass of science notes A6: L = 4, seed 20150325. Its ground gradient basin holds 8678 of 32768 states. */
	@SuppressWarnings("unchecked") // the model has Ising spins
	private static final Hamiltonian<IsingConfiguration> GLASS = (Hamiltonian<IsingConfiguration>) Runs
			.model(new EdwardsAnderson(), new SplitMix64(20150325), Map.of("L", "4", "couplings", "uniform"));
	private static final double GROUND = -11.298855;

	@ParameterizedTest
	@EnumSource
	void theEndIsAMinimum(Descent descent) {
		EnergyTracker<IsingConfiguration> walker = GLASS.track(GLASS.space().create());
		SplitMix64 random = new SplitMix64(1);
		for (int i = 0; i < 200; i++) {
			walker.reset(GLASS.space().random(random));
			double start = walker.energy();
			int steps = descent.descend(walker, EnergyResolution.of(GLASS), random);
			assertTrue(steps == 0 || walker.energy() < start);
			for (int move = 0; move < walker.moves(); move++) {
				assertTrue(walker.delta(move) >= 0, descent + " left move " + move + " open");
			}
		}
	}

	/**
	 * All states of the full space. The quotient of the notes has the same basins: its one more move, all spins but one,
	 * is never the steepest.
	 */
	@Test
	void steepestBasinsAreTheExhaustiveOnes() {
		IsingSpace space = (IsingSpace) GLASS.space();
		EnergyTracker<IsingConfiguration> walker = GLASS.track(space.create());
		IsingConfiguration state = space.create();
		int ground = 0;
		for (int index = 0; index < 1 << 16; index++) {
			space.assign(state, index);
			walker.reset(state);
			Descent.STEEPEST.descend(walker, EnergyResolution.of(GLASS), null);
			ground += walker.energy() < GROUND + 1e-4 ? 1 : 0;
		}
		assertEquals(2 * 8678, ground);
	}

	/** The share of quenches that land in a ground state is the share of its basin. */
	@Test
	void landingProbabilityIsTheBasin() {
		Sampler sampler = Runs.sampler(new Quench(), GLASS, 1, 0, Map.of());
		int quenches = 20_000;
		int landed = 0;
		for (int i = 0; i < quenches; i++) {
			sampler.sweep();
			landed += sampler.walker(0).energy() < GROUND + 1e-4 ? 1 : 0;
		}
		double share = 8678 / 32768.0;
		// 4 standard deviations of a binomial share
		assertEquals(share, landed / (double) quenches, 4 * Math.sqrt(share * (1 - share) / quenches));
	}
}
