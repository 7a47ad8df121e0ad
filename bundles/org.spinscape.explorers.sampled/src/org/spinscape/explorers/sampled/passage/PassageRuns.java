// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Arrays;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Many runs at one temperature from the sampler's start states, each until it has reached its goal or has made all its
 * sweeps. Each draws from a stream of its own, so that the times depend neither on the number of threads nor on the pieces in
 * which the runs are made.
 */
final class PassageRuns {

	private final NestedSampler sampler;
	private final double temperature;
	private final Goal goal;
	private final StreamFamily streams;
	private final int index;
	private final long limit;
	private final long[] sweeps;
	private final boolean[] reached;
	private int made;

	/**
	 * @param sampler     what moves
	 * @param temperature in J/k_B; NaN for the sampler's own
	 * @param streams     of random numbers, with {@code index} for the temperature
	 * @param most        number of runs at most
	 * @param limit       sweeps of each at most
	 */
	PassageRuns(NestedSampler sampler, double temperature, Goal goal, StreamFamily streams, int index, int most, long limit) {
		this.sampler = sampler;
		this.temperature = temperature;
		this.goal = goal;
		this.streams = streams;
		this.index = index;
		this.limit = limit;
		sweeps = new long[most];
		reached = new boolean[most];
	}

	/** Makes those numbered {@code from} to {@code to - 1}, which follow those made before. */
	void make(int from, int to, ExplorerContext context) {
		String phase = "first passage" + (Double.isNaN(temperature) ? "" : " at T=" + temperature);
		Crew crew = new Crew(context, phase, (to - from) * limit);
		if (from == 0) {
			context.kernel(start(streams.split(StreamName.PROBE, index, 0)).kernel());
		}
		crew.run(to - from, piece -> {
			int run = from + piece;
			Sampler walk = start(streams.split(StreamName.PASSAGE, index, run));
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
		made = to;
	}

	/** Those made so far. */
	Passages passages() {
		return new Passages(temperature, Arrays.copyOf(sweeps, made), Arrays.copyOf(reached, made));
	}

	private Sampler start(RandomStream random) {
		return Double.isNaN(temperature) ? sampler.create(random) : sampler.create(random, temperature);
	}
}
