// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.explorers.exact.graph.StateSums;

/**
 * The smallest or largest eigenvalue of {@code Lv = mu w v}, that is of {@code 1 - P}, on functions orthogonal to the
 * constant: locally optimal conjugate gradients with the diagonal as preconditioner (A. V. Knyazev, SIAM J. Sci. Comput.
 * 23, 517 (2001)). Eigenvalues converge with the square of the residual.
 */
final class ExtremeMode {

	/** Of the residual relative to the eigenvalue. */
	static final double FINE = 1e-7;
	/** Good enough to see that an eigenvalue does not compete with another. */
	static final double ROUGH = 1e-3;
	private static final int MOST_STEPS = 20_000;
	private static final int RENEWAL = 50;
	/** Any start does; a fixed one makes the result the same whatever was drawn before. */
	private static final long START = 0x5eed;

	private final FluxNetwork network;
	private final StateSums sums;
	private final double[] weights;
	private final double[] diagonal;
	private final double total;
	private final int sign;

	/** A direction with its image under the operator. */
	private static final class Direction {

		private final double[] vector;
		private final double[] image;

		private Direction(int states) {
			vector = new double[states];
			image = new double[states];
		}
	}

	/** @param sign 1 for the smallest, -1 for the largest */
	ExtremeMode(FluxNetwork network, int sign) {
		this.network = network;
		this.sign = sign;
		sums = network.sums();
		weights = network.weights();
		diagonal = sign > 0 ? network.diagonal() : weights;
		total = sums.sum((from, to) -> {
			double sum = 0;
			for (int i = from; i < to; i++) {
				sum += weights[i];
			}
			return sum;
		});
	}

	/** Finds it. @param tolerance of the residual relative to the eigenvalue, {@link #FINE} or {@link #ROUGH} */
	Mode find(double tolerance, ExplorerContext context, String phase) {
		context.phase(phase, MOST_STEPS);
		Direction best = new Direction(sums.states());
		Direction search = new Direction(sums.states());
		Direction last = new Direction(sums.states());
		RandomStream random = new SplitMix64(START);
		for (int i = 0; i < best.vector.length; i++) {
			best.vector[i] = random.nextGaussian();
		}
		if (sums.states() == 1 && !network.changesSign() || !orthonormalise(best, List.of())) {
			return Mode.NONE;
		}
		network.apply(best.vector, best.image);
		boolean haveLast = false;
		for (int step = 0;; step++) {
			context.checkCancelled();
			context.done(Math.min(step, MOST_STEPS));
			double value = sums.dot(best.vector, best.image);
			double residual = residual(best, value, search.vector);
			if (residual <= tolerance * value || residual < 1e-15 || step == MOST_STEPS) {
				return new Mode(value, residual);
			}
			List<Direction> basis = new ArrayList<>(List.of(best));
			if (!orthonormalise(search, basis)) {
				return new Mode(value, residual);
			}
			network.apply(search.vector, search.image);
			basis.add(search);
			if (haveLast && orthonormalise(last, basis)) {
				basis.add(last);
			}
			combine(basis, best, last);
			haveLast = true;
			if (step % RENEWAL == RENEWAL - 1) { // images that are carried along gather rounding
				orthonormalise(best, List.of());
				network.apply(best.vector, best.image);
				network.apply(last.vector, last.image);
			}
		}
	}

	/** Norm of the residual; its preconditioned form goes to {@code search}. */
	private double residual(Direction best, double value, double[] search) {
		return Math.sqrt(sums.sum((from, to) -> {
			double sum = 0;
			for (int i = from; i < to; i++) {
				double r = best.image[i] - value * weights[i] * best.vector[i];
				search[i] = diagonal[i] > 0 ? r / diagonal[i] : 0;
				sum += r * r / weights[i];
			}
			return sum;
		}));
	}

	/**
	 * Makes a direction orthogonal to the constant and a basis, in the Boltzmann weight. Its image is kept in step; that
	 * of the constant is zero.
	 *
	 * @return false if nothing is left
	 */
	private boolean orthonormalise(Direction direction, List<Direction> basis) {
		double before = norm(direction.vector);
		if (!(before > 0)) {
			return false;
		}
		scale(direction, 1 / before);
		double[] vector = direction.vector;
		for (int pass = 0; pass < 2; pass++) { // the second takes away what rounding of the first has left
			if (!network.changesSign()) {
				double mean = sums.dot(weights, vector) / total;
				sums.run((from, to) -> {
					for (int i = from; i < to; i++) {
						vector[i] -= mean;
					}
				});
			}
			for (Direction other : basis) {
				subtract(direction, other, weighted(vector, other.vector));
			}
			double norm = norm(vector);
			if (!(norm > 1e-12)) {
				return false;
			}
			scale(direction, 1 / norm);
		}
		return true;
	}

	private void subtract(Direction direction, Direction other, double factor) {
		sums.run((from, to) -> {
			for (int i = from; i < to; i++) {
				direction.vector[i] -= factor * other.vector[i];
				direction.image[i] -= factor * other.image[i];
			}
		});
	}

	private double norm(double[] vector) {
		return Math.sqrt(weighted(vector, vector));
	}

	private double weighted(double[] a, double[] b) {
		return sums.sum((from, to) -> {
			double sum = 0;
			for (int i = from; i < to; i++) {
				sum += weights[i] * a[i] * b[i];
			}
			return sum;
		});
	}

	private void scale(Direction direction, double factor) {
		sums.run((from, to) -> {
			for (int i = from; i < to; i++) {
				direction.vector[i] *= factor;
				direction.image[i] *= factor;
			}
		});
	}

	/** The best combination becomes the first; {@code last} becomes the way that led there. */
	private void combine(List<Direction> basis, Direction best, Direction last) {
		int size = basis.size();
		double[][] products = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j <= i; j++) {
				products[i][j] = sums.dot(basis.get(i).vector, basis.get(j).image);
				products[j][i] = products[i][j];
			}
		}
		double[] c = new Symmetric3(products).extreme(sign);
		Direction search = basis.get(1);
		double keep = size > 2 ? c[2] : 0;
		sums.run((from, to) -> {
			for (int i = from; i < to; i++) {
				last.vector[i] = c[1] * search.vector[i] + keep * last.vector[i];
				last.image[i] = c[1] * search.image[i] + keep * last.image[i];
				best.vector[i] = c[0] * best.vector[i] + last.vector[i];
				best.image[i] = c[0] * best.image[i] + last.image[i];
			}
		});
	}
}
