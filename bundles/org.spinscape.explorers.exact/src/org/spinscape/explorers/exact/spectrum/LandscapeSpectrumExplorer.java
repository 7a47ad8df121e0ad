// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.explorers.exact.basin.Basins;
import org.spinscape.explorers.exact.basin.FunnelVariant;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.GroundStates;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;

/** See {@link LandscapeSpectrum}. */
final class LandscapeSpectrumExplorer implements Explorer {

	private final int lags;
	private final FunnelVariant variant;
	private final int listed;

	LandscapeSpectrumExplorer(int lags, FunnelVariant variant, int listed) {
		this.lags = lags;
		this.variant = variant;
		this.listed = listed;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		StateGraph graph = landscape.graph();
		SpectrumReport report = new SpectrumReport(landscape);
		List<Result> results = new ArrayList<>();
		if (graph.cube()) {
			AmplitudeSpectrum spectrum = new AmplitudeSpectrum(graph, hamiltonian.space().sites(), context);
			results.addAll(report.correlation(spectrum.mean(), spectrum.variance(), spectrum.autocorrelation(lags)));
			results.add(report.spectrum(spectrum.amplitudes()));
		} else {
			WalkCorrelation walk = new WalkCorrelation(graph, context);
			results.addAll(report.correlation(walk.mean(), walk.variance(), walk.autocorrelation(lags, context)));
		}
		MinimumSearch search = new MinimumSearch(graph, context);
		List<Minimum> minima = search.minima();
		BitSet ground = new GroundStates(landscape, minima).inGraph();
		results.addAll(report.distances(new GroundDistance(graph, ground, context), minima, listed));
		Basins basins = Basins.of(graph, Flooding.flood(graph, minima.getLast(), false, context).graph(), search.stable(),
				variant, context);
		long[] funnelGround = IntStream.range(0, basins.funnels().count())
				.mapToLong(funnel -> minima.get(basins.funnels().bottom(funnel)).units()).toArray();
		long lowest = minima.getFirst().units();
		ExactAdaptiveWalks walks = new ExactAdaptiveWalks(graph, context);
		for (DescentRule rule : DescentRule.values()) {
			ExactAdaptiveWalks.Means means = walks.walk(rule, ground::get,
					end -> funnelGround[basins.funnels().funnelOf(basins.descent().minimumOf(end))] == lowest, context);
			results.addAll(report.walks(rule, means, variant));
		}
		return results;
	}
}
