// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.explorers.exact.SampleMean;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/**
 * Averages over Gaussian disorder on the 4 x 4 periodic lattice, glass and ferromagnet with the same draws, against
 * those of 300 samples measured independently (science notes, A6).
 */
class GlassOrFunnelTest {

	private static final int SAMPLES = 100;
	private static final String[] QUANTITIES = { "minima-quotient", "minimum-gap", "funnel-minima-share", "funnel-share",
			"ground-basin", "funnels", "largest-barrier" };

	private static Map<String, SampleMean> averages(HamiltonianProvider model) {
		Map<String, SampleMean> means = new TreeMap<>();
		for (int sample = 0; sample < SAMPLES; sample++) {
			Explored explored = Explored.of(new BarrierTree(),
					Explored.build(model, new StreamKey(3, StreamPurpose.TEST, "pair", sample, 0).open(), Map.of("L", "4")),
					Map.of("symmetry", "spin-flip"));
			for (String quantity : QUANTITIES) {
				means.computeIfAbsent(quantity, _ -> new SampleMean()).add(explored.scalar(quantity));
			}
		}
		return means;
	}

	@Test
	void averagesAgree() {
		Map<String, SampleMean> glass = averages(new EdwardsAnderson());
		glass.get("minima-quotient").assertAgrees(16.4, 0.3, "glass minima");
		glass.get("minimum-gap").assertAgrees(1.19, 0.06, "glass gap");
		glass.get("funnel-minima-share").assertAgrees(0.485, 0.014, "glass share of minima");
		glass.get("funnel-share").assertAgrees(0.559, 0.013, "glass share of states");
		glass.get("ground-basin").assertAgrees(0.247, 0.007, "glass basin");
		glass.get("funnels").assertAgrees(3.5, 0.1, "glass funnels");
		glass.get("largest-barrier").assertAgrees(2.69, 0.05, "glass barrier");
		Map<String, SampleMean> ferromagnet = averages(new DisorderedFerromagnet());
		ferromagnet.get("minima-quotient").assertAgrees(13.1, 0.3, "ferromagnet minima");
		ferromagnet.get("minimum-gap").assertAgrees(6.51, 0.14, "ferromagnet gap");
		ferromagnet.get("funnel-minima-share").assertAgrees(0.777, 0.011, "ferromagnet share of minima");
		ferromagnet.get("funnel-share").assertAgrees(0.882, 0.007, "ferromagnet share of states");
		ferromagnet.get("ground-basin").assertAgrees(0.569, 0.008, "ferromagnet basin");
		ferromagnet.get("funnels").assertAgrees(2.2, 0.1, "ferromagnet funnels");
		ferromagnet.get("largest-barrier").assertAgrees(2.02, 0.04, "ferromagnet barrier");
		assertTrue(ferromagnet.get("funnel-share").value() - glass.get("funnel-share").value() > 0.2,
				() -> glass + " " + ferromagnet);
	}
}
