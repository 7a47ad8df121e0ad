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
}
