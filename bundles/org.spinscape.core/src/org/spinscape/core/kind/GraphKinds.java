// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;

/** Landscapes as graphs: networks of minima, superbasins, sampled barriers. */
public final class GraphKinds {

	/** Energy of a node. */
	public static final ColumnKind ENERGY = ColumnKind.real("energy", "J");
	/** State of a node as text. */
	public static final ColumnKind STATE = ColumnKind.words("state");
	/** Where an edge begins. */
	public static final ColumnKind FROM = ColumnKind.whole("from");
	/** Where it ends. */
	public static final ColumnKind TO = ColumnKind.whole("to");
	/** Temperature, where nodes and edges come once for each. */
	public static final ColumnKind TEMPERATURE = ColumnKind.real("temperature", "J/k_B");
	/** Rank of a minimum by rising energy. */
	public static final ColumnKind RANK = ColumnKind.whole("rank");
	/** States in the gradient basin. */
	public static final ColumnKind BASIN = ColumnKind.whole("basin", "states");
	/** Weight of an edge. */
	public static final ColumnKind WEIGHT = ColumnKind.real("weight", "");
	/** Minima of a local optima network by rank. */
	public static final ResultKind<Table> NETWORK_NODES = ResultKind.table("network-nodes",
			"Minima of a local optima network by rank", RANK, STATE, ENERGY, BASIN);
	/** Directed edges of a local optima network. */
	public static final ResultKind<Table> NETWORK_EDGES = ResultKind.table("network-edges",
			"Directed edges of a local optima network", FROM, TO, WEIGHT);
	/** Number of a node of a supergraph. */
	public static final ColumnKind NODE = ColumnKind.whole("node");
	/** Share of the states that descend to a node. */
	public static final ColumnKind PROBABILITY = ColumnKind.real("probability", "");
	/** Rate of passages along an edge. */
	public static final ColumnKind RATE = ColumnKind.real("rate", "1/sweeps");
	/** Minima of a supergraph at each temperature. */
	public static final ResultKind<Table> SUPERGRAPH_NODES = ResultKind.table("supergraph-nodes",
			"Minima of a supergraph at each temperature", TEMPERATURE, NODE, STATE, ENERGY, PROBABILITY);
	/** Passages between the minima of a supergraph. */
	public static final ResultKind<Table> SUPERGRAPH_EDGES = ResultKind.table("supergraph-edges",
			"Passages between the minima of a supergraph", TEMPERATURE, FROM, TO, RATE);
	/** Height of a barrier, an upper bound. */
	public static final ColumnKind BARRIER = ColumnKind.real("barrier", "J");
	/** Height that it has at least. */
	public static final ColumnKind BARRIER_BOUND = ColumnKind.real("barrier-bound", "J");
	/** 1 if both agree. */
	public static final ColumnKind PROVEN = ColumnKind.whole("proven");
	/** Barriers of a sampled tree. */
	public static final ResultKind<Table> BARRIERS = ResultKind.table("barriers",
			"Barriers of a sampled tree", BARRIER, BARRIER_BOUND, PROVEN);
	/** Moves to the nearest ground state. */
	public static final ColumnKind DISTANCE = ColumnKind.whole("distance", "moves");
	/** Energy of local minima and smallest number of single moves to a ground state. */
	public static final ResultKind<Table> MINIMA_DISTANCES = ResultKind.table("minima-distances",
			"Energy of local minima and smallest number of single moves to a ground state", ENERGY, DISTANCE);
	/** Number of an energy. */
	public static final ColumnKind LEVEL = ColumnKind.whole("level");
	/** A connected part of the states at or below it, by its lowest minimum. */
	public static final ColumnKind SUPERBASIN = ColumnKind.whole("superbasin");
	/** What it is part of at the next higher energy. */
	public static final ColumnKind PARENT = ColumnKind.whole("parent");
	/** How many minima it holds. */
	public static final ColumnKind HELD_MINIMA = ColumnKind.whole("minima");
	/** How many states, where basins are known. */
	public static final ColumnKind HELD_STATES = ColumnKind.whole("states");
	/** Superbasins at evenly spaced energies. */
	public static final ResultKind<Table> DISCONNECTIVITY = ResultKind.table("disconnectivity",
			"Superbasins at evenly spaced energies", LEVEL, ENERGY, SUPERBASIN, PARENT, HELD_MINIMA);

	private GraphKinds() {
	}
}
