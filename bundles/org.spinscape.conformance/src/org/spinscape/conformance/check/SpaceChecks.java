// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.FiniteSpace;

/** The space of a model and its configurations. */
final class SpaceChecks {

	private static final int MOVES = 100;

	private SpaceChecks() {
	}

	static <C extends Configuration> List<Check> of(Hamiltonian<C> model) {
		return List.of(
				new Check("Configuration: a copy is independent, equality and hash code go by content",
						() -> copies(new Probe<>(model, "copies"))),
				new Check("StateSpace.parse reads what Configuration.toText writes",
						() -> texts(new Probe<>(model, "texts"))),
				new Check("StateSpace: a state that has signs has no spaces in its text",
						() -> signs(new Probe<>(model, "signs"))),
				new Check("StateSpace.read reads what StateSpace.write writes, to the last byte",
						() -> bytes(new Probe<>(model, "bytes"))),
				new Check(
						"DiscreteSpace: there are as many moves as it says, each leads elsewhere or back by its inverse, and can be"
								+ " undone",
						() -> inverses(new Probe<>(model, "inverses"))),
				new Check("FiniteSpace: index and assign are inverse, neighbours agree with moves",
						() -> indices(new Probe<>(model, "indices"))));
	}

	private static <C extends Configuration> void copies(Probe<C> probe) {
		for (C state : probe.states()) {
			Configuration copy = state.copy();
			unless(copy != state, "copy() gives the same object");
			unless(copy.equals(state) && copy.hashCode() == state.hashCode(), "a copy of %s is not equal to it", state);
			if (probe.discrete() && probe.moves().moves(state) > 0) {
				String before = state.toText();
				probe.moves().apply(probe.space().cast(copy), 0);
				unless(state.toText().equals(before), "a move of the copy changed the original %s", before);
			}
		}
	}

	private static <C extends Configuration> void texts(Probe<C> probe) {
		for (C state : probe.states()) {
			C read = probe.space().parse(state.toText());
			unless(read.equals(state), "%s comes back as %s", state.toText(), read.toText());
		}
	}

	private static <C extends Configuration> void signs(Probe<C> probe) {
		if (probe.space().signs()) {
			for (C state : probe.states()) {
				unless(state.toText().chars().noneMatch(Character::isWhitespace), "'%s' has spaces", state.toText());
			}
		}
	}

	private static <C extends Configuration> void bytes(Probe<C> probe) throws IOException {
		for (C state : probe.states()) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			probe.space().write(state, new DataOutputStream(bytes));
			ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
			C read = probe.space().read(new DataInputStream(in));
			unless(read.equals(state), "%s comes back as %s", state.toText(), read.toText());
			unless(in.available() == 0, "%s bytes of %s are left over", in.available(), state.toText());
		}
	}

	private static <C extends Configuration> void inverses(Probe<C> probe) {
		if (!probe.discrete()) {
			return;
		}
		DiscreteSpace<C> space = probe.moves();
		for (C state : probe.states()) {
			int moves = space.moves(state);
			unless(space.movesOfAll().orElse(moves) == moves, "%s has %s moves, and all states are said to have %s",
					state.toText(), moves, space.movesOfAll());
			for (int k = 0; k < Math.min(moves, MOVES); k++) {
				int move = moves <= MOVES ? k : probe.random().nextInt(moves);
				C after = space.cast(state.copy());
				space.apply(after, move);
				int inverse = space.inverse(after, move);
				unless(inverse >= 0 && inverse < space.moves(after), "the inverse %s of move %s is no move", inverse,
						move);
				space.apply(after, inverse);
				unless(after.equals(state), "move %s and its inverse %s lead from %s to %s", move, inverse,
						state.toText(), after.toText());
			}
		}
	}

	private static <C extends Configuration> void indices(Probe<C> probe) {
		if (!(probe.space() instanceof FiniteSpace<C> space) || space.states().isEmpty()) {
			return;
		}
		RandomStream random = probe.random();
		long states = space.states().getAsLong();
		for (C state : probe.states()) {
			long index = space.index(state);
			unless(index >= 0 && index < states, "%s has index %s", state.toText(), index);
			C assigned = space.random(random);
			space.assign(assigned, index);
			unless(assigned.equals(state), "index %s of %s stands for %s", index, state.toText(), assigned.toText());
			unless(space.degree(index) == space.moves(state), "%s has degree %s but %s moves", state.toText(),
					space.degree(index), space.moves(state));
			for (int move = 0; move < space.moves(state); move++) {
				space.assign(assigned, index);
				space.apply(assigned, move);
				unless(space.index(assigned) == space.neighbour(index, move),
						"move %s of state %s leads to %s, but neighbour says %s", move, index, space.index(assigned),
						space.neighbour(index, move));
			}
		}
	}
}
