// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.spinscape.core.random.RandomStream;

/**
 * Bounds one subproblem from below, by the relaxation with more and more of the triangle inequalities that it violates and a
 * smaller and smaller penalty, until it is closed or gains little; and from above, by states near the relaxed one. A function
 * of its arguments alone.
 */
final class Bounding {

	/**
	 * What came of it.
	 *
	 * @param bound no state of the subproblem is lower, in J
	 * @param spins the lowest state that was met, which need not be one of it
	 * @param open  the subproblem with the pair to decide next; null if nothing of it can be lower than the cutoff
	 */
	record Outcome(double bound, int[] spins, Subproblem open) {
	}

	/** Up to so many groups all states are looked at. */
	private static final int ALL = 16;
	private static final int ROUNDS = 40;
	/** Steps in one round: enough to see which inequalities matter, not more, since they change. */
	private static final int STEPS = 25;
	/** New inequalities in one round, for each group. */
	private static final int NEW = 6;
	private static final double VIOLATION = 0.03;
	/** Slopes below this are not worth a step: X is then right to this. */
	private static final double SLOPE = 0.01;
	/** Penalties relative to the scale of the couplings, and what they are multiplied with after a round. */
	private static final double FIRST_PENALTY = 1e-2;
	private static final double WARM_PENALTY = 1e-3;
	private static final double LAST_PENALTY = 5e-5;
	private static final double COOLING = 0.6;
	/** A round must close this share of the gap, or it is better to branch: so many rounds in a row, warm and cold. */
	private static final double PROGRESS = 0.06;
	private static final int WARM_PATIENCE = 5;
	private static final int COLD_PATIENCE = 2;
	private static final int ROUNDINGS = 5;

	private final MergedSpins whole;
	private final double cutoff;
	private final RandomStream random;
	private final BooleanSupplier stop;
	private final LowStateSearch descents;
	private int[] lowest;
	private double energy = Double.POSITIVE_INFINITY;

	/**
	 * @param whole  all spins, for energies
	 * @param cutoff a bound that is as high as this closes the subproblem, in J
	 * @param stop   asked now and then; what comes after it is of no use
	 */
	Bounding(MergedSpins whole, double cutoff, RandomStream random, BooleanSupplier stop) {
		this.whole = whole;
		this.cutoff = cutoff;
		this.random = random;
		this.stop = stop;
		descents = new LowStateSearch(whole.couplings());
		lowest = new int[whole.groups()];
	}

	/** @param incumbent the best state known; if it is one of the subproblem, it may be proven to be the best there */
	Outcome of(Subproblem given, int[] incumbent) {
		Subproblem problem = given.reduced();
		MergedSpins spins = problem.spins();
		if (spins.groups() <= ALL) {
			int[] signs = AllSigns.lowest(spins);
			meet(spins.spins(signs));
			return new Outcome(Math.max(problem.bound(), spins.energy(signs)), lowest, null);
		}
		return relax(problem, incumbent);
	}

	private Outcome relax(Subproblem problem, int[] incumbent) {
		MergedSpins spins = problem.spins();
		int n = spins.groups();
		double scale = scale(spins.couplings());
		double wanted = cutoff - spins.constant();
		Triangles triangles = problem.triangles();
		double penalty = scale * (problem.diagonal() == null ? FIRST_PENALTY : WARM_PENALTY);
		RelaxedDual dual = new RelaxedDual(spins.couplings(), triangles, penalty);
		int[] signs = spins.signs(incumbent);
		double[] point = start(problem, triangles, scale);
		double before = Double.NEGATIVE_INFINITY;
		double violation = 1;
		int stuck = 0;
		for (int round = 0; round < ROUNDS && !stop.getAsBoolean(); round++) {
			point = climb(dual, n, point, Math.max(SLOPE, violation / 10), wanted);
			round(spins, dual);
			if (signs != null) {
				dual.certify(point, signs);
			}
			if (dual.bound() >= wanted) {
				return new Outcome(dual.bound() + spins.constant(), lowest, null);
			}
			boolean cold = penalty <= scale * LAST_PENALTY;
			stuck = dual.bound() - before < PROGRESS * (wanted - dual.bound()) ? stuck + 1 : 0;
			before = dual.bound();
			if (stuck >= (cold ? COLD_PATIENCE : WARM_PATIENCE)) {
				break;
			}
			triangles = kept(triangles, point, n);
			violation = new TriangleSearch(dual.x(), VIOLATION, NEW * n).addTo(triangles);
			point = point(point, n, triangles);
			penalty = Math.max(scale * LAST_PENALTY, COOLING * penalty);
			dual.change(triangles, penalty);
		}
		double bound = Math.max(problem.bound(), dual.bound() + spins.constant());
		int[] pair = pair(dual.x());
		return new Outcome(bound, lowest,
				new Subproblem(spins, Arrays.copyOf(point, n), kept(triangles, point, n), bound, pair[0], pair[1]));
	}

