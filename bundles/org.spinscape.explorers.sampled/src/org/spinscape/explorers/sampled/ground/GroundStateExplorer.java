// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GroundStateSearch;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.exact.PairMinimum;

/** See {@link GroundState}. */
final class GroundStateExplorer implements Explorer {

	/** Those of lattices. On irregular graphs with more, annealing was better: G14 of the Gset collection. */
	private static final int FEW_NEIGHBOURS = 16;

	private final SearchLimits limits;
	private final int repeats;
	private final int exactSpins;
	private final SearchPlan plan;

	GroundStateExplorer(SearchLimits limits, int repeats, int exactSpins, SearchPlan plan) {
		this.limits = limits;
		this.repeats = repeats;
		this.exactSpins = exactSpins;
		this.plan = plan;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Method method = method(hamiltonian);
		Target target = Target.of(limits.target(), hamiltonian);
		StreamFamily streams = context.random().family();
		List<Found> all = new ArrayList<>();
		for (int repeat = 0; repeat < repeats; repeat++) {
			context.checkCancelled();
			all.add(method.search(limits, target, streams.split(StreamName.GROUND_STATE, repeat, 0), context,
					found -> context.soFar(() -> {
						List<Found> known = new ArrayList<>(all);
						known.add(found.get());
						return new GroundStateReport(hamiltonian, target, known, method).soFar();
					})));
		}
		return new GroundStateReport(hamiltonian, target, all, method).results(limits.seconds() > 0);
	}

	/** Whether it is with its sampler that it searches this landscape. */
	boolean walks(Hamiltonian<?> hamiltonian) {
		Method method = method(hamiltonian);
		return method instanceof Evolution || method instanceof SamplerRuns;
	}

	private boolean byBlocks(PairCouplings pairs) {
		return switch (plan.way()) {
			case BLOCKS -> true;
			case AUTO -> IntStream.range(0, pairs.spins())
					.allMatch(spin -> pairs.offsets()[spin + 1] - pairs.offsets()[spin] <= FEW_NEIGHBOURS);
			default -> false;
		};
	}

	private <C extends Configuration> Method method(Hamiltonian<C> hamiltonian) {
		Optional<PairCouplings> pairs = PairMinimum.couplings(hamiltonian);
		if (pairs.isPresent() && hamiltonian.space().sites() <= exactSpins) {
			return new ExactMethod((IsingSpace) hamiltonian.space(), pairs.get());
		}
		if (plan.way() == SearchPlan.Way.SAMPLER) {
			return new SamplerRuns(hamiltonian, plan.sampler(), plan.sweeps());
		}
		Optional<GroundStateSearch> own = hamiltonian.capability(GroundStateSearch.class);
		if (own.isPresent()) {
			return new OwnMethod(own.get());
		}
		if (pairs.isPresent() && byBlocks(pairs.get())) {
			return new BlockSearch<>(hamiltonian, pairs.get());
		}
		return SmoothSearch.suits(hamiltonian) ? new SmoothSearch(hamiltonian) : new Evolution<>(hamiltonian, plan.sampler());
	}
}
