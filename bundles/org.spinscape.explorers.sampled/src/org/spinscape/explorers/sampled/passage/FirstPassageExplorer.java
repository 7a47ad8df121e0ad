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
import org.spinscape.explorers.sampled.walkers.RunPieces;

/** See {@link FirstPassage}. */
final class FirstPassageExplorer implements Explorer {

	private final PassageTarget target;
	private final ComponentValue sampler;
	private final double[] temperatures;
	private final RunPieces pieces;
	private final long sweeps;

	FirstPassageExplorer(PassageTarget target, ComponentValue sampler, double[] temperatures, RunPieces pieces, long sweeps) {
		this.target = target;
		this.sampler = sampler;
		this.temperatures = temperatures;
		this.pieces = pieces;
		this.sweeps = sweeps;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily streams = context.random().family();
		NestedSampler nested = NestedSampler.open(sampler, hamiltonian, context, sweeps, 0);
		Goal goal = target.goal(hamiltonian, context);
		double[] own = { Double.NaN };
		double[] grid = temperatures.length == 0 ? own : temperatures;
		List<PassageRuns> all = new ArrayList<>();
		for (int index = 0; index < grid.length; index++) {
			all.add(new PassageRuns(nested, grid[index], goal, streams, index, pieces.most(), sweeps));
		}
		RunPieces.Made made = pieces.make(context, (from, to) -> all.forEach(runs -> runs.make(from, to, context)),
				() -> error(all));
		List<Result> results = new ArrayList<>(new PassageReport(hamiltonian, goal, sweeps, all.stream()
				.map(PassageRuns::passages).toList()).results());
		made.done().ifPresent(results::add);
		return results;
	}

	/** The largest of all temperatures, in shares of the time. */
	private static double error(List<PassageRuns> all) {
		double largest = 0;
		for (PassageRuns runs : all) {
			OneRate rate = OneRate.of(runs.passages().underway());
			largest = Math.max(largest, rate.error() / rate.mean()); // NaN stays
		}
		return largest;
	}
}
