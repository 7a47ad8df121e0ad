// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.States;
import org.spinscape.explorers.exact.minima.GroundStates;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;

/** See {@link Enumeration}. */
final class EnumerationExplorer implements Explorer {

	static final ResultKind<Scalar> ENERGY_GAP = ResultKind.scalar("energy-gap", "J",
			"First excited energy level above the ground energy; undefined if there is none");
	static final ResultKind<Scalar> MINIMUM_STATES = ResultKind.scalar("minimum-states", "",
			"Number of states in local minima, those of plateaus included");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.GROUND_ENERGY, LandscapeKinds.GROUND_DEGENERACY,
			ENERGY_GAP, LandscapeKinds.MINIMA, MINIMUM_STATES, LandscapeKinds.STRICT_MINIMA,
			LandscapeKinds.MINIMA_TABLE, LandscapeKinds.GROUND_STATES);

	private final int bins;
	private final int listed;
	private final double[] temperatures;

	EnumerationExplorer(int bins, int listed, double[] temperatures) {
		this.bins = bins;
		this.listed = listed;
		this.temperatures = temperatures;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		MinimumSearch search = new MinimumSearch(landscape.graph(), context);
		List<Minimum> minima = search.minima();
		double ground = minima.getFirst().energy();
		DensityOfStates density = new DensityOfStates(landscape.graph().table(), landscape.symmetric() ? 2 : 1, ground,
				context);
		List<Result> results = new ArrayList<>(scalars(landscape, search, density));
		results.add(density.result(bins, context));
		results.add(minimaTable(landscape, minima));
		results.add(States.configurations(LandscapeKinds.GROUND_STATES.more(" by index, at most " + listed),
				hamiltonian, new GroundStates(landscape, minima).texts(listed), ground));
		if (temperatures.length > 0) {
			results.addAll(ThermalAverages.of(density, temperatures, context));
		}
		return results;
	}

	private static List<Scalar> scalars(Landscape landscape, MinimumSearch search, DensityOfStates density) {
		List<Minimum> minima = search.minima();
		double ground = minima.getFirst().energy();
		return List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, ground),
				Scalar.exact(LandscapeKinds.GROUND_DEGENERACY,
						new GroundStates(landscape, minima).degeneracy()),
				Scalar.exact(ENERGY_GAP,
						density.firstExcited() - ground),
				Scalar.exact(LandscapeKinds.MINIMA.means("Number of local minima among all states; a connected"
						+ " plateau without exit counts once"),
						search.everywhere()),
				Scalar.exact(MINIMUM_STATES,
						minima.stream().mapToLong(Minimum::degeneracy).sum() * density.weight()),
				Scalar.exact(LandscapeKinds.STRICT_MINIMA,
						search.strict()));
	}

	private Table minimaTable(Landscape landscape, List<Minimum> minima) {
		List<Minimum> rows = minima.subList(0, Math.min(listed, minima.size()));
		Stream<String> states = rows.stream().map(minimum -> landscape.graph().text(minimum.state()));
		return new Table(LandscapeKinds.MINIMA_TABLE.more(", at most " + listed + ", among "
				+ landscape.space() + "; a plateau is shown by its state of lowest index"),
				List.of(new Table.TextColumn("state", states.toList()),
						new Table.RealColumn("energy", "J", rows.stream().mapToDouble(Minimum::energy).toArray()),
						new Table.IntegerColumn("degeneracy", "",
								rows.stream().mapToLong(Minimum::degeneracy).toArray())));
	}
}
