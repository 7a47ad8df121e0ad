// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.space.StateSpace;

/**
 * States worth keeping, with their energies.
 *
 * @param tag      kind, labels, unit of the energies, meaning and source
 * @param space    what the states are, for example {@code 16 Ising spins}
 * @param states   the states as text
 * @param energies their energies
 * @param layout   how they are drawn; {@link Layout#NONE} if it is not known where the sites are
 */
public record Configurations(ResultTag tag, String space, List<String> states, double[] energies, Layout layout)
		implements
			Result {

	/** @throws IllegalArgumentException unless each state has an energy, or if the tag is of a kind of another type */
	public Configurations {
		tag.require(Configurations.class);
		states = List.copyOf(states);
		if (states.size() != energies.length) {
			throw new IllegalArgumentException(states.size() + " states, " + energies.length + " energies");
		}
	}

	@Override
	public Configurations tagged(ResultTag other) {
		return new Configurations(other, space, states, energies, layout);
	}

	/**
	 * Positions of the sites, in units of the nearest-neighbour distance; y points down.
	 *
	 * @param x     horizontal
	 * @param y     vertical
	 * @param layer layer of each site, all 0 in the plane
	 * @param signs whether a text has one sign for each part of a state, see {@link StateSpace#signs}; without that there is
	 *              nothing to draw
	 */
	public record Layout(double[] x, double[] y, int[] layer, boolean signs) {

		/** One sign for each part, in places that are not known. */
		public static final Layout NONE = new Layout(new double[0], new double[0], new int[0]);
		/** Texts that are words. */
		public static final Layout WORDS = new Layout(new double[0], new double[0], new int[0], false);

		/** Of states with one sign a site. */
		public Layout(double[] x, double[] y, int[] layer) {
			this(x, y, layer, true);
		}

		/** The positions that a Hamiltonian declares, {@link #NONE} if it declares none; {@link #WORDS} if there are no signs. */
		public static Layout of(Hamiltonian<?> hamiltonian) {
			return !hamiltonian.space().signs() ? WORDS : hamiltonian.capability(SiteLayout.class).map(sites -> {
				int n = hamiltonian.space().sites();
				return new Layout(IntStream.range(0, n).mapToDouble(sites::x).toArray(),
						IntStream.range(0, n).mapToDouble(sites::y).toArray(),
						IntStream.range(0, n).map(sites::layer).toArray());
			}).orElse(NONE);
		}
	}
}
