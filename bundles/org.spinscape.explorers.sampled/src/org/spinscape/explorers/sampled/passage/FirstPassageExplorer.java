// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.result.Result;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/** See {@link FirstPassage}. */
final class FirstPassageExplorer implements Explorer {

	private final PassageTarget target;
	private final ComponentValue sampler;
	private final double[] temperatures;
	private final int runs;
	private final long sweeps;

	FirstPassageExplorer(PassageTarget target, ComponentValue sampler, double[] temperatures, int runs, long sweeps) {
		this.target = target;
		this.sampler = sampler;
		this.temperatures = temperatures;
		this.runs = runs;
		this.sweeps = sweeps;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily streams = context.random().family();
		NestedSampler nested = NestedSampler.open(sampler, hamiltonian, context, sweeps, 0);
		Goal goal = target.goal(hamiltonian, context);
		PassageRuns plan = new PassageRuns(nested, runs, sweeps);
		List<Passages> all = new ArrayList<>();
		double[] own = { Double.NaN };
		double[] grid = temperatures.length == 0 ? own : temperatures;
		for (int index = 0; index < grid.length; index++) {
			all.add(plan.at(grid[index], goal, streams, index, context));
		}
		return new PassageReport(hamiltonian, goal, sweeps, all).results();
	}
}
