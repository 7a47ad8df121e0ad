// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.BitSet;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.StateSums;

/**
 * Mean first-passage times by conjugate gradients on {@code L tau = w} outside the target, scaled by the diagonal, or whatever
 * else a source in place of the weights w makes of it. That
 * is the same as on the symmetrised form {@code 1 - w^1/2 P w^-1/2}, since scaling a symmetric system by its diagonal
 * undoes any scaling before.
 */
final class IterativePassage {

	static final double RESIDUAL = 1e-12;
	/** A tenth of a digit of the residual is a unit of progress. */
	private static final int UNITS = 10;
	/** Of the error that the largest residual allows; then the rest is left. */
	private static final double BOUND = 1e-10;
	private static final int MOST_SMOOTHINGS = 200;
	private static final int MOST_STEPS = 50_000;
	/** Rounding gathers in the residual that is carried along; it is taken anew after so many steps. */
	private static final int RENEWAL = 500;

	private final FluxNetwork network;
	private final BitSet target;
	private final StateSums sums;
	private final double[] times;
	private final double[] residual;
	private final double[] direction;
	private final double[] image;
	private final double[] diagonal;
	private final double[] source;

	IterativePassage(FluxNetwork network, BitSet target) {
		this(network, target, network.weights());
	}

	/** @param source by state; not changed, and of no meaning at the target */
	IterativePassage(FluxNetwork network, BitSet target, double[] source) {
		this.network = network;
		this.source = source;
		this.target = target;
		sums = network.sums();
		times = new double[sums.states()];
		residual = new double[sums.states()];
		direction = new double[sums.states()];
		image = new double[sums.states()];
		diagonal = network.diagonal();
	}

	/** What was found by state, 0 at the target. Shared: for reading. */
	double[] values() {
		return times;
	}

	/** Solves. Stops early only if rounding allows no better. */
	PassageTime solve(ExplorerContext context, String phase) {
		int units = (int) Math.round(-UNITS * Math.log10(RESIDUAL));
		context.phase(phase, units);
		renew();
		double first = squared();
		double old = first;
		turn(0);
		for (int step = 1; step <= MOST_STEPS && old > RESIDUAL * RESIDUAL * first; step++) {
			context.checkCancelled();
			context.done(Math.clamp(Math.round(-UNITS * 0.5 * Math.log10(old / first)), 0, units));
			network.apply(direction, image);
			mask(image);
			double length = old / sums.dot(direction, image);
			advance(length);
			if (step % RENEWAL == 0) {
				renew();
			}
			double now = squared();
			turn(now / old);
			old = now;
		}
		renew();
		double bound = smooth(context);
		double relative = Math.sqrt(squared() / first);
		double mean = sums.sum((from, to) -> {
			double sum = 0;
			for (int state = from; state < to; state++) {
				sum += times[state];
			}
			return sum;
		}) / sums.states();
		return new PassageTime(mean, relative, bound);
	}

	/**
	 * The norm of conjugate gradients hardly sees states of high energy, whose weight is small. Simple iteration never
	 * makes the largest error grow, and settles these states within a few steps, since they soon lead to lower ones.
	 *
	 * @return the largest residual of {@code (1 - P) tau = 1}
	 */
	private double smooth(ExplorerContext context) {
		double bound = largest();
		for (int step = 0; step < MOST_SMOOTHINGS && bound > BOUND; step++) {
			context.checkCancelled();
			sums.run((from, to) -> {
				for (int state = from; state < to; state++) {
					times[state] += residual[state] / diagonal[state];
				}
			});
			renew();
			bound = largest();
		}
		return bound;
	}

	private double largest() {
		double largest = 0;
		for (int state = 0; state < residual.length; state++) {
			largest = Math.max(largest, Math.abs(residual[state]) / network.weights()[state]);
		}
		return largest;
	}

	/** The residual from scratch. */
	private void renew() {
		network.apply(times, image);
		sums.run((from, to) -> {
			for (int state = from; state < to; state++) {
				residual[state] = source[state] - image[state];
			}
		});
		mask(residual);
	}

	private void mask(double[] vector) {
		for (int state = target.nextSetBit(0); state >= 0; state = target.nextSetBit(state + 1)) {
			vector[state] = 0;
		}
	}

	/** Square of the residual's norm, scaled. */
	private double squared() {
		return sums.sum((from, to) -> {
			double sum = 0;
			for (int state = from; state < to; state++) {
				sum += residual[state] * residual[state] / diagonal[state];
			}
			return sum;
		});
	}

	private void turn(double keep) {
		sums.run((from, to) -> {
			for (int state = from; state < to; state++) {
				direction[state] = residual[state] / diagonal[state] + keep * direction[state];
			}
		});
	}

	private void advance(double length) {
		sums.run((from, to) -> {
			for (int state = from; state < to; state++) {
				times[state] += length * direction[state];
				residual[state] -= length * image[state];
			}
		});
	}
}
