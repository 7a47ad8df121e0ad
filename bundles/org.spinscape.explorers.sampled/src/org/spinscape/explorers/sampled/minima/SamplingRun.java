// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Configuration;

/**
 * One run of a sampler whose states are quenched. Owned by one thread at a time.
 *
 * @param <C> configurations
 */
final class SamplingRun<C extends Configuration> {

	private final SamplingPlan plan;
	private final int number;
	private final Sampler sampler;
	private final Pace pace;
	private final Consumer<Inherent<C>> met;
	private final Quencher<C> quencher;
	private final Tallies<C> minima;
	private final List<C> before;
	private final double[] sums;
	private long sweeps;
	private long quenches;
	private long unfinished;

	/**
	 * Makes the burn-in.
	 *
	 * @param number among all runs
	 * @param pace   is told of every sweep
	 * @param met    hears of each minimum that is another than the one before
	 */
	SamplingRun(Hamiltonian<C> hamiltonian, SamplingPlan plan, int number, Sampler sampler, Pace pace,
			Consumer<Inherent<C>> met) {
		this.plan = plan;
		this.number = number;
		this.sampler = sampler;
		this.pace = pace;
		this.met = met;
		quencher = plan.quencher(hamiltonian, () -> pace.did(0));
		minima = new Tallies<>(plan.most());
		before = new ArrayList<>(Collections.nCopies(sampler.slots(), null));
		sums = new double[sampler.slots()];
		for (long sweep = 0; sweep < plan.burnIn(); sweep++) {
			sampler.sweep();
			pace.did(1);
		}
	}

	/** Makes so many sweeps more. */
	void sweep(long more) {
		for (long end = sweeps + more; sweeps < end;) {
			sampler.sweep();
			sweeps++;
			for (int slot = 0; slot < sums.length && sweeps % plan.interval() == 0; slot++) {
				quench(slot);
			}
			pace.did(1);
		}
		pace.flush();
	}

	private void quench(int slot) {
		Inherent<C> minimum = quencher.quench(sampler.walker(slot).configuration());
		sums[slot] += minimum.energy();
		quenches++;
		unfinished += minimum.whole() ? 0 : 1;
		if (!minimum.state().equals(before.get(slot))) {
			minima.of(minimum).visited(number);
			before.set(slot, minimum.state());
			met.accept(minimum);
		}
	}

	Tallies<C> minima() {
		return minima;
	}

	/** Temperatures of the slots in J/k_B; NaN where they have none. */
	double[] temperatures() {
		double[] temperatures = new double[sums.length];
		for (int slot = 0; slot < temperatures.length; slot++) {
			temperatures[slot] = sampler.temperature(slot);
		}
		return temperatures;
	}

	/** Mean energies of the minima by slot, in J. */
	double[] energies() {
		double[] means = sums.clone();
		for (int slot = 0; slot < means.length; slot++) {
			means[slot] /= sweeps / plan.interval();
		}
		return means;
	}

	boolean equilibrium() {
		return sampler.equilibrium();
	}

	long quenches() {
		return quenches;
	}

	/** How many quenches ended on a plateau too large to look at. */
	long unfinished() {
		return unfinished;
	}
}
