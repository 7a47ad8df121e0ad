// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.spinscape.core.result.Tree;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.result.TreeFigures.TreePicture;
import org.spinscape.figures.result.TreeLayout;
import org.spinscape.ui.number.NumberPreferences;

/** Pictures of a walk: where it is on the tree, and how much of its time it spent above each minimum. */
final class WalkFigures {

	/** So many minima have a place in the comparison, the heaviest. */
	private static final int MOST = 14;
	private static final double DOT = 3;
	/** Room above and below the tree, as a share of its height; a walker that is higher stands at the upper edge. */
	private static final double HEADROOM = 0.4;
	private static final double FOOTROOM = 0.06;
	private static final double TRAIL_WIDTH = 0.8;
	private static final double TRAIL_SHARE = 0.35;
	private static final int DIGITS = 4;

	private WalkFigures() {
	}

	/** The tree with the walker and the way it came. */
	static Figure place(TreePicture picture, LiveWalk.Moment moment) {
		TreeLayout layout = picture.layouts().getFirst();
		double[] x = IntStream.of(moment.leaves()).mapToDouble(leaf -> layout.x(shown(layout, leaf))).toArray();
		int last = x.length - 1;
		double ground = layout.tree().leaves().getFirst().energy();
		double height = layout.topEnergy() - ground;
		double ceiling = layout.topEnergy() + HEADROOM * height;
		double[] y = DoubleStream.of(moment.energies()).map(energy -> Math.min(energy, ceiling)).toArray();
		String unit = layout.tree().unit().isEmpty() ? "" : " " + layout.tree().unit();
		Figure tree = picture.figure();
		Panel panel = tree.panels().getFirst();
		// Little room is left beside the walk: what the tree is stands in its own view.
		Panel bare = Panel.of("", panel.x(), panel.y().range(ground - FOOTROOM * height, ceiling), panel.marks());
		return Figure.of("walk", "", tree.size(), bare, "", tree.data()).with(0, List.of(
				Mark.Curve.line("", new Ink.Tint(Ink.Role.SELECTION, TRAIL_SHARE), x, y, TRAIL_WIDTH),
				new Mark.Dots("", Ink.Role.SELECTION, new double[] { x[last] }, new double[] { y[last] }, Marker.CIRCLE, DOT,
						new int[] { moment.leaf() },
						List.of("above minimum " + (moment.leaf() + 1) + ", E = " + NumberPreferences.look().plain(moment
								.energy(), DIGITS)
								+ unit))));
	}

	/** Of a large tree the shallowest minima are not drawn: then the branch that they hang on. */
	private static int shown(TreeLayout layout, int leaf) {
		Tree tree = layout.tree();
		int at = leaf;
		while (!layout.shows(at) && tree.leaves().get(at).father() >= 0) {
			at = tree.leaves().get(at).father();
		}
		return at;
	}

	/** Shares of time beside equilibrium probabilities, the minima of greatest probability first. */
	static Figure shares(LiveWalk.Moment moment) {
		List<Integer> order = new ArrayList<>(IntStream.range(0, moment.weights().length).boxed().toList());
		order.sort(Collections.reverseOrder(Comparator.comparingDouble(leaf -> moment.weights()[leaf])));
		List<Integer> first = order.subList(0, Math.min(MOST, order.size()));
		double[] edges = IntStream.rangeClosed(0, first.size()).mapToDouble(i -> i - 0.5).toArray();
		double[] weights = first.stream().mapToDouble(leaf -> moment.weights()[leaf]).toArray();
		double[] shares = first.stream().mapToDouble(moment::share).toArray();
		double[] places = IntStream.range(0, first.size()).asDoubleStream().toArray();
		double top = Math.max(IntStream.range(0, first.size()).mapToDouble(i -> Math.max(weights[i], shares[i])).max().orElse(
				1), 0.05);
		List<Mark> marks = List.of(new Mark.Bars("Boltzmann weight", new Ink.Series(0), edges, weights, true),
				new Mark.Dots("share of time", Ink.Role.SELECTION, places, shares, Marker.CIRCLE, DOT, first.stream()
						.mapToInt(
								Integer::intValue).toArray(), first.stream().map(leaf -> "minimum " + (leaf + 1)).toList()));
		return Figure.of("walk-shares", "", Figure.Size.COLUMN, Panel.of("", Axis.categories("minimum", first.stream()
				.map(leaf -> Integer.toString(leaf + 1)).toList()), Axis.linear("share").range(0, 1.1 * top), marks),
				String.format(Locale.ROOT, "%,d sweeps at T = %s; total variation distance %s.", moment.sweeps(),
						NumberPreferences.look().plain(
								moment.temperature(), DIGITS), moment.sweeps() == 0 ? "unknown" : NumberPreferences.look()
										.plain(moment
												.distance(), 3)),
				List.of());
	}
}
