// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/**
 * The values of all spins are renamed alike.
 *
 * @param description what it does, in a few words
 * @param space       the states
 * @param image       the new name of each value, each once
 */
record ValueMap(String description, PottsSpace space, int[] image) implements Symmetry {

	/** Each value becomes the next one, and the last the first. */
	static ValueMap turn(PottsSpace space) {
		return new ValueMap("all values raised by one", space,
				IntStream.range(0, space.values()).map(value -> (value + 1) % space.values()).toArray());
	}

	/** Two values change places. */
	static ValueMap exchange(PottsSpace space, int one, int other) {
		return new ValueMap("values " + one + " and " + other + " exchanged", space, IntStream.range(0, space.values())
				.map(value -> value == one ? other : value == other ? one : value).toArray());
	}

	/** Each value of a clock becomes its mirror image, and two values that add up to {@code sum} change places. */
	static ValueMap reflection(PottsSpace space, int sum) {
		return new ValueMap("all values reflected", space, IntStream.range(0, space.values())
				.map(value -> Math.floorMod(sum - value, space.values())).toArray());
	}

	@Override
	public void apply(Configuration state, RandomStream random) {
		PottsConfiguration spins = space.cast(state);
		for (int site = 0; site < spins.sites(); site++) {
			apply(spins, site);
		}
	}

	/** Renames the value of one spin only. */
	void apply(PottsConfiguration spins, int site) {
		int raised = Math.floorMod(image[spins.value(site)] - spins.value(site), space.values());
		if (raised > 0) {
			space.apply(spins, site * (space.values() - 1) + raised - 1);
		}
	}
}
