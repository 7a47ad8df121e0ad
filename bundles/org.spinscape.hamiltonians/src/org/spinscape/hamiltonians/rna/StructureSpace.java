// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/**
 * The secondary structures of a sequence: sets of pairs of bases that may pair, each base in one at most, none crossing
 * another. A move takes a pair away or adds one, so that structures have different numbers of moves; the one without
 * pairs is reached from all.
 *
 * <p>
 * A configuration knows which pair it has changed last: {@link #inverse} is asked for the very configuration, or a copy of
 * it, that {@link #apply} has moved.
 */
final class StructureSpace implements FiniteSpace<Structure> {

	private final PairRules rules;
	private final StructureCounts counts;
	/** All pairs that can be, by first base, then by second. */
	private final List<int[]> pairs = new ArrayList<>();
	/** The state asked for last, by thread: its neighbours are asked for one by one. */
	private final ThreadLocal<Numbered> last = new ThreadLocal<>();

	private record Numbered(long index, Structure state, int[] moves) {
	}

	/** @throws IllegalArgumentException if no bases can pair */
	StructureSpace(PairRules rules) {
		this.rules = rules;
		counts = new StructureCounts(rules);
		for (int from = 0; from < rules.length(); from++) {
			for (int to = from + 1; to < rules.length(); to++) {
				if (rules.pair(from, to)) {
					pairs.add(new int[] { from, to });
				}
			}
		}
		if (pairs.isEmpty()) {
			throw new IllegalArgumentException("no two of the bases " + rules.sequence() + " can pair");
		}
	}

	/** All pairs that can be, first base first. */
	List<int[]> pairs() {
		return pairs;
	}

	@Override
	public boolean signs() {
		return true;
	}

	@Override
	public String description() {
		return "secondary structures of " + rules.length() + " bases";
	}

	@Override
	public int sites() {
		return rules.length();
	}

	/** The structure without pairs. */
	@Override
	public Structure create() {
		Structure state = new Structure(new int[rules.length()]);
		state.clear();
		return state;
	}

	@Override
	public Structure random(RandomStream random) {
		Structure state = create();
		counts.draw(state, random);
		return state;
	}

	/** Reads brackets and dots. */
	@Override
	public Structure parse(String text) {
		if (text.length() != rules.length()) {
			throw new IllegalArgumentException("a structure of " + rules.length() + " bases has as many letters, not "
					+ text.length());
		}
		Structure state = create();
		Deque<Integer> open = new ArrayDeque<>();
		for (int base = 0; base < text.length(); base++) {
			switch (text.charAt(base)) {
				case '.' -> {
					// free
				}
				case '(' -> open.push(base);
				case ')' -> close(state, open, base);
				default -> throw new IllegalArgumentException("'" + text.charAt(base) + "' at position " + (base + 1)
						+ " is no dot and no bracket");
			}
		}
		if (!open.isEmpty()) {
			throw new IllegalArgumentException("the bracket at position " + (open.pop() + 1) + " is not closed");
		}
		return state;
	}

	private void close(Structure state, Deque<Integer> open, int base) {
		if (open.isEmpty()) {
			throw new IllegalArgumentException("the bracket at position " + (base + 1) + " was not opened");
		}
		int from = open.pop();
		if (!rules.pair(from, base)) {
			throw new IllegalArgumentException("bases " + (from + 1) + " and " + (base + 1) + " do not pair");
		}
		state.join(from, base);
	}

	@Override
	public Structure cast(Configuration configuration) {
		return (Structure) configuration;
	}

	/** Whether a pair is in a structure, or may be added. @param enclosing of the structure */
	static boolean possible(Structure state, int[] enclosing, int[] pair) {
		int from = pair[0];
		int to = pair[1];
		return state.partner(from) == to
				|| state.partner(from) < 0 && state.partner(to) < 0 && enclosing[from] == enclosing[to];
	}

	/** Numbers of the pairs that moves take away or add, rising. */
	int[] moveList(Structure state) {
		int[] enclosing = state.enclosing();
		int[] moves = new int[pairs.size()];
		int count = 0;
		for (int pair = 0; pair < moves.length; pair++) {
			if (possible(state, enclosing, pairs.get(pair))) {
				moves[count++] = pair;
			}
		}
		return Arrays.copyOf(moves, count);
	}

	@Override
	public int moves(Structure state) {
		return moveList(state).length;
	}

	@Override
	public void apply(Structure state, int move) {
		int pair = moveList(state)[move];
		state.change(pairs.get(pair), pair);
	}

	/** @throws IllegalStateException if {@code after} has not been moved */
	@Override
	public int inverse(Structure after, int move) {
		int back = Arrays.binarySearch(moveList(after), after.changed());
		if (back < 0) {
			throw new IllegalStateException("this structure has made no move that could be taken back");
		}
		return back;
	}

	@Override
	public OptionalLong states() {
		return counts.states();
	}

	@Override
	public double logStates() {
		return counts.logStates();
	}

	private void requireNumbered() {
		if (counts.states().isEmpty()) {
			throw new IllegalStateException("the " + description() + " are too many to be numbered");
		}
	}

	@Override
	public long index(Structure state) {
		requireNumbered();
		return counts.index(state);
	}

	@Override
	public void assign(Structure state, long index) {
		requireNumbered();
		counts.assign(state, index);
	}

	@Override
	public int degree(long index) {
		return numbered(index).moves().length;
	}

	@Override
	public long neighbour(long index, int move) {
		Numbered known = numbered(index);
		int number = known.moves()[move];
		known.state().change(pairs.get(number), number);
		long there = counts.index(known.state());
		known.state().change(pairs.get(number), number);
		return there;
	}

	private Numbered numbered(long index) {
		Numbered known = last.get();
		if (known == null || known.index() != index) {
			Structure state = create();
			assign(state, index);
			known = new Numbered(index, state, moveList(state));
			last.set(known);
		}
		return known;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StructureSpace that && rules.equals(that.rules);
	}

	@Override
	public int hashCode() {
		return rules.hashCode();
	}
}
