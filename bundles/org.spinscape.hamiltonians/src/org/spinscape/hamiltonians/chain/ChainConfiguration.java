// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import org.spinscape.core.space.Configuration;

/**
 * The conformation of a chain, up to translations, rotations and reflections. It remembers which conformation its last
 * move came from, so that the move can be taken back; equality does not look at that.
 */
final class ChainConfiguration implements Configuration {

	private Fold fold;
	private Fold before;

	ChainConfiguration(Fold fold) {
		this(fold, fold);
	}

	private ChainConfiguration(Fold fold, Fold before) {
		this.fold = fold;
		this.before = before;
	}

	/** What it looks like. */
	Fold fold() {
		return fold;
	}

	/** What it looked like before the last move. */
	Fold before() {
		return before;
	}

	/** Moves; on the way back the former fold, which may still know its neighbours, is used again. */
	void move(Fold target) {
		Fold next = target.equals(before) ? before : target;
		before = fold;
		fold = next;
	}

	/** Becomes another conformation without a move. */
	void set(Fold other) {
		fold = other;
		before = other;
	}

	@Override
	public ChainConfiguration copy() {
		return new ChainConfiguration(fold, before);
	}

	/** One letter a bond: R, L, U, D, F, B for right, left, up, down, forward, back. */
	@Override
	public String toText() {
		return fold.text();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ChainConfiguration that && fold.equals(that.fold);
	}

	@Override
	public int hashCode() {
		return fold.hashCode();
	}

	@Override
	public String toString() {
		return toText();
	}
}
