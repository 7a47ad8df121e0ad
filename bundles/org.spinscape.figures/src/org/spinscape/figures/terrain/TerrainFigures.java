// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Table;
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
import org.spinscape.figures.Viewpoint;
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
		return of(subjects, Viewpoint.USUAL);
	}

	/**
	 * Draws trees one above the other, their surfaces seen from anywhere.
	 *
	 * @param subjects results for which {@link #draws} holds, and the states of paths on the same landscapes
	 */
	public static Figure of(List<Subject> subjects, Viewpoint from) {
		List<Subject> trees = subjects.stream().filter(subject -> draws(subject.result())).toList();
		List<FunnelMap> maps = trees.stream().map(subject -> FunnelMap.of((Tree) subject.result())).toList();
		List<Panel> panels = new ArrayList<>();
		TableBuilder data = new TableBuilder();
		for (int i = 0; i < maps.size(); i++) {
			FunnelMap map = maps.get(i);
			SurfaceScene scene = SurfaceScene.of(map);
			Subject subject = trees.get(i);
			String caption = subject.caption();
			String energy = Axis.label("energy", map.tree().unit());
			panels.add(map(caption + ": " + Math.round(100 * map.places().captured()) + " % of the variance", energy,
					scene));
			SurfaceSight sight = new SurfaceSight(from, true, -1, paths(subject, subjects, scene));
			panels.add(new SurfacePanel(scene, sight).panel("", energy));
			rows(data, subject, map);
		}
		String name = maps.getFirst().tree().name();
		Figure.Size size = new Figure.Size(Figure.Size.PAGE.width(), 22 + 68.0 * maps.size());
		return new Figure(name, "", size, panels, 2, false, footnote(maps), List.of(data.table(name,
				"minima and saddles of the trees, with their places on the map")));
	}

	/** Paths on the landscape of a tree. */
	private static List<Trail> paths(Subject tree, List<Subject> all, SurfaceScene scene) {
		return all.stream().filter(other -> other.arm().equals(tree.arm()) && other.point().equals(tree.point())
				&& other.sample() == tree.sample() && other.result().kind().same(LandscapeKinds.PATH_STATES))
				.map(other -> (Configurations) other.result())
				.map(path -> scene.trail("lowest path", path.states(), path.energies(), false)).toList();
	}

	/** All minima and saddles of a surface with their places. */
	static Table table(SurfaceScene scene) {
		TableBuilder data = new TableBuilder();
		for (int i = 0; i < scene.points(); i++) {
			data.text("kind", i < scene.minima() ? "minimum" : "saddle").whole("rank", i < scene.minima() ? i + 1L : 0)
					.real("energy", scene.tree().unit(), scene.energy(i)).real("x", "", scene.x(i)).real("y", "", scene.y(i));
		}
		return data.table("surface", "minima and saddles of the tree, with their places on the ground of unit sides");
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
						? "Of larger trees the minima with the highest barriers span the plane and are on the map" : "");
	}

	private static Panel map(String title, String energy, SurfaceScene scene) {
		FunnelMap map = scene.map();
		Terrain terrain = scene.terrain();
		double low = scene.low();
		double high = scene.high();
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
