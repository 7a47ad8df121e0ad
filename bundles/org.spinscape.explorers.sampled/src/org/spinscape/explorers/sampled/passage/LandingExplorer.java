// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.explorers.sampled.walkers.NestedSampler;
import org.spinscape.explorers.sampled.walkers.RunPieces;

/** See {@link Landing}. */
final class LandingExplorer implements Explorer {

	/** Runs that a thread makes in one piece: a descent is short. */
	private static final int PIECE = 64;

	private final PassageTarget target;
	private final ComponentValue sampler;
	private final RunPieces pieces;
	private final long sweeps;

	LandingExplorer(PassageTarget target, ComponentValue sampler, RunPieces pieces, long sweeps) {
		this.target = target;
		this.sampler = sampler;
		this.pieces = pieces.together(PIECE);
		this.sweeps = sweeps;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily streams = context.random().family();
		NestedSampler nested = NestedSampler.open(sampler, hamiltonian, context, sweeps, 0);
		context.kernel(nested.create(streams.split(StreamName.PROBE, 0, 0)).kernel());
		Goal goal = target.end(hamiltonian, context);
		boolean[] landed = new boolean[pieces.most()];
		double[] energies = new double[pieces.most()];
		long[] hits = new long[2]; // and of how many
		RunPieces.Made made = pieces.make(context, (from, to) -> {
			land(nested, goal, streams, new Crew(context, "landing", (to - from) * sweeps), from, to, landed, energies);
			for (; hits[1] < to; hits[1]++) {
				hits[0] += landed[(int) hits[1]] ? 1 : 0;
			}
		}, () -> new ShareOfRuns(hits[0], hits[1]).error());
		List<Result> results = new ArrayList<>(new LandingReport(hamiltonian, goal, Arrays.copyOf(landed, made.runs()),
				Arrays.copyOf(energies, made.runs())).results());
		made.done().ifPresent(results::add);
		return results;
	}

	private void land(NestedSampler nested, Goal goal, StreamFamily streams, Crew crew, int from, int to, boolean[] landed,
			double[] energies) {
		crew.run((to - from + PIECE - 1) / PIECE, piece -> {
			Pace pace = new Pace(crew);
			for (int run = from + piece * PIECE; run < Math.min(to, from + (piece + 1) * PIECE); run++) {
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
	}

	private static double lowest(Sampler sampler) {
		double lowest = Double.POSITIVE_INFINITY;
		for (int slot = 0; slot < sampler.slots(); slot++) {
			lowest = Math.min(lowest, sampler.walker(slot).energy());
		}
		return lowest;
	}
}
