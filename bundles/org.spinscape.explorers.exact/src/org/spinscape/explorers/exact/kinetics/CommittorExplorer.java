// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.StateSums;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.explorers.exact.path.PathEnds;

/** See {@link Committor}. */
record CommittorExplorer(PathEnds ends, double[] temperatures, Dynamics dynamics) implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return solve(hamiltonian, context);
	}

	private <C extends Configuration> List<Result> solve(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		PathEnds.Found found = ends.find(hamiltonian, context);
		if (found.from() < 0) {
			return List.of(); // too few minima
		}
		StateGraph graph = Landscape.full(hamiltonian, context).graph();
		List<Minimum> minima = new MinimumSearch(graph, context).minima();
		BitSet zero = new BitSet(graph.states());
		zero.set((int) found.from());
		if (ends.reduced()) {
			zero.set((int) (graph.states() - 1 - found.from()));
		}
		BitSet one = new BitSet(graph.states());
		for (int state = 0; state < graph.states(); state++) {
			one.set(state, found.there().test(state));
		}
		if (BasinKineticsExplorer.reached(graph, both(one, zero), context) < graph.states()) {
			return List.of(CommittorReport.apart());
		}
		CommittorReport report = new CommittorReport(hamiltonian, graph, minima, one, zero);
		StateSums sums = new StateSums(graph.states(), context);
		double lowest = minima.getFirst().energy();
		double highest = lowest;
		for (int state = 0; state < graph.states(); state++) {
			highest = Math.max(highest, graph.energy(state));
		}
		List<Result> results = new ArrayList<>();
		for (double temperature : temperatures) {
			boolean direct = graph.states() <= BasinKinetics.DIRECT_STATES;
			if (!FluxNetwork.exists(highest - lowest, temperature)) {
				results.add(report.tooCold(temperature));
				continue;
			}
			FluxNetwork network = FluxNetwork.of(graph, dynamics, lowest, temperature, sums);
			String phase = "committor at T = " + temperature;
			double[] committor = direct ? new DirectPassage(graph, both(one, zero), one, dynamics, temperature).solve(context,
					phase)
					: iterate(network, one, both(one, zero), context, phase);
			one.stream().forEach(state -> committor[state] = 1);
			results.addAll(report.at(temperature, committor, network));
		}
		return results;
	}

	private static BitSet both(BitSet one, BitSet zero) {
		BitSet both = (BitSet) one.clone();
		both.or(zero);
		return both;
	}

	/** {@code (L h)(x) = 0} outside the ends: what flows into the end that counts 1 is the source. */
	private static double[] iterate(FluxNetwork network, BitSet one, BitSet ends, ExplorerContext context, String phase) {
		double[] marked = new double[network.sums().states()];
		one.stream().forEach(state -> marked[state] = 1);
		double[] source = new double[marked.length];
		network.apply(marked, source);
		network.sums().run((from, to) -> {
			for (int state = from; state < to; state++) {
				source[state] = -source[state];
			}
		});
		IterativePassage passage = new IterativePassage(network, ends, source);
		passage.solve(context, phase);
		return passage.values();
	}
}
