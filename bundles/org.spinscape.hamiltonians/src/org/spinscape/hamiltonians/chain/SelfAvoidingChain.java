// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.List;
import java.util.OptionalLong;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/**
 * The self-avoiding conformations of a chain on the square or simple cubic lattice; those that are images of each other
 * under translations, rotations and reflections are one state. Moves are {@linkplain PullMoves pull moves}, one for each
 * state that they lead to, so that their number differs from state to state. Short chains have numbered states, in
 * lexical order of their steps.
 *
 * <p>
 * A configuration knows where its last move came from: {@link #inverse} is asked for the very configuration, or a copy
 * of it, that {@link #apply} has moved.
 */
final class SelfAvoidingChain implements FiniteSpace<ChainConfiguration> {

	/** Longest chains whose conformations are numbered: 5.6 million in the plane, 4.1 million in space. */
	private static final int MOST_NUMBERED_IN_PLANE = 18;
	private static final int MOST_NUMBERED_IN_SPACE = 13;

	private final ChainLattice lattice;
	private final int beads;
	private final Fold straight;
	private final PullProposals proposals;
	/** The state asked for last, by thread: its neighbours are asked for one by one. */
	private final ThreadLocal<Numbered> last = new ThreadLocal<>();
	private FoldTable table;

	private record Numbered(long index, List<Fold> neighbours) {
	}

	/** @param beads 3 to {@value ChainLattice#MOST_BEADS} */
	SelfAvoidingChain(ChainLattice lattice, int beads) {
		if (beads < 3 || beads > ChainLattice.MOST_BEADS) {
			throw new IllegalArgumentException("a chain of " + beads + " beads; use 3 to " + ChainLattice.MOST_BEADS);
		}
		this.lattice = lattice;
		this.beads = beads;
		straight = new Fold(new byte[beads - 1]);
		proposals = new PullProposals(lattice, beads);
	}

	/** Whether the states of such a chain are numbered. */
	static boolean numbered(ChainLattice lattice, int beads) {
		return beads <= (lattice == ChainLattice.SQUARE ? MOST_NUMBERED_IN_PLANE : MOST_NUMBERED_IN_SPACE);
	}

	@Override
	public boolean signs() {
		return true;
	}

	@Override
	public String description() {
		return "conformations of a chain of " + beads + " beads on the " + lattice.word() + " lattice";
	}

	@Override
	public int sites() {
		return beads;
	}

	/** The lattice. */
	ChainLattice lattice() {
		return lattice;
	}

	/** The list of proposals that leads through it. */
	PullProposals proposals() {
		return proposals;
	}

	/** The straight chain. */
	@Override
	public ChainConfiguration create() {
		return new ChainConfiguration(straight);
	}

	@Override
	public ChainConfiguration random(RandomStream random) {
		return new ChainConfiguration(new UniformWalks(lattice, random).fold(beads));
	}

	/** Reads a conformation in any orientation. */
	@Override
	public ChainConfiguration parse(String text) {
		return new ChainConfiguration(fold(lattice, beads, text));
	}

	/** Reads a fold. @throws IllegalArgumentException saying what does not fit */
	static Fold fold(ChainLattice lattice, int beads, String text) {
		if (text.length() != beads - 1) {
			throw new IllegalArgumentException("a chain of " + beads + " beads has " + (beads - 1) + " steps, not "
					+ text.length());
		}
		byte[] directions = new byte[text.length()];
		for (int i = 0; i < directions.length; i++) {
			int direction = lattice.direction(text.charAt(i));
			if (direction < 0) {
				throw new IllegalArgumentException("'" + text.charAt(i) + "' at position " + (i + 1)
						+ " is not a step on the " + lattice.word() + " lattice");
			}
			directions[i] = (byte) direction;
		}
		if (!UniformWalks.avoids(directions)) {
			throw new IllegalArgumentException("the chain " + text + " meets itself");
		}
		return new Fold(directions);
	}

	@Override
	public ChainConfiguration cast(Configuration configuration) {
		return (ChainConfiguration) configuration;
	}

	@Override
	public int moves(ChainConfiguration state) {
		return state.fold().neighbours(lattice).size();
	}

	@Override
	public void apply(ChainConfiguration state, int move) {
		state.move(state.fold().neighbours(lattice).get(move));
	}

	/** @throws IllegalStateException if {@code after} has not been moved */
	@Override
	public int inverse(ChainConfiguration after, int move) {
		int back = after.fold().neighbours(lattice).indexOf(after.before());
		if (back < 0) {
			throw new IllegalStateException("this configuration has made no move that could be taken back");
		}
		return back;
	}

	@Override
	public OptionalLong states() {
		return numbered(lattice, beads) ? OptionalLong.of(table().size()) : OptionalLong.empty();
	}

	/** Known also where the states are not numbered, as far as walks have been counted. */
	@Override
	public double logStates() {
		return WalkCounts.logConformations(lattice, beads);
	}

	@Override
	public long index(ChainConfiguration state) {
		return table().index(state.fold());
	}

	@Override
	public void assign(ChainConfiguration state, long index) {
		state.set(table().fold(Math.toIntExact(index)));
	}

	@Override
	public int degree(long index) {
		return neighbours(index).size();
	}

	@Override
	public long neighbour(long index, int move) {
		return table().index(neighbours(index).get(move));
	}

	private List<Fold> neighbours(long index) {
		Numbered known = last.get();
		if (known == null || known.index() != index) {
			known = new Numbered(index, table().fold(Math.toIntExact(index)).neighbours(lattice));
			last.set(known);
		}
		return known.neighbours();
	}

	/** Made when first asked for: samplers do without. */
	private synchronized FoldTable table() {
		if (!numbered(lattice, beads)) {
			throw new IllegalStateException("the " + description() + " are too many to be numbered");
		}
		if (table == null) {
			table = new FoldTable(lattice, beads);
		}
		return table;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SelfAvoidingChain that && lattice == that.lattice && beads == that.beads;
	}

	@Override
	public int hashCode() {
		return 31 * beads + lattice.dimension();
	}
}
