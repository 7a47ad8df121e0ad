// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.minima.Inherent;
import org.spinscape.explorers.sampled.minima.Reduction;

/**
 * The minima that stand for the landscape, by rising energy, with the passages between them; the first is the native
 * one, the lowest found.
 *
 * @param <C> configurations
 */
final class Nodes<C extends Configuration> {

	/** Two nodes, in the direction of a passage. */
	record Edge(int from, int to) implements Comparable<Edge> {

		Edge reversed() {
			return new Edge(to, from);
		}

		@Override
		public int compareTo(Edge other) {
			return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
		}
	}

	private final double[] temperatures;
	private final int runs;
	private final List<Journey<C>> journeys;
	private final List<Inherent<C>> list;
	private final Map<C, Integer> numbers = new HashMap<>();

	/**
	 * @param journeys one for each temperature and run, run fastest
	 * @param most     how many minima become nodes, those with most visits over all temperatures
	 */
	Nodes(Hamiltonian<C> hamiltonian, double[] temperatures, List<Journey<C>> journeys, int most) {
		this.temperatures = temperatures;
		this.journeys = journeys;
		runs = journeys.size() / temperatures.length;
		Map<C, Inherent<C>> all = new LinkedHashMap<>();
		Map<C, Long> visits = new HashMap<>();
		for (Journey<C> journey : journeys) {
			for (int number = 0; number < journey.minima().size(); number++) {
				Inherent<C> minimum = journey.minima().get(number);
				all.putIfAbsent(minimum.state(), minimum);
				visits.merge(minimum.state(), journey.visits(number), Long::sum);
			}
		}
		Reduction<C> reduction = new Reduction<>(hamiltonian);
		Comparator<Inherent<C>> byEnergy = Comparator.<Inherent<C>>comparingDouble(Inherent::energy)
				.thenComparing((one, other) -> reduction.compare(one.state(), other.state()));
		Inherent<C> lowest = all.values().stream().min(byEnergy).orElseThrow();
		Comparator<Inherent<C>> nativeFirst = Comparator.comparing(minimum -> minimum != lowest);
		list = all.values().stream()
				.sorted(nativeFirst.thenComparing(minimum -> visits.get(minimum.state()), Comparator.reverseOrder())
						.thenComparing(byEnergy))
				.limit(most).sorted(byEnergy).toList();
		for (int node = 0; node < list.size(); node++) {
			numbers.put(list.get(node).state(), node);
		}
	}

	double[] temperatures() {
		return temperatures;
	}

	int runs() {
		return runs;
	}

	List<Inherent<C>> list() {
		return list;
	}

	Inherent<C> nativeMinimum() {
		return list.getFirst();
	}

	private Journey<C> journey(int temperature, int run) {
		return journeys.get(temperature * runs + run);
	}

	/** Share of the states of a run that descend to each node. */
	private double[] shares(int temperature, int run) {
		Journey<C> journey = journey(temperature, run);
		double[] shares = new double[list.size()];
		for (int number = 0; number < journey.minima().size(); number++) {
			Integer node = numbers.get(journey.minima().get(number).state());
			if (node != null) {
				shares[node] = journey.visits(number) / (double) journey.length();
			}
		}
		return shares;
	}

	/** Probability of each node at a temperature, with errors from the scatter between runs. */
	MeanWithError[] probabilities(int temperature) {
		double[][] byNode = new double[list.size()][runs];
		for (int run = 0; run < runs; run++) {
			double[] shares = shares(temperature, run);
			for (int node = 0; node < shares.length; node++) {
				byNode[node][run] = shares[node];
			}
		}
		MeanWithError[] means = new MeanWithError[list.size()];
		for (int node = 0; node < means.length; node++) {
			means[node] = MeanWithError.of(byNode[node]);
		}
		return means;
	}

	/** States at a temperature that descend to each node. */
	long[] visits(int temperature) {
		long[] visits = new long[list.size()];
		for (int run = 0; run < runs; run++) {
			Journey<C> journey = journey(temperature, run);
			for (int number = 0; number < journey.minima().size(); number++) {
				Integer node = numbers.get(journey.minima().get(number).state());
				if (node != null) {
					visits[node] += journey.visits(number);
				}
			}
		}
		return visits;
	}

	/** States at a temperature that descend to minima that found no room. */
	long lost(int temperature) {
		long lost = 0;
		for (int run = 0; run < runs; run++) {
			lost += journey(temperature, run).lost();
		}
		return lost;
	}

	/** Passages between nodes at a temperature, one number for each run. */
	Map<Edge, long[]> passages(int temperature) {
		Map<Edge, long[]> passages = new TreeMap<>();
		for (int run = 0; run < runs; run++) {
			Journey<C> journey = journey(temperature, run);
			int index = run;
			journey.visit((from, to, count) -> {
				Integer a = numbers.get(journey.minima().get(from).state());
				Integer b = numbers.get(journey.minima().get(to).state());
				if (a != null && b != null) {
					passages.computeIfAbsent(new Edge(a, b), _ -> new long[runs])[index] += count;
				}
			});
		}
		return passages;
	}

	/** Passages out of each node at a temperature, to nodes and other minima alike. */
	long[] exits(int temperature) {
		long[] exits = new long[list.size()];
		for (int run = 0; run < runs; run++) {
			Journey<C> journey = journey(temperature, run);
			journey.visit((from, _, count) -> {
				Integer node = numbers.get(journey.minima().get(from).state());
				if (node != null) {
					exits[node] += count;
				}
			});
		}
		return exits;
	}
}
