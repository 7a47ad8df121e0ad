// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.result.TreeFunnels;

/**
 * A landscape as a surface in a box: all minima and saddles of a tree at their places on the plane of classical scaling and
 * at their energies, and heights between them. The box has unit sides about the origin and {@link Perspective#HEIGHT}.
 * Immutable; slow to make for large trees.
 */
public final class SurfaceScene {

	/** What stands higher, such as a hot walker, is shown there. */
	private static final double CEILING = 1.2 * Perspective.HEIGHT;
	private static final int DIGITS = 8;

	private final FunnelMap map;
	private final LandmarkPlane plane;
	private final Terrain terrain;
	private final double low;
	private final double high;
	private final double[] x;
	private final double[] y;
	private final double[] energies;
	private final int[] ranks;
	private final boolean[] shown;

	private SurfaceScene(FunnelMap map) {
		this.map = map;
		plane = map.plane();
		List<Leaf> leaves = map.tree().leaves();
		Map<String, Double> saddles = new LinkedHashMap<>(map.saddles());
		leaves.stream().filter(leaf -> !leaf.saddleState().isEmpty() && !leaf.aboveLid())
				.forEach(leaf -> saddles.putIfAbsent(leaf.saddleState(), leaf.saddle()));
		List<String> states = new ArrayList<>(leaves.stream().map(Leaf::state).toList());
		states.addAll(saddles.keySet());
		energies = new double[states.size()];
		double[] planeX = new double[states.size()];
		double[] planeY = new double[states.size()];
		Map<String, double[]> known = known();
		int at = 0;
		for (String state : states) {
			double[] place = known.containsKey(state) ? known.get(state) : plane.place(state);
			planeX[at] = place[0];
			planeY[at] = place[1];
			energies[at] = at < leaves.size() ? leaves.get(at).energy() : saddles.get(state);
			at++;
		}
		terrain = Terrain.of(planeX, planeY, energies).dug(planeX, planeY, energies, leaves.size());
		low = Arrays.stream(energies).min().orElseThrow();
		high = Math.max(Arrays.stream(energies).max().orElseThrow(), Math.nextUp(low));
		x = Arrays.stream(planeX).map(value -> side(terrain.xEdges(), value)).toArray();
		y = Arrays.stream(planeY).map(value -> side(terrain.yEdges(), value)).toArray();
		TreeFunnels funnels = new TreeFunnels(map.tree());
		ranks = leaves.stream().mapToInt(leaf -> funnels.rank(leaf.funnel())).toArray();
		shown = Crowding.lowestApart(x, y, energies, ranks.length);
	}

	/** Whether a result is a landscape with a surface: a tree of three or more minima whose states compare site by site. */
	public static boolean draws(Result result) {
		return result instanceof Tree tree && FunnelMap.possible(tree);
	}

	/** The surface of a tree for which {@link #draws} holds. */
	public static SurfaceScene of(Tree tree) {
		return of(FunnelMap.of(tree));
	}

	static SurfaceScene of(FunnelMap map) {
		return new SurfaceScene(map);
	}

	/** States that span the plane, with their places on it. */
	private Map<String, double[]> known() {
		Map<String, double[]> known = new LinkedHashMap<>();
		int at = 0;
		for (int minimum : map.minima()) {
			known.put(map.tree().leaves().get(minimum).state(), new double[] { map.places().x()[at], map.places().y()[at] });
			at++;
		}
		for (String saddle : map.saddles().keySet()) {
			known.putIfAbsent(saddle, new double[] { map.places().x()[at], map.places().y()[at] });
			at++;
		}
		return known;
	}

	private static double side(double[] edges, double value) {
		return (value - edges[0]) / (edges[edges.length - 1] - edges[0]) - 0.5;
	}

	/** The height of an energy in the box. */
	double z(double energy) {
		return Perspective.HEIGHT * (energy - low) / (high - low);
	}

	/**
	 * States one after the other as a way on the surface.
	 *
	 * @param label    what the legend calls it
	 * @param states   as text, of the same system as the tree
	 * @param energies of the states
	 * @param ends     whether the last state is where something is now
	 */
	public Trail trail(String label, List<String> states, double[] energies, boolean ends) {
		double[] trailX = new double[states.size()];
		double[] trailY = new double[states.size()];
		double[] trailZ = new double[states.size()];
		for (int i = 0; i < states.size(); i++) {
			double[] place = plane.place(states.get(i));
			trailX[i] = side(terrain.xEdges(), place[0]);
			trailY[i] = side(terrain.yEdges(), place[1]);
			trailZ[i] = Math.clamp(z(energies[i]), 0, CEILING);
		}
		return new Trail(label, trailX, trailY, trailZ, ends);
	}

	/** The landscape. */
	public Tree tree() {
		return map.tree();
	}

	/** Number of minima; they are the first points. */
	public int minima() {
		return ranks.length;
	}

	/** Number of minima and saddles. */
	public int points() {
		return x.length;
	}

	/** Whether a point is drawn: where many crowd, only the lowest are. */
	boolean shown(int point) {
		return shown[point];
	}

	/** Number of minima that are drawn. */
	int shownMinima() {
		return (int) IntStream.range(0, minima()).filter(i -> shown[i]).count();
	}

	/** What is said of a point. */
	public String tip(int point) {
		String unit = tree().unit().isEmpty() ? "" : " " + tree().unit();
		return (point < minima() ? "minimum " + (point + 1) : "saddle") + "\nenergy "
				+ Numbers.plain(energies[point], DIGITS) + unit;
	}

	/** Share of the variance of distances that the plane keeps, 0 to 1. */
	public double captured() {
		return map.places().captured();
	}

	FunnelMap map() {
		return map;
	}

	Terrain terrain() {
		return terrain;
	}

	double low() {
		return low;
	}

	double high() {
		return high;
	}

	double x(int point) {
		return x[point];
	}

	double y(int point) {
		return y[point];
	}

	double energy(int point) {
		return energies[point];
	}

	double z0(int point) {
		return z(energies[point]);
	}

	/** Rank of the funnel of a minimum. */
	int rank(int minimum) {
		return ranks[minimum];
	}
}
