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
public record SphereSpace(int sites) implements StateSpace<RealConfiguration> {

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
		normalise(values);
		return new RealConfiguration(values);
	}

	@Override
	public RealConfiguration parse(String text) {
		String[] words = text.strip().split("\\s+");
		if (words.length != sites) {
			throw new IllegalArgumentException("a point in " + sites + " dimensions has as many numbers, not "
					+ words.length);
		}
		double[] values = new double[sites];
		for (int i = 0; i < sites; i++) {
			try {
				values[i] = Double.parseDouble(words[i]);
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("'" + words[i] + "' is not a number", e);
			}
		}
		if (!(Math.abs(dot(values, values) / sites - 1) <= TOLERANCE)) {
			throw new IllegalArgumentException("the squares of the numbers add up to " + dot(values, values) + ", not to "
					+ sites);
		}
		return new RealConfiguration(values);
	}

	@Override
	public RealConfiguration cast(Configuration configuration) {
		return (RealConfiguration) configuration;
	}

	/** Takes the part of a vector that is tangent to the sphere at a point. */
	public void project(double[] point, double[] vector) {
		double radial = dot(point, vector) / sites;
		for (int i = 0; i < sites; i++) {
			vector[i] -= radial * point[i];
		}
	}

	/** Brings a vector back to the sphere along its direction. */
	public void normalise(double[] vector) {
		double scale = Math.sqrt(sites / dot(vector, vector));
		for (int i = 0; i < sites; i++) {
			vector[i] *= scale;
		}
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
