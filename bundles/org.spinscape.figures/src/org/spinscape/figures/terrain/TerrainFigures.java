// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.TableBuilder;
import org.spinscape.figures.result.TreeFunnels;

/**
 * Landscapes as terrain: for each tree a map with contours and the surface above it. The plane is that of classical
 * scaling of the Hamming distances of minima and saddles; heights are their energies.
 */
public final class TerrainFigures {

	private static final int LEVELS = 10;

	private TerrainFigures() {
	}

	/** Whether a result can be drawn as terrain: a tree of three or more minima whose states compare site by site. */
	public static boolean draws(Result result) {
		return result instanceof Tree tree && FunnelMap.possible(tree);
	}

	/** Draws trees one above the other. @param subjects results for which {@link #draws} holds */
	public static Figure of(List<Subject> subjects) {
		List<FunnelMap> maps = subjects.stream().map(subject -> FunnelMap.of((Tree) subject.result())).toList();
		List<Panel> panels = new ArrayList<>();
		TableBuilder data = new TableBuilder();
		for (int i = 0; i < maps.size(); i++) {
			FunnelMap map = maps.get(i);
			double low = Arrays.stream(map.energies()).min().orElseThrow();
			double high = Arrays.stream(map.energies()).max().orElseThrow();
			Terrain terrain = Terrain.of(map.places().x(), map.places().y(), map.energies());
			String caption = subjects.get(i).caption();
			String energy = Axis.label("energy", map.tree().unit());
			panels.add(map(caption + ": " + Math.round(100 * map.places().captured()) + " % of the variance", energy, map,
					terrain, low, high));
			panels.add(new SurfacePanel(terrain, low, high).panel("", energy, map));
			rows(data, subjects.get(i), map);
		}
		String name = maps.getFirst().tree().name();
		Figure.Size size = new Figure.Size(Figure.Size.PAGE.width(), 22 + 68.0 * maps.size());
		return new Figure(name, "", size, panels, 2, false, footnote(maps), List.of(data.table(name,
				"minima and saddles of the trees, with their places on the map")));
	}

	private static String footnote(List<FunnelMap> maps) {
		return Captions.sentences(
				"Plane: classical multidimensional scaling of the Hamming distances of all minima and saddles shown"
						+ (maps.getFirst().mirrored() ? ", to the nearer mirror image" : "")
						+ ", with the share of the variance that it keeps",
				"Heights are energies at the points marked; between them the surface is interpolated (inverse distance) and"
						+ " guides the eye",
				"The diamond is the ground state; each landscape has its own range of energies",
				maps.stream().anyMatch(map -> map.minima().length < map.tree().leaves().size())
						? "Of larger trees the minima with the highest barriers" : "");
	}

	private static Panel map(String title, String energy, FunnelMap map, Terrain terrain, double low, double high) {
		List<Mark> marks = new ArrayList<>();
		marks.add(new Mark.Cells(energy, terrain.xEdges(), terrain.yEdges(), terrain.cells(), Ramp.DEPTH, low, high));
		double[] levels = IntStream.rangeClosed(1, LEVELS).mapToDouble(i -> low + i * (high - low) / (LEVELS + 1)).toArray();
		double[] lines = Contours.strokes(terrain, levels);
		double[] widths = new double[lines.length / 4];
		Arrays.fill(widths, 0.3);
		marks.add(new Mark.Strokes("", Ink.Role.MUTED, lines, widths, Mark.Line.SOLID));
		int saddles = map.saddles().size();
		int count = map.minima().length;
		if (saddles > 0) {
			marks.add(dots("saddles", Ink.Role.FOREGROUND, map, IntStream.range(count, count + saddles).toArray(),
					Marker.TRIANGLE, 1.1));
		}
		TreeFunnels funnels = new TreeFunnels(map.tree());
		for (int rank : TreeFunnels.drawingOrder()) {
			int[] mine = IntStream.range(1, count)
					.filter(i -> funnels.rank(map.tree().leaves().get(map.minima()[i]).funnel()) == rank).toArray();
			if (mine.length > 0) {
				marks.add(dots(rank < 0 ? "minima" : TreeFunnels.label(rank), TreeFunnels.ink(rank), map, mine, Marker.CIRCLE,
						1.9));
			}
		}
		marks.add(dots("ground state", Ink.Role.SELECTION, map, new int[] { 0 }, Marker.DIAMOND, 2.6));
		return new Panel(title, Axis.linear("first coordinate"), Axis.linear("second coordinate"), marks, true);
	}

	private static Mark dots(String label, Ink ink, FunnelMap map, int[] points, Marker marker, double radius) {
		double[] energies = map.energies();
		List<String> tips = new ArrayList<>();
		int[] keys = new int[points.length];
		for (int k = 0; k < points.length; k++) {
			boolean minimum = points[k] < map.minima().length;
			keys[k] = minimum ? map.minima()[points[k]] : -1;
			tips.add((minimum ? "minimum " + (keys[k] + 1) : "saddle") + "\nenergy "
					+ Numbers.plain(energies[points[k]], 8) + " " + map.tree().unit());
		}
		return new Mark.Dots(label, ink, IntStream.of(points).mapToDouble(i -> map.places().x()[i]).toArray(),
				IntStream.of(points).mapToDouble(i -> map.places().y()[i]).toArray(), marker, radius, keys, tips);
	}

	private static void rows(TableBuilder data, Subject subject, FunnelMap map) {
		double[] energies = map.energies();
		List<String> saddles = List.copyOf(map.saddles().keySet());
		for (int i = 0; i < energies.length; i++) {
			boolean minimum = i < map.minima().length;
			Tree.Leaf leaf = minimum ? map.tree().leaves().get(map.minima()[i]) : null;
			data.place(subject).text("kind", minimum ? "minimum" : "saddle")
					.whole("rank", minimum ? map.minima()[i] + 1L : 0)
					.text("state", leaf == null ? saddles.get(i - map.minima().length) : leaf.state())
					.real("energy", map.tree().unit(), energies[i]).real("first coordinate", "", map.places().x()[i])
					.real("second coordinate", "", map.places().y()[i]);
		}
	}
}
