// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.SphereSpace;

/**
 * A smooth energy on the sphere {@code |w|^2 = N} with its derivatives along the sphere. With the ordinary gradient
 * {@code dH} and Hessian {@code ddH}, and P the projection onto the tangent space at w:
 *
 * <pre>
 * grad H = P dH,    Hess H = P ddH P - (w.dH / N) P
 * </pre>
 *
 * Owned by one thread.
 */
final class SphereLandscape {

	private final SphereSpace space;
	private final Gradient.Evaluator evaluator;
	private final Gradient.Evaluator precise;
	private double radial;

	SphereLandscape(Hamiltonian<?> hamiltonian) {
		space = (SphereSpace) hamiltonian.space();
		Gradient energy = hamiltonian.capability(Gradient.class).orElseThrow();
		evaluator = energy.evaluator();
		precise = energy.preciseEvaluator();
	}

	/** Why a landscape is none of this kind, with the remedy; empty if it is. */
	static Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof SphereSpace ? Optional.empty()
				: Optional.of("it looks at smooth energies on a sphere, and the states here are "
						+ hamiltonian.space().description() + "; use it with spherical-p-spin, or barrier-tree here");
	}

	/** Number N of components. */
	int sites() {
		return space.sites();
	}

	double[] randomPoint(RandomStream random) {
		return space.random(random).values();
	}

	/** A random unit vector of the tangent space. */
	double[] randomDirection(double[] point, RandomStream random) {
		double[] direction = space.random(random).values();
		space.project(point, direction);
		Vectors.scale(direction, 1 / Vectors.norm(direction));
		return direction;
	}

	/** Energy in J; the tangent gradient goes into {@code gradient}. The last point evaluated is where Hessians are. */
	double evaluate(double[] point, double[] gradient) {
		return evaluate(evaluator, point, gradient);
	}

	/** The same in double precision, slower. */
	double evaluatePrecisely(double[] point, double[] gradient) {
		return evaluate(precise, point, gradient);
	}

	private double evaluate(Gradient.Evaluator with, double[] point, double[] gradient) {
		double energy = with.evaluate(point, gradient);
		radial = Vectors.dot(point, gradient) / space.sites();
		space.project(point, gradient);
		return energy;
	}

	/** Applies the Hessian along the sphere to a tangent vector at the point that was evaluated last. */
	void hessian(double[] point, double[] tangent, double[] result) {
		evaluator.hessian(point, tangent, result);
		Vectors.add(result, -radial, tangent);
		space.project(point, result);
	}

	/** The point reached by a step along a tangent vector, back on the sphere. */
	double[] step(double[] point, double length, double[] direction) {
		double[] there = point.clone();
		Vectors.add(there, length, direction);
		space.normalise(there);
		return there;
	}

	/** Puts a vector onto the sphere along its direction. */
	void normalise(double[] vector) {
		space.normalise(vector);
	}

	/** Makes a vector tangent at a point. */
	void project(double[] point, double[] vector) {
		space.project(point, vector);
	}
}
