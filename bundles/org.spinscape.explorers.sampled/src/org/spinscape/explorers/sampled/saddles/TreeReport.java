// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.minima.Inherent;
import org.spinscape.explorers.sampled.minima.Reduction;
import org.spinscape.explorers.sampled.minima.Sampled;

/** Turns the passes that were found into a tree, having checked every one that it uses. */
final class TreeReport {

	static final ResultKind<Scalar> PROVEN_SHARE = ResultKind.scalar("proven-share", "",
			"Share of the barriers that floods have proven to be exact; undefined if there is one minimum");
	static final ResultKind<Scalar> MISSED_MINIMA = ResultKind.scalar("missed-minima", "",
			"Number of minima in the tree that floods have met and the sampler has"
					+ " not");
	static final ResultKind<Scalar> DISSOLVED_MINIMA = ResultKind.scalar("dissolved-minima", "",
			"Number of minima left out of the tree since a path leads from them"
					+ " to another without a rise: parts of one plateau that was too large to look at");
	static final ResultKind<Verdict> BARRIERS_EXACT = ResultKind.verdict("barriers-exact",
			"All barriers of the tree are exact, for the minima that it has");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.BARRIER_TREE, LandscapeKinds.LARGEST_BARRIER,
			PROVEN_SHARE, MISSED_MINIMA,
			DISSOLVED_MINIMA, GraphKinds.BARRIERS, BARRIERS_EXACT);

	private final Hamiltonian<IsingConfiguration> hamiltonian;
	private final TreeSearch search;
	private final Sampled<IsingConfiguration> sampled;
	private final Joining joining;
	/** Numbers of the leaves by rank: minima that are no part of another's plateau. */
	private final int[] leaves;
	private final Map<Integer, Integer> rankOf = new HashMap<>();
	private final Map<Integer, Pass> passes = new HashMap<>();
	private final int dissolved;

	TreeReport(Hamiltonian<IsingConfiguration> hamiltonian, TreeSearch search, Sampled<IsingConfiguration> sampled) {
		this.hamiltonian = hamiltonian;
		this.search = search;
		this.sampled = sampled;
		joining = search.joining();
		int[] ranks = search.minima().ranks();
		int[] order = new int[ranks.length];
		IntStream.range(0, ranks.length).forEach(i -> order[ranks[i]] = i);
		leaves = IntStream.of(order).filter(i -> joining.height(i) > search.minima().get(i).energy() + search.same())
				.toArray();
		dissolved = order.length - leaves.length;
		for (int rank = 0; rank < leaves.length; rank++) {
			int leaf = leaves[rank];
			rankOf.put(leaf, rank);
			Pass pass = joining.pass(leaf);
			if (pass != null) {
				passes.put(leaf, pass.checked(hamiltonian, search.minima().state(pass.from()),
						search.minima().state(pass.to())));
			}
		}
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		results.add(tree());
		results.add(barriers());
		int proven = (int) IntStream.of(leaves).filter(i -> passes.containsKey(i) && search.proven(i, joining)).count();
		double highest = IntStream.of(leaves).filter(passes::containsKey).mapToDouble(this::barrier).max().orElse(Double.NaN);
		results.add(Scalar.exact(LandscapeKinds.LARGEST_BARRIER.means("Largest barrier of a sampled minimum to a"
				+ " lower one: an upper bound; undefined if there is one minimum"),
				highest));
		results.add(Scalar.exact(PROVEN_SHARE,
				proven / (double) passes.size()));
		results.add(Scalar.exact(MISSED_MINIMA, search.missed()));
		results.add(Scalar.exact(DISSOLVED_MINIMA, dissolved));
		results.add(verdict(proven));
		sampled.workDone().ifPresent(results::add);
		results.addAll(BestStateResults.of(hamiltonian, search.minima().state(leaves[0])));
		return results;
	}

	private double barrier(int leaf) {
		return passes.get(leaf).height() - search.minima().get(leaf).energy();
	}

	/** The father, past minima that were dissolved. */
	private int father(int leaf) {
		int father = joining.father(leaf);
		while (father >= 0 && !rankOf.containsKey(father)) {
			father = joining.father(father);
		}
		return father < 0 ? -1 : rankOf.get(father);
	}

	private Tree tree() {
		List<Tree.Leaf> shown = new ArrayList<>();
		for (int leaf : leaves) {
			Inherent<IsingConfiguration> minimum = search.minima().get(leaf);
			Pass pass = passes.get(leaf);
			shown.add(new Tree.Leaf(minimum.state().toText(), minimum.energy(), minimum.degeneracy(), father(leaf),
					pass == null ? Double.NaN : pass.height(),
					pass == null ? "" : pass.top(hamiltonian, search.minima().state(pass.from())).toText(), 0, -1));
		}
		Reduction<IsingConfiguration> reduction = new Reduction<>(hamiltonian);
		return new Tree(LandscapeKinds.BARRIER_TREE.means("Barrier tree of the lowest minima found, among "
				+ reduction.text() + "; sampled: barriers are upper bounds (table barriers says which"
				+ " are proven), minima may be missing, and degeneracies are lower bounds if quenches were unfinished;"
				+ " basins and funnels were not computed"), shown, List.of(), reduction.symmetric());
	}

	private Table barriers() {
		int[] rows = IntStream.of(leaves).filter(passes::containsKey).toArray();
		return new Table(GraphKinds.BARRIERS.means("Barriers of the sampled tree by rank of the minimum. The saddle"
				+ " is the highest energy of a path that was"
				+ " checked state by state, an upper bound; no path to a lower state stays below saddle-bound, and"
				+ " the saddle is proven where they agree. Spread is the mean of the saddles of independent searches"
				+ " for that path minus the lowest of them: how much worse one search alone would be, not an error"
				+ " bar (undefined if a flood found the path); length is the number of flips, distance the number of"
				+ " spins by which the ends differ"),
				List.of(whole("rank", rows, i -> rankOf.get(i) + 1), whole("father", rows, i -> father(i) + 1),
						real("energy", rows, i -> search.minima().get(i).energy()),
						real("saddle", rows, i -> passes.get(i).height()),
						real("saddle-bound", rows, search::bound),
						real("barrier", rows, this::barrier),
						real("barrier-bound", rows, i -> search.bound(i) - search.minima().get(i).energy()),
						real("spread", rows, i -> search.spread(passes.get(i))),
						whole("proven", rows, i -> search.proven(i, joining) ? 1 : 0),
						whole("path-from", rows, i -> rank(passes.get(i).from())),
						whole("path-to", rows, i -> rank(passes.get(i).to())),
						whole("length", rows, i -> passes.get(i).flips().length),
						whole("distance", rows, i -> search.minima().distance(passes.get(i).from(), passes.get(i).to()))));
	}

	/** Rank of a minimum from 1 on; 0 if it was dissolved. */
	private int rank(int number) {
		return rankOf.getOrDefault(number, -1) + 1;
	}

	private static Table.Column real(String name, int[] rows, IntToDoubleFunction value) {
		return new Table.RealColumn(name, "J", IntStream.of(rows).mapToDouble(value).toArray());
	}

	private static Table.Column whole(String name, int[] rows, IntToDoubleFunction value) {
		return new Table.IntegerColumn(name, "", IntStream.of(rows).mapToLong(i -> (long) value.applyAsDouble(i)).toArray());
	}

	private Verdict verdict(int proven) {
		double gap = IntStream.of(leaves).filter(passes::containsKey)
				.mapToDouble(i -> passes.get(i).height() - search.bound(i)).max().orElse(0);
		String evidence = ("%d of %d barriers are proven by floods; the largest gap between saddle and bound is %.4g J. All"
				+ " paths were checked. %d minima were met by floods alone, %d of the sampler's quenches were unfinished.")
				.formatted(proven, passes.size(), Math.max(0, gap), search.missed(), sampled.unfinished());
		return new Verdict(BARRIERS_EXACT.tag(),
				proven == passes.size() ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY, evidence);
	}
}
