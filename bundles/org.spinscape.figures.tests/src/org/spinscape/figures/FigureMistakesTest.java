// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.figures.check.FigureChecks;
import org.spinscape.figures.result.CurveFigures;

/** The kit on a provider of figures that is right, and wrong on purpose: one mistake for each clause. */
class FigureMistakesTest {

	private static final ResultKind<Series> DECAY = ResultKind.series("decay", "What is left after a time.");
	private static final ResultKind<Scalar> OTHER = ResultKind.scalar("something-else", "", "Not to be drawn here.");

	/** Draws decays as curves; correct. */
	private static class Decays implements ResultFigureProvider {

		@Override
		public String id() {
			return "decays";
		}

		@Override
		public String name() {
			return "Decays";
		}

		@Override
		public Set<ResultKind<?>> kinds() {
			return Set.of(DECAY);
		}

		@Override
		public boolean fills(Result result) {
			return result instanceof Series series && series.y().values().length > 1;
		}

		@Override
		public Scope scope() {
			return Scope.ARMS;
		}

		@Override
		public Figure figure(List<Subject> subjects) {
			return CurveFigures.of(subjects);
		}
	}

	private static List<Finding> check(ResultFigureProvider provider) {
		Result decay = new Series(DECAY.tag(), Series.Axis.of("time", "sweeps", 1, 2, 4, 8),
				Series.Axis.of("rest", "", 1, 0.5, 0.2, 0.1));
		return Check.run(FigureChecks.checks(provider, List.of(new Subject("glass", Map.of(), 0, decay),
				new Subject("ferromagnet", Map.of(), 0, decay), new Subject("glass", Map.of(), 0, Scalar.exact(OTHER, 1)))));
	}

	@Test
	void nothingIsFoundInACorrectProvider() {
		assertEquals(List.of(), check(new Decays()));
	}

	private static DynamicTest mistake(String clause, String detail, ResultFigureProvider provider) {
		return DynamicTest.dynamicTest(clause + ": " + detail, () -> {
			List<Finding> findings = check(provider);
			assertTrue(findings.stream()
					.anyMatch(finding -> finding.clause().contains(clause) && finding.detail().contains(detail)),
					() -> "not found; found were " + findings);
		});
	}

	private static ResultFigureProvider drawing(boolean everything) {
		return new Decays() {

			@Override
			public boolean draws(ResultTag tag) {
				return everything;
			}

			@Override
			public boolean fills(Result result) {
				return result instanceof Series;
			}
		};
	}

	private static ResultFigureProvider failing(int fewest) {
		return new Decays() {

			@Override
			public boolean fills(Result result) {
				return true;
			}

			@Override
			public Figure figure(List<Subject> subjects) {
				subjects.forEach(subject -> {
					if (((Series) subject.result()).y().values().length < fewest) {
						throw new IllegalArgumentException("too short to be drawn");
					}
				});
				return super.figure(subjects);
			}
		};
	}

	private static int drawn;

	/** What else stands in a figure. */
	private enum Addition {
		/** Words that no page has room for. */
		WIDE,
		/** Words at one place. */
		STACKED,
		/** How often it was drawn. */
		COUNT
	}

	private static Mark note(String text) {
		return new Mark.Note(text, 2, 0.5, 0, Ink.Role.FOREGROUND, 7);
	}

	private static ResultFigureProvider with(Addition addition) {
		return new Decays() {

			@Override
			public Figure figure(List<Subject> subjects) {
				Figure right = super.figure(subjects);
				return switch (addition) {
					case WIDE -> right.with(0, List.of(note("w".repeat(200))));
					case STACKED -> right.with(0, List.of(note("one"), note("other")));
					case COUNT -> right.explained("Drawn " + ++drawn + " times.");
				};
			}
		};
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		return Stream.of(mistake("id and name", "Decays of mine", new Decays() {

			@Override
			public String id() {
				return "Decays of mine";
			}
		}), mistake("ResultFigureProvider.draws", "it draws something-else", drawing(true)),
				mistake("ResultFigureProvider.draws", "it draws none", drawing(false)),
				mistake("ResultFigureProvider.figure", "too short to be drawn", failing(5)),
				mistake("ResultFigureProvider.fills", "too short to be drawn", failing(2)),
				mistake("no word is cut", "stands out", with(Addition.WIDE)),
				mistake("no two words", "runs into", with(Addition.STACKED)),
				mistake("the same bytes", "differs from byte", with(Addition.COUNT)));
	}
}
