// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;
import org.spinscape.figures.Viewpoint;

/** Landscapes as surfaces: the projection, what hides what, and the same points on the screen and on paper. */
class SurfaceTest {

	private static final SurfaceFrame FRAME = new SurfaceFrame(600, 500, 300, 300, 380, 1);

	private static Tree tree() {
		return (Tree) Samples.trees().getFirst().result();
	}

	@Test
	void viewpointsStayInTheirRanges() {
		assertEquals(-170, new Viewpoint(190, 30, 1).turn(), 1e-12);
		assertEquals(170, new Viewpoint(-190, 30, 1).turn(), 1e-12);
		assertEquals(Viewpoint.HIGHEST, Viewpoint.USUAL.moved(0, 500).tilt());
		assertEquals(Viewpoint.LOWEST, Viewpoint.USUAL.moved(0, -500).tilt());
		assertEquals(1, Viewpoint.USUAL.magnified(0.1).zoom());
	}

	/** Across, up and distance are coordinates in another frame: lengths stay, from everywhere. */
	@Test
	void theProjectionIsARotation() {
		for (double turn : new double[] { -120, -35, 0, 80 }) {
			for (double tilt : new double[] { 5, 32, 90 }) {
				Perspective view = new Perspective(new Viewpoint(turn, tilt, 1));
				double across = view.across(0.3, -0.2);
				double up = view.up(0.3, -0.2, 0.4);
				double far = view.distance(0.3, -0.2, 0.4);
				assertEquals(0.09 + 0.04 + 0.16, across * across + up * up + far * far, 1e-12);
				double[] left = view.leftCorner();
				double[] back = view.farCorner();
				for (double x : new double[] { -0.5, 0.5 }) {
					for (double y : new double[] { -0.5, 0.5 }) {
						assertTrue(view.across(x, y) >= view.across(left[0], left[1]) - 1e-12);
						assertTrue(view.depth(x, y) <= view.depth(back[0], back[1]) + 1e-12);
					}
				}
			}
		}
	}

	@Test
	void fromAboveNothingIsHiddenAndFromTheSideHillsHide() {
		SurfaceScene scene = SurfaceScene.of(tree());
		assertEquals(0, hidden(scene, 90));
		assertTrue(hidden(scene, 10) > 0);
	}

	private static long hidden(SurfaceScene scene, double tilt) {
		Perspective view = new Perspective(new Viewpoint(-35, tilt, 1));
		DepthBuffer buffer = new DepthBuffer();
		buffer.look(scene, view, FRAME);
		return IntStream.range(0, scene.minima()).filter(i -> buffer.hides(FRAME.x(view.across(scene.x(i), scene.y(i))),
				FRAME.y(view.up(scene.x(i), scene.y(i), scene.z0(i))), view.distance(scene.x(i), scene.y(i), scene.z0(i))))
				.count();
	}

	@Test
	void whatIsPaintedCanBePicked() {
		SurfaceScene scene = SurfaceScene.of(tree());
		SurfaceRaster raster = new SurfaceRaster();
		SurfaceSight above = SurfaceSight.USUAL.from(new Viewpoint(0, 90, 1));
		int[] pixels = raster.paint(scene, above, FRAME, Palette.LIGHT).clone();
		Perspective view = new Perspective(above.from());
		Rgb ground = Palette.LIGHT.colour(Ink.Role.BACKGROUND);
		assertEquals(ground.red() << 16 | ground.green() << 8 | ground.blue(), pixels[0]);
		double px = FRAME.x(view.across(scene.x(0), scene.y(0)));
		double py = FRAME.y(view.up(scene.x(0), scene.y(0), scene.z0(0)));
		Rgb sign = Palette.LIGHT.colour(Ink.Role.SELECTION);
		assertEquals(sign.red() << 16 | sign.green() << 8 | sign.blue(),
				pixels[(int) Math.floor(py) * FRAME.width() + (int) Math.floor(px)], "the ground state has its sign");
		assertEquals(0, raster.pick(scene, px, py, 1));
		assertEquals(-1, raster.pick(scene, 2, 2, 5));
		assertArrayEquals(pixels, new SurfaceRaster().paint(scene, above, FRAME, Palette.LIGHT), "the same again");
	}

	@Test
	void pathsOfARunLieOnItsSurface() {
		Subject glass = Samples.trees().getFirst();
		Tree tree = tree();
		List<String> states = List.of(tree.leaves().get(0).state(), tree.leaves().get(1).saddleState(),
				tree.leaves().get(1).state());
		Configurations path = new Configurations(LandscapeKinds.PATH_STATES.tag(), "16 Ising spins", states,
				new double[] { tree.leaves().get(0).energy(), tree.leaves().get(1).saddle(), tree.leaves().get(1).energy() },
				Configurations.Layout.NONE);
		Figure figure = TerrainFigures.of(List.of(glass, new Subject(glass.arm(), glass.point(), glass.sample(), path)),
				Viewpoint.USUAL);
		List<Mark.Strokes> strokes = figure.panels().get(1).marks().stream().filter(Mark.Strokes.class::isInstance)
				.map(Mark.Strokes.class::cast).filter(mark -> mark.line() == Mark.Line.DOTTED || mark.label().equals(
						"lowest path")).toList();
		assertEquals(2, strokes.stream().mapToInt(mark -> mark.widths().length).sum(), "two moves, seen or not");
		assertEquals(2, figure.panels().size());
		Trail trail = SurfaceScene.of(tree).trail("x", states, path.energies(), false);
		SurfaceScene scene = SurfaceScene.of(tree);
		assertEquals(scene.x(0), trail.x()[0], 1e-4, "its beginning is the ground state");
		assertEquals(scene.z0(1), trail.z()[2], 1e-12);
	}

	@Test
	void aFigureSeenFromElsewhereIsAnother() {
		SurfaceScene scene = SurfaceScene.of(tree());
		Mark.Dots usual = ground(SurfaceFigures.of(scene, SurfaceSight.USUAL));
		Mark.Dots turned = ground(SurfaceFigures.of(scene, SurfaceSight.USUAL.from(new Viewpoint(60, 50, 1))));
		assertFalse(Arrays.equals(usual.x(), turned.x()));
	}

	private static Mark.Dots ground(Figure figure) {
		return figure.panels().getFirst().marks().stream().filter(Mark.Dots.class::isInstance).map(Mark.Dots.class::cast)
				.filter(mark -> mark.label().equals("ground state")).findFirst().orElseThrow();
	}
}
