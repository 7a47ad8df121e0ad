// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.minima.Quencher;
import org.spinscape.explorers.sampled.minima.SamplingPlan;

/**
 * Who makes a {@link Journey}. Owned by one thread at a time.
 *
 * @param <C> configurations
 */
final class Traveller<C extends Configuration> {

	private final SingleSystemSampler walker;
	private final Quencher<C> quencher;
	private final Pace pace;
	private final long interval;
	private final Journey<C> journey;
	private long sweeps;

	/** Makes the burn-in. @param pace is told of every sweep */
	Traveller(Hamiltonian<C> hamiltonian, SamplingPlan plan, SingleSystemSampler walker, Pace pace) {
		this.walker = walker;
		this.pace = pace;
		quencher = plan.quencher(hamiltonian, () -> pace.did(0));
		interval = plan.interval();
		journey = new Journey<>(plan.most());
		for (long sweep = 0; sweep < plan.burnIn(); sweep++) {
			walker.sweep();
			pace.did(1);
		}
	}

	/** Makes so many sweeps more. */
	void sweep(long more) {
		for (long end = sweeps + more; sweeps < end;) {
			walker.sweep();
			sweeps++;
			if (sweeps % interval == 0) {
				journey.pass(quencher.quench(walker.walker().configuration()));
			}
			pace.did(1);
		}
		pace.flush();
	}

	Journey<C> journey() {
		return journey;
	}
}
