// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.space.IsingConfiguration;

/** {@code H = J (number of spins up)}; up is excited. Immutable. */
final class Excitations implements Hamiltonian<IsingConfiguration>, EnergyBounds, IntegerEnergies {

	private final ConstrainedSpace space;
	private final double cost;
	private final Optional<SiteLayout> layout;

	/** @param cost J, positive */
	Excitations(Facilitation facilitation, double cost, Optional<SiteLayout> layout) {
		space = new ConstrainedSpace(facilitation);
		this.cost = cost;
		this.layout = layout;
	}

	@Override
	public ConstrainedSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return energy(excited(configuration));
	}

	/** Energy of so many excited spins. */
	double energy(int excited) {
		return cost * excited;
	}

	/** Number of excited spins. */
	static int excited(IsingConfiguration state) {
		return (state.sites() + state.magnetisation()) / 2;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return new ExcitationTracker(this, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		return type == SiteLayout.class ? layout.map(type::cast) : Hamiltonian.super.capability(type);
	}

	@Override
	public double lower() {
		return space.facilitation().wall() ? 0 : cost;
	}

	@Override
	public double upper() {
		return energy(space.sites());
	}

	@Override
	public double quantum() {
		return cost;
	}
}
