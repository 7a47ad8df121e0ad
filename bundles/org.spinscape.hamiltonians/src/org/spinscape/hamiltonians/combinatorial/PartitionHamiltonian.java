// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * {@code E = |sum_i a_i s_i|} with positive whole numbers a_i: the difference between the sums of the two parts into
 * which the signs divide the numbers. Whole energies in J. Immutable.
 */
final class PartitionHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			IntegerEnergies,
			SpinFlipSymmetry,
			EnergyBounds {

	private final long[] numbers;
	private final long total;
	private final IsingSpace space;

	/** @param numbers positive, with a sum below 2^53; taken over */
	PartitionHamiltonian(long[] numbers) {
		this.numbers = numbers;
		total = Arrays.stream(numbers).sum();
		space = new IsingSpace(numbers.length);
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return Math.abs(difference(configuration));
	}

	/** Sum of the numbers with spin up minus sum of those with spin down. */
	long difference(IsingConfiguration state) {
		long difference = 0;
		for (int site = 0; site < numbers.length; site++) {
			difference += numbers[site] * state.spin(site);
		}
		return difference;
	}

	/** The number at a site. */
	long number(int site) {
		return numbers[site];
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return new PartitionTracker(this, start);
	}

	@Override
	public double quantum() {
		return 1;
	}

	/** The largest number may outweigh all others; otherwise the parity of the total decides. */
	@Override
	public double lower() {
		long largest = Arrays.stream(numbers).max().orElse(0);
		return Math.max(total % 2, 2 * largest - total);
	}

	@Override
	public double upper() {
		return total;
	}
}
