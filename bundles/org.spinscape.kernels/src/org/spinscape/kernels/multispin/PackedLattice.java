// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/**
 * A plan to simulate one system fast by packing many of its spins into a word: the lattice is cut into 64 blocks, and a
 * word holds the spins at one place of all blocks. It takes +-J couplings of one magnitude without fields on periodic
 * lattices, site {@code x + L (y + L z)}: square ones whose side L is a multiple of 8 from 16 on (8 x 8 blocks), and
 * simple cubic ones whose side is a multiple of 4 from 8 on (4 x 4 x 4 blocks). Immutable, shared by threads.
 *
 * <p>
 * Cells of a block are updated independent set by independent set, which is a sequential sweep in a fixed order; every
 * spin has random numbers of its own, and probabilities are right to 2^-52. After Y. Fang et al., Parallel tempering
 * simulation of the three-dimensional Edwards-Anderson model with compact asynchronous multispin coding on GPU (2014).
 */
public final class PackedLattice {

	/**
	 * Whether a system can be simulated so. It is then always faster than with lists of neighbours.
	 *
	 * @param plan   the plan, if it can
	 * @param reason else what is in the way, a clause for people; empty otherwise
	 */
	public record Fit(Optional<PackedLattice> plan, String reason) {
	}

	private final SignedModel model;
	private final BlockGrid grid;
	private final PackedOrder order;

	private PackedLattice(SignedModel model, BlockGrid grid) {
		this.model = model;
		this.grid = grid;
		this.order = PackedOrder.of(grid, model.graph());
	}

	/** Makes a plan if the model fits. */
	public static Fit of(Hamiltonian<?> hamiltonian) {
		if (hamiltonian.capability(PairCouplings.class).filter(PackedLattice::maybeLattice).isEmpty()) {
			return new Fit(Optional.empty(), BlockGrid.NO_LATTICE);
		}
		try {
			SignedModel model = SignedModel.of(hamiltonian);
			BlockGrid grid = BlockGrid.of(model.graph());
			return new Fit(Optional.of(new PackedLattice(model, grid)), "");
		} catch (IllegalArgumentException problem) {
			return new Fit(Optional.empty(), problem.getMessage());
		}
	}

	/** By numbers alone: a look at the bonds of a dense model would take long. */
	private static boolean maybeLattice(PairCouplings pairs) {
		return pairs.bonds() == 2L * pairs.spins() || pairs.bonds() == 3L * pairs.spins();
	}

	/**
	 * One walker.
	 *
	 * @param start the first state; copied
	 * @param seed  gives the walker's random words; it draws what it needs at once and does not keep the stream
	 */
	public SweepWalker walker(IsingConfiguration start, RandomStream seed) {
		return new PackedWalker(this, start, seed, SiteKernel.BEST);
	}

	/**
	 * Several walkers side by side, in random states.
	 *
	 * @param temperature of all of them at first, in J/k_B, from 0 to infinity
	 * @param seeds       one per walker: its first state and its coins; the first one's also what all have in common
	 * @throws IllegalArgumentException if there are no seeds, or the temperature is out of range
	 */
	public PackedLanes lanes(double temperature, List<? extends RandomStream> seeds) {
		return new PackedLanes(this, temperature, seeds, LaneKernel.BEST);
	}

	SignedModel model() {
		return model;
	}

	BlockGrid grid() {
		return grid;
	}

	PackedOrder order() {
		return order;
	}

	FlipProbability flipProbability(SpinRule rule) {
		return model.flipProbability(rule, grid.slots(), false);
	}
}
