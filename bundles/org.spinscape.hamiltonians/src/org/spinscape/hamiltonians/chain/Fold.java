// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;

/**
 * A conformation up to translations, rotations and reflections: the directions of its bonds in the orientation in which
 * the chain sets out along R, leaves the first axis along U and the first plane along F. Immutable.
 */
final class Fold {

	private final byte[] steps;
	private final int hash;
	/** Weak, since neighbours know their neighbours in turn: a strong one would keep all of a walk in memory. */
	private volatile Reference<List<Fold>> neighbours;

	/** @param directions of the bonds, in any orientation; not changed */
	Fold(byte[] directions) {
		steps = canonical(directions);
		hash = Arrays.hashCode(steps);
	}

	/** Names axes in the order in which they are first used, and the way they are first gone as up. */
	private static byte[] canonical(byte[] directions) {
		byte[] steps = new byte[directions.length];
		int[] name = { -1, -1, -1 };
		int used = 0;
		for (int i = 0; i < steps.length; i++) {
			int axis = directions[i] >> 1;
			int way = directions[i] & 1;
			if (name[axis] < 0) {
				name[axis] = 2 * used++ + way;
			}
			steps[i] = (byte) (name[axis] ^ way);
		}
		return steps;
	}

	/** The fold of a chain through these points. */
	static Fold through(int[] points) {
		byte[] directions = new byte[points.length - 1];
		for (int i = 0; i < directions.length; i++) {
			directions[i] = (byte) ChainLattice.direction(points[i], points[i + 1]);
		}
		return new Fold(directions);
	}

	/** Number of beads. */
	int beads() {
		return steps.length + 1;
	}

	/** Direction of bond i. */
	int step(int i) {
		return steps[i];
	}

	/** Packed positions of the beads, the first at the origin. */
	int[] points() {
		int[] points = new int[steps.length + 1];
		for (int i = 0; i < steps.length; i++) {
			points[i + 1] = points[i] + ChainLattice.step(steps[i]);
		}
		return points;
	}

	/** Number of axes along which it extends: 1 for a straight chain. */
	int dimension() {
		int last = 0;
		for (byte step : steps) {
			last = Math.max(last, step >> 1);
		}
		return last + 1;
	}

	/** The folds that one move leads to, in a fixed order; remembered for a while. */
	List<Fold> neighbours(ChainLattice lattice) {
		Reference<List<Fold>> known = neighbours;
		List<Fold> found = known == null ? null : known.get();
		if (found == null) {
			found = new PullMoves(lattice, this).targets();
			neighbours = new WeakReference<>(found);
		}
		return found;
	}

	/** One letter a bond. */
	String text() {
		StringBuilder text = new StringBuilder();
		for (byte step : steps) {
			text.append(ChainLattice.letter(step));
		}
		return text.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Fold that && hash == that.hash && Arrays.equals(steps, that.steps);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public String toString() {
		return text();
	}
}
