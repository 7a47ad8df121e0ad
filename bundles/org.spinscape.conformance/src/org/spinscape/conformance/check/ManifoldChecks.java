// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.TangentFrame;
import org.spinscape.core.space.Vectors;

/** Smooth spaces. */
final class ManifoldChecks {

	/** Rounding allowed in a few sums over components, relative to what is summed. */
	private static final double ROUNDING = 1e-9;
	private static final int TRIALS = 5;

	private final Manifold space;
	private final RandomStream random;

	private ManifoldChecks(Probe<?> probe) {
		space = (Manifold) probe.space();
		random = probe.random();
	}

	/** @param probes gives a probe with a stream of its own for each check */
	static List<Check> of(Function<String, Probe<?>> probes) {
		return List.of(
				new Check("Manifold.project: takes what is tangent, once and for all, and leaves the rest at right angles",
						() -> new ManifoldChecks(probes.apply("project")).projections()),
				new Check("Manifold.retract: leaves states where they are and brings steps back to where geodesics lead",
						() -> new ManifoldChecks(probes.apply("retract")).retractions()),
				new Check("Manifold.geodesic: keeps to the space and its speed, is as long as its time says, and leads back",
						() -> new ManifoldChecks(probes.apply("geodesic")).geodesics()),
				new Check("Manifold.distance: symmetric, zero from a state to itself, and the length of a short step",
						() -> new ManifoldChecks(probes.apply("distance")).distances()),
				new Check("Manifold.addBending: gives linear energies the curvature they have along the space",
						() -> new ManifoldChecks(probes.apply("bending")).bending()),
				new Check("Manifold.frame: orthonormal coordinates of the whole tangent space",
						() -> new ManifoldChecks(probes.apply("frame")).frames()));
	}

	private double[] point() {
		return space.random(random).values();
	}

	private double[] vector() {
		double[] vector = new double[space.sites()];
		for (int i = 0; i < vector.length; i++) {
			vector[i] = random.nextGaussian();
		}
		return vector;
	}

	private double[] tangent(double[] point) {
		double[] vector = vector();
		space.project(point, vector);
		return vector;
	}

	private double[] step(double[] point, double length, double[] tangent) {
		double[] there = Arrays.copyOf(point, point.length);
		Vectors.add(there, length, tangent);
		space.retract(there);
		return there;
	}

