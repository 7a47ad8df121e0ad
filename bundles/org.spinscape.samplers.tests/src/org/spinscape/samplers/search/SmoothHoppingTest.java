// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.hamiltonians.cluster.LennardJones;
import org.spinscape.samplers.Runs;

/** Hops on smooth landscapes find the clusters of 13 and 15 atoms, and say where they cannot hop. */
class SmoothHoppingTest {

	private static Hamiltonian<?> cluster(int atoms) {
		return Runs.model(new LennardJones(), new SplitMix64(1), Map.of("N", Integer.toString(atoms)));
	}

	private static double scalar(Iterable<Result> results, String id) {
		for (Result result : results) {
			if (result.tag().kind().id().equals(id)) {
				return ((Scalar) result).value();
			}
		}
		throw new AssertionError("no " + id);
	}

	/** Every one of five starts ends at the icosahedron; the energy is that of the Cambridge Cluster Database. */
	@Test
	void thirteenAtomsMakeAnIcosahedron() {
		for (int seed = 1; seed <= 5; seed++) {
			Sampler hops = Runs.sampler(new BasinHopping(), cluster(13), seed, 200,
					Map.of("temperature", "0.8", "displacement", "0.25"));
			for (int sweep = 0; sweep < 200; sweep++) {
				hops.sweep();
			}
			assertEquals(-44.326801, ((BestState) hops).bestEnergy(), 1e-6);
			double acceptance = scalar(hops.report(), SearchKinds.ACCEPTANCE.id());
			assertTrue(acceptance > 0 && acceptance < 1, "acceptance " + acceptance);
		}
	}

	/** At temperature 0 but for rounding the walker never rises. */
	@Test
	void coldHopsOnlyGoDown() {
		Sampler hops = Runs.sampler(new BasinHopping(), cluster(8), 2, 50, Map.of("temperature", "1e-9"));
		double energy = hops.walker(0).energy();
		for (int sweep = 0; sweep < 50; sweep++) {
			hops.sweep();
			assertTrue(hops.walker(0).energy() <= energy + 1e-7);
			energy = hops.walker(0).energy();
		}
	}

	/** A plane without a gradient. */
	private record Slope() implements Hamiltonian<RealConfiguration> {

		@Override
		public RealSpace space() {
			return new RealSpace(2, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return state.values()[0];
		}
	}

	@Test
	void whereThereIsNoGradientItSaysSo() {
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> Runs.sampler(new BasinHopping(), new Slope(), 1, 1, Map.of()));
		assertTrue(refusal.getMessage().contains("no gradient"), refusal.getMessage());
	}
}
