// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;
import org.spinscape.samplers.OneWalker;

/**
 * See {@link EmbeddedClusters}.
 *
 * @param <C> configurations
 */
final class EmbeddedClustersSampler<C extends Configuration> extends OneWalker<C> {

	private final SpinReflections reflections;
	private final SiteClusters clusters;
	/** By lowest site: whether its cluster is reflected. */
	private final boolean[] turned;

	EmbeddedClustersSampler(Hamiltonian<C> model, SpinReflections reflections, RandomStream random, StartState<C> start,
			double temperature) {
		super(model, random, start, temperature);
		this.reflections = reflections;
		clusters = new SiteClusters(reflections.spins());
		turned = new boolean[reflections.spins()];
	}

	@Override
	public void sweep() {
		C next = hamiltonian.space().cast(walker.configuration().copy());
		SpinReflections.Reflection reflection = reflections.draw(next, random);
		join(reflection);
		for (int site = 0; site < turned.length; site++) {
			int root = clusters.root(site); // never above the site: its coin has been tossed
			if (root == site) {
				turned[site] = random.nextBoolean();
			}
			if (turned[root]) {
				reflection.reflect(site);
			}
		}
		walker.reset(next);
		best().look();
	}

	/** Joins a pair with probability {@code 1 - exp(-loss / T)}, so that what is lost between clusters is paid for. */
	private void join(SpinReflections.Reflection reflection) {
		clusters.separate();
		int[] offsets = reflections.offsets();
		int[] neighbours = reflections.neighbours();
		double known = 0; // spins of few values have few losses
		double probability = 0;
		for (int site = 0; site < turned.length; site++) {
			// Each pair once, from its higher site.
			for (int k = offsets[site]; k < offsets[site + 1] && neighbours[k] < site; k++) {
				double loss = reflection.loss(site, k);
				if (loss > 0) {
					if (loss != known) {
						known = loss;
						probability = -StrictMath.expm1(-loss / temperature());
					}
					if (random.nextDouble() < probability) {
						clusters.join(site, neighbours[k]);
					}
				}
			}
		}
	}

	@Override
	public String kernel() {
		return "all clusters of one reflection";
	}
}
