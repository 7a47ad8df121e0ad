// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.List;

import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;

/** Known values of built-in models, written as formulas. */
final class FormulaValues {

	private static final String KAUFMAN = "Kaufman (1949), exact at finite L";
	private static final String EXACT = "exact mean over the disorder";
	private static final String SQUARE = "-J s[i] s[j] on bonds of square(L)";

	private FormulaValues() {
	}

	static List<KnownValue> all() {
		return List.of(
				KnownValue.of("mean energy per spin of the square ferromagnet, L = 4, T = 2", -1.755380289, 5e-10, KAUFMAN)
						.at("formula", SQUARE).by("enumeration", ThermalKinds.EXACT_ENERGY, 2).with("temperatures", "2")
						.times(1.0 / 16),
				KnownValue.of("heat capacity per spin of the square ferromagnet, L = 4, T = 3", 0.603134714, 5e-10, KAUFMAN)
						.at("formula", SQUARE).by("enumeration", ThermalKinds.EXACT_HEAT_CAPACITY, 3)
						.with("temperatures", "3").times(1.0 / 16),
				KnownValue.of("mean energy per spin of the square ferromagnet, L = 8, T = 2", -1.745683170, 5e-10, KAUFMAN)
						.at("formula", SQUARE).at("L", "8").by("transfer-matrix", ThermalKinds.EXACT_ENERGY, 2)
						.with("temperatures", "2").times(1.0 / 64),
				KnownValue.of("log partition function of the ring, N = 12, T = 2, by remainders of indices",
						12 * Math.log(2 * Math.cosh(0.5)) + Math.log1p(Math.pow(Math.tanh(0.5), 12)), 1e-9,
						"transfer matrix, exact").at("formula", "-s[i] s[i%N+1] over i in 1..N").at("N", "12")
						.by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, 2).with("temperatures", "2"),
				KnownValue.of("mean number of minima of all pairs", 11.549367, 5e-7, EXACT)
						.at("formula", "-J[i,j] s[i] s[j] on pairs; J[i,j] ~ gaussian(0, 1/sqrt(N))").at("N", "12")
						.by("enumeration", LandscapeKinds.MINIMA).samples(1000),
				KnownValue.of("mean number of minima of all triples", 12.488505, 5e-7, EXACT)
						.at("formula", "-J[i,j,k] s[i] s[j] s[k] on triples; J[i,j,k] ~ gaussian(0, 1)").at("N", "8")
						.by("enumeration", LandscapeKinds.MINIMA).samples(1000),
				KnownValue.of("least energy of the sequence problem, N = 12", 10, 1e-9, "Packebusch and Mertens (2016)")
						.at("formula", "(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1").at("N", "12")
						.by("enumeration", LandscapeKinds.GROUND_ENERGY));
	}
}