	private void projections() {
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] point = point();
			double[] vector = vector();
			double[] once = vector.clone();
			space.project(point, once);
			double[] twice = once.clone();
			space.project(point, twice);
			unless(Vectors.distance(once, twice) <= ROUNDING * Vectors.norm(vector), "a second time it moves by %s",
					Vectors.distance(once, twice));
			double[] rest = vector.clone();
			Vectors.add(rest, -1, once);
			double along = Vectors.dot(rest, once);
			unless(Math.abs(along) <= ROUNDING * Vectors.dot(vector, vector), "tangent and rest have product %s", along);
		}
	}

	/** The retraction of a step of length t is off the straight line by order t^2, and normal to the space to order t^3. */
	private void retractions() {
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] point = point();
			double[] stays = point.clone();
			space.retract(stays);
			unless(Vectors.distance(point, stays) <= ROUNDING * Vectors.norm(point),
					"a state of the space moves by %s",
					Vectors.distance(point, stays));
			double[] tangent = tangent(point);
			double t = 1e-3 * space.scale();
			double[] moved = step(point, t, tangent);
			Vectors.add(moved, -1, point);
			space.project(point, moved);
			Vectors.add(moved, -t, tangent);
			double off = Vectors.norm(moved) / (t * Vectors.norm(tangent));
			unless(off <= 1e-4, "a step of a thousandth of the scale ends beside the tangent by %s of its length", off);
		}
	}

	/** Over a few steps of a tenth of the scale each, there and back. */
	private void geodesics() {
		int steps = 5;
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] start = point();
			double[] point = start.clone();
			double[] velocity = tangent(point);
			Vectors.scale(velocity, space.scale() * Math.sqrt(space.sites()) / Vectors.norm(velocity));
			double[] heading = velocity.clone();
			double speed = Vectors.norm(velocity);
			double travelled = 0;
			for (int step = 0; step < steps; step++) {
				double[] before = point.clone();
				space.geodesic(point, velocity, 0.1);
				travelled += space.distance(before, point);
				double[] stays = point.clone();
				space.retract(stays);
				unless(Vectors.distance(stays, point) <= ROUNDING * Vectors.norm(point), "it leaves the space by %s",
						Vectors.distance(stays, point));
				double[] tangent = velocity.clone();
				space.project(point, tangent);
				unless(Vectors.distance(tangent, velocity) <= ROUNDING * speed, "the velocity is off the tangent by %s",
						Vectors.distance(tangent, velocity));
			}
			unless(Math.abs(Vectors.norm(velocity) - speed) <= ROUNDING * speed, "the speed was %s and is %s", speed, Vectors
					.norm(velocity));
			double length = 0.1 * steps * speed;
			unless(Math.abs(travelled - length) <= ROUNDING * length, "the way is %s long, not %s", travelled, length);
			double straight = space.distance(start, point);
			unless(straight <= length * (1 + ROUNDING), "it ends %s away after a way of %s", straight, length);
			Vectors.scale(velocity, -1);
			space.geodesic(point, velocity, 0.1 * steps);
			Vectors.scale(velocity, -1);
			double missed = Vectors.distance(start, point) / Vectors.norm(start) + Vectors.distance(heading, velocity)
					/ speed;
			unless(missed <= 2 * ROUNDING, "the way back misses start or velocity by %s of their length", missed);
		}
	}

	private void distances() {
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] one = point();
			double[] other = point();
			double there = space.distance(one, other);
			unless(there > 0 && Double.isFinite(there), "two states are %s apart", there);
			unless(Math.abs(space.distance(other, one) - there) <= ROUNDING * there, "it is %s there and %s back", there,
					space.distance(other, one));
			unless(space.distance(one, one.clone()) == 0, "a state is %s from itself", space.distance(one, one.clone()));
			unless(there >= Vectors.distance(one, other) * (1 - ROUNDING),
					"the way of %s is shorter than the straight line",
					there);
			double[] tangent = tangent(one);
			double length = 1e-3 * space.scale() * Vectors.norm(tangent);
			double reached = space.distance(one, step(one, 1e-3 * space.scale(), tangent));
			unless(Math.abs(reached - length) <= 1e-4 * length, "a step of length %s has length %s", length, reached);
		}
	}

	/** The second difference of c.x along the retraction of steps t v is v.(bending of v) for the constant gradient c. */
	private void bending() {
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] point = point();
			double[] tangent = tangent(point);
			double[] gradient = vector();
			double[] result = new double[point.length];
			space.addBending(point, gradient, tangent, result);
			double t = 1e-3 * space.scale();
			double seen = (Vectors.dot(gradient, step(point, t, tangent)) + Vectors.dot(gradient, step(point, -t,
					tangent))
					- 2 * Vectors.dot(gradient, point)) / (t * t);
			double said = Vectors.dot(tangent, result);
			double size = Vectors.norm(gradient) * Vectors.norm(point) * Vectors.dot(tangent, tangent)
					/ (space.sites() * space.scale() * space.scale());
			unless(Math.abs(seen - said) <= 1e-5 * size, "along a step it is %s, and it says %s", seen, said);
		}
	}

	private void frames() {
		double[] point = point();
		TangentFrame frame = space.frame(point);
		double[] coordinates = new double[space.dimension()];
		double[] vector = new double[space.sites()];
		for (int trial = 0; trial < TRIALS; trial++) {
			for (int i = 0; i < coordinates.length; i++) {
				coordinates[i] = random.nextGaussian();
			}
			frame.vector(coordinates, vector);
			double[] tangent = vector.clone();
			space.project(point, tangent);
			unless(Vectors.distance(vector, tangent) <= ROUNDING * Vectors.norm(vector),
					"coordinates give no tangent");
			unless(Math.abs(Vectors.norm(vector) - Vectors.norm(coordinates)) <= ROUNDING * Vectors.norm(
					coordinates),
					"coordinates of length %s give a vector of length %s", Vectors.norm(coordinates), Vectors.norm(
							vector));
			double[] back = new double[coordinates.length];
			frame.coordinates(vector, back);
			unless(Vectors.distance(coordinates, back) <= ROUNDING * Vectors.norm(coordinates),
					"they come back changed by %s",
					Vectors.distance(coordinates, back));
		}
		double[] any = tangent(point);
		frame.coordinates(any, coordinates);
		unless(Math.abs(Vectors.norm(coordinates) - Vectors.norm(any)) <= ROUNDING * Vectors.norm(any),
				"a tangent of length %s has coordinates of length %s: a direction is missing", Vectors.norm(any),
				Vectors.norm(coordinates));
	}
}
