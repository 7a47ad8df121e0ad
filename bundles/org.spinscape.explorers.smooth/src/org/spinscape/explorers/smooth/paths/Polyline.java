// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.space.Manifold;

/**
 * A path of straight pieces between points, each point put back into the space of states, its images, and the energies
 * on it. Owned by one thread.
 */
final class Polyline {

	/** Points looked at on each piece beside its ends, so that no pass between images is missed. */
	private static final int BETWEEN = 4;
	/** Longest piece of an even path, in units of the mean. */
	private static final double LONGEST = 2;
	/** Points whose sum is shorter than this share of their length have the origin between them. */
	private static final double OPPOSITE = 1e-6;

	private final List<double[]> images;
	private final double[] energies;
	private final double top;

	private Polyline(List<double[]> images, double[] energies, double top) {
		this.images = images;
		this.energies = energies;
		this.top = top;
	}

	/** @param images from one end to the other, at least two */
	static Polyline of(Manifold space, List<double[]> images, Gradient.Evaluator evaluator) {
		double[] scratch = new double[images.getFirst().length];
		double[] energies = new double[(images.size() - 1) * (BETWEEN + 1) + 1];
		for (int i = 0; i < energies.length; i++) {
			energies[i] = evaluator.evaluate(at(space, images, i), scratch);
		}
		int highest = 0;
		for (int i = 0; i < energies.length; i++) {
			if (Double.isNaN(energies[i])) {
				return new Polyline(images, energies, Double.NaN);
			}
			highest = energies[i] > energies[highest] ? i : highest;
		}
		// A path that is lowered would otherwise hide its top between the points that are looked at.
		double top = Math.max(energies[highest],
				evaluator.evaluate(at(space, images, highest + vertex(energies, highest)), scratch));
		return new Polyline(images, energies, top);
	}

	/** Where the parabola through a highest point and its neighbours is highest, in steps from it: within half a step. */
	private static double vertex(double[] energies, int highest) {
		if (highest == 0 || highest == energies.length - 1) {
			return 0;
		}
		double before = energies[highest] - energies[highest - 1];
		double after = energies[highest] - energies[highest + 1];
		return before + after > 0 ? (before - after) / (2 * (before + after)) : 0;
	}

	private static double[] at(Manifold space, List<double[]> images, double point) {
		int piece = Math.min((int) point / (BETWEEN + 1), images.size() - 2);
		double share = (point - piece * (BETWEEN + 1)) / (BETWEEN + 1);
		return between(space, images.get(piece), images.get(piece + 1), share);
	}

	/** The point of a straight line, back in the space. @param share 0 for one, 1 for the other */
	static double[] between(Manifold space, double[] one, double[] other, double share) {
		double[] point = new double[one.length];
		for (int i = 0; i < point.length; i++) {
			point[i] = (1 - share) * one[i] + share * other[i];
		}
		if (share > 0 && share < 1) { // the ends are in it, and keep their bits
			space.retract(point);
		}
		return point;
	}

	/** A straight line with so many pieces; between opposite points of a curved space, one of the shortest ways. */
	static List<double[]> line(Manifold space, double[] one, double[] other, int pieces) {
		List<double[]> images = new ArrayList<>();
		double[] middle = opposite(space, one, other) ? middle(space, one, other) : null;
		for (int i = 0; i <= pieces; i++) {
			double t = (double) i / pieces;
			if (middle == null) {
				images.add(between(space, one, other, t));
			} else {
				images.add(t <= .5 ? between(space, one, middle, 2 * t) : between(space, middle, other, 2 * t - 1));
			}
		}
		return images;
	}

	/** The middle of the line; of opposite points of a curved space, one of the points half-way. */
	static double[] middle(Manifold space, double[] one, double[] other) {
		if (!opposite(space, one, other)) {
			return between(space, one, other, .5);
		}
		// The centre of a sphere is nearest to no point of it: any direction along the sphere does, this one is fixed.
		double[] aside = new double[one.length];
		for (int i = 0; i < aside.length; i++) {
			aside[i] = Math.cos(i);
		}
		space.project(one, aside);
		space.retract(aside);
		return aside;
	}

	/** Whether the way along a curved space may begin in any direction. */
	private static boolean opposite(Manifold space, double[] one, double[] other) {
		double sum = 0;
		double size = 0;
		for (int i = 0; i < one.length; i++) {
			sum += (one[i] + other[i]) * (one[i] + other[i]);
			size += one[i] * one[i] + other[i] * other[i];
		}
		return space.dimension() < space.sites() && sum <= OPPOSITE * OPPOSITE * size;
	}

	List<double[]> images() {
		return images;
	}

	/** Energies at equal steps along each piece. */
	double[] energies() {
		return energies;
	}

	/** The highest energy on it, to fourth order in the distance of the points looked at. */
	double top() {
		return top;
	}

	/** How far the path climbs above its higher end; 0 if nowhere. */
	double barrier() {
		return top() - Math.max(energies[0], energies[energies.length - 1]);
	}

	/** Whether no piece is much longer than others, where a pass could hide between the points looked at. */
	boolean even() {
		double way = 0;
		double longest = 0;
		for (int i = 1; i < images.size(); i++) {
			double piece = Alignment.distance(images.get(i - 1), images.get(i));
			way += piece;
			longest = Math.max(longest, piece);
		}
		return longest * (images.size() - 1) <= LONGEST * way;
	}

	/** Puts images at equal distances along the path; ends stay. */
	static List<double[]> evenly(Manifold space, List<double[]> images) {
		double[] way = new double[images.size()];
		for (int i = 1; i < way.length; i++) {
			way[i] = way[i - 1] + Alignment.distance(images.get(i - 1), images.get(i));
		}
		List<double[]> even = new ArrayList<>(List.of(images.getFirst()));
		int piece = 0;
		for (int i = 1; i < way.length - 1; i++) {
			double goal = way[way.length - 1] * i / (way.length - 1);
			while (piece < way.length - 2 && way[piece + 1] < goal) {
				piece++;
			}
			double length = way[piece + 1] - way[piece];
			even.add(between(space, images.get(piece), images.get(piece + 1), length > 0 ? (goal - way[piece]) / length : 0));
		}
		even.add(images.getLast());
		return even;
	}
}