	/** Some steps towards the best multipliers. */
	private double[] climb(RelaxedDual dual, int n, double[] from, double tolerance, double wanted) {
		ProjectedQuasiNewton search = new ProjectedQuasiNewton(dual, n, from);
		for (int step = 0; step < STEPS && search.slope() > tolerance && dual.bound() < wanted; step++) {
			if (!search.step() || stop.getAsBoolean()) {
				break;
			}
		}
		return search.point();
	}

	private static double[] start(Subproblem problem, Triangles triangles, double scale) {
		int n = problem.spins().groups();
		double[] y = problem.diagonal();
		if (y == null) {
			y = new double[n];
			Arrays.fill(y, -scale); // about the lowest eigenvalue of -J/2
		}
		return point(y, n, triangles);
	}

	/** The diagonal, and then the multipliers of the inequalities. */
	private static double[] point(double[] diagonal, int n, Triangles triangles) {
		double[] point = Arrays.copyOf(diagonal, n + triangles.size());
		for (int t = 0; t < triangles.size(); t++) {
			point[n + t] = triangles.multiplier(t);
		}
		return point;
	}

	/** Root mean square of the sum of squared couplings of a group. */
	private static double scale(double[][] couplings) {
		double sum = 0;
		for (double[] row : couplings) {
			for (double coupling : row) {
				sum += coupling * coupling;
			}
		}
		return sum == 0 ? 1 : Math.sqrt(sum / couplings.length);
	}

	/** Those that count, with the multipliers of a point. */
	private static Triangles kept(Triangles triangles, double[] point, int n) {
		Triangles kept = new Triangles();
		for (int t = 0; t < triangles.size(); t++) {
			if (point[n + t] > 0) {
				kept.add(triangles.i(t), triangles.j(t), triangles.k(t), triangles.code(t), point[n + t]);
			}
		}
		return kept;
	}

	/**
	 * States that random cuts of the vectors behind X give, and descents from there (M. X. Goemans, D. P. Williamson, J. ACM 42,
	 * 1115 (1995)).
	 */
	private void round(MergedSpins spins, RelaxedDual dual) {
		int n = spins.groups();
		double[] values = dual.eigen().values();
		for (int cut = 0; cut < ROUNDINGS; cut++) {
			double[] along = new double[n];
			for (int k = 0; k < n; k++) {
				if (values[k] > 0) {
					double factor = Math.sqrt(values[k]) * random.nextGaussian();
					double[] vector = dual.eigen().vector(k);
					for (int i = 0; i < n; i++) {
						along[i] += factor * vector[i];
					}
				}
			}
			int[] signs = new int[n];
			Arrays.setAll(signs, i -> along[i] < 0 ? -1 : 1);
			meet(descents.from(spins.spins(signs), 0, random));
		}
	}

	private void meet(int[] spins) {
		double found = whole.energy(spins);
		if (found < energy) {
			energy = found;
			lowest = spins;
		}
	}

	/** The pair that is decided least, of the spin that is decided best. */
	private static int[] pair(double[][] x) {
		int n = x.length;
		int row = 0;
		double best = Double.NEGATIVE_INFINITY;
		int[] pair = { 0, 1 };
		for (int i = 0; i < n; i++) {
			double sum = 0;
			for (int j = 0; j < n; j++) {
				sum += x[i][j] * x[i][j];
			}
			if (sum > best) {
				best = sum;
				row = i;
			}
		}
		double least = 2;
		for (int j = 0; j < n; j++) {
			if (j != row && Math.abs(x[row][j]) < least) {
				least = Math.abs(x[row][j]);
				pair = new int[] { Math.min(row, j), Math.max(row, j) };
			}
		}
		return pair;
	}
}
