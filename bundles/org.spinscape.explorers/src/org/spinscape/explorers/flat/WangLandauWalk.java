// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Learns the weights of a {@link FlatWalk}. Each visit adds ln f to the weight of its level; ln f is halved whenever all
 * levels visited so far have at least four fifths of the mean number of visits (F. Wang, D. P. Landau, Phys. Rev. Lett.
 * 86, 2050 (2001)), until it falls below 1/t, which it then follows: otherwise the error would saturate (R. E. Belardinelli,
 * V. D. Pereyra, Phys. Rev. E 75, 046701 (2007)). Time t is the number of attempts per level.
 */
final class WangLandauWalk {

	private static final double FLATNESS = 0.8;
	/** Attempts per level between looks at the histogram. */
	private static final int LOOK = 1000;

	private final FlatWalk walk;
	private final double finalStep;
	private final long[] histogram;
	private double step = 1;
	private long attempts;
	private int known;

	/** @param finalStep ln f at which learning ends */
	WangLandauWalk(FlatWalk walk, double finalStep) {
		this.walk = walk;
		this.finalStep = finalStep;
		histogram = new long[walk.weights().length];
	}

	/** Walks until ln f has come down. */
	void learn(ExplorerContext context) {
		context.phase("learning weights", 1000);
		while (step > finalStep) {
			context.checkCancelled();
			context.done(Math.round(1000 * Math.log(1 / step) / Math.log(1 / finalStep)));
			int levels = visited();
			if (levels > known) {
				known = levels;
				Arrays.fill(histogram, 0); // a new level begins with no visits: the others would never wait for it
			}
			walk((long) LOOK * levels);
			double inverseTime = levels / (double) attempts;
			if (step <= inverseTime) {
				step = inverseTime;
			} else if (flat()) {
				step /= 2;
				Arrays.fill(histogram, 0);
			}
		}
	}

	private void walk(long count) {
		double[] weights = walk.weights();
		for (long i = 0; i < count; i++) {
			int level = walk.step();
			weights[level] += step;
			histogram[level]++;
		}
		attempts += count;
	}

	private int visited() {
		int count = 0;
		for (boolean level : walk.visited()) {
			count += level ? 1 : 0;
		}
		return count;
	}

	private boolean flat() {
		long least = Long.MAX_VALUE;
		long sum = 0;
		int levels = 0;
		for (int level = 0; level < histogram.length; level++) {
			if (walk.visited()[level]) {
				least = Math.min(least, histogram[level]);
				sum += histogram[level];
				levels++;
			}
		}
		return least >= FLATNESS * sum / levels;
	}
}
