// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Ramp;

/** A terrain as a surface in a box with an energy axis. */
final class SurfacePanel {

	private static final Perspective VIEW = new Perspective(-35, 32);
	private static final double LETTERS = 6.5;
	private static final double TICK = 0.03;
	private static final int MOST_TICKS = 6;

	private final Terrain terrain;
	private final double low;
	private final double high;

	SurfacePanel(Terrain terrain, double low, double high) {
		this.terrain = terrain;
		this.low = low;
		this.high = high;
	}

	Panel panel(String title, String label, FunnelMap map) {
		List<Mark> marks = new ArrayList<>();
		marks.add(box());
		marks.add(surface());
		marks.add(ground(map));
		marks.addAll(axis(label));
		return new Panel(title, Axis.hidden(Double.NaN, Double.NaN), Axis.hidden(Double.NaN, Double.NaN), marks, true);
	}

	private double x(double value) {
		return scale(terrain.xEdges(), value);
	}

	private double y(double value) {
		return scale(terrain.yEdges(), value);
	}

	private static double scale(double[] edges, double value) {
		return (value - edges[0]) / (edges[edges.length - 1] - edges[0]) - 0.5;
	}

	private double z(double height) {
		return Perspective.HEIGHT * (height - low) / (high - low);
	}

	private Mark surface() {
		double[][] cells = terrain.cells();
		List<double[]> outlines = new ArrayList<>();
		List<double[]> order = new ArrayList<>();
		for (int row = 0; row < cells.length; row++) {
			for (int column = 0; column < cells[row].length; column++) {
				double[] outline = new double[8];
				int[][] corners = { { row, column }, { row, column + 1 }, { row + 1, column + 1 }, { row + 1, column } };
				double depth = 0;
				for (int k = 0; k < 4; k++) {
					double px = x(terrain.xEdges()[corners[k][1]]);
					double py = y(terrain.yEdges()[corners[k][0]]);
					outline[2 * k] = VIEW.across(px, py);
					outline[2 * k + 1] = VIEW.up(px, py, z(terrain.corners()[corners[k][0]][corners[k][1]]));
					depth += VIEW.depth(px, py);
				}
				order.add(new double[] { depth, outlines.size(), cells[row][column] });
				outlines.add(outline);
			}
		}
		order.sort(Comparator.comparingDouble((double[] face) -> -face[0]).thenComparingDouble(face -> face[1]));
		return new Mark.Faces("", order.stream().map(face -> outlines.get((int) face[1])).toArray(double[][]::new),
				order.stream().mapToDouble(face -> face[2]).toArray(), Ramp.DEPTH, low, high);
	}

	/** Floor, far edges of the box and the posts behind the surface. */
	private static Mark box() {
		double[][] lines = { { -0.5, -0.5, 0, 0.5, -0.5, 0 }, { 0.5, -0.5, 0, 0.5, 0.5, 0 }, { 0.5, 0.5, 0, -0.5, 0.5, 0 },
				{ -0.5, 0.5, 0, -0.5, -0.5, 0 }, { -0.5, 0.5, 0, -0.5, 0.5, Perspective.HEIGHT },
				{ 0.5, 0.5, 0, 0.5, 0.5, Perspective.HEIGHT },
				{ -0.5, 0.5, Perspective.HEIGHT, 0.5, 0.5, Perspective.HEIGHT } };
		double[] ends = Arrays.stream(lines).flatMapToDouble(l -> Arrays.stream(new double[] { VIEW.across(l[0], l[1]),
				VIEW.up(l[0], l[1], l[2]), VIEW.across(l[3], l[4]), VIEW.up(l[3], l[4], l[5]) })).toArray();
		double[] widths = new double[lines.length];
		Arrays.fill(widths, 0.4);
		return new Mark.Strokes("", Ink.Role.MUTED, ends, widths, Mark.Line.SOLID);
	}

	/** The ground state, so that one sees where the surface is deepest. */
	private Mark ground(FunnelMap map) {
		double px = x(map.places().x()[0]);
		double py = y(map.places().y()[0]);
		return new Mark.Dots("", Ink.Role.SELECTION, new double[] { VIEW.across(px, py) },
				new double[] { VIEW.up(px, py, z(map.energies()[0])) }, Marker.DIAMOND, 2, new int[] { map.minima()[0] },
				List.of());
	}

	/** The energy axis stands at the left corner, where nothing hides it. */
	private List<Mark> axis(String label) {
		double px = -0.5;
		double py = VIEW.across(px, -0.5) < VIEW.across(px, 0.5) ? -0.5 : 0.5;
		double across = VIEW.across(px, py);
		List<Mark> marks = new ArrayList<>();
		List<Double> ends = new ArrayList<>(List.of(across, VIEW.up(px, py, 0), across, VIEW.up(px, py, Perspective.HEIGHT)));
		double step = step();
		for (double value = Math.ceil(low / step) * step; value <= high + 1e-9 * step; value += step) {
			double up = VIEW.up(px, py, z(value));
			ends.addAll(List.of(across - TICK, up, across, up));
			marks.add(new Mark.Note(Numbers.plain(value, 6), across - 3.2 * TICK, up, LETTERS / 3, Ink.Role.FOREGROUND,
					LETTERS));
		}
		double[] widths = new double[ends.size() / 4];
		Arrays.fill(widths, 0.6);
		marks.add(new Mark.Strokes("", Ink.Role.FOREGROUND, ends.stream().mapToDouble(Double::doubleValue).toArray(), widths,
				Mark.Line.SOLID));
		marks.add(new Mark.Note(label, across, VIEW.up(px, py, Perspective.HEIGHT), -LETTERS, Ink.Role.FOREGROUND,
				LETTERS + 1));
		return marks;
	}

	/** 1, 2 or 5 times a power of ten, so that there are few ticks. */
	private double step() {
		double rough = (high - low) / MOST_TICKS;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		for (double factor : new double[] { 1, 2, 5 }) {
			if (factor * power >= rough) {
				return factor * power;
			}
		}
		return 10 * power;
	}
}
