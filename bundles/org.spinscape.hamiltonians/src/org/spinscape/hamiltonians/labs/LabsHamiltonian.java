// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.labs;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.correlation.Correlations;

/**
 * Low-autocorrelation binary sequences: {@code E = sum_{k=1}^{N-1} C_k^2}, {@code C_k = sum_i s_i s_{i+k}}, times a
 * constant quantum. A glass without disorder (J. Bernasconi, J. Physique 48, 559 (1987)). Energies are exact whole
 * multiples of the quantum. Immutable.
 */
public final class LabsHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			InteractionPolynomial,
			IntegerEnergies,
			SpinFlipSymmetry,
			Objective,
			EnergyBounds,
			GroundStateSearch {

	private final IsingSpace space;
	private final double quantum;

	/** @param length number of spins, at least 2 @param quantum factor of the energy in J, positive */
	public LabsHamiltonian(int length, double quantum) {
		if (length < 2 || !(quantum > 0)) {
			throw new IllegalArgumentException(length + " spins with a quantum of " + quantum);
		}
		this.space = new IsingSpace(length);
		this.quantum = quantum;
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		Correlations correlations = new Correlations(space.sites());
		correlations.set(configuration);
		return quantum * correlations.energy();
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return new LabsTracker(start, quantum);
	}

	@Override
	public double quantum() {
		return quantum;
	}

	/**
	 * {@code N(N-1)/2 + 2 sum s_i s_{i+2k} + 4 sum s_i s_{i+k} s_j s_{j+k}}, j > i + k: each four sites stand in the
	 * squares of two correlations, k and j - i.
	 */
	@Override
	public void terms(TermVisitor visitor) {
		int length = space.sites();
		visitor.term(quantum * length * (length - 1) / 2, new int[0]);
		int[] pair = new int[2];
		int[] four = new int[4];
		for (int k = 1; k < length; k++) {
			for (int i = 0; i + 2 * k < length; i++) {
				pair[0] = i;
				pair[1] = i + 2 * k;
				visitor.term(2 * quantum, pair);
				for (int j = i + k + 1; j + k < length; j++) {
					four[0] = i;
					four[1] = i + k;
					four[2] = j;
					four[3] = j + k;
					visitor.term(4 * quantum, four);
				}
			}
		}
	}

	@Override
	public String objectiveName() {
		return "merit-factor";
	}

	@Override
	public String objectiveUnit() {
		return "";
	}

	/**
	 * Golay's merit factor N^2/(2E), with E the plain sum of squares. Below E = 1, where there is no state, it goes on
	 * along the tangent, so that a lower energy is better throughout.
	 */
	@Override
	public double objective(double energy) {
		double sum = energy / quantum;
		double half = space.sites() * (double) space.sites() / 2;
		return sum >= 1 ? half / sum : half * (2 - sum);
	}

	/** Of the proven optima up to 66 spins. */
	@Override
	public OptionalDouble bestKnown() {
		OptionalInt least = BestKnown.energy(space.sites());
		return least.isPresent() ? OptionalDouble.of(objective(quantum * least.getAsInt())) : OptionalDouble.empty();
	}

	@Override
	public GroundStateSearch.Found search(DoublePredicate enough, long effort, BooleanSupplier stop,
			RandomStream random) {
		LabsSearch.Found found = LabsSearch.run(space.sites(), wanted(enough), effort, stop, random);
		return new GroundStateSearch.Found(found.state(), quantum * found.energy(), found.probes());
	}

	/** The highest whole energy that is good enough; {@link LabsSearch#NO_TARGET} if none is. */
	private long wanted(DoublePredicate enough) {
		long good = LabsSearch.NO_TARGET;
		long low = 0;
		long high = Math.round(upper() / quantum);
		while (low <= high) {
			long middle = low + high >>> 1;
			if (enough.test(quantum * middle)) {
				good = middle;
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return good;
	}

	@Override
	public String searchName() {
		return "self-avoiding walks, skew-symmetric for odd lengths";
	}

	/** Each correlation of an odd number of products is odd. */
	@Override
	public double lower() {
		return quantum * (space.sites() / 2);
	}

	/** All spins equal. */
	@Override
	public double upper() {
		long length = space.sites();
		return quantum * ((length - 1) * length * (2 * length - 1) / 6);
	}
}
