// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.space.Manifold;
import org.spinscape.kernels.descent.QuasiNewton;

/**
 * Looks for a low path between two points: a quadratic Bezier curve whose one bend is moved to lower the
 * energies along it (T. Garipov et al., NeurIPS 2018), then a string of images that slides down at right angles to itself
 * and is pulled even after each step (W. E, W. Ren, E. Vanden-Eijnden, J. Chem. Phys. 126, 164103, 2007). The top of the
 * string never rises. What is found bounds the barrier from above. Owned by one thread.
 */
final class CurvedPath {

	/** Sharpness of the soft maximum of energies, over the barrier of the straight line. */
	private static final double SHARPNESS = 20;
	private static final double GROWTH = 1.2;
	private static final double LEAST_STEP = 1e-9;

	private final Manifold space;
	private final Gradient.Evaluator evaluator;
	private final int pieces;
	private final int relaxations;
	private final Runnable each;

	/** @param pieces of the path @param relaxations steps of the string @param each is told of each step */
	CurvedPath(Manifold space, Gradient.Evaluator evaluator, int pieces, int relaxations, Runnable each) {
		this.space = space;
		this.evaluator = evaluator;
		this.pieces = pieces;
		this.relaxations = relaxations;
		this.each = each;
	}

	/** The lowest path found. */
	Polyline find(double[] one, double[] other) {
		Polyline best = Polyline.of(space, Polyline.line(space, one, other, pieces), evaluator);
		if (best.barrier() <= 0) {
			return best; // nothing to go around
		}
		Polyline bent = Polyline.of(space, Polyline.evenly(space, bent(one, other, best.barrier())), evaluator);
		return string(bent.top() < best.top() && bent.even() ? bent : best);
	}

	private List<double[]> bent(double[] one, double[] other, double barrier) {
		double sharpness = SHARPNESS / barrier;
		QuasiNewton descent = new QuasiNewton(space,
				(bend, gradient) -> softTop(one, other, bend, sharpness, gradient), 20, Polyline.middle(space, one, other));
		descent.descend(0, relaxations, each);
		return curve(one, other, descent.point());
	}

	private List<double[]> curve(double[] one, double[] other, double[] bend) {
		List<double[]> images = new ArrayList<>();
		for (int k = 0; k <= pieces; k++) {
			double t = (double) k / pieces;
			double[] before = Polyline.between(space, one, bend, t);
			images.add(Polyline.between(space, before, Polyline.between(space, bend, other, t), t));
		}
		return images;
	}

	/** {@code ln mean exp(sharpness E) / sharpness} over the inner images, and how it changes with the bend. */
	private double softTop(double[] one, double[] other, double[] bend, double sharpness, double[] gradient) {
		List<double[]> images = curve(one, other, bend);
		double[] energies = new double[pieces + 1];
		double[][] slopes = new double[pieces + 1][bend.length];
		double top = Double.NEGATIVE_INFINITY;
		for (int k = 1; k < pieces; k++) {
			energies[k] = evaluator.evaluate(images.get(k), slopes[k]);
			space.project(images.get(k), slopes[k]);
			top = Math.max(top, energies[k]);
		}
		Arrays.fill(gradient, 0);
		double sum = 0;
		for (int k = 1; k < pieces; k++) {
			double weight = StrictMath.exp(sharpness * (energies[k] - top));
			double t = (double) k / pieces;
			sum += weight;
			for (int i = 0; i < gradient.length; i++) {
				gradient[i] += weight * 2 * t * (1 - t) * slopes[k][i];
			}
		}
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] /= sum;
		}
		return top + StrictMath.log(sum / (pieces - 1)) / sharpness;
	}

	private Polyline string(Polyline start) {
		Polyline best = start;
		double step = space.scale() * space.scale();
		for (int i = 0; i < relaxations && step > LEAST_STEP && best.barrier() > 0; i++) {
			each.run();
			Polyline trial = Polyline.of(space, Polyline.evenly(space, slid(best.images(), step)), evaluator);
			if (trial.top() < best.top() && trial.even()) {
				best = trial;
				step *= GROWTH;
			} else {
				step /= 2;
			}
		}
		return best;
	}

	/** Moves inner images down, at right angles to the path. */
	private List<double[]> slid(List<double[]> images, double step) {
		List<double[]> moved = new ArrayList<>(List.of(images.getFirst()));
		double[] gradient = new double[images.getFirst().length];
		for (int k = 1; k < images.size() - 1; k++) {
			evaluator.evaluate(images.get(k), gradient);
			space.project(images.get(k), gradient);
			double[] along = images.get(k + 1).clone();
			double length = 0;
			double slope = 0;
			for (int i = 0; i < along.length; i++) {
				along[i] -= images.get(k - 1)[i];
				length += along[i] * along[i];
				slope += along[i] * gradient[i];
			}
			double[] image = images.get(k).clone();
			for (int i = 0; i < image.length; i++) {
				image[i] -= step * (gradient[i] - (length > 0 ? slope / length : 0) * along[i]);
			}
			space.retract(image);
			moved.add(image);
		}
		moved.add(images.getLast());
		return moved;
	}
}
