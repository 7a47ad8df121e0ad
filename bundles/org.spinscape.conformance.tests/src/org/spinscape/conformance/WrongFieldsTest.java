// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.VectorPairs;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.ProductSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SphereSpace;

/** The kit on a pair of vectors that offers their fields, rightly and wrongly. */
class WrongFieldsTest {

	/**
	 * {@code H = -w_1 . w_2}.
	 *
	 * @param told  the field in units of the true one
	 * @param own   how much of a vector its field holds
	 * @param there the coupling that is told of the first vector
	 * @param back  and of the second
	 */
	private record Pair(double told, double own, double there, double back)
			implements
				Hamiltonian<RealConfiguration>,
				VectorPairs {

		Pair(double told, double own) {
			this(told, own, told, told);
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
		public double[] couplings() {
			return new double[] { there, back };
		}

		@Override
		public void ownField(int vector, double[] field) {
			Arrays.fill(field, 0);
		}

		@Override
		public ProductSpace space() {
			return new ProductSpace(List.of(new SphereSpace(2), new SphereSpace(2)));
		}

		@Override
		public double energy(RealConfiguration state) {
			double[] w = state.values();
			return -w[0] * w[2] - w[1] * w[3];
		}

		@Override
		public int vectors() {
			return 2;
		}

		@Override
		public int components() {
			return 2;
		}

		@Override
		public void field(int vector, double[] point, double[] field) {
			for (int c = 0; c < 2; c++) {
				field[c] = told * point[2 * (1 - vector) + c] + own * point[2 * vector + c];
			}
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
		assertEquals(List.of(), check(new Pair(1, 0)));
	}

	@Test
	void aWrongFieldIsNoticed() {
		assertTrue(check(new Pair(0.5, 0)).toString().contains("its field gives"));
	}

	@Test
	void wrongCouplingsAreNoticed() {
		assertTrue(check(new Pair(1, 0, 0.5, 0.5)).toString().contains("is not what its pairs give"));
		assertTrue(check(new Pair(1, 0, 1, 0.5)).toString().contains("not the same way back"));
	}

	@Test
	void aFieldThatLooksAtItsVectorIsNoticed() {
		assertTrue(check(new Pair(1, 1e-12)).toString().contains("changes with that vector"));
	}
}
