// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.Arrays;

import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Looks for low ways of single flips between two states. A way is begun greedily: of the spins that still differ the
 * one is turned that costs least, with some noise, and now and then the other spins are let relax, which makes
 * detours. Then stretches around the highest point are drawn anew as long as that lowers it. Owned by one thread.
 */
final class PathSearch {

	/** Largest noise in units of the typical cost of a flip. */
	private static final double NOISE = 0.5;

	private final EnergyTracker<IsingConfiguration> walker;
	private final int sites;
	private final RandomStream random;
	private final int[] stretch;
	private final boolean[] open;
	private final boolean[] relaxed;
	private final double scale;

	PathSearch(Hamiltonian<IsingConfiguration> hamiltonian, RandomStream random) {
		this.random = random;
		sites = hamiltonian.space().sites();
		IsingConfiguration state = hamiltonian.space().random(random);
		walker = hamiltonian.track(state);
		stretch = new int[4 * sites];
		open = new boolean[sites];
		relaxed = new boolean[sites];
		double sum = 0;
		for (int site = 0; site < sites; site++) {
			sum += Math.abs(walker.delta(site));
		}
		scale = sum / sites;
	}

	/** A way from one state to another. @param effort number of stretches to draw anew, counted by the pace */
	int[] search(IsingConfiguration from, IsingConfiguration to, int effort, Pace pace) {
		int[] flips = null;
		while (flips == null) { // a way may wander too far; it is then drawn again
			flips = draw(from, to, Double.POSITIVE_INFINITY, NOISE * random.nextDouble(), random.nextBoolean());
		}
		for (int step = 0; step < effort; step++) {
			pace.did(1);
			flips = improve(from, flips);
		}
		pace.did(1);
		return flips;
	}

	/** Draws a stretch around the highest point anew; the old way if the new one is not lower there. */
	private int[] improve(IsingConfiguration from, int[] flips) {
		if (flips.length < 2) {
			return flips;
		}
		int top = 0;
		walker.reset(from);
		double highest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < flips.length; i++) {
			walker.accept(flips[i]);
			if (walker.energy() > highest) {
				highest = walker.energy();
				top = i;
			}
		}
		int reach = (int) Math.pow(flips.length, random.nextDouble()); // all sizes, the small ones as often as the large
		int first = Math.max(0, top - random.nextInt(reach + 1));
		int last = Math.min(flips.length, top + 2 + random.nextInt(reach + 1));
		IsingConfiguration a = from.copy();
		for (int i = 0; i < first; i++) {
			a.flip(flips[i]);
		}
		IsingConfiguration b = a.copy();
		for (int i = first; i < last; i++) {
			b.flip(flips[i]);
		}
		// From below or from above: a way back is a way.
		boolean back = random.nextBoolean();
		double noise = NOISE * random.nextDouble() * random.nextDouble();
		int[] drawn = draw(back ? b : a, back ? a : b, highest, noise, random.nextBoolean());
		if (drawn == null) {
			return flips;
		}
		int[] joined = new int[first + drawn.length + flips.length - last];
		System.arraycopy(flips, 0, joined, 0, first);
		for (int i = 0; i < drawn.length; i++) {
			joined[first + i] = back ? drawn[drawn.length - 1 - i] : drawn[i];
		}
		System.arraycopy(flips, last, joined, first + drawn.length, flips.length - last);
		return joined;
	}

	/**
	 * A greedy way whose inner states are all at most as high as {@code lid}; null if this attempt leads above.
	 *
	 * @param relax whether other spins may follow when that lowers the energy, each once
	 */
	private int[] draw(IsingConfiguration from, IsingConfiguration to, double lid, double noise, boolean relax) {
		walker.reset(from);
		int left = 0;
		for (int site = 0; site < sites; site++) {
			open[site] = from.bit(site) != to.bit(site);
			left += open[site] ? 1 : 0;
			relaxed[site] = false;
		}
		int length = 0;
		while (left > 0) {
			int chosen = cheapest(noise);
			walker.accept(chosen);
			open[chosen] = false;
			left--;
			stretch[length++] = chosen;
			if (left > 0 && walker.energy() > lid) {
				return null;
			}
			for (int other = relax ? falling() : -1; other >= 0 && length < stretch.length - sites; other = falling()) {
				walker.accept(other);
				relaxed[other] = true;
				open[other] = !open[other];
				left += open[other] ? 1 : -1;
				stretch[length++] = other;
			}
			if (length >= stretch.length - sites && left > 0) {
				return null;
			}
		}
		return Arrays.copyOf(stretch, length);
	}

	private int cheapest(double noise) {
		int chosen = -1;
		double best = Double.POSITIVE_INFINITY;
		for (int site = 0; site < sites; site++) {
			if (open[site]) {
				double cost = walker.delta(site);
				if (noise > 0) {
					// Gumbel noise: a Boltzmann choice at this temperature.
					cost += noise * scale * Math.log(-Math.log(1 - random.nextDouble()) + Double.MIN_NORMAL);
				}
				if (chosen < 0 || cost < best) {
					best = cost;
					chosen = site;
				}
			}
		}
		return chosen;
	}

	/** The spin that falls most of those that have not yet; -1 if none does. */
	private int falling() {
		int chosen = -1;
		double best = -1e-10;
		for (int site = 0; site < sites; site++) {
			if (!relaxed[site] && !open[site] && walker.delta(site) < best) {
				best = walker.delta(site);
				chosen = site;
			}
		}
		return chosen;
	}
}
