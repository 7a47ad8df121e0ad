// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.random.RandomStream;

/** A graph drawn at random: locally a tree, with loops of length of the order of ln N. */
final class RandomGraph implements Lattice {

	private final int sites;
	private final int[] first;
	private final int[] second;
	private int bonds;

	private RandomGraph(int sites, int bonds) {
		this.sites = sites;
		first = new int[bonds];
		second = new int[bonds];
	}

	/** The Erdos-Renyi graph with so many bonds: different pairs, each drawn uniformly. */
	static RandomGraph erdosRenyi(int sites, int bonds, RandomStream random) {
		RandomGraph graph = new RandomGraph(sites, bonds);
		Set<Long> joined = HashSet.newHashSet(bonds);
		while (graph.bonds < bonds) {
			graph.joinIfNew(random.nextInt(sites), random.nextInt(sites), joined);
		}
		return graph;
	}

	/**
	 * A graph in which every site has the same degree. Free ends are joined two at a time, uniformly among those that
	 * may be; a graph that gets stuck is begun anew. For degrees that are small against the number of sites all graphs
	 * are nearly equally likely.
	 *
	 * @see <a href="https://doi.org/10.1017/S0963548399003867">Steger, Wormald, Generating random regular graphs
	 *      quickly, Comb. Probab. Comput. 8, 377 (1999)</a>
	 */
	static RandomGraph regular(int sites, int degree, RandomStream random) {
		RandomGraph graph = new RandomGraph(sites, Math.toIntExact((long) sites * degree / 2));
		while (!graph.joinEnds(degree, random)) {
			graph.bonds = 0;
		}
		return graph;
	}

	private boolean joinEnds(int degree, RandomStream random) {
		int[] ends = new int[sites * degree];
		Arrays.setAll(ends, end -> end / degree);
		Set<Long> joined = HashSet.newHashSet(first.length);
		int free = ends.length;
		int refused = 0;
		while (free > 0) {
			int a = random.nextInt(free);
			int b = random.nextInt(free);
			if (joinIfNew(ends[a], ends[b], joined)) {
				ends[Math.max(a, b)] = ends[--free];
				ends[Math.min(a, b)] = ends[--free];
				refused = 0;
			} else if (++refused > ends.length && stuck(ends, free, joined)) {
				return false;
			}
		}
		return true;
	}

	/** Whether no two of the free ends may be joined. */
	private boolean stuck(int[] ends, int free, Set<Long> joined) {
		for (int a = 0; a < free; a++) {
			for (int b = 0; b < a; b++) {
				if (ends[a] != ends[b] && !joined.contains(key(ends[a], ends[b]))) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean joinIfNew(int i, int j, Set<Long> joined) {
		if (i == j || !joined.add(key(i, j))) {
			return false;
		}
		first[bonds] = Math.min(i, j);
		second[bonds] = Math.max(i, j);
		bonds++;
		return true;
	}

	private long key(int i, int j) {
		return (long) Math.min(i, j) * sites + Math.max(i, j);
	}

	@Override
	public int sites() {
		return sites;
	}

	@Override
	public int bonds() {
		return bonds;
	}

	@Override
	public void forEachBond(BondVisitor visitor) {
		for (int bond = 0; bond < bonds; bond++) {
			visitor.bond(first[bond], second[bond]);
		}
	}

	@Override
	public Optional<SiteLayout> layout() {
		return Optional.empty();
	}
}
