// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/**
 * The sphere of squared radius N in N dimensions: {@code sum of w_i^2 = N}, so that a component is of order 1, as a spin
 * is.
 *
 * @param sites N, at least 2
 */
public record SphereSpace(int sites) implements Manifold {

	/** How far the squared radius of a text may be off, relatively. */
	private static final double TOLERANCE = 1e-9;

	public SphereSpace {
		if (sites < 2) {
			throw new IllegalArgumentException("a sphere needs at least two dimensions: " + sites);
		}
	}

	@Override
	public String description() {
		return "points on a sphere in " + sites + " dimensions";
	}

	@Override
	public int dimension() {
		return sites - 1;
	}

	@Override
	public double scale() {
		return 1;
	}

	@Override
	public boolean uniform() {
		return true;
	}

	/** All components 1. */
	@Override
	public RealConfiguration create() {
		double[] values = new double[sites];
		Arrays.fill(values, 1);
		return new RealConfiguration(values);
	}

	@Override
	public RealConfiguration random(RandomStream random) {
		double[] values = new double[sites];
		for (int i = 0; i < sites; i++) {
			values[i] = random.nextGaussian();
		}
		retract(values);
		return new RealConfiguration(values);
	}

	@Override
	public RealConfiguration parse(String text) {
		double[] values = RealVectors.parse(text, sites);
		double square = Vectors.dot(values, values);
		if (!(Math.abs(square / sites - 1) <= TOLERANCE)) {
			throw new IllegalArgumentException("the squares of the numbers add up to " + square + ", not to " + sites);
		}
		return new RealConfiguration(values);
	}

	@Override
	public void project(double[] point, double[] vector) {
		double radial = Vectors.dot(point, vector) / sites;
		for (int i = 0; i < sites; i++) {
			vector[i] -= radial * point[i];
		}
	}

	/** Brings a vector back to the sphere along its direction. */
	@Override
	public void retract(double[] point) {
		double scale = Math.sqrt(sites / Vectors.dot(point, point));
		for (int i = 0; i < sites; i++) {
			point[i] *= scale;
		}
	}

	/** Along a great circle. */
	@Override
	public void geodesic(double[] point, double[] velocity, double time) {
		double radius = Math.sqrt(sites);
		double speed = Vectors.norm(velocity);
		if (speed > 0) {
			double angle = speed * time / radius;
			double cosine = StrictMath.cos(angle);
			double sine = StrictMath.sin(angle);
			for (int i = 0; i < sites; i++) {
				double before = point[i];
				point[i] = cosine * before + sine * radius / speed * velocity[i];
				velocity[i] = cosine * velocity[i] - sine * speed / radius * before;
			}
			// Rounding would add up over many steps.
			retract(point);
			project(point, velocity);
		}
	}

	/** Length of the arc, from the chord: near points lose no digits. */
	@Override
	public double distance(double[] one, double[] other) {
		double radius = Math.sqrt(sites);
		return 2 * radius * Math.asin(Math.min(1, Vectors.distance(one, other) / (2 * radius)));
	}

	/** {@code -(w.dH / N) v}. */
	@Override
	public void addBending(double[] point, double[] gradient, double[] tangent, double[] result) {
		double radial = Vectors.dot(point, gradient) / sites;
		for (int i = 0; i < sites; i++) {
			result[i] -= radial * tangent[i];
		}
	}

	@Override
	public TangentFrame frame(double[] point) {
		return new MirrorFrame(point);
	}
}
