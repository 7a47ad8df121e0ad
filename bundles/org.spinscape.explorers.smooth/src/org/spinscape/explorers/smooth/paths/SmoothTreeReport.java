// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.explorer.SpeciesRichness;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.explorers.smooth.paths.Descents.End;
import org.spinscape.explorers.smooth.landscape.LineKinds;
import org.spinscape.explorers.smooth.paths.Descents.Rest;
import org.spinscape.explorers.smooth.paths.DifferentMinima.Minimum;

/** What minima and the passes between them say. */
final class SmoothTreeReport {

	static final ResultKind<Scalar> SADDLE_ENDS = ResultKind.scalar("saddle-ends", "",
			"Number of descents that came to rest at a saddle; they are left out");
	static final ResultKind<Scalar> SYMMETRIC_IMAGES = ResultKind.scalar("symmetric-images", "",
			"Number of descents that ended in an image of a minimum known before, under the symmetries of the model");
	static final ResultKind<Scalar> LOWEST_SHARE = ResultKind.scalar("lowest-share", "",
			"Share of random starts at rest that end in the lowest minimum found, with a binomial error");
	static final ResultKind<Scalar> ONCE_SHARE = ResultKind.scalar("seen-once-share", "",
			"Share of descents at rest that ended in a minimum found this one time: about the chance that a further descent"
					+ " finds a new one (I. J. Good, Biometrika 40, 237, 1953)");
	static final ResultKind<Scalar> MINIMA_ESTIMATE = ResultKind.scalar("minima-estimate", "",
			"Estimated number of minima that random starts lead to, from those they led to once and twice: an estimate of a"
					+ " lower bound (A. Chao, Scand. J. Stat. 11, 265, 1984)");
	static final ResultKind<Scalar> START_COVERAGE = ResultKind.scalar("start-coverage", "",
			"Estimated chance that a further random start leads to a minimum that random starts have led to before"
					+ " (I. J. Good, Biometrika 40, 237, 1953)");
	static final ResultKind<Scalar> MEDIAN_BARRIER = ResultKind.scalar("median-barrier", "J",
			"Median over the minima in the tree of the barrier to a lower one: of upper bounds");
	static final ResultKind<Scalar> RELATIVE_LARGEST_BARRIER = ResultKind.scalar("relative-largest-barrier", "",
			"Largest barrier to a lower minimum over the depth of the lowest minimum below the reference state");
	static final ResultKind<Table> SMOOTH_MINIMA = ResultKind.table("smooth-minima",
			"Minima in the tree by rising energy: the length of the gradient left, the eigenvalue of the Hessian nearest to"
					+ " zero beside those that are zero by symmetry, descents that ended there, how many of these in another image, and the barrier, an upper bound");
	static final ResultKind<Verdict> LEAVES_ARE_MINIMA = ResultKind.verdict("leaves-are-minima",
			"All descents are at rest in minima, and all minima are joined: the leaves of the tree are minima");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.BARRIER_TREE, LandscapeKinds.MINIMA,
			LandscapeKinds.LARGEST_BARRIER, MEDIAN_BARRIER, RELATIVE_LARGEST_BARRIER, PathReport.LOWEST_DEPTH,
			PathReport.MINIMUM_SPREAD, LineKinds.UNCONVERGED_ENDS, SADDLE_ENDS, SYMMETRIC_IMAGES, LOWEST_SHARE, ONCE_SHARE,
			MINIMA_ESTIMATE, START_COVERAGE, SMOOTH_MINIMA, LEAVES_ARE_MINIMA);

	/** Components of a state up to which it is written out. */
	private static final int LONGEST_STATE = 1000;
	/** A barrier below this share of the energies around it is rounding. */
	private static final double ROUNDING = 1e-12;

	private final Hamiltonian<?> hamiltonian;
	private final SmoothTreeExplorer.Plan plan;
	private final List<End> ends;
	private final List<Minimum> minima;
	private final List<Minimum> shown;
	private final Joined joined;
	private final double depth;
	/** Numbers of the minima that are leaves. */
	private final int[] leaves;

	SmoothTreeReport(Hamiltonian<?> hamiltonian, SmoothTreeExplorer.Plan plan, List<End> ends, List<Minimum> minima,
			List<Minimum> shown, Joined joined, double depth) {
		this.hamiltonian = hamiltonian;
		this.plan = plan;
		this.ends = ends;
		this.minima = minima;
		this.shown = shown;
		this.joined = joined;
		this.depth = depth;
		leaves = IntStream.range(0, shown.size()).filter(i -> i == 0 || joined.reached(i) && barrier(i) > noise(i)).toArray();
	}

	private double noise(int i) {
		return ROUNDING * (Math.abs(shown.get(i).energy()) + Math.abs(joined.saddle()[i]));
	}

	private double barrier(int i) {
		return joined.saddle()[i] - shown.get(i).energy();
	}

	private long count(Rest rest) {
		return ends.stream().filter(end -> end.rest() == rest).count();
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		double[] barriers = IntStream.of(leaves).skip(1).mapToDouble(this::barrier).sorted().toArray();
		double largest = barriers.length == 0 ? Double.NaN : barriers[barriers.length - 1];
		results.add(Scalar.exact(LandscapeKinds.MINIMA.means(
				"Number of different minima found, images under symmetries counted once"), minima.size()));
		results.add(Scalar.exact(LandscapeKinds.LARGEST_BARRIER.means(
				"Largest barrier of a minimum to a lower one, of those in the tree: an upper bound; undefined if there is one"),
				largest));
		results.add(Scalar.exact(MEDIAN_BARRIER, barriers.length == 0 ? Double.NaN
				: (barriers[(barriers.length - 1) / 2] + barriers[barriers.length / 2]) / 2));
		results.add(Scalar.exact(RELATIVE_LARGEST_BARRIER, largest / depth));
		results.add(Scalar.exact(PathReport.LOWEST_DEPTH, depth));
		results.add(Scalar.exact(PathReport.MINIMUM_SPREAD.means(
				"Standard deviation of the energies of all ends that are minima"), spread()));
		results.add(Scalar.exact(LineKinds.UNCONVERGED_ENDS, count(Rest.NONE)));
		results.add(Scalar.exact(SADDLE_ENDS, count(Rest.SADDLE)));
		results.add(Scalar.exact(SYMMETRIC_IMAGES, minima.stream().mapToInt(Minimum::images).sum()));
		results.add(lowestShare());
		results.add(Scalar.exact(ONCE_SHARE, minima.stream().filter(minimum -> minimum.ends() == 1).count()
				/ (double) count(Rest.MINIMUM)));
		SpeciesRichness richness = SpeciesRichness.of(minima.stream().mapToLong(Minimum::fromStarts).toArray());
		results.add(Scalar.thermal(MINIMA_ESTIMATE.tag(), richness.estimate(), richness.error(), richness.draws()));
		results.add(Scalar.exact(START_COVERAGE, richness.coverage()));
		results.add(verdict());
		results.add(table());
		if (leaves.length > 0 && !shown.isEmpty()) {
			results.add(tree());
		}
		return results;
	}

	private double spread() {
		double[] energies = ends.stream().filter(end -> end.rest() == Rest.MINIMUM).mapToDouble(End::energy).toArray();
		double mean = Arrays.stream(energies).average().orElse(Double.NaN);
		double squares = Arrays.stream(energies).map(energy -> (energy - mean) * (energy - mean)).sum();
		return Math.sqrt(squares / (energies.length - 1));
	}

	private Scalar lowestShare() {
		int starts = minima.stream().mapToInt(Minimum::fromStarts).sum();
		return new ShareOfRuns(minima.isEmpty() ? 0 : minima.getFirst().fromStarts(), starts).scalar(LOWEST_SHARE.tag());
	}

	private Verdict verdict() {
		long moving = count(Rest.NONE);
		int lost = IntStream.range(0, shown.size()).filter(i -> !joined.reached(i)).toArray().length;
		boolean sure = moving == 0 && lost == 0 && !minima.isEmpty();
		double worst = ends.stream().mapToDouble(End::gradient).max().orElse(Double.NaN);
		String said = String.format(Locale.ROOT, "The longest gradient at an end is %.3g J, and %.3g J is allowed; %d of %d"
				+ " descents are not at rest, %d are at saddles and left out, and %d minima of the tree are joined by no path"
				+ " whose energies are finite.", worst, plan.descents().tolerance(), moving, ends.size(), count(Rest.SADDLE),
				lost);
		String looked = hamiltonian.space().sites() <= plan.descents().curvatureLimit() ? ""
				: " Curvatures were not looked at, so that saddles may be among the minima.";
		return new Verdict(LEAVES_ARE_MINIMA.tag(), sure && looked.isEmpty() ? Level.SUPPORTED : Level.CANNOT_SAY,
				said + looked + (moving == 0 ? "" : " Give more steps or a larger tolerance."));
	}

	private Tree tree() {
		int[] rank = new int[shown.size()];
		Arrays.fill(rank, -1);
		List<Tree.Leaf> list = new ArrayList<>();
		for (int leaf : leaves) {
			rank[leaf] = list.size();
			Minimum minimum = shown.get(leaf);
			list.add(new Tree.Leaf(state(minimum), minimum.energy(), 1, leaf == 0 ? -1 : rank[father(leaf, rank)],
					joined.saddle()[leaf], "", 0, -1));
		}
		int merged = minima.stream().mapToInt(Minimum::images).sum();
		return new Tree(LandscapeKinds.BARRIER_TREE.means("Barrier tree of the " + list.size() + " lowest minima found of "
				+ minima.size() + ", from " + ends.size()
				+ " descents; barriers are upper bounds, along the lowest paths found,"
				+ " and minima may be missing; " + merged
				+ " descents ended in images of minima under symmetries of the model,"
				+ " which count once; basins and funnels were not computed"), list, List.of(), false);
	}

	/** The father, past minima that no barrier parts from theirs. Fathers are lower and so have their ranks already. */
	private int father(int leaf, int[] rank) {
		int father = joined.father()[leaf];
		while (rank[father] < 0) {
			father = joined.father()[father];
		}
		return father;
	}

	private static String state(Minimum minimum) {
		return minimum.point().length > LONGEST_STATE ? "" : new RealConfiguration(minimum.point().clone()).toText();
	}

	private Table table() {
		return new Table(SMOOTH_MINIMA.tag(), List.of(real("energy", i -> shown.get(i).energy()),
				real("gradient", i -> shown.get(i).end().gradient()),
				real("softest eigenvalue", i -> shown.get(i).end().curvature()),
				whole("ends", i -> shown.get(i).ends()), whole("images", i -> shown.get(i).images()),
				whole("father", i -> joined.father()[i] + 1L), real("saddle", i -> joined.saddle()[i]),
				real("barrier", this::barrier)));
	}

	private RealColumn real(String name, IntToDoubleFunction value) {
		return new RealColumn(name, "J", IntStream.range(0, shown.size()).mapToDouble(value).toArray());
	}

	private IntegerColumn whole(String name, IntToLongFunction value) {
		return new IntegerColumn(name, "", IntStream.range(0, shown.size()).mapToLong(value).toArray());
	}
}
