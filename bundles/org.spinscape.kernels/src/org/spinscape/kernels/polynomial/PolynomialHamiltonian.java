// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * An Ising model given by its terms, {@code H = sum_t coefficient_t * product of the spins in term t}, energies in J.
 * Immutable. All sums are done on whole multiples of one unit, so that the energy of a state is one number however it is
 * reached; with a quantum the model offers {@link IntegerEnergies}, with terms of even order only
 * {@link SpinFlipSymmetry}.
 */
public final class PolynomialHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			InteractionPolynomial,
			LocalFields,
			EnergyBounds {

	private final IsingSpace space;
	private final PolynomialTerms terms;
	private final double quantum;
	private final boolean even;

	/**
	 * @param spins   number of spins, at least 1
	 * @param quantum in J, of which all coefficients are whole multiples, or 0 for none
	 * @param source  shows each term once
	 */
	public PolynomialHamiltonian(int spins, double quantum, InteractionPolynomial source) {
		this.space = new IsingSpace(spins);
		this.terms = PolynomialTerms.of(source, spins, quantum);
		this.quantum = quantum;
		boolean[] odd = new boolean[1];
		terms.visit((coefficient, sites) -> odd[0] |= sites.length % 2 == 1);
		even = !odd[0];
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return terms.energy(configuration);
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return terms.track(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return terms.track(start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == IntegerEnergies.class && quantum > 0 && terms.unit() == quantum) {
			IntegerEnergies integer = () -> quantum;
			return Optional.of(type.cast(integer));
		}
		if (type == SpinFlipSymmetry.class && even) {
			return Optional.of(type.cast(new SpinFlipSymmetry() {
			}));
		}
		return Hamiltonian.super.capability(type);
	}

	@Override
	public void terms(TermVisitor visitor) {
		terms.visit(visitor);
	}

	@Override
	public double lower() {
		return terms.constant() - terms.reach();
	}

	@Override
	public double upper() {
		return terms.constant() + terms.reach();
	}
}
