// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/** The kit on a sampler of smooth models that is right, and on one that takes every step. */
class WrongSmoothSamplersTest {

	/** Steps in all directions, accepted as Metropolis does or always. */
	private static final class Stroll extends WalkAtOne<RealConfiguration> {

		private final Manifold space;
		private final boolean careful;

		Stroll(Hamiltonian<RealConfiguration> model, Manifold space, RandomStream random, boolean careful) {
			super(model, random);
			this.space = space;
			this.careful = careful;
		}

		@Override
		public void sweep() {
			for (int i = 0; i < 3; i++) {
				double before = walker.energy();
				RealConfiguration old = new RealConfiguration(walker.configuration().values().clone());
				double[] point = old.values().clone();
				double[] kick = new double[point.length];
				for (int c = 0; c < kick.length; c++) {
					kick[c] = random.nextGaussian();
				}
				space.project(point, kick);
				space.geodesic(point, kick, 1);
				walker.reset(new RealConfiguration(point));
				if (careful && random.nextDouble() >= Math.exp(before - walker.energy())) {
					walker.reset(old);
				}
			}
		}

	}

	private record Provider(boolean careful) implements PlainWalk {

		@Override
		@SuppressWarnings("unchecked") // the space says so
		public Sampler create(SamplerSetup setup) {
			if (!(setup.hamiltonian().space() instanceof Manifold space)) {
				throw new ParameterException("model", "is not smooth");
			}
			return new Stroll((Hamiltonian<RealConfiguration>) setup.hamiltonian(), space, setup.random(), careful);
		}

		@Override
		public Sampler walk(SamplerSetup setup) {
			return create(setup);
		}
	}

	private static List<Finding> check(boolean careful) {
		return SamplerChecks.check(new Provider(careful), Map.of(), value -> {
			throw new ParameterException("sampler", "there is no sampler " + value);
		});
	}

	@Test
	void nothingIsFoundInACorrectSampler() {
		assertEquals(List.of(), check(true));
	}

	@Test
	void everyStepTakenIsNoticed() {
		String findings = check(false).toString();
		for (String model : List.of("a double well on a line", "double wells on a circle", "two planar vectors in a field")) {
			assertTrue(findings.contains("a sweep leaves the Boltzmann distribution as it is (" + model), findings);
			assertTrue(findings.contains("a long run visits the states with the probabilities of the Boltzmann distribution ("
					+ model), findings);
		}
	}
}
