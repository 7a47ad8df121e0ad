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
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.formula.FormulaHamiltonian;

/** The instances that are timed. */
final class Models {

	private Models() {
	}

	/** The cubic Edwards-Anderson glass of linear size 16. */
	static Hamiltonian<IsingConfiguration> cubic(String couplings) {
		return build(new EdwardsAnderson(), Map.of("dimension", "3", "L", "16", "couplings", couplings));
	}

	/** The same with Gaussian couplings, from a formula. */
	static Hamiltonian<IsingConfiguration> writtenCubic() {
		return build(new FormulaHamiltonian(), Map.of("formula",
				"-J[i,j] s[i] s[j] on bonds of cubic(L); J[i,j] ~ gaussian(0, 1)", "L", "16"));
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
