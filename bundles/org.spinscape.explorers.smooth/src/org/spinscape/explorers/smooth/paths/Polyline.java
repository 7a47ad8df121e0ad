// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.Gradient;

/** A path of straight pieces between points, its images, and the energies on it. Owned by one thread. */
final class Polyline {

	/** Points looked at on each piece beside its ends, so that no pass between images is missed. */
	private static final int BETWEEN = 4;

	private final List<double[]> images;
	private final double[] energies;

	private Polyline(List<double[]> images, double[] energies) {
		this.images = images;
		this.energies = energies;
	}

	/** @param images from one end to the other, at least two */
	static Polyline of(List<double[]> images, Gradient.Evaluator evaluator) {
		double[] scratch = new double[images.getFirst().length];
		double[] energies = new double[(images.size() - 1) * (BETWEEN + 1) + 1];
		for (int i = 0; i < energies.length; i++) {
			energies[i] = evaluator.evaluate(at(images, i), scratch);
		}
		return new Polyline(images, energies);
	}

	private static double[] at(List<double[]> images, int point) {
		int piece = Math.min(point / (BETWEEN + 1), images.size() - 2);
		double share = (double) (point - piece * (BETWEEN + 1)) / (BETWEEN + 1);
		return between(images.get(piece), images.get(piece + 1), share);
	}

	/** The point of a straight line. @param share 0 for one, 1 for the other */
	static double[] between(double[] one, double[] other, double share) {
		double[] point = new double[one.length];
		for (int i = 0; i < point.length; i++) {
			point[i] = (1 - share) * one[i] + share * other[i];
		}
		return point;
	}

	/** A straight line with so many pieces. */
	static List<double[]> line(double[] one, double[] other, int pieces) {
		List<double[]> images = new ArrayList<>();
		for (int i = 0; i <= pieces; i++) {
			images.add(between(one, other, (double) i / pieces));
		}
		return images;
	}

	List<double[]> images() {
		return images;
	}

	/** Energies at equal steps along each piece. */
	double[] energies() {
		return energies;
	}

	/** The highest energy seen. */
	double top() {
		double top = Double.NEGATIVE_INFINITY;
		for (double energy : energies) {
			top = Math.max(top, energy);
		}
		return top;
	}

	/** How far the path climbs above its higher end; 0 if nowhere. */
	double barrier() {
		return top() - Math.max(energies[0], energies[energies.length - 1]);
	}

	/** Puts images at equal distances along the path; ends stay. */
	static List<double[]> evenly(List<double[]> images) {
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
			even.add(between(images.get(piece), images.get(piece + 1), length > 0 ? (goal - way[piece]) / length : 0));
		}
		even.add(images.getLast());
		return even;
	}
}
