// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;

/**
 * How the tables of a network of minima are read.
 *
 * @param nodes  name of the table of nodes, with columns {@code state} and {@code energy}
 * @param edges  name of the table of edges, with columns {@code from} and {@code to}
 * @param node   column that numbers the nodes
 * @param size   column that gives their weight
 * @param weight column that gives the weight of an edge
 * @param sizes  what the area of a node stands for, in words
 * @param widths what the width of an edge stands for, in words
 */
public record NetworkPlan(ResultKind<Table> nodes, ResultKind<Table> edges, ColumnKind node, ColumnKind size,
		ColumnKind weight, String sizes, String widths) {

	/** The local optima network of explorer {@code local-optima-network}. */
	public static final NetworkPlan LOCAL_OPTIMA = new NetworkPlan(GraphKinds.NETWORK_NODES,
			GraphKinds.NETWORK_EDGES, GraphKinds.RANK, GraphKinds.BASIN, GraphKinds.WEIGHT,
			"the size of the gradient basin",
			"the weight of the edge, the larger of both directions");

	/** The supergraph of explorer {@code supergraph}. */
	public static final NetworkPlan SUPERGRAPH = new NetworkPlan(GraphKinds.SUPERGRAPH_NODES,
			GraphKinds.SUPERGRAPH_EDGES, GraphKinds.NODE, GraphKinds.PROBABILITY, GraphKinds.RATE,
			"the probability of the minimum",
			"the rate of passages, the larger of both directions");
}
