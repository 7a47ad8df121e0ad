// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Many runs from the sampler's start states, each until it has reached its goal or has made all its sweeps.
 *
 * @param sampler what moves
 * @param runs    number of them
 * @param limit   sweeps of each at most
 */
record PassageRuns(NestedSampler sampler, int runs, long limit) {

	/**
	 * Makes the runs at one temperature. Each draws from a stream of its own, so that the times do not depend on the
	 * number of threads.
	 *
	 * @param temperature in J/k_B; NaN for the sampler's own
	 * @param streams     of random numbers, with {@code index} for the temperature
	 */
	Passages at(double temperature, Goal goal, StreamFamily streams, int index, ExplorerContext context) {
		long[] sweeps = new long[runs];
		boolean[] reached = new boolean[runs];
		String phase = "first passage" + (Double.isNaN(temperature) ? "" : " at T=" + temperature);
		Crew crew = new Crew(context, phase, runs * limit);
		start(temperature, streams.split(StreamName.PROBE, index, 0), context);
		crew.run(runs, run -> {
			Sampler walk = start(temperature, streams.split(StreamName.PASSAGE, index, run), null);
			Pace pace = new Pace(crew);
			boolean there = goal.test().reached(walk);
			long sweep = 0;
			while (!there && sweep < limit) {
				walk.sweep();
				sweep++;
				pace.did(1);
				there = goal.test().reached(walk);
			}
			sweeps[run] = sweep;
			reached[run] = there;
			pace.did(limit - sweep);
			pace.flush();
		});
		return new Passages(temperature, sweeps, reached);
	}

	/** @param context told what carries out the sweeps, unless null */
	private Sampler start(double temperature, RandomStream random, ExplorerContext context) {
		Sampler walk = Double.isNaN(temperature) ? sampler.create(random) : sampler.create(random, temperature);
		if (context != null) {
			context.kernel(walk.kernel());
		}
		return walk;
	}
}
