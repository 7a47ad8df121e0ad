// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.RigidMotion;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/**
 * Points that move together as a rigid body, some of which may change places: which bodies are one, and how one is laid
 * upon another.
 *
 * <p>
 * Two bodies are taken for one where all their distances, sorted within each pair of sorts of points, agree. Images always
 * do, reflections among them. Bodies that are no images of each other and have the same distances exist, but they fill no
 * volume among all bodies (M. Boutin, G. Kemper, On reconstructing n-point configurations from the distribution of distances
 * or areas, 2003).
 */
final class Body implements Likeness {

	/** Turns tried beside those that lay the axes of inertia upon each other. */
	private static final int TURNS = 16;
	private static final int MOST_ROUNDS = 50;
	private static final long TURN_SEED = 38;

	private final RigidMotion motion;
	/** Sort of each point: points of one sort may change places. */
	private final int[] sorts;
	/** Numbers of the points of each sort. */
	private final List<int[]> members = new ArrayList<>();

	private Body(RigidMotion motion, List<BlockPermutation> permutations) {
		this.motion = motion;
		sorts = new int[motion.points().size()];
		Arrays.fill(sorts, -1);
		for (BlockPermutation permutation : permutations) {
			int[] points = permutation.blocks().stream().mapToInt(this::point).filter(point -> point >= 0).toArray();
			if (points.length == permutation.blocks().size()) {
				Arrays.stream(points).forEach(point -> sorts[point] = members.size());
				members.add(points);
			}
		}
		for (int point = 0; point < sorts.length; point++) {
			if (sorts[point] < 0) {
				sorts[point] = members.size();
				members.add(new int[] { point });
			}
		}
	}

	/** The body that a state is, if its energy depends on it as on a body. */
	static Optional<Body> of(List<Symmetry> symmetries) {
		List<BlockPermutation> permutations = symmetries.stream().filter(BlockPermutation.class::isInstance)
				.map(BlockPermutation.class::cast).toList();
		return symmetries.stream().filter(RigidMotion.class::isInstance).map(RigidMotion.class::cast).findFirst()
				.map(motion -> new Body(motion, permutations));
	}

	private int point(int[] block) {
		for (int point = 0; point < sorts.length; point++) {
			if (Arrays.equals(motion.points().get(point), block)) {
				return point;
			}
		}
		return -1;
	}

	/**
	 * What is the same for all images of a state: distances, sorted within each pair of sorts. Root mean squares of their
	 * differences are as large as those of distances between points.
	 */
	double[] distances(double[] state) {
		List<double[]> groups = new ArrayList<>();
		for (int one = 0; one < members.size(); one++) {
			for (int other = 0; other <= one; other++) {
				groups.add(distances(state, members.get(one), members.get(other), one == other));
			}
		}
		return groups.stream().flatMapToDouble(Arrays::stream).toArray();
	}

	@Override
	public double[] marks(double[] state) {
		return distances(state);
	}

	private double[] distances(double[] state, int[] some, int[] others, boolean same) {
		double[] distances = new double[same ? some.length * (some.length - 1) / 2 : some.length * others.length];
		int k = 0;
		for (int i = 0; i < some.length; i++) {
			for (int j = 0; j < (same ? i : others.length); j++) {
				int[] a = motion.points().get(some[i]);
				int[] b = motion.points().get(others[j]);
				double square = 0;
				for (int axis = 0; axis < a.length; axis++) {
					square += (state[a[axis]] - state[b[axis]]) * (state[a[axis]] - state[b[axis]]);
				}
				distances[k++] = Math.sqrt(square);
			}
		}
		Arrays.sort(distances);
		return distances;
	}

