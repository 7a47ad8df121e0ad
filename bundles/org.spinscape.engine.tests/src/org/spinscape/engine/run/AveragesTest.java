// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Result;
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
		return Averages.overSamples("arm", Map.of(), keyed);
	}

	private static Scalar gap(double value) {
		return Scalar.exact("gap", "J", "The gap", value);
	}

	@Test
	void undefinedSamplesAreCountedAndLeftOut() {
		Scalar mean = (Scalar) average(gap(1), gap(Double.NaN), gap(3), gap(5)).getFirst().result();
		assertEquals(3, mean.value());
		assertEquals(3, mean.count());
		assertEquals(Math.sqrt(4.0 / 3), mean.disorderError(), 1e-12);
		assertTrue(mean.meaning().contains("undefined in 1 of 4 samples"), mean.meaning());
		assertEquals("The gap", ((Scalar) average(gap(1), gap(2)).getFirst().result()).meaning());
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
		Series mean = (Series) average(new Series("c", "C", x, Series.Axis.of("c", "", 1, Double.NaN)),
				new Series("c", "C", x, Series.Axis.of("c", "", 3, 4))).getFirst().result();
		assertEquals(2, mean.y().values()[0]);
		assertEquals(4, mean.y().values()[1]);
		assertTrue(mean.meaning().contains("up to 1 of 2 samples"), mean.meaning());
	}

	/** Three of four samples with their optimum at an end of the list: counted, with the words of the first. */
	@Test
	void verdictsOfSamplesAreCounted() {
		Verdict yes = new Verdict("inside", "It lies inside", Verdict.Level.SUPPORTED, "It does.");
		Verdict open = new Verdict("inside", "It lies inside", Verdict.Level.CANNOT_SAY, "At T = 0.5 or beyond.");
		Verdict no = new Verdict("inside", "It lies inside", Verdict.Level.NOT_SUPPORTED, "It does not.");
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
