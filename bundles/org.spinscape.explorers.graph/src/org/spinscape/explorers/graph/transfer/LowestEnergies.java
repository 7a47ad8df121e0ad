// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyResolution;

/** The lowest energy behind each state of the frontier, how many states have it, and which way back leads to one. */
final class LowestEnergies implements Frontier.Values {

	private final EnergyResolution resolution;
	private final List<Closed> closed = new ArrayList<>();
	private double[] energy;
	private double[] count;

	/**
	 * A site that was closed.
	 *
	 * @param states of those open afterwards
	 * @param down   for which of them the site is best down
	 */
	private record Closed(int site, int bit, int states, BitSet down) {
	}

	LowestEnergies(int width, EnergyResolution resolution) {
		this.resolution = resolution;
		energy = new double[1 << width];
		count = new double[1 << width];
		count[0] = 1;
	}

	@Override
	public void open(long states) {
		System.arraycopy(energy, 0, energy, (int) states, (int) states);
		System.arraycopy(count, 0, count, (int) states, (int) states);
	}

	@Override
	public void add(double term, int mask, long states) {
		for (int state = 0; state < states; state++) {
			energy[state] += (Integer.bitCount(state & mask) & 1) == 0 ? term : -term;
		}
	}

	@Override
	public void close(int site, int bit, long states) {
		BitSet down = new BitSet();
		int low = (1 << bit) - 1;
		for (int rest = 0; rest < states >> 1; rest++) {
			int up = (rest & ~low) << 1 | rest & low;
			int turned = up | 1 << bit;
			double change = energy[turned] - energy[up];
			if (resolution.downhill(change)) {
				down.set(rest);
				energy[rest] = energy[turned];
				count[rest] = count[turned];
			} else {
				double both = resolution.level(change) ? count[up] + count[turned] : count[up];
				energy[rest] = energy[up];
				count[rest] = both;
			}
		}
		closed.add(new Closed(site, bit, (int) (states >> 1), down));
	}

	/** Number of states of lowest energy. */
	double degeneracy() {
		return count[0];
	}

	/** One of them: for each site whether it is down. */
	boolean[] state(int sites) {
		boolean[] state = new boolean[sites];
		int rest = 0;
		for (Closed last : closed.reversed()) {
			rest &= last.states() - 1; // without those that were taken up later
			int low = (1 << last.bit()) - 1;
			boolean down = last.down().get(rest);
			state[last.site()] = down;
			rest = (rest & ~low) << 1 | rest & low | (down ? 1 << last.bit() : 0);
		}
		return state;
	}
}
