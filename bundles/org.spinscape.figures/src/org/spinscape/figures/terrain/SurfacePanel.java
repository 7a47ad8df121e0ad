// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.result.TreeFunnels;

/** A surface in its box with an energy axis, made of marks: for paper, and for the screen what frames the painted surface. */
final class SurfacePanel {

	/** Half the room that the box takes when it turns, across with the numbers of the axis. */
	static final double ACROSS = 0.88;
	static final double UP = 0.72;
	/** Pixels of a side of the box when it is asked what hides what. */
	private static final int SIGHT = 500;

	private final SurfaceScene scene;
	private final SurfaceSight sight;
	private final Perspective view;
	private final DepthBuffer buffer = new DepthBuffer();
	private final SurfaceFrame frame;

	SurfacePanel(SurfaceScene scene, SurfaceSight sight) {
		this.scene = scene;
		this.sight = sight;
		view = new Perspective(sight.from());
		frame = new SurfaceFrame((int) (2 * ACROSS * SIGHT), (int) (2 * UP * SIGHT), ACROSS * SIGHT,
				(UP + view.middle()) * SIGHT, SIGHT, 1);
	}

	/** Everything, for paper. */
	Panel panel(String title, String label) {
		buffer.look(scene, view, frame);
		List<Mark> marks = new ArrayList<>();
		marks.add(box());
		marks.add(surface());
		if (sight.saddles() && scene.points() > scene.minima()) {
			marks.add(points("saddles", SurfaceInk.SADDLE, Marker.TRIANGLE, SurfaceInk.saddle(scene),
					IntStream.range(scene.minima(), scene.points()).filter(scene::shown).toArray()));
		}
		for (int rank : TreeFunnels.drawingOrder()) {
			int[] mine = ranked(rank);
			if (mine.length > 0) {
				marks.add(points(name(rank), TreeFunnels.ink(rank), Marker.CIRCLE, SurfaceInk.minimum(scene), mine));
			}
		}
		marks.add(dots("ground state", SurfaceInk.ground(sight), Marker.DIAMOND, SurfaceInk.GROUND, new int[] { 0 }));
		sight.trails().forEach(trail -> marks.addAll(trail(trail)));
		if (sight.selected() >= 0 && sight.selected() < scene.minima()) {
			marks.add(dots("", Ink.Role.SELECTION, Marker.DIAMOND, SurfaceInk.GROUND, new int[] { sight.selected() }));
		}
		marks.addAll(SurfaceAxis.of(scene, view, label));
		return framed(title, marks);
	}

	/** What frames the painted surface: its axis, and what the legend says. */
	Panel frame(String title, String label) {
		List<Mark> marks = new ArrayList<>();
		if (sight.saddles() && scene.points() > scene.minima()) {
			marks.add(entry("saddles", SurfaceInk.SADDLE, Marker.TRIANGLE));
		}
		for (int rank : TreeFunnels.drawingOrder()) {
			if (ranked(rank).length > 0) {
				marks.add(entry(name(rank), TreeFunnels.ink(rank), Marker.CIRCLE));
			}
		}
		marks.add(entry("ground state", SurfaceInk.ground(sight), Marker.DIAMOND));
		for (Trail trail : sight.trails()) {
			marks.add(new Mark.Strokes(trail.label(), SurfaceInk.trail(trail), new double[0], new double[0],
					Mark.Line.SOLID));
		}
		marks.addAll(SurfaceAxis.of(scene, view, label));
		return framed(title, marks);
	}

	/** The box has the same size from everywhere, so that it turns rather than breathes. */
	private Panel framed(String title, List<Mark> marks) {
		double across = ACROSS / sight.from().zoom();
		double up = UP / sight.from().zoom();
		return new Panel(title, Axis.hidden(-across, across), Axis.hidden(view.middle() - up, view.middle() + up), marks,
				true);
	}

	private int[] ranked(int rank) {
		return IntStream.range(1, scene.minima()).filter(i -> scene.shown(i) && scene.rank(i) == rank).toArray();
	}

	private static String name(int rank) {
		return rank < 0 ? "minima" : TreeFunnels.label(rank);
	}

	private static Mark entry(String label, Ink ink, Marker marker) {
		return new Mark.Dots(label, ink, new double[0], new double[0], marker, 1, new int[0], List.of());
	}

	private boolean hidden(double x, double y, double z) {
		return buffer.hides(frame.x(view.across(x, y)), frame.y(view.up(x, y, z)), view.distance(x, y, z));
	}

