// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Map;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;

/**
 * {@code E = -(strong contacts) - w (weak contacts)} in J: beads that are neighbours on the lattice but not along the
 * chain are in contact. Immutable.
 */
final class ContactHamiltonian implements Hamiltonian<ChainConfiguration>, EnergyBounds {

	private final SelfAvoidingChain space;
	private final ContactMap contacts;
	private final ContactTable table;
	private final double weakness;
	private final Map<Class<?>, Object> offers;

	/**
	 * @param contacts which pairs of beads attract each other
	 * @param weakness energy w gained by a weak contact in J, 0 to 1
	 * @param offers   further capabilities
	 */
	ContactHamiltonian(SelfAvoidingChain space, ContactMap contacts, double weakness, Map<Class<?>, Object> offers) {
		this.space = space;
		this.contacts = contacts;
		table = new ContactTable(space.lattice(), space.sites(), contacts);
		this.weakness = weakness;
		this.offers = Map.copyOf(offers);
	}

	@Override
	public SelfAvoidingChain space() {
		return space;
	}

	@Override
	public double energy(ChainConfiguration configuration) {
		int[] points = configuration.fold().points();
		return energy(contacts.strong(points), contacts.weak(points));
	}

	/** Energy in J with so many contacts. */
	double energy(int strong, int weak) {
		return 0.0 - strong - weakness * weak;
	}

	@Override
	public EnergyTracker<ChainConfiguration> track(ChainConfiguration start) {
		return new ChainTracker(this, table.share(), start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == IntegerEnergies.class && weakness == Math.rint(weakness)) {
			IntegerEnergies integer = () -> 1;
			return Optional.of(type.cast(integer));
		}
		if (type == ContactEnergies.class) {
			return Optional.of(type.cast(new BeadPairEnergies(space, contacts, weakness)));
		}
		Object offer = offers.get(type);
		return offer != null ? Optional.of(type.cast(offer)) : Hamiltonian.super.capability(type);
	}

	@Override
	public double lower() {
		return -contacts.most(space.lattice(), weakness > 0);
	}

	@Override
	public double upper() {
		return 0;
	}
}
