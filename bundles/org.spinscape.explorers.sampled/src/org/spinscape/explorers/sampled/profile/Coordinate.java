// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.ContactEnergies;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/**
 * An overlap with a reference state in whole steps: level 0 is the least, the highest level that of the reference state.
 * Safe for concurrent use.
 */
abstract class Coordinate {

	/** Level of states that are left out. */
	static final int OUTSIDE = -1;

	private final int levels;

	Coordinate(int levels) {
		this.levels = levels;
	}

	/** Number of levels. */
	final int levels() {
		return levels;
	}

	/** The overlap of a level. */
	abstract double overlap(int level);

	/** The level of a state, or {@link #OUTSIDE}. */
	abstract int level(Configuration state);

	/** Whether the level that a move leads to can be told without making the move. */
	abstract boolean tellsMoves();

	/**
	 * That level, or {@link #OUTSIDE}.
	 *
	 * @param level of the present state
	 * @throws UnsupportedOperationException unless {@link #tellsMoves}
	 */
	int after(@SuppressWarnings("unused") Configuration state, @SuppressWarnings("unused") int move,
			@SuppressWarnings("unused") int level) {
		throw new UnsupportedOperationException();
	}

	/** Whether the reference state is alone on its level, so that its energy is the free energy there. */
	abstract boolean alone();

	/** What the overlap is, a sentence without full stop. */
	abstract String meaning();

	/** Why there is no overlap on this landscape, in one sentence; empty if there is. */
	static Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof IsingSpace || hamiltonian.space() instanceof PottsSpace
				|| hamiltonian.space() instanceof DiscreteSpace<?>
						&& hamiltonian.capability(ContactEnergies.class).isPresent() ? Optional.empty()
								: Optional.of(
										"there is an overlap for Ising and Potts spins and for chains with contacts, not"
												+ " for " + hamiltonian.space().description() + "; choose such a model");
	}

	/** The overlap with a state. @throws IllegalArgumentException if the reference is a chain without contacts */
	static Coordinate of(Hamiltonian<?> hamiltonian, Configuration reference) {
		return switch (reference) {
			case IsingConfiguration spins ->
				new Spins(spins.copy(), hamiltonian.capability(SpinFlipSymmetry.class).isPresent());
			case PottsConfiguration spins -> new Values(spins.copy(), hamiltonian.space().sites());
			default -> new Contacts(ContactSet.of(reference.toText()));
		};
	}

	/** Ising spins: the sum over sites of s_i r_i / N; with the symmetry of a flip of all, states of positive sum alone. */
	private static final class Spins extends Coordinate {

		private final IsingConfiguration reference;
		private final int lowest;
		private final boolean half;

		Spins(IsingConfiguration reference, boolean half) {
			super(half ? reference.sites() / 2 + 1 : reference.sites() + 1);
			this.reference = reference;
			this.half = half;
			lowest = half ? (reference.sites() + 1) / 2 : 0;
		}

		@Override
		double overlap(int level) {
			return 2.0 * (lowest + level) / reference.sites() - 1;
		}

		@Override
		int level(Configuration state) {
			int aligned = (((IsingConfiguration) state).overlap(reference) + reference.sites()) / 2;
			return Math.max(aligned - lowest, OUTSIDE);
		}

		@Override
		boolean tellsMoves() {
			return true;
		}

		@Override
		int after(Configuration state, int move, int level) {
			return level + (((IsingConfiguration) state).bit(move) == reference.bit(move) ? -1 : 1);
		}

		@Override
		boolean alone() {
			return true;
		}

		@Override
		String meaning() {
			return "the mean over sites of s_i r_i, r the reference state" + (half
					? "; of each state and its mirror image, which are alike, the one with q >= 0"
					: "");
		}
	}

	/** Potts spins: the share of sites with the value of the reference. */
	private static final class Values extends Coordinate {

		private final PottsConfiguration reference;
		private final int sites;

		Values(PottsConfiguration reference, int sites) {
			super(sites + 1);
			this.reference = reference;
			this.sites = sites;
		}

		@Override
		double overlap(int level) {
			return level / (double) sites;
		}

		@Override
		int level(Configuration state) {
			PottsConfiguration spins = (PottsConfiguration) state;
			int equal = 0;
			for (int site = 0; site < sites; site++) {
				equal += spins.value(site) == reference.value(site) ? 1 : 0;
			}
			return equal;
		}

		@Override
		boolean tellsMoves() {
			return false;
		}

		@Override
		boolean alone() {
			return true;
		}

		@Override
		String meaning() {
			return "the share of sites with the value of the reference state";
		}
	}

	/** Chains: the share of the reference's contacts that a conformation has. */
	private static final class Contacts extends Coordinate {

		private final ContactSet reference;

		Contacts(ContactSet reference) {
			super(reference.count() + 1);
			if (reference.count() == 0) {
				throw new IllegalArgumentException("the reference conformation has no contacts, so that none has an overlap"
						+ " with it");
			}
			this.reference = reference;
		}

		@Override
		double overlap(int level) {
			return level / (double) (levels() - 1);
		}

		@Override
		int level(Configuration state) {
			return reference.shared(ContactSet.of(state.toText()));
		}

		@Override
		boolean tellsMoves() {
			return false;
		}

		@Override
		boolean alone() {
			return false;
		}

		@Override
		String meaning() {
			return "the share of the " + reference.count() + " contacts of the reference conformation that there are";
		}
	}
}
