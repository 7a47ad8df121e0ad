// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.minima.Inherent;
import org.spinscape.explorers.sampled.minima.Reduction;

/** The minima of a tree, by number in the order in which they became known. */
final class Minima {

	private final Reduction<IsingConfiguration> reduction;
	private final List<Inherent<IsingConfiguration>> list = new ArrayList<>();
	private final Map<IsingConfiguration, Integer> numbers = new HashMap<>();

	Minima(Hamiltonian<IsingConfiguration> hamiltonian) {
		reduction = new Reduction<>(hamiltonian);
	}

	void add(Inherent<IsingConfiguration> minimum) {
		numbers.put(minimum.state(), list.size());
		list.add(minimum);
	}

	int size() {
		return list.size();
	}

	Inherent<IsingConfiguration> get(int number) {
		return list.get(number);
	}

	IsingConfiguration state(int number) {
		return list.get(number).state();
	}

	/** The number of the minimum that this state stands for; null if it does for none. */
	Integer number(IsingConfiguration state) {
		return numbers.get(state);
	}

	/** Ranks by number: by energy, equal ones in the order of their states. */
	int[] ranks() {
		int[] ranks = new int[list.size()];
		List<Integer> order = IntStream.range(0, ranks.length).boxed().sorted((i, j) -> {
			int byEnergy = Double.compare(get(i).energy(), get(j).energy());
			return byEnergy != 0 ? byEnergy : reduction.compare(state(i), state(j));
		}).toList();
		for (int rank = 0; rank < ranks.length; rank++) {
			ranks[order.get(rank)] = rank;
		}
		return ranks;
	}

	/** Number of spins by which two minima differ, up to a flip of all where that is a symmetry. */
	int distance(int i, int j) {
		int sites = state(i).sites();
		int different = (sites - state(i).overlap(state(j))) / 2;
		return reduction.symmetric() ? Math.min(different, sites - different) : different;
	}

	/** An order of minima by distance from one of them. */
	int nearer(int here, int j, int k) {
		int byDistance = Integer.compare(distance(here, j), distance(here, k));
		return byDistance != 0 ? byDistance : Integer.compare(j, k);
	}

	/** A minimum as it is nearest to another one. @param far its mirror image instead, where that is as low */
	IsingConfiguration towards(int from, int to, boolean far) {
		IsingConfiguration end = state(to);
		boolean turn = reduction.symmetric() && state(from).overlap(end) < 0 != far;
		return turn ? reduction.mirror(end) : end;
	}
}
