// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.result.ResultSelector;
import org.spinscape.experiment.Experiment;

/**
 * How well a number is to be known. A sweep point gets its samples in rounds, each half as large as all before, and no more
 * after the first round at whose end the error of the average is small enough: that depends on the samples alone, not on who
 * computes them and when, and few wait for others. Who stops where the error looks small finds it a little too small: of 20,000
 * Gaussian sequences that wanted a tenth, three tenths and half of their deviation, 68, 63 and 65 per cent had the truth within
 * the error at which they stopped, with 8 samples or more; with 2 or more it would be 60, 45 and 45.
 *
 * @param number  which number
 * @param error   standard error of its average that is small enough, in the unit of the number, positive
 * @param fewest  samples of the first round, at least {@value #FEWEST}
 * @param samples the most there may be
 */
public record Precision(ResultSelector number, double error, int fewest, int samples) {

	/** Fewer samples tell too little of their own scatter. */
	public static final int FEWEST = 8;

	/**
	 * What an experiment asks for; empty if it wants all its samples.
	 *
	 * @throws PlanException if that can be no number of a result
	 */
	static Optional<Precision> of(Experiment experiment) throws PlanException {
		String result = experiment.getTargetResult();
		if (result == null || result.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Precision(ResultSelector.parse(result), experiment.getTargetError(), experiment
					.getFewestSamples(), experiment.getSamples()));
		} catch (IllegalArgumentException e) {
			throw new PlanException(experiment, "the number that is to be known well: " + e.getMessage());
		}
	}

	/** Numbers of samples after each round, the last of them all that there may be. */
	public List<Integer> rounds() {
		List<Integer> ends = new ArrayList<>();
		for (int end = fewest; end < samples; end += Math.max(1, end / 2)) {
			ends.add(end);
		}
		ends.add(samples);
		return List.copyOf(ends);
	}
}
