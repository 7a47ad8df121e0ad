// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.core.space.TangentFrame;

/** A sphere with room for a mistake. */
class SphereToSpoil implements Manifold {

	private final SphereSpace right = new SphereSpace(6);

	@Override
	public String description() {
		return right.description();
	}

	@Override
	public int sites() {
		return right.sites();
	}

	@Override
	public int dimension() {
		return right.dimension();
	}

	@Override
	public double scale() {
		return right.scale();
	}

	@Override
	public boolean uniform() {
		return right.uniform();
	}

	@Override
	public RealConfiguration create() {
		return right.create();
	}

	@Override
	public RealConfiguration random(RandomStream random) {
		return right.random(random);
	}

	@Override
	public RealConfiguration parse(String text) {
		return right.parse(text);
	}

	@Override
	public void project(double[] point, double[] vector) {
		right.project(point, vector);
	}

	@Override
	public void retract(double[] point) {
		right.retract(point);
	}

	@Override
	public void geodesic(double[] point, double[] velocity, double time) {
		right.geodesic(point, velocity, time);
	}

	@Override
	public double distance(double[] one, double[] other) {
		return right.distance(one, other);
	}

	@Override
	public void addBending(double[] point, double[] gradient, double[] tangent, double[] result) {
		right.addBending(point, gradient, tangent, result);
	}

	@Override
	public TangentFrame frame(double[] point) {
		return right.frame(point);
	}
}
