// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pull moves of a fold. A bead steps aside to a corner next to its successor, its predecessor follows to the fourth
 * corner of the square, and the rest of the chain is pulled along, two places each, until it hangs together again; an end
 * may turn, or step out by two and pull the chain behind it. Both directions of the chain are tried.
 *
 * <p>
 * Every move can be taken back by one of the set. For that the ends are treated with more care than in the original
 * paper: turning the last bead is a move of its own, and an end steps out by two only where no turn could bring it there.
 *
 * @see <a href="https://doi.org/10.1145/640075.640099">Lesh, Mitzenmacher, Whitesides, A complete and effective move set
 *      for simplified protein folding, RECOMB 2003</a>
 * @see <a href="https://doi.org/10.1109/TCBB.2012.129">Gyorffy, Zavodszky, Szilagyi, "Pull moves" for rectangular lattice
 *      polymer models are not fully reversible, IEEE/ACM Trans. Comput. Biol. Bioinform. 9, 1847 (2012)</a>
 */
final class PullMoves {

	private final ChainLattice lattice;
	private final Fold origin;
	private final int beads;
	private final int[] occupied;
	private final Set<Fold> targets = new LinkedHashSet<>();
	/** The chain from one end or the other. */
	private int[] chain;
	private boolean backwards;

	PullMoves(ChainLattice lattice, Fold origin) {
		this.lattice = lattice;
		this.origin = origin;
		this.beads = origin.beads();
		chain = origin.points();
		occupied = chain.clone();
		Arrays.sort(occupied);
	}

	/** All different folds that one move leads to, the fold itself not among them. */
	List<Fold> targets() {
		pulls();
		endMoves();
		chain = reversed(chain);
		backwards = true;
		pulls();
		endMoves();
		targets.remove(origin);
		return List.copyOf(targets);
	}

	private void pulls() {
		for (int bead = 1; bead < beads - 1; bead++) {
			int along = ChainLattice.direction(chain[bead], chain[bead + 1]) >> 1;
			for (int direction = 0; direction < lattice.directions(); direction++) {
				int aside = ChainLattice.step(direction);
				if (direction >> 1 != along && free(chain[bead + 1] + aside)) {
					pull(bead, chain[bead + 1] + aside, chain[bead] + aside);
				}
			}
		}
	}

	private void pull(int bead, int place, int corner) {
		boolean cornerFlip = corner == chain[bead - 1];
		if (!cornerFlip && !free(corner)) {
			return;
		}
		int[] moved = chain.clone();
		moved[bead] = place;
		if (!cornerFlip) {
			moved[bead - 1] = corner;
			for (int k = bead - 2; k >= 0 && !ChainLattice.adjacent(moved[k + 1], chain[k]); k--) {
				moved[k] = chain[k + 2];
			}
		}
		add(moved);
	}

	private void endMoves() {
		for (int direction = 0; direction < lattice.directions(); direction++) {
			int turned = chain[1] + ChainLattice.step(direction);
			if (free(turned)) {
				int[] moved = chain.clone();
				moved[0] = turned;
				add(moved);
			}
			int second = chain[0] + ChainLattice.step(direction);
			if (free(second)) {
				stepOut(second);
			}
		}
	}

	private void stepOut(int second) {
		for (int direction = 0; direction < lattice.directions(); direction++) {
			int first = second + ChainLattice.step(direction);
			if (free(first) && !ChainLattice.adjacent(first, chain[1])) {
				int[] moved = chain.clone();
				moved[0] = first;
				moved[1] = second;
				for (int k = 2; k < beads && !ChainLattice.adjacent(moved[k - 1], chain[k]); k++) {
					moved[k] = chain[k - 2];
				}
				add(moved);
			}
		}
	}

	private void add(int[] moved) {
		targets.add(Fold.through(backwards ? reversed(moved) : moved));
	}

	private boolean free(int point) {
		return Arrays.binarySearch(occupied, point) < 0;
	}

	private static int[] reversed(int[] points) {
		int[] reversed = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			reversed[i] = points[points.length - 1 - i];
		}
		return reversed;
	}
}
