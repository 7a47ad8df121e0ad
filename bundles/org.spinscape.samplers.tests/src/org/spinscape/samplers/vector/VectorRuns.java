// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import java.util.HashMap;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.hamiltonians.vector.XyModel;
import org.spinscape.samplers.BlockMean;
import org.spinscape.samplers.Runs;

/** Energies that samplers of vectors find, on rings whose exact ones are known and on glasses. */
final class VectorRuns {

	private VectorRuns() {
	}

	/** The mean energy of a run from a fixed seed. */
	static BlockMean energy(SamplerProvider provider, Hamiltonian<?> model, int records, Map<String, String> settings) {
		Sampler sampler = Runs.sampler(provider, model, 5, 0, settings);
		for (int sweep = 0; sweep < 500; sweep++) {
			sampler.sweep();
		}
		return BlockMean.of(records, () -> {
			sampler.sweep();
			return sampler.walker(0).energy();
		});
	}

	/** Asserts that rings of vectors with two and with three components have the exact energy. @param most error that a run may have */
	static void assertRings(SamplerProvider provider, int sites, double temperature, Map<String, String> settings,
			double most) {
		Map<String, String> ring = Map.of("dimension", "1", "L", Integer.toString(sites));
		Map<String, String> all = new HashMap<>(settings);
		all.put("temperature", Double.toString(temperature));
		energy(provider, Runs.model(new XyModel(), Runs.stream("disorder", 1), ring), 20_000, all)
				.assertAgrees(VectorRing.energy(sites, 2, temperature), most);
		energy(provider, Runs.model(new HeisenbergModel(), Runs.stream("disorder", 1), ring), 20_000, all)
				.assertAgrees(VectorRing.energy(sites, 3, temperature), most);
	}

	/** A glass in a field, which has no exact value. */
	static Hamiltonian<?> glass(HamiltonianProvider provider) {
		return Runs.model(provider, Runs.stream("disorder", 2),
				Map.of("dimension", "3", "L", "3", "couplings", "gaussian", "field", "0.3"));
	}
}
