// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;

/**
 * Maps of the states onto themselves that leave the energy unchanged, up to rounding. States that they turn into each
 * other are one and the same in all but name: to compare two minima is to compare their nearest images.
 *
 * <p>
 * {@link SpinFlipSymmetry} stays beside it: it promises equality to the last bit, on which exact analyses rest that keep
 * half of the states. {@link #of} takes it in.
 */
public interface Symmetries {

	/** Maps from which all that are declared can be composed; the model may have more. */
	List<Symmetry> generators();

	/** All symmetries that a model declares, the turning of all spins among them; empty if there are none. */
	static List<Symmetry> of(Hamiltonian<?> hamiltonian) {
		List<Symmetry> all = new ArrayList<>();
		hamiltonian.capability(Symmetries.class).ifPresent(declared -> all.addAll(declared.generators()));
		if (hamiltonian.capability(SpinFlipSymmetry.class).isPresent() && !all.contains(new SpinFlip())) {
			all.add(new SpinFlip());
		}
		return all;
	}
}
