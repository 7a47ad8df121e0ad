// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.claims.rule.ClaimRule;
import org.spinscape.claims.rule.Judgement;
import org.spinscape.claims.rule.Reading;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** Each rule says yes, no, and that it cannot say, where each is due. */
class RulesTest {

	private static final ResultKind<Scalar> X = ResultKind.scalar("x", "", "A number");
	private static final ResultKind<Scalar> Y = ResultKind.scalar("y", "", "Another number");
	private static final ResultKind<Verdict> V = ResultKind.verdict("v", "Something holds");
	private static final ResultKind<Table> FITS = ResultKind.table("fits", "Fits");

	/** Results in memory. */
	private static final class Memory implements ResultReader {

		private final List<ResultEntry> entries = new ArrayList<>();
		private final List<Result> results = new ArrayList<>();

		Memory add(String arm, Map<String, String> point, int sample, Result result) {
			entries.add(new ResultEntry(new ResultKey(arm, point, sample), result));
			results.add(result);
			return this;
		}

		Memory mean(String arm, Map<String, String> point, double value, double error) {
			return add(arm, point, ResultKey.ALL_SAMPLES, new Scalar(X.tag(), value, Double.NaN, error, 10));
		}

		Memory samples(String arm, double... values) {
			for (int i = 0; i < values.length; i++) {
				add(arm, Map.of(), i, Scalar.exact(X, values[i]));
			}
			return this;
		}

		@Override
		public List<ResultEntry> entries() {
			return entries;
		}

		@Override
		public List<Result> load(List<ResultEntry> wanted) {
			return wanted.stream().map(entry -> results.get(entries.indexOf(entry))).toList();
		}
	}

	private static Judgement judge(ClaimRule rule, Memory memory, String what, Map<String, String> parameters)
			throws IOException {
		return rule.judge(rule.schema().parse(parameters), new Reading(memory, ResultSelector.parse(what), "", ""));
	}

	private static Judgement inArm(ClaimRule rule, Memory memory, String arm, Map<String, String> parameters)
			throws IOException {
		return rule.judge(rule.schema().parse(parameters), new Reading(memory, ResultSelector.parse("x"), arm, ""));
	}

	@Test
	void anIntervalDecidesByTwoErrors() throws IOException {
		Map<String, String> bounds = Map.of("least", "0", "most", "1");
		assertEquals(Level.SUPPORTED, judge(new WithinInterval(), new Memory().mean("a", Map.of(), 0.5, 0.2), "x", bounds)
				.level());
		assertEquals(Level.CANNOT_SAY, judge(new WithinInterval(), new Memory().mean("a", Map.of(), 0.5, 0.3), "x", bounds)
				.level());
		assertEquals(Level.NOT_SUPPORTED,
				judge(new WithinInterval(), new Memory().mean("a", Map.of(), 1.5, 0.2), "x", bounds).level());
		assertEquals(Level.CANNOT_SAY,
				judge(new WithinInterval(), new Memory().mean("a", Map.of(), 0.5, Double.NaN), "x", bounds).level(),
				"a mean without an error");
		assertEquals(Level.SUPPORTED, judge(new WithinInterval(), new Memory().add("a", Map.of(), ResultKey.ALL_SAMPLES,
				Scalar.exact(X, 1)), "x", bounds).level(), "an exact value on a bound is inside");
		assertEquals(Level.CANNOT_SAY, judge(new WithinInterval(), new Memory(), "x", bounds).level());
	}

