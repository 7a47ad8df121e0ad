// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** Tempering of a lattice whose walkers stand side by side in words. */
class PackedTemperingTest {

	private static final String PACKED = "packed lattice, walkers side by side";

	private static Sampler sampler(Map<String, String> parameters, int seed) {
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), new SplitMix64(4), Map.of("L", "16", "couplings", "pm1"));
		return Runs.sampler(new ParallelTempering(), model, seed, 0, parameters);
	}

	@ParameterizedTest
	@ValueSource(strings = { "false", "true" })
	void aStoppedRunGoesOnBitForBit(String isoenergetic) throws IOException {
		Map<String, String> parameters = Map.of("temperatures", "0.5, 0.7, 0.9, 1.2, 1.6", "isoenergetic", isoenergetic);
		Sampler one = sampler(parameters, 3);
		assertTrue(one.kernel().startsWith(PACKED), one.kernel());
		for (int sweep = 0; sweep < 203; sweep++) {
			one.sweep();
		}
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		one.save(new DataOutputStream(saved));
		Sampler other = sampler(parameters, 4);
		other.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
		for (int sweep = 0; sweep < 100; sweep++) {
			one.sweep();
			other.sweep();
			for (int slot = 0; slot < 5; slot++) {
				assertEquals(one.walker(slot).energy(), other.walker(slot).energy());
				assertEquals(one.walker(slot).configuration(), other.walker(slot).configuration());
			}
		}
		assertArrayEquals(swaps(one), swaps(other));
	}

	private static double[] swaps(Sampler sampler) {
		return ((Series) sampler.report().getFirst()).y().values();
	}

	@Test
	void whatCannotStandSideBySideDoesNot() {
		assertFalse(sampler(Map.of("temperatures", "0.5, 0.7, 0.9"), 3).kernel().startsWith(PACKED));
		assertFalse(sampler(Map.of("temperatures", "0.5, 0.7, 0.9, 1.2", "dynamics", "heat-bath"), 3).kernel()
				.startsWith(PACKED));
	}
}
