// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/** A dial with seven marks, right and with one deliberate mistake for each clause about spaces and declarations. */
class WrongSpacesTest {

	private static final int MARKS = 7;

	private enum Mistake {
		NONE(""), SHARED_COPY("Configuration: a copy"), LOST_EQUALITY("Configuration: a copy"), WRONG_TEXT(
				"StateSpace.parse"), WORDS_FOR_SIGNS("StateSpace: a state that has signs"), WRONG_INVERSE(
						"DiscreteSpace"), WRONG_MOVES("DiscreteSpace"), WRONG_INDEX(
								"FiniteSpace"), WRONG_NEIGHBOUR(
										"FiniteSpace"), SAYS_NOTHING("ParameterSpec"), NOT_BUILT(
												"HamiltonianProvider.build: accepted parameters"), WRONG_PARAMETERS(
														"ParameterSchema: the parameters given");

		private final String clause;

		Mistake(String clause) {
			this.clause = clause;
		}
	}

	private static final class DialMark implements Configuration {

		private final Mistake mistake;
		private int at;

		DialMark(Mistake mistake, int at) {
			this.mistake = mistake;
			this.at = at;
		}

		@Override
		public DialMark copy() {
			return mistake == Mistake.SHARED_COPY ? this : new DialMark(mistake, at);
		}

		@Override
		public String toText() {
			return (mistake == Mistake.WORDS_FOR_SIGNS ? "mark " : "") + at;
		}

		@Override
		public boolean equals(Object other) {
			return mistake == Mistake.LOST_EQUALITY ? this == other : other instanceof DialMark that && that.at == at;
		}

		@Override
		public int hashCode() {
			return at;
		}

		@Override
		public String toString() {
			return toText();
		}
	}

	/** Moves: one mark on, one back. */
	private record Dial(Mistake mistake) implements FiniteSpace<DialMark> {

		@Override
		public OptionalInt movesOfAll() {
			return OptionalInt.of(mistake == Mistake.WRONG_MOVES ? 3 : 2);
		}

		@Override
		public boolean signs() {
			return true;
		}

		@Override
		public String description() {
			return "a dial of " + MARKS + " marks";
		}

		@Override
		public int sites() {
			return 1;
		}

		@Override
		public DialMark create() {
			return new DialMark(mistake, 0);
		}

		@Override
		public DialMark random(RandomStream random) {
			return new DialMark(mistake, random.nextInt(MARKS));
		}

		@Override
		public DialMark parse(String text) {
			int read = Integer.parseInt(text.replace("mark ", ""));
			return new DialMark(mistake, mistake == Mistake.WRONG_TEXT ? (read + 1) % MARKS : read);
		}

		@Override
		public DialMark cast(Configuration configuration) {
			return (DialMark) configuration;
		}

		@Override
		public int moves(DialMark state) {
			return 2;
		}

		@Override
		public void apply(DialMark state, int move) {
			state.at = Math.floorMod(state.at + (move == 0 ? 1 : -1), MARKS);
		}

		@Override
		public int inverse(DialMark after, int move) {
			return mistake == Mistake.WRONG_INVERSE ? move : 1 - move;
		}

		@Override
		public OptionalLong states() {
			return OptionalLong.of(MARKS);
		}

		@Override
		public long index(DialMark state) {
			return state.at;
		}

		@Override
		public void assign(DialMark state, long index) {
			state.at = (int) (mistake == Mistake.WRONG_INDEX ? MARKS - 1 - index : index);
		}

		@Override
		public int degree(long index) {
			return 2;
		}

		@Override
		public long neighbour(long index, int move) {
			return Math.floorMod(index + (move == 0 || mistake == Mistake.WRONG_NEIGHBOUR ? 1 : -1), MARKS);
		}
	}

	private record Model(Dial space) implements Hamiltonian<DialMark> {

		@Override
		public double energy(DialMark state) {
			return 0.3 * state.at * state.at - state.at;
		}
	}

	private record Provider(Mistake mistake) implements HamiltonianProvider {

		@Override
		public String id() {
			return "dial";
		}

		@Override
		public String name() {
			return "Dial";
		}

		@Override
		public String description() {
			return "A dial.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.builder().integer("turns", 1, 1, 9)
					.describe(mistake == Mistake.SAYS_NOTHING ? "" : "Not used.").build();
		}

		@Override
		public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
			if (mistake == Mistake.NOT_BUILT) {
				throw new IllegalStateException("not today");
			}
			return new Model(new Dial(mistake));
		}
	}

	private static List<Finding> check(Mistake mistake) {
		return ProviderConformance.check(new Provider(mistake),
				mistake == Mistake.WRONG_PARAMETERS ? Map.of("turns", "10") : Map.of());
	}

	@Test
	void nothingIsFoundInARightDial() {
		assertEquals(List.of(), check(Mistake.NONE));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
	void eachMistakeIsFoundUnderItsClause(Mistake mistake) {
		List<Finding> findings = check(mistake);
		assertTrue(findings.stream().anyMatch(finding -> finding.clause().startsWith(mistake.clause)),
				() -> "not found; found were " + findings);
	}
}
