// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;

/** Averages over disorder samples, some of which have no value. */
class AveragesTest {

	private static List<KeyedResult> average(Result... samples) {
		List<KeyedResult> keyed = new ArrayList<>();
		for (Result result : samples) {
			keyed.add(new KeyedResult(new ResultKey("arm", Map.of(), keyed.size()), result));
		}
		return Averages.overSamples("arm", Map.of(), Samples.of(keyed), Averages.heavy(List.of(Samples.of(keyed))));
	}

	private static Scalar gap(double value) {
		return Scalar.exact(ResultKind.scalar("gap", "J", "The gap"), value);
	}

	@Test
	void undefinedSamplesAreCountedAndLeftOut() {
		Scalar mean = (Scalar) average(gap(1), gap(Double.NaN), gap(3), gap(5)).getFirst().result();
		assertEquals(3, mean.value());
		assertEquals(3, mean.count());
		assertEquals(Math.sqrt(4.0 / 3), mean.disorderError(), 1e-12);
		assertTrue(mean.meaning().contains("undefined in 1 of 4 samples"), mean.meaning());
		assertEquals("The gap", average(gap(1), gap(2)).getFirst().result().meaning());
	}

	/** Of a rare event that no sample had the scatter is none; the error of each of ten runs, over the root of ten, is known. */
	@Test
	void whatDoesNotScatterHasTheErrorOfItsRuns() {
		Result[] samples = new Result[10];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = Scalar.thermal(ResultKind.scalar("share", "", "A share"), 0, 0.01, 200);
		}
		assertEquals(0.01 / Math.sqrt(10), ((Scalar) average(samples).getFirst().result()).disorderError(), 1e-15);
		assertEquals(0, ((Scalar) average(gap(2), gap(2)).getFirst().result()).disorderError());
	}

	@Test
	void nothingDefinedStaysUndefined() {
		Scalar mean = (Scalar) average(gap(Double.NaN), gap(Double.NaN)).getFirst().result();
		assertTrue(Double.isNaN(mean.value()));
		assertEquals(0, mean.count());
		Scalar one = (Scalar) average(gap(2), gap(Double.NaN)).getFirst().result();
		assertEquals(2, one.value());
		assertTrue(Double.isNaN(one.disorderError()));
	}

	@Test
	void pointsOfCurvesAreAveragedOneByOne() {
		Series.Axis x = Series.Axis.of("T", "", 1, 2);
		Series mean = (Series) average(new Series(ResultKind.series("c", "C").tag(), x, Series.Axis.of("c", "", 1,
				Double.NaN)),
				new Series(ResultKind.series("c", "C").tag(), x, Series.Axis.of("c", "", 3, 4))).getFirst().result();
		assertEquals(2, mean.y().values()[0]);
		assertEquals(4, mean.y().values()[1]);
		assertTrue(mean.meaning().contains("up to 1 of 2 samples"), mean.meaning());
	}

	/** One sample in a hundred that is unlike the others does not spoil the error: it comes from their scatter. */
	@Test
	void unknownErrorsOfSamplesDoNotSpoilTheAverage() {
		Result[] samples = new Result[10];
		for (int i = 0; i < samples.length; i++) {
			boolean stuck = i == 3;
			samples[i] = Scalar.thermal(ResultKind.scalar("energy", "J", "Thermal mean. Energy" + (stuck
					? ". Error unknown" : "")), i, stuck ? Double.NaN : 0.5, stuck ? 0 : 100);
		}
		Scalar mean = (Scalar) average(samples).getFirst().result();
		assertEquals(4.5, mean.value(), 1e-12);
		assertEquals(Math.sqrt(82.5 / 9 / 10), mean.disorderError(), 1e-12);
		assertEquals(0.5 / Math.sqrt(10), mean.thermalError(), 1e-12);
		assertEquals("Thermal mean. Energy", mean.meaning());
		assertTrue(((Scalar) samples[3]).unknownError());
	}

	@Test
	void roundingIsNoScatter() {
		assertEquals(0, ((Scalar) average(gap(0.1 + 0.7), gap(0.8), gap(0.8)).getFirst().result()).disorderError());
	}

	@Test
	void aHeavyTailGivesTheMedianAndSaysSo() {
		Result[] samples = new Result[21];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = gap(i == 20 ? 1e6 : i);
		}
		List<KeyedResult> averages = average(samples);
		Scalar median = (Scalar) averages.get(0).result();
		assertEquals(10, median.value());
		assertEquals(Math.sqrt(21) / 2, median.disorderError(), 1e-9);
		assertTrue(median.meaning().startsWith("The gap. Median over samples, since their tail is heavy"), median.meaning());
		Scalar mean = (Scalar) averages.get(1).result();
		assertEquals("gap[over-samples=mean]", mean.name());
		assertEquals((1e6 + 190) / 21, mean.value(), 1e-6);
		assertTrue(Double.isNaN(mean.error()));
		assertTrue(mean.meaning().contains("one sample of 21 carries 100 per cent of the sum"), mean.meaning());
	}

	/** One point in four with an outlier does not turn a curve of means into one of medians; one in three does. */
	@Test
	void pointsDecideTogether() {
		List<Samples> points = new ArrayList<>();
		for (int point = 0; point < 3; point++) {
			List<KeyedResult> samples = new ArrayList<>();
			for (int i = 0; i < 21; i++) {
				samples.add(new KeyedResult(new ResultKey("arm", Map.of(), i), gap(point == 0 && i == 20 ? 1e6 : i)));
			}
			points.add(Samples.of(samples));
		}
		assertEquals(Set.of("/gap"), Averages.heavy(points));
		points.add(points.get(2));
		assertEquals(Set.of(), Averages.heavy(points));
	}

	/** A median of answers yes or no, or of small counts, would say nothing. */
	@Test
	void sharesStayMeans() {
		Result[] samples = new Result[100];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = gap(i < 5 ? 1 : 0);
		}
		assertEquals(0.05, ((Scalar) average(samples).getFirst().result()).value(), 1e-12);
	}

	/** Three of four samples with their optimum at an end of the list: counted, with the words of the first. */
	@Test
	void verdictsOfSamplesAreCounted() {
		Verdict yes = new Verdict(ResultKind.verdict("inside", "It lies inside").tag(), Verdict.Level.SUPPORTED,
				"It does.");
		Verdict open = new Verdict(ResultKind.verdict("inside", "It lies inside").tag(), Verdict.Level.CANNOT_SAY,
				"At T = 0.5 or beyond.");
		Verdict no = new Verdict(ResultKind.verdict("inside", "It lies inside").tag(), Verdict.Level.NOT_SUPPORTED,
				"It does not.");
		Verdict three = (Verdict) average(yes, open, open, open).getFirst().result();
		assertEquals(Verdict.Level.CANNOT_SAY, three.level());
		assertEquals("1 of 4 samples support it, 0 speak against it, 3 cannot say. First of these, sample 1: At T = 0.5 or"
				+ " beyond.", three.evidence());
		assertEquals(Verdict.Level.NOT_SUPPORTED, ((Verdict) average(yes, open, no).getFirst().result()).level());
		assertEquals("3 of 3 samples support it, 0 speak against it, 0 cannot say.",
				((Verdict) average(yes, yes, yes).getFirst().result()).evidence());
		assertEquals(open, average(open).getFirst().result());
	}
}