	/** Points that are not behind the surface: paper has no glass. */
	private Mark points(String label, Ink ink, Marker marker, double radius, int[] all) {
		return dots(label, ink, marker, radius,
				IntStream.of(all).filter(i -> !hidden(scene.x(i), scene.y(i), scene.z0(i))).toArray());
	}

	private Mark dots(String label, Ink ink, Marker marker, double radius, int[] points) {
		return new Mark.Dots(label, ink, IntStream.of(points).mapToDouble(i -> view.across(scene.x(i), scene.y(i))).toArray(),
				IntStream.of(points).mapToDouble(i -> view.up(scene.x(i), scene.y(i), scene.z0(i))).toArray(), marker, radius,
				IntStream.of(points).map(i -> i < scene.minima() ? i : -1).toArray(),
				IntStream.of(points).mapToObj(scene::tip).toList());
	}

	/** A way in strokes: those that are seen, and those behind the surface dotted. */
	private List<Mark> trail(Trail trail) {
		Ink ink = SurfaceInk.trail(trail);
		int last = trail.size() - 1;
		List<Mark> marks = new ArrayList<>();
		for (boolean behind : new boolean[] { true, false }) {
			double[] ends = IntStream.range(1, trail.size()).filter(i -> behind == hidden((trail.x()[i - 1] + trail.x()[i])
					/ 2,
					(trail.y()[i - 1] + trail.y()[i]) / 2, (trail.z()[i - 1] + trail.z()[i]) / 2)).boxed()
					.flatMapToDouble(i -> Arrays.stream(new double[] { across(trail, i - 1), up(trail, i - 1),
							across(trail, i), up(trail, i) })).toArray();
			double[] widths = new double[ends.length / 4];
			Arrays.fill(widths, SurfaceInk.TRAIL);
			marks.add(new Mark.Strokes(behind ? "" : trail.label(), ink, ends, widths,
					behind ? Mark.Line.DOTTED : Mark.Line.SOLID));
		}
		if (trail.ends() && last >= 0) {
			marks.add(new Mark.Dots("", ink, new double[] { across(trail, last) }, new double[] { up(trail, last) },
					Marker.CIRCLE, SurfaceInk.END, new int[] { -1 }, List.of()));
		}
		return marks;
	}

	private double across(Trail trail, int i) {
		return view.across(trail.x()[i], trail.y()[i]);
	}

	private double up(Trail trail, int i) {
		return view.up(trail.x()[i], trail.y()[i], trail.z()[i]);
	}

	private Mark surface() {
		double[][] corners = scene.terrain().corners();
		double[][] cells = scene.terrain().cells();
		int rows = cells.length;
		int columns = cells[0].length;
		List<double[]> faces = new ArrayList<>(); // depth, height, shade, then the outline
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				double[] face = new double[11];
				face[1] = cells[row][column];
				int[][] around = { { row, column }, { row, column + 1 }, { row + 1, column + 1 }, { row + 1, column } };
				for (int k = 0; k < 4; k++) {
					double x = around[k][1] / (double) columns - 0.5;
					double y = around[k][0] / (double) rows - 0.5;
					face[0] += view.depth(x, y);
					face[2] += (1 - DepthBuffer.brightness(scene, view, around[k][0], around[k][1])) / 4;
					face[3 + 2 * k] = view.across(x, y);
					face[4 + 2 * k] = view.up(x, y, scene.z(corners[around[k][0]][around[k][1]]));
				}
				faces.add(face);
			}
		}
		faces.sort(Comparator.comparingDouble((double[] face) -> -face[0]));
		return new Mark.Faces("", faces.stream().map(face -> Arrays.copyOfRange(face, 3, 11)).toArray(double[][]::new),
				faces.stream().mapToDouble(face -> face[1]).toArray(), faces.stream().mapToDouble(face -> face[2]).toArray(),
				Ramp.DEPTH, scene.low(), scene.high());
	}

	private Mark box() {
		double[] ends = SurfaceBox.edges(view).stream().flatMapToDouble(l -> Arrays.stream(new double[] {
				view.across(l[0], l[1]), view.up(l[0], l[1], l[2]), view.across(l[3], l[4]), view.up(l[3], l[4], l[5]) }))
				.toArray();
		double[] widths = new double[ends.length / 4];
		Arrays.fill(widths, 0.4);
		return new Mark.Strokes("", Ink.Role.MUTED, ends, widths, Mark.Line.SOLID);
	}
}
