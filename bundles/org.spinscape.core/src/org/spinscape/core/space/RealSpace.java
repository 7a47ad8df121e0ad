// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Arrays;
import java.util.Objects;

import org.spinscape.core.random.RandomStream;

/**
 * All real vectors of some length: flat and without bounds. There is no uniform law on it, so that random starts follow
 * a law that is declared with the space: normal components of one scale, or what the model gives, as a network does that
 * starts with smaller weights in wider layers.
 */
public final class RealSpace implements Manifold {

	private final int sites;
	private final double scale;
	private final Start start;
	private final double[] reference;

	/** A law of random starts. Immutable and safe for concurrent use. */
	@FunctionalInterface
	public interface Start {

		/** Fills a vector that is zero so far. */
		void draw(RandomStream random, double[] values);
	}

	/** Independent normal components. @param sites at least 1 @param scale their standard deviation, positive */
	public RealSpace(int sites, double scale) {
		this(sites, scale, new NormalStart(scale));
	}

	/**
	 * Starts by a law of their own.
	 *
	 * @param sites number of components, at least 1
	 * @param scale the usual size of a component at the start, positive; see {@link Manifold#scale()}
	 * @param start the law
	 */
	public RealSpace(int sites, double scale, Start start) {
		this(sites, scale, start, new double[Math.max(sites, 0)]);
	}

	/**
	 * Starts and a reference state of their own, where the vector 0 is none to measure by: particles that all lie on one
	 * point, say.
	 *
	 * @param sites     number of components, at least 1
	 * @param scale     the usual size of a component at the start, positive; see {@link Manifold#scale()}
	 * @param start     the law
	 * @param reference what {@link #create} gives, {@code sites} finite numbers; copied
	 */
	public RealSpace(int sites, double scale, Start start, double[] reference) {
		if (sites < 1) {
			throw new IllegalArgumentException("a vector needs at least one component: " + sites);
		}
		if (!(scale > 0 && Double.isFinite(scale))) {
			throw new IllegalArgumentException("the scale of a start must be positive: " + scale);
		}
		this.sites = sites;
		this.scale = scale;
		this.start = Objects.requireNonNull(start, "start");
		if (reference.length != sites || !Arrays.stream(reference).allMatch(Double::isFinite)) {
			throw new IllegalArgumentException("a reference state has " + sites + " finite numbers");
		}
		this.reference = reference.clone();
	}

	private record NormalStart(double scale) implements Start {

		@Override
		public void draw(RandomStream random, double[] values) {
			for (int i = 0; i < values.length; i++) {
				values[i] = scale * random.nextGaussian();
			}
		}
	}

	@Override
	public String description() {
		return "vectors of " + sites + " real numbers";
	}

	@Override
	public int sites() {
		return sites;
	}

	@Override
	public int dimension() {
		return sites;
	}

	@Override
	public double scale() {
		return scale;
	}

	@Override
	public boolean uniform() {
		return false;
	}

	/** The reference state: all components 0 unless the model has said otherwise. */
	@Override
	public RealConfiguration create() {
		return new RealConfiguration(reference.clone());
	}

	/** A start drawn from the declared law. */
	@Override
	public RealConfiguration random(RandomStream random) {
		RealConfiguration state = new RealConfiguration(new double[sites]);
		start.draw(random, state.values());
		return state;
	}

	@Override
	public RealConfiguration parse(String text) {
		return new RealConfiguration(RealVectors.parse(text, sites));
	}

	@Override
	public void project(double[] point, double[] vector) {
		// every vector is tangent
	}

	@Override
	public void retract(double[] point) {
		// no step leads out
	}

	@Override
	public void geodesic(double[] point, double[] velocity, double time) {
		Vectors.add(point, time, velocity);
	}

	@Override
	public double distance(double[] one, double[] other) {
		return Vectors.distance(one, other);
	}

	@Override
	public void addBending(double[] point, double[] gradient, double[] tangent, double[] result) {
		// flat
	}

	@Override
	public TangentFrame frame(double[] point) {
		return Plain.FRAME;
	}

	/** The components themselves. */
	private enum Plain implements TangentFrame {

		FRAME;

		@Override
		public void vector(double[] coordinates, double[] vector) {
			System.arraycopy(coordinates, 0, vector, 0, vector.length);
		}

		@Override
		public void coordinates(double[] vector, double[] coordinates) {
			System.arraycopy(vector, 0, coordinates, 0, vector.length);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RealSpace that && sites == that.sites && scale == that.scale && start.equals(that.start)
				&& Arrays.equals(reference, that.reference);
	}

	@Override
	public int hashCode() {
		return Objects.hash(sites, scale, start, Arrays.hashCode(reference));
	}
}
