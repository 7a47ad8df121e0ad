// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.explorers.exact.basin.SteepestDescent;
import org.spinscape.explorers.exact.equilibrium.Occupation;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.StateSums;
import org.spinscape.explorers.exact.minima.GroundStates;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.explorers.exact.progress.Progress;

/** See {@link BasinKinetics}. */
final class BasinKineticsExplorer implements Explorer {

	private final Dynamics dynamics;
	private final double[] temperatures;
	private final double ratesTemperature;
	private final int basins;
	private final boolean eigenvalues;
	private final int mostDirect;

	BasinKineticsExplorer(Dynamics dynamics, double[] temperatures, double ratesTemperature, int basins,
			boolean eigenvalues, int mostDirect) {
		this.dynamics = dynamics;
		this.temperatures = temperatures;
		this.ratesTemperature = ratesTemperature;
		this.basins = basins;
		this.eigenvalues = eigenvalues;
		this.mostDirect = mostDirect;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		StateGraph graph = landscape.graph();
		MinimumSearch search = new MinimumSearch(graph, context);
		List<Minimum> minima = search.minima();
		SteepestDescent descent = new SteepestDescent(graph, minima, search.stable(), context);
		GroundStates ground = new GroundStates(landscape, minima);
		BitSet target = ground.inGraph();
		StateSums sums = new StateSums(graph.states(), context);
		double lowest = minima.getFirst().energy();
		double width = width(graph, lowest, context);
		boolean connected = reached(graph, target, context) == graph.states();
		boolean direct = graph.states() <= mostDirect;
		KineticsReport report = new KineticsReport(landscape, ground.degeneracy(), dynamics, direct);
		PassageTime[] passages = new PassageTime[temperatures.length];
		RelaxationModes[] relaxations = new RelaxationModes[temperatures.length];
		for (int t = 0; t < temperatures.length; t++) {
			double temperature = temperatures[t];
			String at = " at T = " + temperature;
			Optional<FluxNetwork> network = FluxNetwork.exists(width, temperature)
					? Optional.of(FluxNetwork.of(graph, dynamics, lowest, temperature, sums))
					: Optional.empty();
			passages[t] = !connected ? PassageTime.UNKNOWN
					: direct ? eliminate(graph, target, temperature, context, "first passage" + at)
							: network.map(flux -> new IterativePassage(flux, target).solve(context, "first passage" + at))
									.orElse(PassageTime.UNKNOWN);
			relaxations[t] = network.filter(_ -> eigenvalues)
					.map(flux -> RelaxationModes.of(flux, graph.quotient(), context, "eigenvalues" + at))
					.orElse(RelaxationModes.UNKNOWN);
		}
		context.phase("equilibrium", 1);
		long base = minima.getFirst().units();
		Occupation inGround = new Occupation(graph, lowest, target::get, sums);
		Occupation inBasin = new Occupation(graph, lowest,
				state -> minima.get(descent.minimumOf(state)).units() == base, sums);
		List<Result> results = new ArrayList<>(report.passage(temperatures, passages));
		if (eigenvalues) {
			results.addAll(report.relaxation(temperatures, relaxations));
		}
		results.addAll(report.folding(temperatures, inGround, inBasin, width));
		if (FluxNetwork.exists(width, ratesTemperature)) {
			FluxNetwork network = FluxNetwork.of(graph, dynamics, lowest, ratesTemperature, sums);
			results.addAll(report.rates(
					new BasinRates(graph, descent, network, basins, minima.size(), context), minima, ratesTemperature));
		} else {
			results.add(KineticsReport.noRates(ratesTemperature));
		}
		return results;
	}

	private PassageTime eliminate(StateGraph graph, BitSet target, double temperature, ExplorerContext context,
			String phase) {
		double sum = new DirectPassage(graph, target, dynamics, temperature).sum(context, phase);
		return new PassageTime(sum / graph.states(), 0, 0);
	}

	private static double width(StateGraph graph, double lowest, ExplorerContext context) {
		Progress progress = new Progress(context, "highest state", graph.states());
		double highest = lowest;
		for (int state = 0; state < graph.states(); state++) {
			progress.at(state);
			highest = Math.max(highest, graph.energy(state));
		}
		return highest - lowest;
	}

	/** Number of states from which moves lead to the target. */
	static int reached(StateGraph graph, BitSet target, ExplorerContext context) {
		Progress progress = new Progress(context, "connections", graph.states());
		BitSet seen = (BitSet) target.clone();
		IntList queue = new IntList();
		target.stream().forEach(queue::add);
		for (int next = 0; next < queue.size(); next++) {
			progress.at(next);
			int degree = graph.degree(queue.get(next));
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(queue.get(next), move);
				if (!seen.get(neighbour)) {
					seen.set(neighbour);
					queue.add(neighbour);
				}
			}
		}
		return queue.size();
	}
}
