// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.BasinKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.explorers.exact.basin.SteepestDescent;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.explorers.exact.progress.Progress;

/**
 * See {@link GradientBasins}.
 *
 * @param reduced      whether mirror images are taken as one
 * @param temperatures of weights, in J/k_B
 * @param map          whether every state is listed
 */
record GradientBasinsExplorer(boolean reduced, double[] temperatures, boolean map) implements Explorer {

	static final ResultKind<Scalar> EFFECTIVE_BASINS = ResultKind.scalar("effective-basins", "",
			"Number of basins that share the Boltzmann weight, one over its participation ratio, the sum of squared weights");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.MINIMA, BasinKinds.GRADIENT_BASINS, EFFECTIVE_BASINS,
			BasinKinds.BASIN_WEIGHT, BasinKinds.BASIN_OF_STATE);

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = reduced ? Landscape.of(hamiltonian, context) : Landscape.full(hamiltonian, context);
		StateGraph graph = landscape.graph();
		MinimumSearch search = new MinimumSearch(graph, context);
		List<Minimum> minima = search.minima();
		SteepestDescent descent = new SteepestDescent(graph, minima, search.stable(), context);
		String among = ", among " + landscape.space();
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(LandscapeKinds.MINIMA.more(among), minima.size()));
		results.add(new Table(BasinKinds.GRADIENT_BASINS.more(among), List.of(
				BasinKinds.MINIMUM.of(LongStream.rangeClosed(1, minima.size()).toArray()),
				BasinKinds.ENERGY.of(minima.stream().mapToDouble(Minimum::energy).toArray()),
				BasinKinds.STATES.of(IntStream.range(0, minima.size()).mapToLong(descent::basin).toArray()),
				BasinKinds.STATE.of(minima.stream().map(minimum -> graph.text(minimum.state())).toList()))));
		for (double temperature : temperatures) {
			Series weights = weights(graph, minima, descent, temperature, BasinKinds.BASIN_WEIGHT.more(among), context);
			results.add(weights);
			results.add(Scalar.exact(EFFECTIVE_BASINS.more(among).label(ResultTag.TEMPERATURE, temperature),
					1 / Arrays.stream(weights.y().values()).map(weight -> weight * weight).sum()));
		}
		if (map) {
			results.add(new Table(BasinKinds.BASIN_OF_STATE.more(among + "; a row is the state of that index, from 0"), List
					.of(
							BasinKinds.MINIMUM.of(IntStream.range(0, graph.states()).mapToLong(state -> descent.minimumOf(
									state) + 1L)
									.toArray()),
							BasinKinds.ENERGY.of(IntStream.range(0, graph.states()).mapToDouble(graph::energy).toArray()))));
		}
		return results;
	}

	/** In the order of states, so that the sums are the same each time. */
	private static Series weights(StateGraph graph, List<Minimum> minima, SteepestDescent descent, double temperature,
			ResultTag tag, ExplorerContext context) {
		Progress progress = new Progress(context, "weights of basins", graph.states());
		double ground = minima.getFirst().energy();
		double[] weights = new double[minima.size()];
		for (int state = 0; state < graph.states(); state++) {
			progress.at(state);
			weights[descent.minimumOf(state)] += StrictMath.exp((ground - graph.energy(state)) / temperature);
		}
		double all = Arrays.stream(weights).sum();
		return new Series(tag.label(ResultTag.TEMPERATURE, temperature), Axis.of("minimum", "", IntStream.rangeClosed(1,
				weights.length).asDoubleStream().toArray()),
				Axis.of("weight", "", Arrays.stream(weights).map(weight -> weight / all).toArray()));
	}
}
