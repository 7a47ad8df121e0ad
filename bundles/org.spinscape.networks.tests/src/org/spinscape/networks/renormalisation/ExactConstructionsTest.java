// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.renormalisation.ExactLaw.Departure;

/** Two exact machines for the ring, recursions and the thermometer against closed forms (science notes, networks B3). */
class ExactConstructionsTest {

	private static ExactLaw ring(int spins, double coupling) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins);
		for (int i = 0; i < spins; i++) {
			model.bond(i, (i + 1) % spins, 1);
		}
		return ExactLaw.of(model.build(), 1 / coupling);
	}

	@ParameterizedTest
	@CsvSource({ "4, 0.5", "8, 0.5", "10, 0.5", "8, 0.1", "8, 1.3" })
	void bothMachinesAreExact(int spins, double coupling) {
		for (Machine machine : new Machine[] { ChainMachines.bonds(spins, coupling), ChainMachines.copies(spins,
				coupling) }) {
			Departure departure = ring(spins, coupling).departure(machine);
			assertEquals(0, departure.divergence(), 1e-10);
			assertEquals(0, departure.trace(), 1e-7); // a root of rounding
		}
	}

	/** One keeps the coupling, the other decimates: K = 0.5 goes to 0.216890415. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.2, 1.1 })
	void oneMachineFlowsAndOneDoesNot(double coupling) {
		EffectiveCouplings bonds = EffectiveCouplings.ofHidden(ChainMachines.bonds(10, coupling));
		assertEquals(coupling, bonds.ring(), 1e-10);
		assertEquals(0, bonds.largestOffRing(), 1e-10);
		EffectiveCouplings copies = EffectiveCouplings.ofHidden(ChainMachines.copies(10, coupling));
		double tanh = Math.tanh(coupling);
		assertEquals(Math.log((1 + tanh * tanh) / (1 - tanh * tanh)) / 2, copies.ring(), 1e-10);
		assertEquals(0, copies.largestOffRing(), 1e-10);
	}

	@Test
	void theNumbersOfTheNotes() {
		assertEquals(0.828727227, ChainMachines.bondWeight(0.5), 5e-10);
		assertEquals(0.216890415, ChainMachines.decimated(0.5), 5e-10);
		assertEquals(0.216890415, EffectiveCouplings.ofHidden(ChainMachines.copies(8, 0.5)).ring(), 5e-10);
	}

	/** A machine without weights: the divergence is the entropy that the ring lacks. */
	@Test
	void withoutWeightsTheDivergenceIsKnown() {
		double coupling = 0.5;
		int n = 8;
		double logZ = n * Math.log(2 * Math.cosh(coupling)) + Math.log1p(Math.pow(Math.tanh(coupling), n));
		double tanh = Math.tanh(coupling);
		double bonds = n * (tanh + Math.pow(tanh, n - 1)) / (1 + Math.pow(tanh, n)); // minus the energy
		double expected = n * Math.log(2) - logZ + coupling * bonds;
		Departure departure = ring(n, coupling).departure(Machine.unbiased(new double[2 * n], n, 2));
		assertEquals(expected, departure.divergence(), 1e-12);
		assertTrue(departure.trace() > 0.5);
	}

	@Test
	void recursionsToAllDigits() {
		assertEquals(0.304689, Recursion.migdalKadanoff().fixed(), 5e-7);
		assertEquals(1.33827, Recursion.migdalKadanoff().exponent(), 5e-6);
		assertEquals(0.506981, Recursion.truncatedDecimation().fixed(), 5e-7);
		assertEquals(0.93461, Recursion.truncatedDecimation().exponent(), 5e-6);
		assertEquals(0.440687, Recursion.EXACT_COUPLING, 5e-7);
	}

	/** Values of Kaufman's formula in the science notes, A1, and the temperature read back from them. */
	@ParameterizedTest
	@CsvSource({ "4, 2, -1.755380289", "4, 3, -1.017069627", "8, 2, -1.745683170", "16, 2.269185314, -1.453064853",
			"16, 2, -1.745530669", "16, 3, -0.817689368", "32, 2, -1.745564527", "32, 3, -0.817309739" })
	void theThermometerIsExact(int side, double temperature, double energy) {
		TorusEnergy torus = new TorusEnergy(side);
		assertEquals(energy, torus.energy(temperature), 2e-7); // a difference quotient of second order
		assertEquals(temperature, torus.temperature(energy), 1e-5);
	}

	@Test
	void theTorusHasItsPartitionFunction() {
		assertEquals(2.04367008762, new TorusEnergy(4).logPartition(1), 1e-10);
	}
}