	@Test
	void pairsCancelWhatTheyShare() throws IOException {
		// Samples scatter by 10 and more, their differences by 0.1.
		Memory memory = new Memory().samples("a", 1.0, 11.1, 21.0, 31.1).samples("b", 0.0, 10.0, 20.0, 30.0);
		Judgement paired = inArm(new Inequality(), memory, "a", Map.of("other", "b"));
		assertEquals(Level.SUPPORTED, paired.level());
		// Differences 1, 1.1, 1, 1.1: mean 1.05, standard deviation 0.0577, error half of it.
		assertEquals(1.05, paired.value(), 1e-12);
		assertEquals(0.05 / Math.sqrt(3), paired.error(), 1e-12);
		assertEquals(Level.CANNOT_SAY, inArm(new Inequality(), memory, "a", Map.of("other", "b", "paired", "false")).level());
		assertEquals(Level.NOT_SUPPORTED, inArm(new Inequality(), memory, "b", Map.of("other", "a")).level());
		assertEquals(Level.NOT_SUPPORTED, inArm(new Inequality(), memory, "a", Map.of("other", "b", "margin", "2")).level());
		assertEquals(Level.CANNOT_SAY, inArm(new Inequality(), memory, "a", Map.of("other", "c")).level());
	}

	@Test
	void scatterIsComparedAsSuch() throws IOException {
		double[] wide = new double[40];
		double[] narrow = new double[40];
		for (int i = 0; i < wide.length; i++) {
			wide[i] = i % 2 == 0 ? 1 : -1;
			narrow[i] = 5 + wide[i] / 4;
		}
		Memory memory = new Memory().samples("a", wide).samples("b", narrow);
		Map<String, String> spread = Map.of("other", "b", "statistic", "spread", "paired", "false");
		Judgement judgement = inArm(new Inequality(), memory, "a", spread);
		assertEquals(Level.SUPPORTED, judgement.level());
		assertEquals(0.75 * Math.sqrt(40.0 / 39), judgement.value(), 1e-12);
	}

	@Test
	void anotherResultOfTheSameArmCanBeLess() throws IOException {
		Memory memory = new Memory().samples("a", 3, 3.1, 2.9);
		for (int i = 0; i < 3; i++) {
			memory.add("a", Map.of(), i, Scalar.exact(Y, 1));
		}
		assertEquals(Level.SUPPORTED,
				inArm(new Inequality(), memory, "a", Map.of("other", "a", "than", "y", "factor", "2")).level());
		assertEquals(Level.NOT_SUPPORTED,
				inArm(new Inequality(), memory, "a", Map.of("other", "a", "than", "y", "factor", "4")).level());
	}

	private static Memory curve(double... values) {
		Memory memory = new Memory();
		for (int i = 0; i < values.length; i++) {
			memory.mean("a", Map.of("N", Integer.toString(8 << i)), values[i], 0.1);
		}
		return memory;
	}

	@Test
	void aPowerLawHasItsExponent() throws IOException {
		Judgement judgement = judge(new Trend(), curve(64, 16, 4), "x", Map.of("claim", "falls", "of", "logarithm"));
		assertEquals(Level.SUPPORTED, judgement.level());
		assertEquals(-2, judgement.value(), 1e-9);
		assertEquals(Level.NOT_SUPPORTED, judge(new Trend(), curve(64, 16, 4), "x", Map.of()).level());
		assertEquals(Level.CANNOT_SAY, judge(new Trend(), curve(1, 1, 1), "x", Map.of()).level());
		assertEquals(Level.CANNOT_SAY, judge(new Trend(), curve(1, 2), "x", Map.of()).level(), "two sizes");
	}

	/** A share of 0.05 that is soon none: the zeros, known best, must not hide the fall. */
	@Test
	void aCurveThatLevelsOffHasATrendToo() throws IOException {
		Memory memory = new Memory();
		double[] values = { 0.05, 0.02, 0, 0, 0 };
		double[] errors = { 0.01, 0.005, 0.001, 0.001, 0.001 };
		for (int i = 0; i < values.length; i++) {
			memory.mean("a", Map.of("N", Integer.toString(i + 5)), values[i], errors[i]);
		}
		Map<String, String> line = Map.of("claim", "falls", "over", "value");
		assertEquals(Level.CANNOT_SAY, judge(new Trend(), memory, "x", line).level());
		Judgement any = judge(new Trend(), memory, "x", Map.of("claim", "falls", "over", "value", "curve", "any"));
		assertEquals(Level.SUPPORTED, any.level());
		// Weights -2, -1, 0, 1, 2 over 10.
		assertEquals(-0.012, any.value(), 1e-12);
		assertEquals(Math.sqrt(4e-4 + 25e-6 + 5e-6) / 10, any.error(), 1e-12);
	}

