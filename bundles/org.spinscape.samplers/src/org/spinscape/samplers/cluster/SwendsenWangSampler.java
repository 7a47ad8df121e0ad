// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.samplers.OneWalker;

/** See {@link SwendsenWang}. */
final class SwendsenWangSampler extends OneWalker<IsingConfiguration> {

	private final PairCouplings pairs;
	private final BondProbabilities probabilities;
	private final SiteClusters clusters;
	/** By root: whether its cluster is flipped. */
	private final boolean[] turned;
	private final IsingConfiguration next;

	SwendsenWangSampler(Hamiltonian<IsingConfiguration> hamiltonian, PairCouplings pairs, RandomStream random,
			StartState<IsingConfiguration> start,
			double temperature) {
		super(hamiltonian, random, start, temperature);
		this.pairs = pairs;
		probabilities = new BondProbabilities(pairs, temperature);
		clusters = new SiteClusters(pairs.spins());
		turned = new boolean[pairs.spins()];
		next = hamiltonian.space().create();
	}

	@Override
	public void temperature(double value) {
		super.temperature(value);
		probabilities.set(value);
	}

	@Override
	public void sweep() {
		join();
		next.set(walker.configuration());
		for (int site = 0; site < turned.length; site++) {
			int root = clusters.root(site); // never above the site: its coin has been tossed
			if (root == site) {
				turned[site] = random.nextBoolean();
			}
			if (turned[root]) {
				next.flip(site);
			}
		}
		walker.reset(next); // about half of all spins change: cheaper than one by one
		best().look();
	}

	private void join() {
		IsingConfiguration state = walker.configuration();
		clusters.separate();
		for (int site = 0; site < turned.length; site++) {
			for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
				int neighbour = pairs.neighbours()[k];
				// Each bond once, from its higher site.
				if (neighbour < site && pairs.couplings()[k] * state.spin(site) * state.spin(neighbour) > 0
						&& random.nextDouble() < probabilities.get(k)) {
					clusters.join(site, neighbour);
				}
			}
		}
	}

	@Override
	public String kernel() {
		return "all clusters";
	}
}
