// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.samplers.Runs;

/** Houdayer's move: exact conservation, and refusal where it can do nothing. */
class IsoenergeticMoveTest {

	@Test
	void theSumOfBothEnergiesAndTheOverlapStay() {
		@SuppressWarnings("unchecked") // the model has Ising spins
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) Runs.model(new EdwardsAnderson(),
				new SplitMix64(8), Map.of("L", "9", "couplings", "pm1"));
		IsoenergeticMove move = new IsoenergeticMove(model.capability(PairCouplings.class).orElseThrow(),
				Runs.stream("cluster", 1));
		EnergyTracker<IsingConfiguration> one = model.track(model.space().random(new SplitMix64(1)));
		EnergyTracker<IsingConfiguration> other = model.track(model.space().random(new SplitMix64(2)));
		int changed = 0;
		for (int i = 0; i < 1000; i++) {
			double before = one.energy();
			double sum = before + other.energy();
			int overlap = one.configuration().overlap(other.configuration());
			move.apply(one, other);
			assertEquals(sum, one.energy() + other.energy());
			assertEquals(overlap, one.configuration().overlap(other.configuration()));
			assertEquals(model.energy(one.configuration()), one.energy());
			changed += one.energy() == before ? 0 : 1;
			one.accept(i % 81);
			other.accept((7 * i + 3) % 81);
		}
		assertTrue(changed > 500, "moves that change a walker's energy: " + changed);
	}

	@Test
	void completeGraphsAreRefused() {
		Hamiltonian<?> model = Runs.model(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "8"));
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> Runs.sampler(new ParallelTempering(), model, 1, 10, Map.of("isoenergetic", "true")));
		assertEquals("isoenergetic", refusal.violations().getFirst().parameter());
	}
}
