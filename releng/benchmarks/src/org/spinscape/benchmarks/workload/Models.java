// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.HashMap;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.formula.FormulaHamiltonian;

/** The instances that are timed. */
final class Models {

	private Models() {
	}

	/** The cubic Edwards-Anderson glass of linear size 16. */
	static Hamiltonian<IsingConfiguration> cubic(String couplings) {
		return cubic(couplings, 16);
	}

	/** The same of another size. */
	static Hamiltonian<IsingConfiguration> cubic(String couplings, int size) {
		return build(new EdwardsAnderson(),
				Map.of("dimension", "3", "L", Integer.toString(size), "couplings", couplings));
	}

	/** A built-in model, and the same couplings by a formula. */
	record Twins(Hamiltonian<IsingConfiguration> builtIn, Hamiltonian<IsingConfiguration> written) {
	}

	/** By the id of the built-in model. */
	static Twins twins(String model) {
		return switch (model) {
			case "edwards-anderson" -> twins(new EdwardsAnderson(), Map.of("dimension", "3", "L", "16"),
					"-J[i,j] s[i] s[j] on bonds of cubic(L); J[i,j] ~ gaussian(0, 1)", Map.of("L", "16"));
			case "sk" -> twins(new SherringtonKirkpatrick(), Map.of("N", "512"),
					"-J[i,j] s[i] s[j] on pairs; J ~ gaussian(0, 1/sqrt(N))", Map.of("N", "512"));
			case "p-spin" -> twins(new IsingPSpin(), Map.of("N", "64"),
					"-J[i,j,k] s[i] s[j] s[k] on triples; J ~ gaussian(0, sqrt(1/2*(2/N)*(3/N)))", Map.of("N", "64"));
			case "labs" -> twins(new LowAutocorrelation(), Map.of("N", "101"),
					"(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1", Map.of("N", "101"));
			default -> throw new IllegalArgumentException(model);
		};
	}

	private static Twins twins(HamiltonianProvider builtIn, Map<String, String> parameters, String formula,
			Map<String, String> written) {
		Map<String, String> all = new HashMap<>(written);
		all.put("formula", formula);
		return new Twins(build(builtIn, parameters), build(new FormulaHamiltonian(), all));
	}

	/** The Sherrington-Kirkpatrick model with Gaussian couplings. */
	static Hamiltonian<IsingConfiguration> dense(int spins) {
		return build(new SherringtonKirkpatrick(), Map.of("N", Integer.toString(spins)));
	}

	@SuppressWarnings("unchecked") // these models have Ising spins
	private static Hamiltonian<IsingConfiguration> build(HamiltonianProvider provider, Map<String, String> parameters) {
		return (Hamiltonian<IsingConfiguration>) provider.build(provider.schema().parse(new HashMap<>(parameters)),
				random(11));
	}

	static RandomStream random(long seed) {
		return new SplitMix64(seed);
	}
}
