// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;

/** What the landscape of one sample is like: its lowest states, its minima, its tree. */
public final class LandscapeKinds {

	/** Lowest energy of all states. */
	public static final ResultKind<Scalar> GROUND_ENERGY = ResultKind.scalar("ground-energy", "J",
			"Lowest energy of all states");
	/** Number of states of lowest energy. */
	public static final ResultKind<Scalar> GROUND_DEGENERACY = ResultKind.scalar("ground-degeneracy", "",
			"Number of states of lowest energy");
	/** States of lowest energy. */
	public static final ResultKind<Configurations> GROUND_STATES = ResultKind.configurations("ground-states", "J",
			"States of lowest energy");
	/** Number of local minima, a connected plateau without exit counted once. */
	public static final ResultKind<Scalar> MINIMA = ResultKind.scalar("minima", "",
			"Number of local minima, a connected plateau without exit counted once");
	/** Number of states all of whose neighbours are higher. */
	public static final ResultKind<Scalar> STRICT_MINIMA = ResultKind.scalar("strict-minima", "",
			"Number of states all of whose neighbours are higher");
	/** Local minima by rising energy. */
	public static final ResultKind<Table> MINIMA_TABLE = ResultKind.table("minima-table",
			"Local minima by rising energy");
	/** Barrier tree: minima as leaves, joined where their basins first meet as the energy rises. */
	public static final ResultKind<Tree> BARRIER_TREE = ResultKind.tree("barrier-tree", "J",
			"Barrier tree: minima as leaves, joined where their basins first meet as the energy rises");
	/** States of the lowest path between two states, in order. */
	public static final ResultKind<Configurations> PATH_STATES = ResultKind.configurations("path-states",
			ResultKind.OF_SUBJECT, "States of the lowest path between two states, in order");
	/** Largest barrier of a minimum to a lower one. */
	public static final ResultKind<Scalar> LARGEST_BARRIER = ResultKind.scalar("largest-barrier", "J",
			"Largest barrier of a minimum to a lower one");
	/** Share of states whose steepest descent ends in the ground funnel. */
	public static final ResultKind<Scalar> FUNNEL_SHARE = ResultKind.scalar("funnel-share", "",
			"Share of states whose steepest descent ends in the ground funnel");
	/** Number of minima that found no room. */
	public static final ResultKind<Scalar> LOST_MINIMA = ResultKind.scalar("lost-minima", "",
			"Number of minima that found no room");
	/** Number of steps of a random walk after which energies have forgotten each other. */
	public static final ResultKind<Scalar> CORRELATION_LENGTH = ResultKind.scalar("correlation-length", "steps",
			"Number of steps of a random walk after which energies have forgotten each other");

	/** Energy of the second lowest minimum above the lowest. */
	public static final ResultKind<Scalar> MINIMUM_GAP = ResultKind.scalar("minimum-gap", "J",
			"Energy of the second lowest minimum above the lowest");
	/** Number of local minima among states up to symmetry. */
	public static final ResultKind<Scalar> MINIMA_QUOTIENT = ResultKind.scalar("minima-quotient", "",
			"Number of local minima");
	/** Number of funnels. */
	public static final ResultKind<Scalar> FUNNELS = ResultKind.scalar("funnels", "", "Number of funnels");
	/** Share of minima in the ground funnel. */
	public static final ResultKind<Scalar> FUNNEL_MINIMA_SHARE = ResultKind.scalar("funnel-minima-share", "",
			"Share of minima in the ground funnel");
	/** Share of states whose steepest descent ends in a ground state. */
	public static final ResultKind<Scalar> GROUND_BASIN = ResultKind.scalar("ground-basin", "",
			"Share of states whose steepest descent ends in a ground state");

	/** Number of states without a lower neighbour. */
	public static final ResultKind<Scalar> WEAK_MINIMA = ResultKind.scalar("weak-minima", "",
			"Number of states, among all, without a lower neighbour");

	private LandscapeKinds() {
	}
}
