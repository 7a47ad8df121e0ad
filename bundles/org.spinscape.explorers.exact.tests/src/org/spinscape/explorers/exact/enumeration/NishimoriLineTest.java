// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Series;
import org.spinscape.explorers.exact.SampleMean;
import org.spinscape.hamiltonians.EdwardsAnderson;

/**
 * On the Nishimori line the disorder mean of the thermal energy is known at any size: {@code -N_b tanh(beta)} for
 * {@code tanh(beta) = 2p - 1}, and {@code -N_b J0} at {@code beta = J0 / J^2} (science notes, A3).
 */
class NishimoriLineTest {

	private static final int BONDS = 32;
	private static final int SAMPLES = 150;

	private static SampleMean energy(Map<String, String> model, double beta) {
		SampleMean energy = new SampleMean();
		for (int sample = 0; sample < SAMPLES; sample++) {
			Explored explored = Explored.of(new Enumeration(), Explored.build(new EdwardsAnderson(),
					new StreamKey(4, StreamPurpose.TEST, "nishimori", sample, 0).open(), model),
					Map.of("temperatures", Double.toString(1 / beta), "listed", "1"));
			energy.add(explored.get("exact-energy", Series.class).y().values()[0]);
		}
		return energy;
	}

	@Test
	void twoValuedCouplings() {
		double p = 0.8;
		double tanh = 2 * p - 1;
		double beta = 0.5 * Math.log((1 + tanh) / (1 - tanh));
		energy(Map.of("L", "4", "couplings", "pm1", "p", Double.toString(p)), beta).assertAgrees(-BONDS * tanh, 0,
				"energy on the Nishimori line");
	}

	@Test
	void gaussianCouplings() {
		double mean = 0.7;
		energy(Map.of("L", "4", "mean", Double.toString(mean)), mean).assertAgrees(-BONDS * mean, 0,
				"energy on the Nishimori line");
	}
}
