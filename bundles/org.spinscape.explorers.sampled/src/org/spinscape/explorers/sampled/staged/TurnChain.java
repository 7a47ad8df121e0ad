// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import org.spinscape.core.hamiltonian.capability.ContactEnergies;

/**
 * A chain on the square lattice as a list of turns; one turn rotates all that follows, as a dihedral angle does. Works out
 * energies. Owned by one thread.
 */
final class TurnChain {

	/** Turns: to the left, straight on, to the right. */
	static final int LEFT = 0;
	static final int STRAIGHT = 1;
	static final int RIGHT = 2;
	static final int TURNS = 3;

	private static final int[] DX = { 1, 0, -1, 0 };
	private static final int[] DY = { 0, 1, 0, -1 };

	private final int beads;
	private final double[] contacts;
	private final int width;
	/** Bead on a point, one more than its number, with the number of the walk in the high bits. */
	private final long[] grid;
	private long walk;

	TurnChain(ContactEnergies energies) {
		beads = energies.beads();
		contacts = new double[beads * beads];
		for (int i = 0; i < beads; i++) {
			for (int j = 0; j < beads; j++) {
				contacts[i * beads + j] = Math.abs(i - j) > 1 ? energies.contact(i, j) : 0;
			}
		}
		width = 2 * beads + 3;
		grid = new long[width * width];
	}

	/** Number of turns. */
	int turns() {
		return beads - 2;
	}

	/** Energy in J of the chain with these turns; NaN if it meets itself. */
	double energy(byte[] turns) {
		return energy(turns, turns.length);
	}

	/** Energy of the chain up to the bead after the first {@code count} turns; NaN if it meets itself. */
	double energy(byte[] turns, int count) {
		walk++;
		int at = (beads + 1) * width + beads + 1;
		int way = 0;
		double energy = 0;
		for (int bead = 0; bead < count + 2; bead++) {
			if (bead > 0) {
				if (bead > 1) {
					way = way + STRAIGHT - turns[bead - 2] & 3;
				}
				at += DX[way] + width * DY[way];
				if (grid[at] >>> Short.SIZE == walk) {
					return Double.NaN;
				}
			}
			grid[at] = walk << Short.SIZE | bead;
			for (int k = 0; k < 4; k++) {
				long there = grid[at + DX[k] + width * DY[k]];
				if (there >>> Short.SIZE == walk) {
					energy += contacts[bead * beads + (int) (there & 0xFFFF)];
				}
			}
		}
		return energy;
	}

	/** Turns over left and right if the first turn that is not straight goes to the right: one of two mirror images. */
	static byte[] canonical(byte[] turns) {
		for (byte turn : turns) {
			if (turn == LEFT) {
				return turns;
			}
			if (turn == RIGHT) {
				byte[] mirrored = new byte[turns.length];
				for (int k = 0; k < turns.length; k++) {
					mirrored[k] = (byte) (RIGHT - turns[k]);
				}
				return mirrored;
			}
		}
		return turns;
	}

	/** The turns of a conformation as text, one of two mirror images. @param steps letters R, U, L, D, one a bond */
	static byte[] parse(String steps) {
		byte[] turns = new byte[steps.length() - 1];
		for (int k = 0; k < turns.length; k++) {
			int change = "RULD".indexOf(steps.charAt(k + 1)) - "RULD".indexOf(steps.charAt(k)) & 3;
			turns[k] = (byte) (change == 1 ? LEFT : change == 3 ? RIGHT : STRAIGHT);
		}
		return canonical(turns);
	}
}
