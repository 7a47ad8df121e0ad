// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.Arrays;

/**
 * What is seen of a surface at each pixel: how far it is, how high, and how it is lit. Used again for every picture of the
 * same size; for one thread.
 */
final class DepthBuffer {

	/** Points so little behind the surface count as on it: it is interpolated, and passes near them. */
	private static final double TOLERANCE = 0.02;
	/** Brightness without and with light from straight ahead. */
	private static final double AMBIENT = 0.6;
	private static final double LIT = 0.5;

	private int width;
	private int height;
	private float[] distance = {};
	private float[] share = {};
	private float[] light = {};

	/** Brings the surface before the eye. */
	void look(SurfaceScene scene, Perspective view, SurfaceFrame frame) {
		if (distance.length != frame.width() * frame.height()) {
			distance = new float[frame.width() * frame.height()];
			share = new float[distance.length];
			light = new float[distance.length];
		}
		width = frame.width();
		height = frame.height();
		Arrays.fill(distance, Float.POSITIVE_INFINITY);
		double[][] corners = scene.terrain().corners();
		int rows = corners.length;
		int columns = corners[0].length;
		float[][] vertices = new float[rows * columns][];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				vertices[row * columns + column] = vertex(scene, view, frame, row, column);
			}
		}
		for (int row = 0; row + 1 < rows; row++) {
			for (int column = 0; column + 1 < columns; column++) {
				int at = row * columns + column;
				triangle(vertices[at], vertices[at + 1], vertices[at + columns]);
				triangle(vertices[at + 1], vertices[at + columns + 1], vertices[at + columns]);
			}
		}
	}

	/** Position in pixels, distance, share of the height and brightness of a crossing of the grid. */
	private static float[] vertex(SurfaceScene scene, Perspective view, SurfaceFrame frame, int row, int column) {
		double[][] corners = scene.terrain().corners();
		double x = column / (corners[0].length - 1.0) - 0.5;
		double y = row / (corners.length - 1.0) - 0.5;
		double z = scene.z(corners[row][column]);
		return new float[] { (float) frame.x(view.across(x, y)), (float) frame.y(view.up(x, y, z)),
				(float) view.distance(x, y, z), (float) (z / Perspective.HEIGHT),
				(float) brightness(scene, view, row, column) };
	}

	/** Brightness of the surface at a crossing of the grid: 1 leaves colours as they are. */
	static double brightness(SurfaceScene scene, Perspective view, int row, int column) {
		double[][] corners = scene.terrain().corners();
		double dx = slope(scene, corners[row][Math.min(column + 1, corners[0].length - 1)],
				corners[row][Math.max(column - 1, 0)], corners[0].length);
		double dy = slope(scene, corners[Math.min(row + 1, corners.length - 1)][column],
				corners[Math.max(row - 1, 0)][column], corners.length);
		double norm = Math.sqrt(dx * dx + dy * dy + 1);
		return Math.min(1, AMBIENT + LIT * view.light(-dx / norm, -dy / norm, 1 / norm));
	}

	private static double slope(SurfaceScene scene, double ahead, double behind, int crossings) {
		return (scene.z(ahead) - scene.z(behind)) * (crossings - 1) / 2;
	}

	private void triangle(float[] a, float[] b, float[] c) {
		float area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
		if (area == 0) {
			return;
		}
		int left = Math.max(0, (int) Math.floor(Math.min(a[0], Math.min(b[0], c[0])) - 0.5f));
		int right = Math.min(width - 1, (int) Math.ceil(Math.max(a[0], Math.max(b[0], c[0])) - 0.5f));
		int top = Math.max(0, (int) Math.floor(Math.min(a[1], Math.min(b[1], c[1])) - 0.5f));
		int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(a[1], Math.max(b[1], c[1])) - 0.5f));
		float perB = (c[1] - a[1]) / area;
		float perC = (a[1] - b[1]) / area;
		for (int row = top; row <= bottom; row++) {
			float py = row + 0.5f - a[1];
			float px = left + 0.5f - a[0];
			float ofB = (px * (c[1] - a[1]) - py * (c[0] - a[0])) / area;
			float ofC = (py * (b[0] - a[0]) - px * (b[1] - a[1])) / area;
			int at = row * width + left;
			for (int column = left; column <= right; column++, at++, ofB += perB, ofC += perC) {
				float ofA = 1 - ofB - ofC;
				// a trace beyond the edges, so that no seam is left between neighbours
				if (ofA >= -1e-3f && ofB >= -1e-3f && ofC >= -1e-3f) {
					float far = ofA * a[2] + ofB * b[2] + ofC * c[2];
					if (far < distance[at]) {
						distance[at] = far;
						share[at] = ofA * a[3] + ofB * b[3] + ofC * c[3];
						light[at] = ofA * a[4] + ofB * b[4] + ofC * c[4];
					}
				}
			}
		}
	}

	/** Whether there is surface at a pixel. */
	boolean covers(int at) {
		return distance[at] != Float.POSITIVE_INFINITY;
	}

	/** Share of the height, 0 to 1, of the surface at a pixel. */
	float share(int at) {
		return share[at];
	}

	/** Brightness of the surface at a pixel. */
	float light(int at) {
		return light[at];
	}

	/** Whether something at a pixel and a distance from the viewer is behind the surface. */
	boolean hides(double px, double py, double far) {
		int column = (int) Math.floor(px);
		int row = (int) Math.floor(py);
		return column >= 0 && row >= 0 && column < width && row < height
				&& distance[row * width + column] < far - TOLERANCE;
	}
}
