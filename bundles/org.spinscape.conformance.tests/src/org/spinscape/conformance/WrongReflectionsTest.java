// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** The kit on a pair of spins that offers reflections, rightly and wrongly. */
class WrongReflectionsTest {

	/** @param field of both spins, which no reflection leaves alone @param told loss of the bond in units of the true one */
	private record Pair(double field, double told) implements Hamiltonian<IsingConfiguration>, SpinReflections {

		@Override
		public IsingSpace space() {
			return new IsingSpace(2);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return -state.spin(0) * state.spin(1) - field * (state.spin(0) + state.spin(1));
		}

		@Override
		public int[] offsets() {
			return new int[] { 0, 1, 2 };
		}

		@Override
		public int[] neighbours() {
			return new int[] { 1, 0 };
		}

		@Override
		public Reflection draw(Configuration state, RandomStream random) {
			IsingConfiguration spins = space().cast(state);
			return new Reflection() {

				@Override
				public double loss(int site, int bond) {
					return 2 * told * spins.spin(0) * spins.spin(1);
				}

				@Override
				public void reflect(int site) {
					spins.flip(site);
				}
			};
		}
	}

	private static List<Finding> check(Pair model) {
		return ProviderConformance.check(new PlainModel() {

			@Override
			public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
				return model;
			}
		}, Map.of());
	}

	@Test
	void nothingIsFoundInACorrectPair() {
		assertEquals(List.of(), check(new Pair(0, 1)));
	}

	@Test
	void aFieldIsNoticed() {
		assertTrue(check(new Pair(0.5, 1)).toString().contains("with all spins reflected"));
	}

	@Test
	void aWrongLossIsNoticed() {
		assertTrue(check(new Pair(0, 0.5)).toString().contains("its pairs lose"));
	}
}