	@Test
	void aLineIsFoundByAllPointsAlike() {
		Line line = Line.alike(new double[] { 1, 2, 4 }, new double[] { 5, 7, 11 }, new double[] { 1, 2, 1 });
		assertEquals(2, line.slope(), 1e-12);
		assertEquals(3, line.intercept(), 1e-12);
		// With errors alike it is the weighted line.
		Line weighted = Line.of(new double[] { 1, 2, 4 }, new double[] { 5, 7.5, 11 }, new double[] { 1, 1, 1 });
		Line alike = Line.alike(new double[] { 1, 2, 4 }, new double[] { 5, 7.5, 11 }, new double[] { 1, 1, 1 });
		assertEquals(weighted.slope(), alike.slope(), 1e-12);
		assertEquals(weighted.slopeError(), alike.slopeError(), 1e-12);
		assertEquals(weighted.interceptError(), alike.interceptError(), 1e-12);
	}

	@Test
	void aLineThatDoesNotFitHasALargerError() {
		double[] x = { 0, 1, 2, 3 };
		double[] errors = { 1, 1, 1, 1 };
		double fits = Line.of(x, new double[] { 0, 1, 2, 3 }, errors).slopeError();
		assertEquals(1 / Math.sqrt(5), fits, 1e-12);
		assertTrue(Line.of(x, new double[] { 0, 9, -6, 3 }, errors).slopeError() > 3 * fits);
	}

	@Test
	void aLimitIsThatOfLargeSizes() throws IOException {
		// 2 + 8 / N
		Map<String, String> rule = Map.of("least", "1.5", "most", "2.5");
		Judgement judgement = judge(new Extrapolation(), curve(3, 2.5, 2.25), "x", rule);
		assertEquals(2, judgement.value(), 1e-9);
		assertEquals(Level.SUPPORTED, judgement.level());
		assertEquals(Level.NOT_SUPPORTED,
				judge(new Extrapolation(), curve(3, 2.5, 2.25), "x", Map.of("least", "2.6", "most", "4")).level());
	}

	@Test
	void aModelIsPreferredByAMargin() throws IOException {
		Table table = new Table(FITS.tag(), List.of(new Table.TextColumn("law", List.of("exponential", "power-law")),
				new Table.RealColumn("AICc", "", new double[] { 10, 20 })));
		Memory memory = new Memory().add("a", Map.of(), ResultKey.ALL_SAMPLES, table);
		assertEquals(Level.SUPPORTED, judge(new ModelPreference(), memory, "fits", Map.of()).level());
		assertEquals(Level.NOT_SUPPORTED,
				judge(new ModelPreference(), memory, "fits", Map.of("model", "power-law")).level());
		assertEquals(Level.CANNOT_SAY, judge(new ModelPreference(), memory, "fits", Map.of("margin", "11")).level());
		assertEquals(Level.CANNOT_SAY, judge(new ModelPreference(), memory, "fits", Map.of("model", "linear")).level());
	}

	@Test
	void oneNoAmongVerdictsIsANo() throws IOException {
		Memory memory = new Memory();
		for (Level level : List.of(Level.SUPPORTED, Level.CANNOT_SAY)) {
			memory.add("a", Map.of("N", level.name()), ResultKey.ALL_SAMPLES, new Verdict(V.tag(), level, "."));
		}
		assertEquals(Level.CANNOT_SAY, judge(new RecordedVerdict(), memory, "v", Map.of()).level());
		memory.add("b", Map.of(), ResultKey.ALL_SAMPLES, new Verdict(V.tag(), Level.NOT_SUPPORTED, "."));
		assertEquals(Level.NOT_SUPPORTED, judge(new RecordedVerdict(), memory, "v", Map.of()).level());
	}
}
