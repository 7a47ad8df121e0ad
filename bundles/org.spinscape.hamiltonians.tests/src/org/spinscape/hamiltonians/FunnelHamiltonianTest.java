// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;

/** The funnel against its definition (science notes, A8, family F2). */
class FunnelHamiltonianTest {

	private static FunnelHamiltonian build(long seed, String... assignments) {
		Map<String, String> parameters = new HashMap<>();
		for (String assignment : assignments) {
			parameters.put(assignment.split("=")[0], assignment.split("=")[1]);
		}
		HierarchicalFunnel provider = new HierarchicalFunnel();
		return (FunnelHamiltonian) provider.build(provider.schema().parse(parameters), new SplitMix64(seed));
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, pair", "2, 0, pair", "3, 0, multi-spin", "4, 0.7, pair", "5, 0, pair", "7, -1.3, multi-spin",
			"10, 0, pair" })
	void nativeStateOfAPerfectFunnelHasEnergyMinusN(int n, double alpha, String variant) {
		FunnelHamiltonian model = build(3, "n=" + n, "phi=0", "alpha=" + alpha, "variant=" + variant);
		IsingConfiguration state = model.nativeState();
		assertEquals(-(1 << n), model.energy(state), "exactly");
		for (int site = 0; site < state.sites(); site++) {
			assertTrue(model.trackFields(state).delta(site) > 0, "the native state is a minimum");
		}
	}

	@Test
	void energyIsTheFormula() {
		// n = 2, pairs of sites 0-1 and 2-3; one spin off: m = 0, 1 at level 1 and 1/2 at level 2.
		FunnelHamiltonian model = build(5, "n=2", "phi=0", "gauge=all-up");
		assertEquals(-(0.5 * (0 + 2) + 0.5 * 4 * 0.25), model.energy(model.space().parse("-+++")), 1e-15);
		FunnelHamiltonian multi = build(5, "n=2", "phi=0", "gauge=all-up", "variant=multi-spin", "alpha=1");
		// Weights 2/3 and 1/3, powers 2 and 4.
		assertEquals(-(2 / 3.0 * (0 + 2) + 1 / 3.0 * 4 / 16), multi.energy(multi.space().parse("+-++")), 1e-15);
	}

	@Test
	void aGaugeLeavesThePerfectFunnelAsItIs() {
		FunnelHamiltonian random = build(5, "n=6", "phi=0");
		FunnelHamiltonian up = build(5, "n=6", "phi=0", "gauge=all-up");
		RandomStream stream = new SplitMix64(9);
		for (int i = 0; i < 50; i++) {
			IsingConfiguration state = up.space().random(stream);
			IsingConfiguration gauged = state.copy();
			for (int site = 0; site < gauged.sites(); site++) {
				gauged.set(site, state.spin(site) * random.nativeState().spin(site));
			}
			assertEquals(up.energy(state), random.energy(gauged));
		}
	}

	@Test
	void noiseGivesEachSiteUnitVariance() {
		double sum = 0;
		int samples = 40;
		int sites = 256;
		for (int seed = 0; seed < samples; seed++) {
			PairCouplings noise = build(seed, "n=8", "phi=1").noise();
			for (double coupling : noise.couplings()) {
				sum += coupling * coupling;
			}
		}
		// sum_j J_ij^2 averaged over sites and samples: 1 with a relative error well below 2 per cent.
		assertEquals(1, sum / (samples * sites), 0.05);
	}

	@Test
	void nativeStateDoesNotDependOnTheFrustration() {
		Hamiltonian<?> perfect = build(5, "n=6", "phi=0");
		Hamiltonian<?> frustrated = build(5, "n=6", "phi=0.6");
		assertEquals(perfect.capability(Planted.class).orElseThrow().nativeState(),
				frustrated.capability(Planted.class).orElseThrow().nativeState());
	}
}
