// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/**
 * Draws a state in equilibrium at a temperature by replica exchange from random states, with temperatures in a geometric row up
 * to one at which moves are free (K. Hukushima, K. Nemoto, J. Phys. Soc. Jpn. 65, 1604 (1996)). Every state must have as many moves
 * as every other. Owned by one thread.
 *
 * @param <C> configurations
 */
final class ReferenceLadder<C extends Configuration> {

	/** The hottest temperature, in mean sizes of energy changes. */
	private static final double HOT = 2;
	/** Ratio of neighbouring temperatures less one, times the square root of the number of sites: energies then overlap. */
	private static final double SPACING = 1.5;
	private static final int MOST = 64;
	private static final int PROBES = 200;

	private final double[] temperatures;
	private final List<EnergyTracker<C>> walkers = new ArrayList<>();
	private final RandomStream random;
	private final DiscreteSpace<C> space;

	/** @param cold temperature of the draw, in J/k_B */
	ReferenceLadder(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, double cold, RandomStream random) {
		this.random = random;
		this.space = space;
		EnergyTracker<C> probe = hamiltonian.track(space.random(random));
		double size = 0;
		for (int i = 0; i < PROBES; i++) {
			size += Math.abs(probe.delta(random.nextInt(probe.moves()))) / PROBES;
		}
		double hot = Math.max(cold, HOT * size);
		double ratio = 1 + SPACING / Math.sqrt(space.sites());
		int count = (int) Math.min(MOST, 1 + Math.ceil(StrictMath.log(hot / cold) / StrictMath.log(ratio)));
		temperatures = new double[count];
		for (int i = 0; i < count; i++) {
			temperatures[i] = count == 1 ? cold : cold * StrictMath.pow(hot / cold, i / (count - 1.0));
			walkers.add(hamiltonian.track(space.random(random)));
		}
	}

	/** Walks, and gives the coldest state at the end. */
	DrawnReference<C> draw(long sweeps, ExplorerContext context) {
		double[] quarters = new double[4];
		long[] counts = new long[4];
		for (long sweep = 0; sweep < sweeps && !context.cancelled(); sweep++) {
			for (int i = 0; i < temperatures.length; i++) {
				sweep(walkers.get(i), temperatures[i]);
			}
			exchange((int) (sweep & 1));
			int quarter = (int) (4 * sweep / sweeps);
			quarters[quarter] += walkers.getFirst().energy();
			counts[quarter]++;
		}
		return new DrawnReference<>(space.cast(walkers.getFirst().configuration().copy()),
				quarters[3] / counts[3] - quarters[2] / counts[2]);
	}

	private void sweep(EnergyTracker<C> walker, double temperature) {
		for (int attempt = space.sites(); attempt > 0; attempt--) {
			int move = random.nextInt(walker.moves());
			double cost = walker.delta(move) / temperature;
			// A free move is not always made: sites in turn or not, no two states should only ever change places.
			if (cost <= 0 ? cost < 0 || random.nextBoolean() : random.nextDouble() < StrictMath.exp(-cost)) {
				walker.accept(move);
			}
		}
		walker.refresh();
	}

	private void exchange(int first) {
		for (int i = first; i + 1 < temperatures.length; i += 2) {
			double gain = (1 / temperatures[i] - 1 / temperatures[i + 1])
					* (walkers.get(i).energy() - walkers.get(i + 1).energy());
			if (gain >= 0 || random.nextDouble() < StrictMath.exp(gain)) {
				EnergyTracker<C> moved = walkers.get(i);
				walkers.set(i, walkers.get(i + 1));
				walkers.set(i + 1, moved);
			}
		}
	}
}
