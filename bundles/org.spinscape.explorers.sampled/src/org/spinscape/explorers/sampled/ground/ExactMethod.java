// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.exact.LowestState;
import org.spinscape.kernels.exact.PairMinimum;

/** Looks at all states of a pair model. */
record ExactMethod(IsingSpace space, PairCouplings pairs) implements Method {

	@Override
	public Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look) {
		long start = System.nanoTime();
		context.kernel("minimum over all states");
		LowestState minimum = PairMinimum.of(pairs, context);
		IsingConfiguration state = space.create();
		space.assign(state, minimum.state());
		return new Found(state, minimum.energy(), target.reached(minimum.energy()), true, Math.scalb(1.0, space.sites()),
				(System.nanoTime() - start) * 1e-9, Optional.empty(), "all 2^" + space.sites() + " states");
	}

	@Override
	public String piece() {
		return "states";
	}

	@Override
	public String unit() {
		return "states";
	}
}
