// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/**
 * A model given by the energies of all its states.
 *
 * @param space    the states
 * @param energies by index of the state, in J
 */
public record ListedModel<C extends Configuration>(FiniteSpace<C> space, double[] energies)
		implements
			Hamiltonian<C> {

	@Override
	public double energy(C configuration) {
		return energies[(int) space.index(configuration)];
	}

	/** Independent Gaussian energies of variance N/2: the random energy model. */
	public static Hamiltonian<?> randomEnergies(int spins, long seed) {
		SplitMix64 random = new SplitMix64(seed);
		double[] energies = new double[1 << spins];
		Arrays.setAll(energies, _ -> Math.sqrt(spins / 2.0) * random.nextGaussian());
		return new ListedModel<>(new IsingSpace(spins), energies);
	}

	/** A Potts glass on the complete graph with whole couplings, full of ties. */
	public static Hamiltonian<?> potts(int spins, int values, long seed) {
		SplitMix64 random = new SplitMix64(seed);
		PottsSpace space = new PottsSpace(spins, values);
		int[][] couplings = new int[spins][spins];
		for (int[] row : couplings) {
			Arrays.setAll(row, _ -> random.nextInt(5) - 2);
		}
		double[] energies = new double[(int) space.states().getAsLong()];
		for (int state = 0; state < energies.length; state++) {
			for (int i = 0; i < spins; i++) {
				for (int j = 0; j < i; j++) {
					boolean equal = digit(state, i, values) == digit(state, j, values);
					energies[state] -= equal ? couplings[i][j] : 0;
				}
			}
		}
		return new ListedModel<>(space, energies);
	}

	private static int digit(int state, int site, int values) {
		return state / (int) Math.pow(values, site) % values;
	}

	/** One model of each kind, of 256 to 729 states: real and whole energies, with and without mirror images. */
	public static Map<String, Hamiltonian<?>> kinds() {
		Map<String, Hamiltonian<?>> models = new LinkedHashMap<>();
		models.put("glass", Explored.build(new SherringtonKirkpatrick(), new SplitMix64(3), Map.of("N", "8")));
		models.put("plateaus", Explored.build(new SherringtonKirkpatrick(), new SplitMix64(4),
				Map.of("N", "8", "couplings", "pm1")));
		models.put("lattice", Explored.build(new EdwardsAnderson(), new SplitMix64(5),
				Map.of("L", "3", "couplings", "pm1")));
		models.put("sequences", Explored.build(new LowAutocorrelation(), new SplitMix64(6), Map.of("N", "8")));
		models.put("random energies", randomEnergies(8, 7));
		models.put("potts", potts(6, 3, 8));
		return models;
	}
}
