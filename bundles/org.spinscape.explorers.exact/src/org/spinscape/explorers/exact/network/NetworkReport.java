// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.explorers.exact.basin.BasinContacts;
import org.spinscape.explorers.exact.basin.SteepestDescent;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.minima.Minimum;

/** Turns contacts of basins into a network. */
final class NetworkReport {

	static final ResultKind<Scalar> NODES = ResultKind.scalar("nodes", "", "Number of minima");
	static final ResultKind<Scalar> EDGES = ResultKind.scalar("edges", "",
			"Number of directed edges between different minima; each pair of neighbouring gradient basins has two");
	static final ResultKind<Scalar> MEAN_OUT_DEGREE = ResultKind.scalar("mean-out-degree", "",
			"Directed edges to other minima per minimum");
	static final ResultKind<Scalar> SELF_LOOP_WEIGHT = ResultKind.scalar("self-loop-weight", "",
			"Share of the moves from a basin's states that stay in the basin, mean over minima with equal weight");
	static final ResultKind<Scalar> DOWNHILL_WEIGHT = ResultKind.scalar("downhill-weight", "",
			"Share of the weight of all edges between different minima that belongs to edges to a strictly lower"
					+ " minimum");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(NODES, EDGES, MEAN_OUT_DEGREE, SELF_LOOP_WEIGHT, DOWNHILL_WEIGHT,
			GraphKinds.NETWORK_NODES, GraphKinds.NETWORK_EDGES);

	private static final String WEIGHT = "the weight from x to y is the number of moves u -> v with u in the gradient basin of"
			+ " x and v in that of y, over the number of all moves from the basin of x (its states times N for N spins)";

	private final Landscape landscape;
	private final List<Minimum> minima;
	private final SteepestDescent descent;
	private final BasinContacts contacts;
	private final String among;

	NetworkReport(Landscape landscape, List<Minimum> minima, SteepestDescent descent, BasinContacts contacts) {
		this.landscape = landscape;
		this.minima = minima;
		this.descent = descent;
		this.contacts = contacts;
		among = ", among " + landscape.space();
	}

	private record Edge(int from, int to, double weight, int pair) {
	}

	/** @param listed so many of the lowest minima are in the tables */
	List<Result> results(int listed) {
		List<Result> results = new ArrayList<>(scalars());
		results.add(nodes(listed));
		results.add(edges(listed));
		return results;
	}

	private double weight(int from, int pair) {
		return contacts.steps(pair) / (double) contacts.moves(from);
	}

	private double selfLoop(int rank) {
		return contacts.moves(rank) == 0 ? 1 : contacts.inside(rank) / (double) contacts.moves(rank);
	}

	private List<Scalar> scalars() {
		double downhill = 0;
		double leaving = 0;
		for (int pair : contacts.ordered()) {
			int low = contacts.lower(pair);
			int high = contacts.higher(pair);
			leaving += weight(low, pair) + weight(high, pair);
			downhill += minima.get(low).units() < minima.get(high).units() ? weight(high, pair) : 0;
		}
		int nodes = minima.size();
		return List.of(
				Scalar.exact(NODES.more(among), nodes),
				Scalar.exact(EDGES.more(among), 2.0 * contacts.size()),
				Scalar.exact(MEAN_OUT_DEGREE.more(among),
						2.0 * contacts.size() / nodes),
				Scalar.exact(SELF_LOOP_WEIGHT.more(among),
						IntStream.range(0, nodes).mapToDouble(this::selfLoop).average().orElse(Double.NaN)),
				Scalar.exact(DOWNHILL_WEIGHT.more("; " + WEIGHT + among + "; undefined if there is one minimum"),
						downhill / leaving));
	}

	private Table nodes(int listed) {
		long[] degrees = new long[minima.size()];
		for (int pair = 0; pair < contacts.size(); pair++) {
			degrees[contacts.lower(pair)]++;
			degrees[contacts.higher(pair)]++;
		}
		return new Table(GraphKinds.NETWORK_NODES.means("Minima by rank, the lowest " + listed + " of " + minima.size()
				+ ", with the size of their gradient basins, the number of neighbouring basins, and the share of moves that"
				+ " stay in the basin" + among),
				List.of(IntegerColumn.numbered("rank", listed),
						new TextColumn("state", minima.stream().limit(listed)
								.map(minimum -> landscape.graph().text(minimum.state())).toList()),
						new RealColumn("energy", "J",
								minima.stream().limit(listed).mapToDouble(Minimum::energy).toArray()),
						new IntegerColumn("degeneracy", "",
								minima.stream().limit(listed).mapToLong(Minimum::degeneracy).toArray()),
						new IntegerColumn("basin", "states",
								IntStream.range(0, listed).mapToLong(descent::basin).toArray()),
						new IntegerColumn("out-degree", "",
								IntStream.range(0, listed).mapToLong(rank -> degrees[rank]).toArray()),
						new RealColumn("self-loop", "",
								IntStream.range(0, listed).mapToDouble(this::selfLoop).toArray())));
	}

	private Table edges(int listed) {
		List<Edge> edges = new ArrayList<>();
		for (int pair : contacts.ordered()) {
			int low = contacts.lower(pair);
			int high = contacts.higher(pair);
			if (high < listed) {
				edges.add(new Edge(low, high, weight(low, pair), pair));
				edges.add(new Edge(high, low, weight(high, pair), pair));
			}
		}
		edges.sort(Comparator.comparingInt(Edge::from).thenComparingInt(Edge::to));
		return new Table(GraphKinds.NETWORK_EDGES.means("Directed edges between the lowest " + listed
				+ " minima by rank; " + WEIGHT
				+ "; saddle is the lowest direct saddle, the higher end of the lowest move between the two basins, and"
				+ " multiplicity is the number of states that are such a higher end" + among),
				List.of(new IntegerColumn("from", "", edges.stream().mapToLong(edge -> edge.from() + 1).toArray()),
						new IntegerColumn("to", "", edges.stream().mapToLong(edge -> edge.to() + 1).toArray()),
						new RealColumn("weight", "", edges.stream().mapToDouble(Edge::weight).toArray()),
						new RealColumn("saddle", "J", edges.stream()
								.mapToDouble(edge -> landscape.graph().energy(contacts.saddle(edge.pair()))).toArray()),
						new IntegerColumn("multiplicity", "",
								edges.stream().mapToLong(edge -> contacts.multiplicity(edge.pair())).toArray()),
						new TextColumn("saddle-state", edges.stream()
								.map(edge -> landscape.graph().text(contacts.saddle(edge.pair()))).toList())));
	}
}