	/**
	 * An image of {@code state} near {@code target}: from a number of turns, points are assigned and the body is turned in
	 * alternation until nothing comes nearer. Another image may be nearer still.
	 */
	@Override
	public double[] align(double[] state, double[] target) {
		double[] best = null;
		double least = Double.POSITIVE_INFINITY;
		double[] centre = motion.centre(target);
		for (double[][] turn : turns(state, target)) {
			double[] image = state.clone();
			motion.move(image, turn, motion.centre(state), centre);
			double distance = settle(image, target, centre);
			if (distance < least) {
				least = distance;
				best = image;
			}
		}
		return best == null ? state.clone() : best;
	}

	private double settle(double[] image, double[] target, double[] centre) {
		double distance = Alignment.distance(image, target);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			double[] before = image.clone();
			members.forEach(points -> assign(image, target, centre, points));
			motion.move(image, nearest(image, target, centre), centre, centre);
			double there = Alignment.distance(image, target);
			if (!(there < distance)) {
				System.arraycopy(before, 0, image, 0, image.length);
				break;
			}
			distance = there;
		}
		return distance;
	}

	private void assign(double[] image, double[] target, double[] centre, int[] points) {
		if (points.length == 1) {
			return;
		}
		double[][] costs = new double[points.length][points.length];
		for (int i = 0; i < points.length; i++) {
			int[] there = motion.points().get(points[i]);
			for (int j = 0; j < points.length; j++) {
				int[] here = motion.points().get(points[j]);
				for (int axis = 0; axis < centre.length; axis++) {
					costs[i][j] -= (target[there[axis]] - centre[axis]) * (image[here[axis]] - centre[axis]);
				}
			}
		}
		int[] from = Assignment.of(costs);
		double[] before = image.clone();
		for (int i = 0; i < points.length; i++) {
			int[] to = motion.points().get(points[i]);
			int[] source = motion.points().get(points[from[i]]);
			for (int axis = 0; axis < to.length; axis++) {
				image[to[axis]] = before[source[axis]];
			}
		}
	}

	/** The orthogonal matrix that brings points nearest (P. H. Schonemann, Psychometrika 31, 1, 1966). */
	private double[][] nearest(double[] image, double[] target, double[] centre) {
		double[][] products = new double[centre.length][centre.length];
		for (int[] point : motion.points()) {
			for (int i = 0; i < centre.length; i++) {
				for (int j = 0; j < centre.length; j++) {
					products[i][j] += (target[point[i]] - centre[i]) * (image[point[j]] - centre[j]);
				}
			}
		}
		SingularValueDecomposition solution = new SingularValueDecomposition(new Array2DRowRealMatrix(products, false));
		return solution.getU().multiply(solution.getVT()).getData();
	}

	private List<double[][]> turns(double[] state, double[] target) {
		List<double[][]> turns = new ArrayList<>();
		RealMatrix of = axes(state);
		RealMatrix to = axes(target);
		int dimension = motion.dimension();
		for (int signs = 0; signs < 1 << dimension; signs++) {
			double[][] turned = of.getData();
			for (int axis = 0; axis < dimension; axis++) {
				double sign = (signs >> axis & 1) == 0 ? 1 : -1;
				for (int row = 0; row < dimension; row++) {
					turned[row][axis] *= sign;
				}
			}
			turns.add(to.multiplyTransposed(new Array2DRowRealMatrix(turned, false)).getData());
		}
		RandomStream random = new SplitMix64(TURN_SEED);
		for (int turn = 0; turn < TURNS; turn++) {
			turns.add(RigidMotion.turn(dimension, random));
		}
		return turns;
	}

	/** Axes of inertia as columns. */
	private RealMatrix axes(double[] state) {
		double[] centre = motion.centre(state);
		double[][] inertia = new double[centre.length][centre.length];
		for (int[] point : motion.points()) {
			for (int i = 0; i < centre.length; i++) {
				for (int j = 0; j <= i; j++) {
					inertia[i][j] += (state[point[i]] - centre[i]) * (state[point[j]] - centre[j]);
					inertia[j][i] = inertia[i][j];
				}
			}
		}
		return new EigenDecompositionSymmetric(new Array2DRowRealMatrix(inertia, false)).getV();
	}
}
