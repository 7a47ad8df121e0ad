// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

/**
 * Small landscapes with their trees, found by plain flooding: slow, short, and independent of the explorers, which these
 * tests must not need. Energies must differ from each other.
 */
public final class Landscapes {

	private final double[] energy;
	private final java.util.function.IntFunction<int[]> neighbours;
	private final java.util.function.IntFunction<String> text;

	private Landscapes(double[] energy, java.util.function.IntFunction<int[]> neighbours,
			java.util.function.IntFunction<String> text) {
		this.energy = energy;
		this.neighbours = neighbours;
		this.text = text;
	}

	/**
	 * The two-dimensional model of {@code science.md} A6 with L=4 and periodic borders, spin 15 held up (the quotient by
	 * the flip of all spins).
	 *
	 * @param glass whether bonds have either sign, else their absolute values
	 */
	public static Tree square4(boolean glass, long seed) {
		int side = 4;
		int n = side * side;
		double[] right = new double[n];
		double[] down = new double[n];
		SplitMix random = new SplitMix(seed);
		for (int i = 0; i < n; i++) {
			right[i] = bond(random, glass);
			down[i] = bond(random, glass);
		}
		double[] energy = new double[1 << n - 1];
		for (int state = 0; state < energy.length; state++) {
			for (int i = 0; i < n; i++) {
				int east = i / side * side + (i + 1) % side;
				int south = (i + side) % n;
				energy[state] -= right[i] * spin(state, i) * spin(state, east) + down[i] * spin(state, i) * spin(state,
						south);
			}
		}
		return new Landscapes(energy, state -> {
			int[] next = new int[n];
			for (int i = 0; i < n; i++) {
				next[i] = i == n - 1 ? ~state & (1 << n - 1) - 1 : state ^ 1 << i; // flipping the held spin flips all others
			}
			return next;
		}, state -> {
			StringBuilder signs = new StringBuilder();
			for (int i = 0; i < n; i++) {
				signs.append(spin(state, i) > 0 ? '+' : '-');
			}
			return signs.toString();
		}).tree("barrier-tree", "J");
	}

	private static double bond(SplitMix random, boolean glass) {
		double j = 2 * random.uniform() - 1;
		return glass ? j : Math.abs(j);
	}

	private static int spin(int state, int site) {
		return 1 - 2 * (state >> site & 1);
	}

	/** A random walk on a ring, with so many sites: many minima within minima. */
	public static Tree ring(int sites, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] energy = new double[sites];
		double y = 0;
		for (int i = 0; i < sites; i++) {
			y = 0.97 * y + random.nextGaussian();
			energy[i] = y;
		}
		return new Landscapes(energy, i -> new int[] { (i + 1) % sites, (i + sites - 1) % sites }, i -> "x" + i)
				.tree("ring", "k_B T");
	}

	private Tree tree(String name, String unit) {
		int n = energy.length;
		Integer[] order = new Integer[n];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingDouble(i -> energy[i]));
		int[] basin = new int[n];
		Arrays.fill(basin, -1);
		List<Integer> minima = new ArrayList<>();
		List<Integer> alive = new ArrayList<>();
		Map<Integer, int[]> merged = new HashMap<>();
		int[] descent = new int[n];
		for (int x : order) {
			List<Integer> met = new ArrayList<>();
			int lowest = x;
			for (int y : neighbours.apply(x)) {
				lowest = energy[y] < energy[lowest] ? y : lowest;
				if (basin[y] >= 0) {
					int root = root(alive, basin[y]);
					if (!met.contains(root)) {
						met.add(root);
					}
				}
			}
			descent[x] = lowest == x ? minima.size() : descent[lowest];
			if (met.isEmpty()) {
				basin[x] = minima.size();
				minima.add(x);
				alive.add(basin[x]);
			} else {
				met.sort(null);
				basin[x] = met.getFirst();
				for (int ended : met.subList(1, met.size())) {
					alive.set(ended, met.getFirst());
					merged.put(ended, new int[] { met.getFirst(), x });
				}
			}
		}
		int[] funnel = funnels(minima, descent);
		long[] weight = new long[minima.size()];
		Arrays.stream(descent).forEach(m -> weight[m]++);
		List<Leaf> leaves = new ArrayList<>();
		for (int m = 0; m < minima.size(); m++) {
			int[] end = merged.getOrDefault(m, new int[] { -1, -1 });
			leaves.add(new Leaf(text.apply(minima.get(m)), energy[minima.get(m)], 1, end[0],
					end[0] < 0 ? Double.NaN : energy[end[1]], end[0] < 0 ? "" : text.apply(end[1]), weight[m], funnel[m]));
		}
		return new Tree(ResultKind.tree(name, unit,
				"Minima joined at the lowest saddles; single spin flips, mirror images taken as one.").tag(), leaves,
				List.of(), true);
	}

	private static int root(List<Integer> alive, int basin) {
		int at = basin;
		while (alive.get(at) != at) {
			at = alive.get(at);
		}
		return at;
	}

	/** Variant A of {@code science.md} C4: leave by the lowest direct saddle, and only downhill. */
	private int[] funnels(List<Integer> minima, int[] descent) {
		double[] exit = new double[minima.size()];
		int[] to = new int[minima.size()];
		Arrays.fill(exit, Double.POSITIVE_INFINITY);
		for (int x = 0; x < energy.length; x++) {
			for (int y : neighbours.apply(x)) {
				double saddle = Math.max(energy[x], energy[y]);
				if (descent[x] != descent[y] && saddle < exit[descent[x]]) {
					exit[descent[x]] = saddle;
					to[descent[x]] = descent[y];
				}
			}
		}
		int[] funnel = new int[minima.size()];
		int count = 0;
		for (int m = 0; m < funnel.length; m++) {
			funnel[m] = to[m] < m && exit[m] < Double.POSITIVE_INFINITY ? funnel[to[m]] : count++;
		}
		return funnel;
	}

	/** SplitMix64, as the fixtures of {@code science.md} A6 were drawn. */
	private static final class SplitMix {

		private long state;

		SplitMix(long seed) {
			state = seed;
		}

		double uniform() {
			state += 0x9E3779B97F4A7C15L;
			long z = state;
			z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
			z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
			return ((z ^ z >>> 31) >>> 11) * 0x1.0p-53;
		}
	}
}
