// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import java.util.Optional;

import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.StateSpace;

/**
 * The energy landscape of one disorder realisation.
 *
 * <p>
 * Immutable and safe for concurrent use. Energies are in units of the coupling scale J unless the model declares another
 * {@linkplain #energyUnit() unit}; lower is better; no factor of temperature is included. The minimum that an
 * implementer writes is {@link #space()} and {@link #energy}; every {@linkplain #capability(Class) capability} added
 * makes more samplers available or faster.
 *
 * @param <C> the configurations of its space
 */
public interface Hamiltonian<C extends Configuration> {

	/**
	 * What energies are counted in, as results and figures write it: {@code J} for the scale of couplings, or {@code nats},
	 * {@code contacts}. Temperatures are in the same unit over k_B.
	 */
	default String energyUnit() {
		return "J";
	}

	/** The states that have an energy. */
	StateSpace<C> space();

	/**
	 * Full evaluation from scratch, in J: the definition that every shortcut is tested against.
	 *
	 * @param configuration a state of {@link #space()}; it is not changed
	 */
	double energy(C configuration);

	/**
	 * A tracker for one walker. The default evaluates every proposal from scratch; an implementation that caches
	 * local fields is usually faster by a factor of the order of the number of spins. Where the space has no elementary
	 * moves the tracker has none either, and {@link EnergyTracker#reset} alone changes the state: a continuous model need
	 * not write one.
	 *
	 * @param start the state to start from; it is copied
	 */
	default EnergyTracker<C> track(C start) {
		return space() instanceof DiscreteSpace<C> discrete ? new RecomputingTracker<>(this, discrete, start)
				: new PointTracker<>(this, start);
	}

	/**
	 * Asks for an optional power, for example {@code capability(PairCouplings.class)}. A decorator overrides this
	 * and forwards only the powers that it preserves.
	 */
	default <T> Optional<T> capability(Class<T> type) {
		return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
	}
}
