// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** The Walsh polynomial against the sum of contributions that defines the landscape. */
class NkLandscapeTest {

	@ParameterizedTest
	@CsvSource({ "6, 0", "6, 2", "7, 6" })
	void theEnergyIsMinusTheSumOfTheContributions(int sites, int neighbours) {
		NkLandscape provider = new NkLandscape();
		@SuppressWarnings("unchecked")
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) provider
				.build(provider.schema().parse(Map.of("N", "" + sites, "K", "" + neighbours)), new SplitMix64(9));
		SplitMix64 random = new SplitMix64(9);
		double[][] contributions = new double[sites][1 << neighbours + 1];
		for (double[] table : contributions) {
			for (int index = 0; index < table.length; index++) {
				table[index] = random.nextDouble();
			}
		}
		IsingSpace space = (IsingSpace) model.space();
		IsingConfiguration state = space.create();
		for (int index = 0; index < 1 << sites; index++) {
			space.assign(state, index);
			double sum = 0;
			for (int site = 0; site < sites; site++) {
				sum += contributions[site][number(state, site, neighbours)];
			}
			assertEquals(-sum, model.energy(state), 1e-12);
		}
	}

	/** The site is the lowest bit; those that follow on the ring come next, in ascending order of their numbers. */
	private static int number(IsingConfiguration state, int site, int neighbours) {
		int number = state.bit(site);
		int place = 1;
		for (int other = 0; other < state.sites(); other++) {
			int step = Math.floorMod(other - site, state.sites());
			if (step >= 1 && step <= neighbours) {
				number |= state.bit(other) << place++;
			}
		}
		return number;
	}
}
