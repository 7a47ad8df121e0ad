// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.IsingConfiguration;

/**
 * How often steepest descent from a random state ends near the native state as relaxed by descent, against shares
 * measured independently with 20 disorder samples of 40 starts (science notes, A8).
 */
class FunnelLandingTest {

	private static final int SAMPLES = 20;
	private static final int STARTS = 40;
	/** Overlap that counts as landed; the model is symmetric, so either sign does. */
	private static final double NEAR = 0.7;

	@ParameterizedTest
	@CsvSource({ "5, 0.25, 0.636", "5, 0.40, 0.481", "5, 0.50, 0.246", "5, 0.75, 0.099", "7, 0.25, 0.694",
			"7, 0.40, 0.532", "7, 0.50, 0.171", "7, 0.60, 0.009" })
	void sharesAgree(int n, double phi, double expected) {
		HierarchicalFunnel provider = new HierarchicalFunnel();
		int landed = 0;
		for (int sample = 0; sample < SAMPLES; sample++) {
			RandomStream random = new StreamKey(8, StreamPurpose.TEST, "landing", sample, 0).open();
			FunnelHamiltonian model = (FunnelHamiltonian) provider.build(
					provider.schema().parse(Map.of("n", Integer.toString(n), "phi", Double.toString(phi))), random);
			IsingConfiguration relaxed = Descent.from(model, model.nativeState());
			for (int start = 0; start < STARTS; start++) {
				IsingConfiguration end = Descent.from(model, model.space().random(random));
				landed += Math.abs(end.overlap(relaxed)) >= NEAR * end.sites() ? 1 : 0;
			}
		}
		// The disorder errors of both measurements are 0.03 to 0.06.
		assertEquals(expected, landed / (double) (SAMPLES * STARTS), 0.15);
	}
}
