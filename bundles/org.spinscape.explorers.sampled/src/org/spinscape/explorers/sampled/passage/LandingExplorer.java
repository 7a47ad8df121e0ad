// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.List;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/** See {@link Landing}. */
final class LandingExplorer implements Explorer {

	/** Runs that a thread makes in one piece: a descent is short. */
	private static final int PIECE = 64;

	private final PassageTarget target;
	private final ComponentValue sampler;
	private final int runs;
	private final long sweeps;

	LandingExplorer(PassageTarget target, ComponentValue sampler, int runs, long sweeps) {
		this.target = target;
		this.sampler = sampler;
		this.runs = runs;
		this.sweeps = sweeps;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily streams = context.random().family();
		NestedSampler nested = NestedSampler.open(sampler, hamiltonian, context, sweeps, 0);
		context.kernel(nested.create(streams.split(StreamName.PROBE, 0, 0)).kernel());
		Goal goal = target.end(hamiltonian, context);
		boolean[] landed = new boolean[runs];
		double[] energies = new double[runs];
		Crew crew = new Crew(context, "landing", runs * sweeps);
		crew.run((runs + PIECE - 1) / PIECE, piece -> {
			Pace pace = new Pace(crew);
			for (int run = piece * PIECE; run < Math.min(runs, (piece + 1) * PIECE); run++) {
				Sampler walk = nested.create(streams.split(StreamName.LANDING, 0, run));
				for (long sweep = 0; sweep < sweeps; sweep++) {
					walk.sweep();
					pace.did(1);
				}
				landed[run] = goal.test().reached(walk);
				energies[run] = lowest(walk);
			}
			pace.flush();
		});
		return new LandingReport(hamiltonian, goal, landed, energies).results();
	}

	private static double lowest(Sampler sampler) {
		double lowest = Double.POSITIVE_INFINITY;
		for (int slot = 0; slot < sampler.slots(); slot++) {
			lowest = Math.min(lowest, sampler.walker(slot).energy());
		}
		return lowest;
	}
}
