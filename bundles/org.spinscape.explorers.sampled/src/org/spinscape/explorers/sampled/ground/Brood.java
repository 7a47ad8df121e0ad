// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Some walkers that are annealed together: half of them from random states and hot, half from children of the pool and
 * only warm, so that they keep what their parents have in common. A function of its random numbers and of the pool alone.
 *
 * @param <C> configurations
 */
final class Brood<C extends Configuration> {

	private final Hamiltonian<C> hamiltonian;
	private final Heat heat;
	private final RandomStream random;
	private final WalkerBatch batch;
	private final double[] starts;

	/**
	 * @param sampler what walks
	 * @param size    number of walkers
	 * @param pool    not changed
	 * @param random  of all it does
	 */
	Brood(Hamiltonian<C> hamiltonian, NestedSampler sampler, Heat heat, int size, Pool<C> pool, RandomStream random) {
		this.hamiltonian = hamiltonian;
		this.heat = heat;
		this.random = random;
		batch = sampler.batch(
				IntStream.range(0, size).mapToObj(walker -> random.split(StreamName.BROOD, walker, 0)).toList());
		starts = new double[size];
		for (int walker = 0; walker < size; walker++) {
			boolean child = !pool.isEmpty() && walker % 2 == 1;
			starts[walker] = child ? heat.warm() : heat.hot();
			if (child) {
				put(batch.walker(walker), child(pool));
			}
		}
	}

	private void put(EnergyTracker<?> walker, C state) {
		@SuppressWarnings("unchecked") // a walker of this model
		EnergyTracker<C> own = (EnergyTracker<C>) walker;
		own.reset(state);
	}

	private C child(Pool<C> pool) {
		C mother = pool.draw(random).state();
		C father = pool.draw(random).state();
		PairCouplings pairs = hamiltonian.capability(PairCouplings.class).orElse(null);
		if (pairs == null || !(mother instanceof IsingConfiguration a) || !(father instanceof IsingConfiguration b)) {
			return mother;
		}
		boolean symmetric = hamiltonian.capability(SpinFlipSymmetry.class).isPresent();
		return hamiltonian.space().cast(new Crossover(pairs, symmetric).child(a, b, random));
	}

	/** Cools all walkers down and lets them descend. @param stop cuts the cooling short */
	List<Individual<C>> anneal(int sweeps, BooleanSupplier stop) {
		for (int sweep = 0; sweep < sweeps && !stop.getAsBoolean(); sweep++) {
			double part = sweeps == 1 ? 1 : sweep / (sweeps - 1.0);
			for (int walker = 0; walker < starts.length; walker++) {
				batch.temperature(walker, starts[walker] + part * (heat.cold() - starts[walker]));
			}
			batch.sweep();
		}
		List<Individual<C>> found = new ArrayList<>();
		for (int walker = 0; walker < starts.length; walker++) {
			EnergyTracker<?> tracker = batch.walker(walker);
			Descent.GREEDY.descend(tracker, EnergyResolution.of(hamiltonian), random);
			C state = hamiltonian.space().cast(tracker.configuration().copy());
			found.add(new Individual<>(state, hamiltonian.energy(state)));
		}
		return found;
	}

	/** What carries out the sweeps. */
	String kernel() {
		return batch.kernel();
	}
}
