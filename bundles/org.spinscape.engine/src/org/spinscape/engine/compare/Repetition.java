// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.util.List;

import org.spinscape.store.ResultReader;

/**
 * How far the results of an experiment that was run again are from those recorded, where their bits differ: another processor
 * or another version may round a sum otherwise, and a walk that decides by that sum once goes another way from there on.
 * Both runs have the same disorder, so that only errors of the dynamics count.
 *
 * @param same      number of results with the same bits
 * @param rounded   number of others that differ by rounding
 * @param rounding  the largest relative difference of those
 * @param scattered what differs by more and has an error to be judged by, what is farthest apart first
 * @param judged    number of numbers with an error, those of equal value among them
 * @param unjudged  results that differ by more and have no error, or have another size, by title
 * @param lone      results that only one of the runs has, by title
 */
public record Repetition(int same, int rounded, double rounding, List<Scatter> scattered, int judged,
		List<String> unjudged, List<String> lone) {

	/** Chance with which two runs that are alike are taken for different. */
	private static final double CHANCE = 1e-3;

	/** What can be said of two runs whose bits differ. */
	public enum Outcome {
		/** Nothing differs by more than rounding. */
		ROUNDING,
		/** What differs by more does so within its errors. */
		WITHIN_ERRORS,
		/** Some numbers are farther apart than chance explains. */
		DIFFERENT,
		/** What differs has no error, or one of the runs lacks results. */
		CANNOT_SAY
	}

	/**
	 * A number, or the farthest point of a curve, in both runs.
	 *
	 * @param title  where it belongs and what it is
	 * @param sigmas difference over its error
	 */
	public record Scatter(String title, double sigmas) {
	}

	/** Compares two runs of one experiment and seed. */
	public static Repetition of(ResultReader recorded, ResultReader again) throws IOException {
		return new RepetitionCount().compare(recorded, again);
	}

	/** By how many errors the farthest number is apart; 0 if none is. */
	public double largest() {
		return scattered.isEmpty() ? 0 : Math.abs(scattered.getFirst().sigmas());
	}

	/**
	 * An upper bound of the chance that, in two runs that are alike, one of the numbers with an error is as far apart as the
	 * farthest one: the tail of the normal distribution, which is at most its density over the distance (Mills' ratio),
	 * times two for both sides, times the number of numbers (Bonferroni). It holds also for numbers that depend on each other.
	 */
	public double chance() {
		double z = largest();
		return z == 0 ? 1 : Math.min(1, judged * Math.sqrt(2 / Math.PI) * Math.exp(-z * z / 2) / z);
	}

	/** What that comes to. */
	public Outcome outcome() {
		if (chance() < CHANCE) {
			return Outcome.DIFFERENT;
		}
		if (!lone.isEmpty() || scattered.isEmpty() && !unjudged.isEmpty()) {
			return Outcome.CANNOT_SAY;
		}
		return scattered.isEmpty() ? Outcome.ROUNDING : Outcome.WITHIN_ERRORS;
	}
}
