// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Samples;

class TerrainTest {

	@Test
	void scalingFindsThePlaneThatPointsLieIn() {
		SplittableRandom random = new SplittableRandom(3);
		int n = 25;
		double[][] points = new double[n][];
		for (int i = 0; i < n; i++) {
			points[i] = new double[] { random.nextDouble(), 3 * random.nextDouble() };
		}
		double[][] distances = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				distances[i][j] = Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]);
			}
		}
		ClassicalScaling plane = ClassicalScaling.of(distances);
		assertEquals(1, plane.captured(), 1e-9);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				assertEquals(distances[i][j],
						Math.hypot(plane.x()[i] - plane.x()[j], plane.y()[i] - plane.y()[j]), 1e-6);
			}
		}
	}

	@Test
	void aCornerOfTheCubeKeepsItsShareOfTheVariance() {
		// the eight corners of a cube: distances sqrt(Hamming) would be Euclidean in three equal directions
		double[][] distances = new double[8][8];
		for (int i = 0; i < 8; i++) {
			for (int j = 0; j < 8; j++) {
				distances[i][j] = Math.sqrt(Integer.bitCount(i ^ j));
			}
		}
		assertEquals(2.0 / 3, ClassicalScaling.of(distances).captured(), 1e-9);
	}

	@Test
	void theSurfacePassesNearKnownHeightsAndStaysBetweenThem() {
		double[] x = { 0, 10, 5, 2 };
		double[] y = { 0, 0, 8, 7 };
		double[] heights = { -5, 1, 3, -2 };
		Terrain terrain = Terrain.of(x, y, heights);
		for (double[] row : terrain.corners()) {
			for (double height : row) {
				assertTrue(height >= -5 && height <= 3);
			}
		}
		for (int i = 0; i < x.length; i++) {
			assertEquals(heights[i], nearest(terrain, x[i], y[i]), 0.4);
		}
	}

	/** The rest of a set of points in the plane is found by distances to some of them, and so are these themselves. */
	@Test
	void furtherStatesAreFoundByTheirDistances() {
		List<String> landmarks = List.of("----", "+---", "++--", "-+--"); // two spins: a square, whose distances the plane keeps
		ClassicalScaling plane = ClassicalScaling.of(square(landmarks));
		LandmarkPlane on = new LandmarkPlane(landmarks, false, plane);
		for (int i = 0; i < landmarks.size(); i++) {
			assertEquals(plane.x()[i], on.place(landmarks.get(i))[0], 1e-6);
			assertEquals(plane.y()[i], on.place(landmarks.get(i))[1], 1e-6);
		}
		double[] beside = on.place("--++"); // as far from all four, but for what is along the plane
		double[] on0 = on.place("----");
		assertEquals(on0[0] * beside[1], on0[1] * beside[0], 1e-6, "in the direction of the nearest");
	}

	private static double[][] square(List<String> states) {
		return StateDistances.of(states, false);
	}

	@Test
	void noMinimumIsBuriedAndBowlsReachTheirBottom() {
		double[] x = { 0, 10, 5.03, 5.1 };
		double[] y = { 0, 0, 8.02, 8 };
		double[] heights = { -5, 1, -4, 3 };
		Terrain terrain = Terrain.of(x, y, heights).dug(x, y, heights, 3);
		for (int i = 0; i < 3; i++) {
			assertEquals(heights[i], nearest(terrain, x[i], y[i]), 1e-3); // the corner next to it, to which nothing rises
		}
		for (double[] row : terrain.corners()) {
			for (double height : row) {
				assertTrue(height >= -5 && height <= 3);
			}
		}
	}

	private static double nearest(Terrain terrain, double x, double y) {
		int column = nearest(terrain.xEdges(), x);
		int row = nearest(terrain.yEdges(), y);
		return terrain.corners()[row][column];
	}

	private static int nearest(double[] edges, double value) {
		return (int) Math.round((value - edges[0]) / (edges[1] - edges[0]));
	}

	@Test
	void contoursOfAConeAreCircles() {
		int n = 81;
		double[] edges = new double[n];
		for (int i = 0; i < n; i++) {
			edges[i] = -1 + 2.0 * i / (n - 1);
		}
		double[][] corners = new double[n][n];
		for (int row = 0; row < n; row++) {
			for (int column = 0; column < n; column++) {
				corners[row][column] = Math.hypot(edges[row], edges[column]);
			}
		}
		double[] strokes = Contours.strokes(new Terrain(edges, edges, corners), new double[] { 0.5 });
		assertTrue(strokes.length > 200);
		double length = 0;
		for (int i = 0; i < strokes.length; i += 4) {
			assertEquals(0.5, Math.hypot(strokes[i], strokes[i + 1]), 1e-3);
			length += Math.hypot(strokes[i] - strokes[i + 2], strokes[i + 1] - strokes[i + 3]);
		}
		assertEquals(Math.PI, length, 0.01);
	}

	@Test
	void mirrorImagesAreOneWhereTheTreeSaysSo() {
		assertEquals(1, StateDistances.of(List.of("++++", "---+"), true)[0][1]);
		assertEquals(3, StateDistances.of(List.of("++++", "---+"), false)[0][1]);
		Tree tree = (Tree) Samples.trees().getFirst().result();
		assertTrue(tree.mirrorImagesMerged());
		assertTrue(FunnelMap.of(tree).mirrored());
	}

	@Test
	void realVectorsHaveNoMap() {
		Tree.Leaf leaf = new Tree.Leaf("0.5 1.5", 0, 1, -1, Double.NaN, "", 0, -1);
		assertFalse(TerrainFigures.draws(new Tree(ResultKind.tree("t", "J", "").tag(), List.of(leaf, leaf, leaf),
				List.of(), false)));
	}

	@Test
	void eachLandscapeHasAMapAndASurface() {
		Figure figure = TerrainFigures.of(Samples.trees());
		assertEquals(4, figure.panels().size());
		assertTrue(figure.panels().get(0).marks().stream().anyMatch(Mark.Cells.class::isInstance));
		Mark.Faces faces = (Mark.Faces) figure.panels().get(1).marks().stream().filter(Mark.Faces.class::isInstance)
				.findFirst().orElseThrow();
		assertEquals(64 * 64, faces.values().length);
		assertEquals(faces.values().length, faces.shades().length);
		Tree tree = (Tree) Samples.trees().getFirst().result();
		assertTrue(figure.data().getFirst().rows() > tree.leaves().size());
	}
}
