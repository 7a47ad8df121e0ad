// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;

/** What is known of glasses in which all spins interact. */
final class MeanFieldValues {

	private static final String MINIMA = "mean number of one-spin-flip stable states";
	private static final String EXACT = "exact mean over the disorder, an integral over one Gaussian variable";

	/** 20,000 samples for 12 spins and 1500 for 16, energies by a matrix product, without any code of ours. */
	private static final String SEPARATE = "exhaustive enumeration by a separate program";

	private MeanFieldValues() {
	}

	/** {@code 2^N Int Dz Phi(z sqrt(c/(v-c)))^N} with v = (N-1)/N, c = 1/N. */
	static List<KnownValue> pairs() {
		List<KnownValue> values = new ArrayList<>();
		values.add(minima(8, 5.226504).samples(1000));
		values.add(minima(10, 7.765682).samples(1000));
		values.add(minima(12, 11.549367).samples(1000));
		values.add(minima(16, 25.578078).samples(600));
		values.add(minima(20, 56.691342).samples(100).slowly());
		values.add(KnownValue.of("mean ground-state energy per spin", -0.6177, 0.0006, SEPARATE)
				.at("N", "12").by("enumeration", LandscapeKinds.GROUND_ENERGY).times(1.0 / 12).samples(1000));
		values.add(KnownValue.of("mean ground-state energy per spin", -0.6436, 0.0019, SEPARATE)
				.at("N", "16").by("enumeration", LandscapeKinds.GROUND_ENERGY).times(1.0 / 16).samples(600));
		values.add(KnownValue.of("mean ground-state energy per spin", -0.6436, 0.0019, SEPARATE)
				.at("N", "16").by("branch-and-bound", LandscapeKinds.GROUND_ENERGY).times(1.0 / 16).samples(600));
		values.add(large(48).by("branch-and-bound", LandscapeKinds.GROUND_ENERGY).times(1.0 / 48).samples(200).slowly());
		values.add(large(64).by("ground-state", SearchKinds.BEST_ENERGY).with("budget", "0").with("generations", "3")
				.times(1.0 / 64).samples(200).slowly());
		return values;
	}

	private static KnownValue large(int spins) {
		return KnownValue.of("mean ground-state energy per spin", -0.763166 + 0.71 * Math.pow(spins, -2.0 / 3), 0.0015,
				"Parisi value -0.763166 and a correction in N^(-2/3), S. Boettcher, Eur. Phys. J. B 46, 501 (2005);"
						+ " its amplitude 0.70 to 0.72 is not confirmed")
				.at("N", Integer.toString(spins));
	}

	/** The same with v = 3 C(N-1,2)/N^2, c = 3(N-2)/N^2 for p = 3. */
	static List<KnownValue> triples() {
		return List.of(minima(8, 12.488505).samples(1000), minima(12, 40.170431).samples(1000),
				minima(16, 130.265510).samples(200).slowly());
	}

	private static KnownValue minima(int spins, double expected) {
		return KnownValue.of(MINIMA, expected, 5e-7, EXACT).at("N", Integer.toString(spins)).by("enumeration",
				LandscapeKinds.MINIMA);
	}
}
