// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;

/** What is known of low-autocorrelation binary sequences. */
final class SequenceValues {

	private static final String TABLE = "Packebusch and Mertens (2016)";
	private static final String SEPARATE = "exhaustive enumeration by a separate program";
	private static final int FIRST = 3;

	/** Least sum of squares from N = 3. */
	private static final int[] LEAST = { 1, 2, 2, 7, 3, 8, 12, 13, 5, 10, 6, 19, 15, 24, 32, 25, 29, 26, 26, 39, 47, 36, 36,
			45, 37, 50, 62, 59, 67, 64, 64, 65, 73, 82, 86, 87, 99, 108 };
	/** Sequences that have it, from N = 3, images under the symmetries counted. */
	private static final int[] OPTIMA = { 4, 8, 4, 28, 4, 16, 24, 40, 4, 16, 4, 72, 8, 32, 44, 16, 8, 8 };

	private SequenceValues() {
	}

	static List<KnownValue> all() {
		List<KnownValue> values = new ArrayList<>();
		for (int i = 0; i < LEAST.length; i++) {
			int spins = FIRST + i;
			boolean slow = spins > 12 && spins % 4 != 0;
			KnownValue least = KnownValue.of("least energy", LEAST[i], 1e-9, TABLE).at("N", Integer.toString(spins));
			if (i < OPTIMA.length) {
				least = least.by("enumeration", LandscapeKinds.GROUND_ENERGY);
				values.add(slow ? least.slowly() : least);
				KnownValue optima = KnownValue.of("number of optimal sequences", OPTIMA[i], 1e-9, SEPARATE)
						.at("N", Integer.toString(spins)).by("enumeration", LandscapeKinds.GROUND_DEGENERACY);
				values.add(slow ? optima.slowly() : optima);
			} else {
				least = least.by("ground-state", SearchKinds.BEST_ENERGY).with("target", "best-known").with("budget", "60");
				values.add(slow ? least.slowly() : least);
			}
		}
		values.add(KnownValue.of("number of strict minima", 24, 1e-9, SEPARATE).at("N", "8").by("enumeration",
				LandscapeKinds.STRICT_MINIMA));
		values.add(KnownValue.of("number of strict minima", 280, 1e-9, SEPARATE).at("N", "12").by("enumeration",
				LandscapeKinds.STRICT_MINIMA));
		return values;
	}
}
