// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/** First-passage times to a native energy over a grid of temperatures, for explorers that ask about folding. */
public final class FoldingTimes {

	/** What it gives. */
	public static final List<ResultKind<?>> KINDS = OptimalTemperature.KINDS;

	private FoldingTimes() {
	}

	/**
	 * Median times by temperature and the temperature where they are shortest.
	 *
	 * @param sampler      of one system
	 * @param energy       to be reached, in J
	 * @param temperatures at least two, in J/k_B
	 * @param runs         at each
	 * @param sweeps       of each run at most; longer ones are censored
	 * @param streams      of all random numbers
	 */
	public static <C extends Configuration> List<Result> measure(Hamiltonian<C> hamiltonian, NestedSampler sampler,
			double energy, double[] temperatures, int runs, long sweeps, StreamFamily streams, ExplorerContext context) {
		Goal goal = PassageTarget.energy(energy).goal(hamiltonian, context);
		List<Passages> all = new ArrayList<>();
		for (int index = 0; index < temperatures.length; index++) {
			PassageRuns at = new PassageRuns(sampler, temperatures[index], goal, streams, index, runs, sweeps);
			at.make(0, runs, context);
			all.add(at.passages());
		}
		return new OptimalTemperature(all).results();
	}
}
