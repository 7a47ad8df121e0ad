// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Instance files of tests, and all energies of what is read from them. */
final class Instances {

	private Instances() {
	}

	static Hamiltonian<IsingConfiguration> read(Path file, String content, Map<String, String> more) throws IOException {
		return read(new IsingFile(), Files.writeString(file, content), more);
	}

	@SuppressWarnings("unchecked") // the providers here build Ising models
	static Hamiltonian<IsingConfiguration> read(HamiltonianProvider provider, Path file, Map<String, String> more) {
		Map<String, String> parameters = new HashMap<>(more);
		parameters.put("file", file.toString());
		return (Hamiltonian<IsingConfiguration>) provider.build(provider.schema().parse(parameters), new SplitMix64(1));
	}

	/** Energies of all states by their index, whose bit i is x_i. */
	static double[] energies(Hamiltonian<IsingConfiguration> model) {
		IsingSpace space = (IsingSpace) model.space();
		double[] energies = new double[1 << space.sites()];
		IsingConfiguration state = space.create();
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = model.energy(state);
		}
		return energies;
	}

	/** x'Qx of all states. */
	static double[] values(double[][] matrix) {
		double[] values = new double[1 << matrix.length];
		for (int index = 0; index < values.length; index++) {
			for (int i = 0; i < matrix.length; i++) {
				for (int j = 0; j < matrix.length; j++) {
					values[index] += matrix[i][j] * (index >> i & 1) * (index >> j & 1);
				}
			}
		}
		return values;
	}
}
