// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.ContinuousSymmetry;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.TangentFrame;
import org.spinscape.core.space.Vectors;
import org.spinscape.kernels.descent.QuasiNewton;

/**
 * A smooth energy with its derivatives along the space of its states. With the ordinary gradient {@code dH} and Hessian
 * {@code ddH}, and P the projection onto the tangent space at w:
 *
 * <pre>
 * grad H = P dH,    Hess H = P ddH P + what the bending of the space contributes, - (w.dH / N) P on a sphere
 * </pre>
 *
 * Lengths are measured in radii: the usual size of a component times the square root of their number, which is the radius
 * of a sphere. Owned by one thread.
 */
public final class SmoothLandscape {

	/** Number of past steps that shape the next one of a quasi-Newton descent. */
	private static final int MEMORY = 10;
	/** A direction of which others leave less than this share is one of theirs. */
	private static final double DEPENDENT = 1e-9;

	private final Manifold space;
	private final Gradient.Evaluator evaluator;
	private final Gradient.Evaluator precise;
	private final HessianProduct.Evaluator hessian;
	private final List<ContinuousSymmetry> level;
	/** The ordinary gradient at the point evaluated last. */
	private final double[] outer;

	/** Of a model whose states are on a manifold, with its gradient. */
	public SmoothLandscape(Hamiltonian<?> hamiltonian) {
		space = (Manifold) hamiltonian.space();
		Gradient energy = hamiltonian.capability(Gradient.class).orElseThrow();
		evaluator = energy.evaluator();
		precise = energy.preciseEvaluator();
		hessian = HessianProduct.of(hamiltonian).orElseThrow().hessianEvaluator();
		outer = new double[space.sites()];
		level = Symmetries.of(hamiltonian).stream().filter(ContinuousSymmetry.class::isInstance)
				.map(ContinuousSymmetry.class::cast).toList();
	}

	/** Why a landscape is none of this kind, with the remedy; empty if it is. */
	static Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof Manifold ? Optional.empty()
				: Optional.of("it looks at smooth energies of real numbers, and the states here are "
						+ hamiltonian.space().description() + "; use it with spherical-p-spin, or barrier-tree here");
	}

	/** Number N of components. */
	int sites() {
		return space.sites();
	}

	/** Number of independent directions: of eigenvalues of the Hessian. */
	public int dimension() {
		return space.dimension();
	}

	/** Number of independent directions in which symmetries of the model move a point: there the energy is level. */
	int levelDirections(double[] point) {
		List<double[]> basis = new ArrayList<>();
		for (ContinuousSymmetry symmetry : level) {
			for (double[] direction : symmetry.directions(point)) {
				space.project(point, direction);
				double length = Vectors.norm(direction);
				for (int pass = 0; pass < 2; pass++) { // twice is enough
					basis.forEach(known -> Vectors.add(direction, -Vectors.dot(known, direction), known));
				}
				double rest = Vectors.norm(direction);
				if (rest > DEPENDENT * length) {
					Vectors.scale(direction, 1 / rest);
					basis.add(direction);
				}
			}
		}
		return basis.size();
	}

	/** The unit of lengths; see above. */
	double radius() {
		return space.scale() * Math.sqrt(space.sites());
	}

	/** Whether energies have an upper end that an ascent could find: where the space is bounded. */
	boolean bounded() {
		return space.uniform();
	}

	double[] randomPoint(RandomStream random) {
		return space.random(random).values();
	}

	/** A random unit vector of the tangent space. */
	double[] randomDirection(double[] point, RandomStream random) {
		double[] direction = new double[point.length];
		for (int i = 0; i < direction.length; i++) {
			direction[i] = random.nextGaussian();
		}
		space.project(point, direction);
		Vectors.scale(direction, 1 / Vectors.norm(direction));
		return direction;
	}

	/** Energy in J; the tangent gradient goes into {@code gradient}. The last point evaluated is where Hessians are. */
	double evaluate(double[] point, double[] gradient) {
		return evaluate(evaluator, point, gradient);
	}

	/** The same in double precision, slower. */
	public double evaluatePrecisely(double[] point, double[] gradient) {
		return evaluate(precise, point, gradient);
	}

	private double evaluate(Gradient.Evaluator with, double[] point, double[] gradient) {
		double energy = with.evaluate(point, gradient);
		System.arraycopy(gradient, 0, outer, 0, outer.length);
		space.project(point, gradient);
		return energy;
	}

	/** Applies the Hessian along the space to a tangent vector at the point that was evaluated last. */
	void hessian(double[] point, double[] tangent, double[] result) {
		hessian.apply(point, tangent, result);
		space.addBending(point, outer, tangent, result);
		space.project(point, result);
	}

	/** The point reached by a step along a tangent vector, back in the space. */
	double[] step(double[] point, double length, double[] direction) {
		double[] there = point.clone();
		Vectors.add(there, length, direction);
		space.retract(there);
		return there;
	}

	/** Puts a point back into the space. */
	void retract(double[] point) {
		space.retract(point);
	}

	/** Makes a vector tangent at a point. */
	void project(double[] point, double[] vector) {
		space.project(point, vector);
	}

	/** Length of the shortest way between two points, in radii. */
	double distance(double[] one, double[] other) {
		return space.distance(one, other) / radius();
	}

	/** A quasi-Newton descent from a point, which is not changed. */
	QuasiNewton descent(double[] start) {
		return new QuasiNewton(space, precise, MEMORY, start);
	}

	/** Coordinates of the tangent space at a point. */
	TangentFrame frame(double[] point) {
		return space.frame(point);
	}
}
