// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.explorers.exact.basin.BasinContacts;
import org.spinscape.explorers.exact.basin.Basins;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.flood.SavedTrees;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.explorers.exact.minima.PlateauCensus;

/** See {@link BarrierTree}. */
final class BarrierTreeExplorer implements Explorer {

	static final ResultKind<Scalar> PLATEAUS = ResultKind.scalar("plateaus", "",
			"Number of plateaus, connected sets of at least two states of equal energy");
	static final ResultKind<Scalar> LARGEST_PLATEAU = ResultKind.scalar("largest-plateau", "states",
			"Number of states of the largest connected set of equal energy");
	static final ResultKind<Scalar> DIRECT_SADDLES = ResultKind.scalar("direct-saddles", "",
			"Number of pairs of gradient basins that are next to each other, each with its lowest direct saddle");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.STRICT_MINIMA, LandscapeKinds.WEAK_MINIMA, PLATEAUS,
			LARGEST_PLATEAU, DIRECT_SADDLES);

	private final TreeOptions options;

	BarrierTreeExplorer(TreeOptions options) {
		this.options = options;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		StateGraph graph = landscape.graph();
		MinimumSearch search = new MinimumSearch(graph, context);
		List<Minimum> minima = search.minima();
		Flooding.Trees trees = trees(landscape, minima.getLast(), context);
		Optional<Basins> basins = graph.states() > options.mostWithBasins() ? Optional.empty()
				: Optional.of(Basins.of(graph, trees.graph(), search.stable(), options.variant(), context));
		List<Result> results = new ArrayList<>(new BarrierTreeReport(landscape, trees, basins).results(options));
		results.addAll(states(landscape, search));
		basins.ifPresent(ways -> {
			results.addAll(plateaus(landscape, context));
			results.addAll(new FunnelReport(landscape, minima, ways).weights(options.temperatures(), context));
			if (graph.states() <= options.mostWithContacts()) {
				results.add(contacts(landscape, new BasinContacts(ways.descent(), minima.size(), context)));
			}
		});
		return results;
	}

	/** What takes longest, and is small: it is kept for a run that is killed afterwards. */
	private Flooding.Trees trees(Landscape landscape, Minimum highest, ExplorerContext context) {
		boolean asGraph = options.reduced() || !landscape.symmetric();
		AtomicReference<Flooding.Trees> trees = new AtomicReference<>();
		if (!context.restore(in -> trees.set(SavedTrees.read(in)))) {
			trees.set(Flooding.flood(landscape.graph(), highest, !options.reduced(), (known, height) -> context.soFar(
					() -> new RisingTree(landscape, known.get(), height, asGraph).results()), context));
		}
		if (context.saveDue()) {
			context.save(out -> SavedTrees.write(trees.get(), out));
		}
		return trees.get();
	}

	private static List<Scalar> states(Landscape landscape, MinimumSearch search) {
		int images = landscape.symmetric() ? 2 : 1;
		return List.of(
				Scalar.exact(LandscapeKinds.STRICT_MINIMA.means("Number of states, among all, whose neighbours are"
						+ " all higher"),
						search.strict()),
				Scalar.exact(LandscapeKinds.WEAK_MINIMA,
						(double) images * search.stable().length));
	}

	private static List<Scalar> plateaus(Landscape landscape, ExplorerContext context) {
		PlateauCensus census = new PlateauCensus(landscape.graph(), context);
		return List.of(
				Scalar.exact(PLATEAUS.more(", among " + landscape.space()), census.count()),
				Scalar.exact(LARGEST_PLATEAU.more(", among " + landscape.space() + "; 1 if there is no plateau"),
						census.largest()));
	}

	private static Scalar contacts(Landscape landscape, BasinContacts contacts) {
		return Scalar.exact(DIRECT_SADDLES.more(", among " + landscape.space()), contacts.size());
	}
}
