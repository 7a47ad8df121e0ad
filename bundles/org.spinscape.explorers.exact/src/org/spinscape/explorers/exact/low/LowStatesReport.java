// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.States;

/** Turns low states into results that say what they leave out. */
final class LowStatesReport {

	static final ResultKind<Scalar> LOW_STATES = ResultKind.scalar("low-states", "", "Number of states");
	static final ResultKind<Scalar> COMPONENTS = ResultKind.scalar("components", "",
			"Number of connected components of states");
	static final ResultKind<Table> COMPONENT_TABLE = ResultKind.table("component-table",
			"Connected components in order of their states of lowest index");
	static final ResultKind<Table> DENSITY = ResultKind.table("density-of-low-states",
			"Number of states at each energy level", ThermalKinds.LEVEL_ENERGY, ThermalKinds.LEVEL_STATES);
	static final ResultKind<Histogram> BINNED_DENSITY = ResultKind.histogram("density-of-low-states", "J",
			"Number of states per bin of energy");
	/** Said only where it is not so: what is listed says itself how far it goes. */
	static final ResultKind<Verdict> LISTED = ResultKind.verdict("low-states-listed",
			"The states within the window above the lowest energy are few enough to be listed");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DENSITY, BINNED_DENSITY, LandscapeKinds.BARRIER_TREE,
			LandscapeKinds.GROUND_ENERGY, LOW_STATES, COMPONENTS,
			LandscapeKinds.MINIMA, LandscapeKinds.GROUND_DEGENERACY, LandscapeKinds.MINIMA_TABLE, COMPONENT_TABLE,
			LandscapeKinds.GROUND_STATES, LISTED);

	/** Up to so many different energies each is listed. */
	private static final int MOST_LEVELS = 1000;
	private static final int MOST_LISTED = 1000;

	private final Hamiltonian<?> hamiltonian;
	private final LowGraph graph;
	private final List<Leaf> leaves;
	private final double lid;
	private final boolean proven;
	private final double[] energies;
	private final int[] parts;
	/** Ends each meaning. */
	private final String scope;

	LowStatesReport(Hamiltonian<?> hamiltonian, LowGraph graph, List<Leaf> leaves, double lid, boolean proven,
			int quenches) {
		this.hamiltonian = hamiltonian;
		this.graph = graph;
		this.leaves = leaves;
		this.lid = lid;
		this.proven = proven;
		energies = IntStream.range(0, graph.states()).mapToDouble(graph::energy).sorted().toArray();
		parts = graph.parts();
		scope = ", at or below the lid of " + lid + " J, all states of the connected components that "
				+ (proven ? "the proven ground state and " : "") + quenches
				+ " quenches from random states belong to; these components are complete, others may be missing";
	}

	List<Result> results(int bins) {
		double ground = energies[0];
		List<String> states = IntStream.range(0, graph.states()).filter(state -> graph.energy(state) == ground)
				.limit(MOST_LISTED).mapToObj(graph::text).toList();
		List<Result> results = new ArrayList<>(List.of(
				Scalar.exact(LandscapeKinds.GROUND_ENERGY.means(proven
						? "Lowest energy of all states, proven by a search of all"
						: "Lowest energy found, an upper bound of the ground energy"), ground),
				Scalar.exact(LOW_STATES.more(scope), energies.length),
				Scalar.exact(COMPONENTS.more(scope),
						Arrays.stream(parts).max().orElse(-1) + 1.0),
				Scalar.exact(LandscapeKinds.MINIMA.more(scope),
						leaves.size()),
				Scalar.exact(LandscapeKinds.GROUND_DEGENERACY.means("Number of states of the lowest energy found" + scope),
						Arrays.stream(energies).filter(energy -> energy == ground).count())));
		results.add(density(bins));
		results.add(tree());
		results.add(minimaTable());
		results.add(componentTable());
		results.add(States.configurations(LandscapeKinds.GROUND_STATES.means("States of the lowest energy found, at"
				+ " most " + MOST_LISTED
				+ scope), hamiltonian, states, ground));
		return results;
	}

	private Result density(int bins) {
		double[] levels = Arrays.stream(energies).distinct().limit(MOST_LEVELS + 1L).toArray();
		if (levels.length <= MOST_LEVELS) {
			long[] counts = new long[levels.length];
			Arrays.stream(energies).forEach(energy -> counts[Arrays.binarySearch(levels, energy)]++);
			return new Table(DENSITY.more(scope), List.of(ThermalKinds.LEVEL_ENERGY.of(levels),
					ThermalKinds.LEVEL_STATES.of(counts)));
		}
		double[] edges = new double[bins + 1];
		Arrays.setAll(edges, bin -> energies[0] + (lid - energies[0]) * bin / bins);
		edges[bins] = Math.nextUp(lid);
		double[] counts = new double[bins];
		int bin = 0;
		for (double energy : energies) {
			while (energy >= edges[bin + 1]) {
				bin++;
			}
			counts[bin]++;
		}
		return new Histogram(BINNED_DENSITY.more(scope), "energy", edges, counts);
	}

	private boolean isRoot(Leaf leaf) {
		return leaf.father() < 0;
	}

	/** The lowest root stands for what lies above the lid. */
	private Tree tree() {
		List<Tree.Leaf> shown = new ArrayList<>();
		for (Leaf leaf : leaves) {
			boolean joined = isRoot(leaf) && !shown.isEmpty();
			shown.add(new Tree.Leaf(graph.text(leaf.minimum().state()), leaf.minimum().energy(),
					leaf.minimum().degeneracy(), joined ? 0 : leaf.father(), joined ? lid : leaf.saddle(),
					isRoot(leaf) ? "" : graph.text(leaf.saddleState()), joined, 0, -1));
		}
		return new Tree(LandscapeKinds.BARRIER_TREE.means("Barrier tree of the states" + scope
				+ "; components that do not meet below the lid are shown as joined to the lowest one at the lid:"
				+ " there saddle"
				+ " and barrier are lower bounds"), shown, List.of(), false);
	}

	private Table minimaTable() {
		return new Table(LandscapeKinds.MINIMA_TABLE.means("The leaves of the barrier tree by rank; where above-lid"
				+ " is 1 the minimum is the"
				+ " lowest of its component, its saddle lies above the lid, and the barrier is a lower bound" + scope),
				List.of(IntegerColumn.numbered("rank", leaves.size()),
						new TextColumn("state",
								leaves.stream().map(leaf -> graph.text(leaf.minimum().state())).toList()),
						new RealColumn("energy", "J",
								leaves.stream().mapToDouble(leaf -> leaf.minimum().energy()).toArray()),
						new IntegerColumn("degeneracy", "",
								leaves.stream().mapToLong(leaf -> leaf.minimum().degeneracy()).toArray()),
						new IntegerColumn("component", "",
								leaves.stream().mapToLong(leaf -> parts[leaf.minimum().state()] + 1).toArray()),
						new IntegerColumn("above-lid", "", leaves.stream().mapToLong(leaf -> isRoot(leaf) ? 1 : 0).toArray()),
						new RealColumn("barrier", "J", leaves.stream().mapToDouble(
								leaf -> (isRoot(leaf) ? lid : leaf.saddle()) - leaf.minimum().energy()).toArray())));
	}

	private Table componentTable() {
		int count = Arrays.stream(parts).max().orElse(-1) + 1;
		long[] states = new long[count];
		long[] minima = new long[count];
		double[] lowest = new double[count];
		Arrays.fill(lowest, Double.POSITIVE_INFINITY);
		Arrays.stream(parts).forEach(part -> states[part]++);
		for (Leaf leaf : leaves) {
			int part = parts[leaf.minimum().state()];
			minima[part]++;
			lowest[part] = Math.min(lowest[part], leaf.minimum().energy());
		}
		return new Table(COMPONENT_TABLE.more(scope),
				List.of(IntegerColumn.numbered("component", count),
						new RealColumn("energy", "J", lowest), new IntegerColumn("states", "", states),
						new IntegerColumn("minima", "", minima)));
	}
}
