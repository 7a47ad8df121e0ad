// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A smooth space: the real vectors of {@link #sites()} components, or a surface in them. It gives what walks and
 * searches need, so that they work on any such space: the directions that stay in it, the way back to it after a step,
 * and the lengths along it. All vectors are written in the components of the surrounding space.
 *
 * @see <a href="https://doi.org/10.1515/9781400830244">Absil, Mahony, Sepulchre, Optimization Algorithms on Matrix
 *      Manifolds, Princeton (2008)</a>
 */
public interface Manifold extends StateSpace<RealConfiguration> {

	/** Number of independent directions at a point; {@link #sites()} if nothing binds the components. */
	int dimension();

	/** The usual size of a component: root mean square over the components of a random start. Positive. */
	double scale();

	/** Whether {@link #random} draws uniformly. No flat space can: its law of starts is the model's to choose. */
	boolean uniform();

	/**
	 * Makes a vector tangent: takes away what leads out of the space, at right angles.
	 *
	 * @param point  where; it lies in the space and is not changed
	 * @param vector changed in place
	 */
	void project(double[] point, double[] vector);

	/**
	 * Brings a point that has left the space by a step along a tangent back to the nearest point in it. A step and this
	 * agree with the geodesic to second order in the length of the step.
	 *
	 * @param point changed in place
	 */
	void retract(double[] point);

	/**
	 * Moves on straight ahead: along the geodesic that leaves a point with a velocity, which is carried along. Exact but for
	 * rounding, so that turning the velocity round leads back, and volumes of points with velocities stay as they are: what
	 * walks with inertia are built on.
	 *
	 * @param point    where it begins and, afterwards, ends; in the space
	 * @param velocity tangent there, before and after; its length stays
	 * @param time     how long; below 0 it goes back
	 * @see <a href="https://doi.org/10.1111/sjos.12036">Byrne, Girolami, Geodesic Monte Carlo on embedded manifolds, Scand.
	 *      J. Stat. 40, 825 (2013)</a>
	 */
	void geodesic(double[] point, double[] velocity, double time);

	/** Length of the shortest way in the space from one point in it to another. */
	double distance(double[] one, double[] other);

	/**
	 * Adds to a product of the Hessian what the bending of the space contributes: with P the projection onto the tangent
	 * space at the point, the Hessian along the space is {@code P ddH v} plus this. Nothing in a flat space.
	 *
	 * @param point    where; not changed
	 * @param gradient of the energy in the surrounding space, not projected; not changed
	 * @param tangent  v; not changed
	 * @param result   added to, a tangent vector
	 * @see <a href="https://doi.org/10.1007/978-3-642-40020-9_39">Absil, Mahony, Trumpf, An extrinsic look at the
	 *      Riemannian Hessian, GSI (2013)</a>
	 */
	void addBending(double[] point, double[] gradient, double[] tangent, double[] result);

	/** Orthonormal coordinates of the tangent space at a point, which is copied if it is kept. */
	TangentFrame frame(double[] point);

	@Override
	default RealConfiguration cast(Configuration configuration) {
		return (RealConfiguration) configuration;
	}

	/** Eight bytes a component, without rounding. */
	@Override
	default void write(RealConfiguration state, DataOutput out) throws IOException {
		RealVectors.write(state.values(), out);
	}

	@Override
	default RealConfiguration read(DataInput in) throws IOException {
		return new RealConfiguration(RealVectors.read(sites(), in));
	}
}
