// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.VectorPairs;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;
import org.spinscape.samplers.OneWalker;

/**
 * See {@link EventChain}. In a plane the energy of a pair is {@code -K cos(x)}, x the angle between the projections of its
 * vectors; each pair, and each field, has a budget of its own for what it takes up while x grows, drawn from an exponential law.
 * Which of them runs out first is the next event. All functions of angles are those of StrictMath: the same bits everywhere.
 */
final class EventChainSampler extends OneWalker<RealConfiguration> {

	private final VectorPairs pairs;
	private final double turn;
	private final int chains;
	private final double[] field;
	/** The plane, and the vector that turns, in it. */
	private final double[] one;
	private final double[] two;

	EventChainSampler(Hamiltonian<RealConfiguration> model, VectorPairs pairs, RandomStream random,
			StartState<RealConfiguration> start, double temperature, double turn, int chains) {
		super(model, random, start, temperature);
		this.pairs = pairs;
		this.turn = turn;
		this.chains = chains;
		field = new double[pairs.components()];
		one = new double[pairs.components()];
		two = new double[pairs.components()];
	}

	@Override
	public void sweep() {
		double[] point = walker.configuration().values().clone();
		for (int chain = 0; chain < chains; chain++) {
			// A fixed length would come back to where it was where nothing stops it.
			run(point, 2 * turn * pairs.vectors() / chains * random.nextDouble());
		}
		restore(point);
		walker.reset(new RealConfiguration(point));
		best().look();
	}

	/** Rounding of many turns is taken out of the lengths. */
	private void restore(double[] point) {
		int components = one.length;
		for (int from = 0; from < point.length; from += components) {
			double square = 0;
			for (int c = 0; c < components; c++) {
				square += point[from + c] * point[from + c];
			}
			double factor = Math.sqrt(components / square);
			for (int c = 0; c < components; c++) {
				point[from + c] *= factor;
			}
		}
	}

	private void run(double[] point, double length) {
		plane();
		int vector = random.nextInt(pairs.vectors());
		int sense = random.nextBoolean() ? 1 : -1;
		double left = length;
		while (left > 0) {
			double own = angle(point, vector);
			double radius = radius(point, vector);
			double first = left;
			int next = -1; // the end of the chain
			for (int k = pairs.offsets()[vector]; k < pairs.offsets()[vector + 1]; k++) {
				int other = pairs.neighbours()[k];
				double strength = pairs.couplings()[k] * radius * radius(point, other);
				double angle = free(sense * (own - angle(point, other)), strength);
				if (angle < first) {
					first = angle;
					next = other;
				}
			}
			pairs.ownField(vector, field);
			double along = Vectors.dot(field, one);
			double across = Vectors.dot(field, two);
			double angle = free(sense * (own - StrictMath.atan2(across, along)),
					radius * Math.sqrt(along * along + across * across));
			if (angle < first) {
				first = angle;
				next = vector;
			}
			turn(point, vector, sense * first);
			left = next < 0 ? 0 : left - first;
			sense = next == vector ? -sense : sense;
			vector = next < 0 ? vector : next;
		}
	}

	/** Two directions at right angles; drawn where there is a choice. */
	private void plane() {
		if (one.length == 2) {
			one[0] = 1;
			two[1] = 1;
			return;
		}
		direction(one);
		direction(two);
		double along = Vectors.dot(one, two);
		for (int c = 0; c < one.length; c++) {
			two[c] -= along * one[c];
		}
		Vectors.scale(two, 1 / Vectors.norm(two));
	}

	private void direction(double[] direction) {
		for (int c = 0; c < direction.length; c++) {
			direction[c] = random.nextGaussian();
		}
		Vectors.scale(direction, 1 / Vectors.norm(direction));
	}

	private double product(double[] direction, double[] point, int vector) {
		double sum = 0;
		for (int c = 0; c < direction.length; c++) {
			sum += direction[c] * point[vector * direction.length + c];
		}
		return sum;
	}

	private double angle(double[] point, int vector) {
		return StrictMath.atan2(product(two, point, vector), product(one, point, vector));
	}

	private double radius(double[] point, int vector) {
		double along = product(one, point, vector);
		double across = product(two, point, vector);
		return Math.sqrt(along * along + across * across);
	}

	private void turn(double[] point, int vector, double angle) {
		double along = product(one, point, vector);
		double across = product(two, point, vector);
		double cosine = StrictMath.cos(angle);
		double sine = StrictMath.sin(angle);
		double newAlong = cosine * along - sine * across;
		double newAcross = cosine * across + sine * along;
		for (int c = 0; c < one.length; c++) {
			point[vector * one.length + c] += (newAlong - along) * one[c] + (newAcross - across) * two[c];
		}
	}

	/**
	 * By how much an angle may grow until {@code -strength cos(angle)} has climbed by a budget that is drawn here.
	 *
	 * @return infinite for no strength
	 */
	private double free(double angle, double strength) {
		double budget = -temperature() * StrictMath.log(1 - random.nextDouble());
		return strength == 0 ? Double.POSITIVE_INFINITY
				: climb(strength > 0 ? angle : angle + Math.PI, Math.abs(strength), budget);
	}

	/** Where {@code -strength cos} has climbed by a budget from an angle on, seen from there; way down is free. */
	static double climb(double angle, double strength, double budget) {
		double from = angle - 2 * Math.PI * Math.rint(angle / (2 * Math.PI)); // between -pi and pi
		double left = budget;
		double passed = 0;
		if (from > 0) {
			double toTop = strength * (1 + StrictMath.cos(from));
			if (left < toTop) {
				return Math.max(0, acos(StrictMath.cos(from) - left / strength) - from);
			}
			left -= toTop;
			passed = 2 * Math.PI - from;
		} else {
			passed = -from;
		}
		double rounds = Math.floor(left / (2 * strength)); // from the bottom over the top and down again
		left -= rounds * 2 * strength;
		return passed + 2 * Math.PI * rounds + acos(1 - left / strength);
	}

	private static double acos(double cosine) {
		return StrictMath.acos(Math.clamp(cosine, -1, 1));
	}

	@Override
	public String kernel() {
		return "event chains";
	}
}
