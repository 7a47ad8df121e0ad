// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;

/**
 * How often the truth lies within one error of an average over 60 samples. With 600 experiments the share is uncertain by
 * 1.9 per cent.
 */
class TailTest {

	private static final int EXPERIMENTS = 600;
	private static final int SAMPLES = 60;

	private static RandomStream random(String what, int experiment) {
		return new StreamKey(experiment, StreamPurpose.TEST, what, 0, 0).open();
	}

	/** Share of experiments that cover the truth of whatever they give, and share that give a median. */
	private static double[] coverage(String what, double mean, double median, ToDoubleFunction<RandomStream> draw) {
		double within = 0;
		double medians = 0;
		for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
			RandomStream random = random(what, experiment);
			List<KeyedResult> samples = new ArrayList<>();
			for (int i = 0; i < SAMPLES; i++) {
				samples.add(new KeyedResult(new ResultKey("arm", Map.of(), i), Scalar.exact(ResultKind.scalar("x", "",
						"X"), draw.applyAsDouble(random))));
			}
			Scalar average = (Scalar) Averages.overSamples("arm", Map.of(), Samples.of(samples),
					Averages.heavy(List.of(Samples.of(samples)))).getFirst().result();
			boolean heavy = average.meaning().contains("Median");
			medians += heavy ? 100.0 / EXPERIMENTS : 0;
			within += Math.abs(average.value() - (heavy ? median : mean)) <= average.error() ? 100.0 / EXPERIMENTS : 0;
		}
		return new double[] { within, medians };
	}

	/** Lognormal with deviation 2, whose mean is covered in 50 per cent, and a tail without a mean. */
	@Test
	void heavyTailsGiveMediansThatCover() {
		double[] lognormal = coverage("lognormal", Math.exp(2), 1, random -> Math.exp(2 * random.nextGaussian()));
		assertTrue(lognormal[0] >= 60 && lognormal[0] <= 76, () -> lognormal[0] + " per cent");
		assertTrue(lognormal[1] >= 95, () -> lognormal[1] + " per cent medians");
		double[] endless = coverage("endless", Double.POSITIVE_INFINITY, 2, random -> 1 / (1 - random.nextDouble()));
		assertTrue(endless[0] >= 60 && endless[0] <= 76, () -> endless[0] + " per cent");
	}

	@Test
	void lightTailsGiveMeansThatCover() {
		double[] gaussian = coverage("gaussian", 0, 0, RandomStream::nextGaussian);
		assertTrue(gaussian[0] >= 60 && gaussian[0] <= 76, () -> gaussian[0] + " per cent");
		assertEquals(0, gaussian[1]);
		double[] exponential = coverage("exponential", 1, Math.log(2), random -> -Math.log(1 - random.nextDouble()));
		assertTrue(exponential[0] >= 60 && exponential[0] <= 76, () -> exponential[0] + " per cent");
		assertTrue(exponential[1] <= 5, () -> exponential[1] + " per cent medians");
	}
}
