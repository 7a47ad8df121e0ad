// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.TangentFrame;

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
		PlainVectors.add(there, length, tangent);
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
			unless(PlainVectors.distance(once, twice) <= ROUNDING * PlainVectors.norm(vector), "a second time it moves by %s",
					PlainVectors.distance(once, twice));
			double[] rest = vector.clone();
			PlainVectors.add(rest, -1, once);
			double along = PlainVectors.dot(rest, once);
			unless(Math.abs(along) <= ROUNDING * PlainVectors.dot(vector, vector), "tangent and rest have product %s", along);
		}
	}

	/** The retraction of a step of length t is off the straight line by order t^2, and normal to the space to order t^3. */
	private void retractions() {
		for (int trial = 0; trial < TRIALS; trial++) {
			double[] point = point();
			double[] stays = point.clone();
			space.retract(stays);
			unless(PlainVectors.distance(point, stays) <= ROUNDING * PlainVectors.norm(point),
					"a state of the space moves by %s",
					PlainVectors.distance(point, stays));
			double[] tangent = tangent(point);
			double t = 1e-3 * space.scale();
			double[] moved = step(point, t, tangent);
			PlainVectors.add(moved, -1, point);
			space.project(point, moved);
			PlainVectors.add(moved, -t, tangent);
			double off = PlainVectors.norm(moved) / (t * PlainVectors.norm(tangent));
			unless(off <= 1e-4, "a step of a thousandth of the scale ends beside the tangent by %s of its length", off);
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
			unless(there >= PlainVectors.distance(one, other) * (1 - ROUNDING),
					"the way of %s is shorter than the straight line",
					there);
			double[] tangent = tangent(one);
			double length = 1e-3 * space.scale() * PlainVectors.norm(tangent);
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
			double seen = (PlainVectors.dot(gradient, step(point, t, tangent)) + PlainVectors.dot(gradient, step(point, -t,
					tangent))
					- 2 * PlainVectors.dot(gradient, point)) / (t * t);
			double said = PlainVectors.dot(tangent, result);
			double size = PlainVectors.norm(gradient) * PlainVectors.norm(point) * PlainVectors.dot(tangent, tangent)
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
			unless(PlainVectors.distance(vector, tangent) <= ROUNDING * PlainVectors.norm(vector),
					"coordinates give no tangent");
			unless(Math.abs(PlainVectors.norm(vector) - PlainVectors.norm(coordinates)) <= ROUNDING * PlainVectors.norm(
					coordinates),
					"coordinates of length %s give a vector of length %s", PlainVectors.norm(coordinates), PlainVectors.norm(
							vector));
			double[] back = new double[coordinates.length];
			frame.coordinates(vector, back);
			unless(PlainVectors.distance(coordinates, back) <= ROUNDING * PlainVectors.norm(coordinates),
					"they come back changed by %s",
					PlainVectors.distance(coordinates, back));
		}
		double[] any = tangent(point);
		frame.coordinates(any, coordinates);
		unless(Math.abs(PlainVectors.norm(coordinates) - PlainVectors.norm(any)) <= ROUNDING * PlainVectors.norm(any),
				"a tangent of length %s has coordinates of length %s: a direction is missing", PlainVectors.norm(any),
				PlainVectors.norm(coordinates));
	}
}
