// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/**
 * A family of maps of the states that leave the energy unchanged. Whoever looks for the nearest image of a state asks for
 * the kinds that it knows: {@link SpinFlip}, {@link BlockPermutation}, {@link SignChange}, {@link ScaleChange},
 * {@link RigidMotion}, {@link CommonRotation}. Others are welcome; they can be drawn from.
 */
public interface Symmetry {

	/** What it does, in a few words, for example {@code any order of the 16 units of layer 1}. */
	String description();

	/** Applies a member of the family drawn at random, one that does something if there is one, to a state, in place. */
	void apply(Configuration state, RandomStream random);
}
