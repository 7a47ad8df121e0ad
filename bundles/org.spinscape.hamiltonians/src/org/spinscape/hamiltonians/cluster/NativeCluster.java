// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.space.RealSpace;
import org.spinscape.kernels.descent.QuasiNewton;

/**
 * The lowest clusters that have a name, built of their shells: tetrahedron, octahedron, the icosahedra of Mackay, and the
 * truncated octahedron cut out of a face-centred cubic crystal. Each is brought to rest from the distances of a free pair.
 */
final class NativeCluster {

	private static final double TOLERANCE = 1e-10;
	private static final int STEPS = 10_000;
	private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

	private NativeCluster() {
	}

	/** Places of all atoms, three numbers each; empty if no such cluster has so many atoms. */
	static Optional<double[]> of(RealSpace space, ClusterForces forces) {
		List<double[]> shells = shells(space.sites() / 3);
		if (shells.isEmpty()) {
			return Optional.empty();
		}
		double nearest = Double.POSITIVE_INFINITY;
		for (double[] one : shells) {
			for (double[] other : shells) {
				double distance = distance(one, other);
				nearest = distance > 0 ? Math.min(nearest, distance) : nearest;
			}
		}
		double scale = Packing.BOND * forces.well().size() / nearest;
		double[] places = new double[space.sites()];
		for (int i = 0; i < places.length; i++) {
			places[i] = scale * shells.get(i / 3)[i % 3];
		}
		QuasiNewton descent = new QuasiNewton(space, forces, 20, places);
		descent.descend(TOLERANCE * forces.well().depth(), STEPS, () -> {
			// too short to be watched
		});
		return Optional.of(descent.point());
	}

	private static List<double[]> shells(int atoms) {
		return switch (atoms) {
			case 2 -> List.of(new double[] { 0, 0, 0 }, new double[] { 1, 0, 0 });
			case 4 -> List.of(new double[] { 1, 1, 1 }, new double[] { 1, -1, -1 }, new double[] { -1, 1, -1 },
					new double[] { -1, -1, 1 });
			case 6 -> crystal(1);
			case 13 -> icosahedron(1);
			case 38 -> crystal(5);
			case 55 -> icosahedron(2);
			default -> List.of();
		};
	}

	/** Points of a face-centred cubic crystal about the middle of an octahedron. @param square of the largest distance */
	private static List<double[]> crystal(int square) {
		List<double[]> points = new ArrayList<>();
		for (int x = -2; x <= 2; x++) {
			for (int y = -2; y <= 2; y++) {
				for (int z = -2; z <= 2; z++) {
					if ((x + y + z) % 2 != 0 && x * x + y * y + z * z <= square) {
						points.add(new double[] { x, y, z });
					}
				}
			}
		}
		return points;
	}

	/** The middle, the corners, and for two layers the corners twice as far with the middles of the edges between. */
	private static List<double[]> icosahedron(int layers) {
		List<double[]> corners = new ArrayList<>();
		for (int signs = 0; signs < 4; signs++) {
			double one = signs % 2 == 0 ? 1 : -1;
			double other = signs < 2 ? GOLDEN : -GOLDEN;
			corners.add(new double[] { 0, one, other });
			corners.add(new double[] { one, other, 0 });
			corners.add(new double[] { other, 0, one });
		}
		List<double[]> points = new ArrayList<>(corners);
		points.add(new double[3]);
		for (int i = 0; layers == 2 && i < corners.size(); i++) {
			for (int j = 0; j <= i; j++) {
				// Neighbouring corners are 2 apart, and a corner with itself gives the one behind it.
				if (distance(corners.get(i), corners.get(j)) < 2.5) {
					points.add(sum(corners.get(i), corners.get(j)));
				}
			}
		}
		return points;
	}

	private static double[] sum(double[] one, double[] other) {
		return new double[] { one[0] + other[0], one[1] + other[1], one[2] + other[2] };
	}

	private static double distance(double[] one, double[] other) {
		double x = one[0] - other[0];
		double y = one[1] - other[1];
		double z = one[2] - other[2];
		return Math.sqrt(x * x + y * y + z * z);
	}
}
