// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/**
 * Partition function and mean energy of the nine-spin pair at T = 1 (science notes, A6; SplitMix64 seed 20150325). The
 * notes print -5.932335612 for the ferromagnet's energy; a sum over its 512 states by an independent script, with
 * exactly rounded sums, gives -5.932335611188.
 */
class ThermalFixtureTest {

	@ParameterizedTest
	@CsvSource({ "glass, 8.107271914, -3.226078347", "ferromagnet, 9.111949466, -5.932335611188" })
	void exactAverages(String model, double logPartition, double energy) {
		HamiltonianProvider provider = "glass".equals(model) ? new EdwardsAnderson() : new DisorderedFerromagnet();
		Explored explored = Explored.of(new Enumeration(),
				Explored.build(provider, new SplitMix64(20150325), Map.of("L", "3", "couplings", "uniform")),
				Map.of("temperatures", "1"));
		assertEquals(logPartition, explored.get("exact-log-partition", Series.class).y().values()[0], 5e-10);
		assertEquals(energy, explored.get("exact-energy", Series.class).y().values()[0], 5e-10);
	}
}
