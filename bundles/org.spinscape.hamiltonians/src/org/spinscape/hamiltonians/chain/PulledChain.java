// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;

/**
 * A chain on the lattice that knows who sits where, and one step that it might take next. All steps have one form: the
 * bead that moves first goes to a free place, the next to it to another, and each bead after those to where the bead
 * two before it was, as far as the chain would otherwise be torn.
 */
final class PulledChain {

	private final ChainLattice lattice;
	private final int beads;
	private final int[] points;
	private final Occupancy occupancy;
	/** Bonds along each axis. */
	private final int[] bonds;
	private final int[] bondsAfter;

	private int head;
	private int forward;
	private int place;
	private int corner;
	private int moving;

	PulledChain(ChainLattice lattice, int beads) {
		this.lattice = lattice;
		this.beads = beads;
		points = new int[beads];
		bonds = new int[lattice.dimension()];
		bondsAfter = new int[lattice.dimension()];
		for (int bead = 1; bead < beads; bead++) {
			points[bead] = points[bead - 1] + ChainLattice.step(0);
		}
		occupancy = new Occupancy(points);
	}

	/** Lays the chain through these points, in this orientation. */
	void lay(int[] through) {
		System.arraycopy(through, 0, points, 0, beads);
		occupancy.fill();
		Arrays.fill(bonds, 0);
		for (int bead = 1; bead < beads; bead++) {
			bonds[axis(points[bead - 1], points[bead])]++;
		}
	}

	/** Where bead k is. */
	int point(int k) {
		return points[k];
	}

	/** Packed positions of the beads, for reading only. */
	int[] points() {
		return points;
	}

	/** Who sits there, {@link Occupancy#NONE} if nobody does. */
	int at(int point) {
		return occupancy.at(point);
	}

	/** Works a step out. @param entry of {@link PullProposals} @return whether it is possible */
	boolean propose(int entry) {
		head = PullProposals.bead(entry);
		forward = PullProposals.forward(entry);
		int way = PullProposals.way(entry);
		return switch (PullProposals.kind(entry)) {
			case PullProposals.PULL -> pull(way);
			case PullProposals.TURN -> turn(way);
			default -> stepOut(way, PullProposals.second(entry));
		};
	}

	private boolean pull(int way) {
		int here = points[head];
		int anchor = points[head + forward];
		int along = axis(here, anchor);
		int aside = ChainLattice.step(way >> 1 < along ? way : way + 2);
		place = anchor + aside;
		corner = here + aside;
		if (occupancy.at(place) != Occupancy.NONE) {
			return false;
		}
		moving = 1;
		if (corner == points[head - forward]) {
			return true;
		}
		if (occupancy.at(corner) != Occupancy.NONE) {
			return false;
		}
		follow();
		return true;
	}

	private boolean turn(int way) {
		place = points[head - forward] + ChainLattice.step(way);
		moving = 1;
		return occupancy.at(place) == Occupancy.NONE;
	}

	private boolean stepOut(int way, int second) {
		corner = points[head] + ChainLattice.step(way);
		place = corner + ChainLattice.step(second);
		if (occupancy.at(corner) != Occupancy.NONE || occupancy.at(place) != Occupancy.NONE
				|| ChainLattice.adjacent(place, points[head - forward])) {
			return false;
		}
		follow();
		return true;
	}

	/** Finds out how many beads must move. */
	private void follow() {
		moving = 2;
		int ahead = corner;
		int k = head - 2 * forward;
		while (k >= 0 && k < beads && !ChainLattice.adjacent(ahead, points[k])) {
			ahead = points[k + 2 * forward];
			moving++;
			k -= forward;
		}
	}

	/** The bead that would move as number t, from 0. */
	int mover(int t) {
		return head - t * forward;
	}

	/** How many beads would move. */
	int moving() {
		return moving;
	}

	/** Where the bead that moves as number t would go. */
	int target(int t) {
		return switch (t) {
			case 0 -> place;
			case 1 -> corner;
			default -> points[head - (t - 2) * forward];
		};
	}

	/** Whether a bead would move. */
	boolean moves(int bead) {
		int t = (head - bead) * forward;
		return t >= 0 && t < moving;
	}

	/** Who would sit there after the step, {@link Occupancy#NONE} if nobody would. */
	int atAfter(int point) {
		if (point == place) {
			return head;
		}
		if (moving > 1 && point == corner) {
			return head - forward;
		}
		int bead = occupancy.at(point);
		if (bead == Occupancy.NONE || !moves(bead)) {
			return bead;
		}
		int follower = bead - 2 * forward;
		return moves(follower) ? follower : Occupancy.NONE;
	}

	/** Number of axes along which the chain extends. */
	int extent() {
		return count(bonds);
	}

	/** Number of axes along which it would extend after the step. */
	int extentAfter() {
		int fewest = Integer.MAX_VALUE;
		for (int number : bonds) {
			fewest = Math.min(fewest, number);
		}
		if (fewest > moving + 1) {
			return lattice.dimension(); // more bonds along each axis than the step changes
		}
		System.arraycopy(bonds, 0, bondsAfter, 0, bonds.length);
		countBonds(bondsAfter);
		return count(bondsAfter);
	}

	private static int count(int[] bonds) {
		int extent = 0;
		for (int number : bonds) {
			extent += number > 0 ? 1 : 0;
		}
		return extent;
	}

	private void countBonds(int[] counts) {
		int before = head + forward;
		if (before >= 0 && before < beads) {
			counts[axis(points[before], points[head])]--;
			counts[axis(points[before], place)]++;
		}
		for (int t = 0; t < moving; t++) {
			int behind = mover(t + 1);
			if (behind >= 0 && behind < beads) {
				counts[axis(points[mover(t)], points[behind])]--;
				counts[axis(target(t), t + 1 < moving ? target(t + 1) : points[behind])]++;
			}
		}
	}

	/** Takes the step. */
	void take() {
		countBonds(bonds);
		for (int t = 0; t < moving; t++) {
			occupancy.remove(mover(t));
		}
		for (int t = moving - 1; t >= 0; t--) {
			points[mover(t)] = target(t); // from behind: a bead goes to where one that moves before it still is
		}
		for (int t = 0; t < moving; t++) {
			occupancy.put(mover(t));
		}
	}

	private static int axis(int from, int to) {
		return ChainLattice.direction(from, to) >> 1;
	}
}
