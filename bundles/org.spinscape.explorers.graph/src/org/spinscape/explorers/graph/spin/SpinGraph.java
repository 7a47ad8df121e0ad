// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.spin;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingSpace;

/**
 * A pair model as a graph: its bonds one by one, without those of zero coupling. Where there are fields, one more vertex
 * stands for a spin that is always up, and the fields are couplings to it.
 *
 * @param sites     number of spins
 * @param ghost     whether vertex {@code sites} is the spin that is always up
 * @param from      lower end of each bond
 * @param to        its higher end
 * @param couplings coupling of each bond in J; positive if equal spins are lower
 * @param constant  energy beside the bonds, in J
 */
public record SpinGraph(int sites, boolean ghost, int[] from, int[] to, double[] couplings, double constant) {

	/** Why a model has no such graph; empty if it has. */
	public static Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof IsingSpace ? Optional.empty()
				: Optional.of("it is for Ising spins, not for " + hamiltonian.space().description()
						+ "; use barrier-tree or ground-state here");
	}

	/** The graph of a model that has pair couplings. */
	public static SpinGraph of(Hamiltonian<?> hamiltonian) {
		PairCouplings pairs = hamiltonian.capability(PairCouplings.class).orElseThrow();
		int sites = pairs.spins();
		double[] fields = pairs.fields();
		int room = pairs.bonds() + sites;
		int[] from = new int[room];
		int[] to = new int[room];
		double[] couplings = new double[room];
		int bonds = 0;
		for (int i = 0; i < sites; i++) {
			for (int at = pairs.offsets()[i]; at < pairs.offsets()[i + 1]; at++) {
				int j = pairs.neighbours()[at];
				if (j > i && pairs.couplings()[at] != 0) {
					from[bonds] = i;
					to[bonds] = j;
					couplings[bonds++] = pairs.couplings()[at];
				}
			}
		}
		int inner = bonds;
		for (int i = 0; i < sites; i++) {
			if (fields[i] != 0) {
				from[bonds] = i;
				to[bonds] = sites;
				couplings[bonds++] = fields[i];
			}
		}
		return new SpinGraph(sites, bonds > inner, Arrays.copyOf(from, bonds), Arrays.copyOf(to, bonds),
				Arrays.copyOf(couplings, bonds), pairs.constant());
	}

	/** Number of bonds, those to the ghost among them. */
	public int bonds() {
		return from.length;
	}

	/** Number of spins, the ghost among them. */
	public int vertices() {
		return ghost ? sites + 1 : sites;
	}

	/** The bonds at each vertex: those of vertex v are row v. */
	public int[][] rows() {
		int[] degree = new int[vertices()];
		for (int bond = 0; bond < bonds(); bond++) {
			degree[from[bond]]++;
			degree[to[bond]]++;
		}
		int[][] rows = new int[vertices()][];
		Arrays.setAll(rows, vertex -> new int[degree[vertex]]);
		for (int bond = bonds() - 1; bond >= 0; bond--) {
			rows[from[bond]][--degree[from[bond]]] = bond;
			rows[to[bond]][--degree[to[bond]]] = bond;
		}
		return rows;
	}

	/** The other end of a bond. */
	public int other(int bond, int vertex) {
		return from[bond] == vertex ? to[bond] : from[bond];
	}
}
