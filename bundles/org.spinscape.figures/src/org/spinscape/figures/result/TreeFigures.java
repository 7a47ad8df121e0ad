// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.TreeLayout.Stretch;

/** Pictures of barrier trees (disconnectivity graphs), side by side on one energy axis. */
public final class TreeFigures {

	private static final int FEW = 40;
	private static final int MANY = 150;
	private static final int NUMBERED = 24;
	/** With more trees than this side by side, titles are short. */
	private static final int ROOMY = 2;
	private static final double NUMBER_SIZE = 5.5;
	private static final double WIDEST = 5;
	/** Shade of broad branches above several funnels: black would outweigh all the rest. */
	private static final double SHARED = 0.45;

	private TreeFigures() {
	}

	/**
	 * A picture with the geometry behind it.
	 *
	 * @param figure  one panel for each tree
	 * @param layouts where the leaves of each panel are
	 * @param style   how they are drawn
	 */
	public record TreePicture(Figure figure, List<TreeLayout> layouts, TreeStyle style) {

		/** The figure with a minimum lit up, with its way to the top. @param leaf index in the tree of that panel */
		public Figure select(int panel, int leaf) {
			TreeLayout layout = layouts.get(panel);
			if (leaf < 0 || leaf >= layout.tree().leaves().size() || !layout.shows(leaf)) {
				return figure;
			}
			double zero = zero(layout.tree(), style);
			double[] path = layout.path(leaf);
			for (int i = 1; i < path.length; i += 2) {
				path[i] -= zero;
			}
			double[] widths = new double[path.length / 4];
			java.util.Arrays.fill(widths, 1.4);
			Mark way = new Mark.Strokes("", Ink.Role.SELECTION, path, widths, Mark.Line.SOLID);
			Mark tip = new Mark.Dots("", Ink.Role.SELECTION, new double[] { path[0] }, new double[] { path[1] },
					Marker.CIRCLE, 3, new int[] { leaf }, List.of(tip(layout.tree(), leaf)));
			return figure.with(panel, List.of(way, tip));
		}
	}

	/** Draws trees side by side. @param subjects results of type {@link Tree} */
	public static TreePicture of(List<Subject> subjects, TreeStyle style) {
		return of(subjects, style, TreeColouring.FUNNELS);
	}

	/** Draws trees side by side, coloured. @param subjects results of type {@link Tree} */
	public static TreePicture of(List<Subject> subjects, TreeStyle style, TreeColouring colouring) {
		List<TreeLayout> layouts = new ArrayList<>();
		List<Panel> panels = new ArrayList<>();
		boolean rings = false;
		for (Subject subject : subjects) {
			Tree tree = (Tree) subject.result();
			if (tree.leaves().isEmpty()) {
				throw new IllegalArgumentException("the tree of " + subject.caption() + " has no minima");
			}
			TreeLayout layout = TreeLayout.of(tree, style.mostLeaves());
			layouts.add(layout);
			panels.add(panel(subject, layout, style, colouring, subjects.size() > ROOMY));
			rings |= tree.leaves().stream().anyMatch(leaf -> leaf.degeneracy() > 1);
		}
		Tree first = layouts.getFirst().tree();
		boolean shortShares = subjects.size() > ROOMY && layouts.stream().anyMatch(layout -> new TreeFunnels(layout.tree())
				.known());
		String footnote = Captions.sentences(shortShares
				? "Per cent: share of the states in the funnel of the ground state"
				: "", first.meaning(), rings ? "Rings are degenerate minima." : "",
				layouts.stream().anyMatch(layout -> lid(layout.tree()) < Double.POSITIVE_INFINITY)
						? "Dashed: at the lid or above it; where these branches meet was not looked at." : "");
		Figure.Size size = subjects.size() == 1 && layouts.getFirst().slots() <= FEW
				? new Figure.Size(Figure.Size.COLUMN.width(), 80)
				: Figure.Size.PAGE;
		Figure figure = new Figure(first.name(), "", size, panels, panels.size(), true, footnote,
				List.of(data(subjects)));
		return new TreePicture(figure, List.copyOf(layouts), style);
	}

	/** The energy of the level; NaN if there is none. */
	private static double level(TreeLayout layout, TreeColouring colouring) {
		double low = layout.tree().leaves().getFirst().energy();
		double high = layout.tree().leaves().stream().mapToDouble(Leaf::saddle).filter(Double::isFinite).max().orElse(low);
		return low + colouring.level() * (high - low);
	}

	private static double zero(Tree tree, TreeStyle style) {
		return style.aboveGround() ? tree.leaves().getFirst().energy() : 0;
	}

	private static Panel panel(Subject subject, TreeLayout layout, TreeStyle style, TreeColouring colouring,
			boolean narrow) {
		Tree tree = layout.tree();
		TreeFunnels funnels = new TreeFunnels(tree);
		double cut = level(layout, colouring);
		TreeGroups groups = TreeGroups.of(layout, colouring.colour(), cut);
		List<Mark> marks = new ArrayList<>();
		for (boolean level : new boolean[] { true, false }) { // rungs must not lie across a broad stem
			for (int group : groups.order()) {
				addStrokes(marks, layout, groups, group, style, level, false);
				addStrokes(marks, layout, groups, group, style, level, true);
			}
		}
		for (int group : groups.order()) {
			addTips(marks, layout, groups, group, style, false);
			addTips(marks, layout, groups, group, style, true);
		}
		double zero = zero(tree, style);
		if (!Double.isNaN(cut)) {
			// Counted in the title: words beside the line would lie over the numbers of leaves.
			marks.add(new Mark.Rule("", cut - zero, false, Ink.Role.MUTED));
		}
		if (layout.slots() <= NUMBERED) {
			for (int leaf : layout.shown()) {
				marks.add(new Mark.Note(Integer.toString(leaf + 1), layout.x(leaf),
						tree.leaves().get(leaf).energy() - zero, NUMBER_SIZE + 3, Ink.Role.MUTED, NUMBER_SIZE));
			}
		}
		String below = Double.isNaN(cut) ? "" : ", " + new Superbasins(tree, cut).words() + " at the level";
		String label = style.aboveGround() ? "energy above the ground state" : "energy";
		return Panel.of(title(subject, layout, funnels, narrow) + below, Axis.hidden(0, layout.slots()),
				Axis.linear(Axis.label(label, tree.unit())), marks);
	}

	private static String title(Subject subject, TreeLayout layout, TreeFunnels funnels, boolean narrow) {
		int all = layout.tree().leaves().size();
		String number = layout.slots() < all ? layout.slots() + " of " + all + " minima"
				: all == 1 ? "1 minimum" : all + " minima";
		String percent = funnels.known() ? percent(funnels.groundShare(layout.tree())) : "";
		String share = percent.isEmpty() ? "" : narrow ? ", funnel " + percent : ", ground-state funnel " + percent
				+ " of states";
		return subject.caption() + ": " + number + share;
	}

	private static String percent(double share) {
		return share < 0.005 ? "< 1 %" : Math.round(100 * share) + " %";
	}

	private static void addStrokes(List<Mark> marks, TreeLayout layout, TreeGroups groups, int group,
			TreeStyle style, boolean level, boolean beyond) {
		double lid = lid(layout.tree());
		List<Stretch> mine = layout.stretches().stream().filter(s -> s.level() == level
				&& groups.of(s) == group && isBeyond(s, layout.tree(), lid) == beyond).toList();
		if (mine.isEmpty()) {
			return;
		}
		double zero = zero(layout.tree(), style);
		double thin = layout.slots() <= FEW ? 1.1 : layout.slots() <= MANY ? 0.8 : 0.5;
		double[] ends = new double[4 * mine.size()];
		double[] widths = new double[mine.size()];
		for (int i = 0; i < mine.size(); i++) {
			Stretch stretch = mine.get(i);
			ends[4 * i] = stretch.x1();
			ends[4 * i + 1] = stretch.y1() - zero;
			ends[4 * i + 2] = stretch.x2();
			// an upright stretch runs on under those above it, which leaves no seams
			double top = beyond ? layout.end(stretch.leaf()) : Math.min(layout.end(stretch.leaf()), lid);
			ends[4 * i + 3] = (level ? stretch.y2() : top) - zero;
			widths[i] = style.widthByWeight() && !level && !beyond ? thin / 2 + WIDEST * stretch.weight() : thin;
		}
		Ink ink = groups.shared(group) && style.widthByWeight() && !level ? new Ink.Tint(Ink.Role.FOREGROUND, SHARED)
				: groups.ink(group);
		marks.add(new Mark.Strokes(level || beyond ? "" : groups.label(group), ink, ends, widths,
				beyond ? Mark.Line.DASHED : Mark.Line.SOLID));
	}

	/** The energy up to which the landscape was looked at; infinite if all of it was. */
	private static double lid(Tree tree) {
		return tree.leaves().stream().filter(Leaf::aboveLid).mapToDouble(Leaf::saddle).min()
				.orElse(Double.POSITIVE_INFINITY);
	}

	private static boolean isBeyond(Stretch stretch, Tree tree, double lid) {
		return stretch.level() ? tree.leaves().get(stretch.leaf()).aboveLid() : stretch.y1() >= lid;
	}

	private static void addTips(List<Mark> marks, TreeLayout layout, TreeGroups groups, int group, TreeStyle style,
			boolean degenerate) {
		List<Leaf> leaves = layout.tree().leaves();
		int[] mine = java.util.Arrays.stream(layout.shown())
				.filter(i -> groups.of(i) == group && leaves.get(i).degeneracy() > 1 == degenerate)
				.toArray();
		if (mine.length == 0) {
			return;
		}
		double zero = zero(layout.tree(), style);
		double radius = layout.slots() <= FEW ? 1.8 : layout.slots() <= MANY ? 1.2 : 0.7;
		double[] x = new double[mine.length];
		double[] y = new double[mine.length];
		List<String> tips = new ArrayList<>();
		for (int i = 0; i < mine.length; i++) {
			x[i] = layout.x(mine[i]);
			y[i] = leaves.get(mine[i]).energy() - zero;
			tips.add(tip(layout.tree(), mine[i]));
		}
		marks.add(new Mark.Dots("", groups.ink(group), x, y, degenerate ? Marker.RING : Marker.CIRCLE, radius, mine,
				tips));
	}

	private static String tip(Tree tree, int index) {
		Leaf leaf = tree.leaves().get(index);
		StringBuilder text = new StringBuilder("minimum ").append(index + 1).append("\nenergy ")
				.append(Numbers.plain(leaf.energy(), 8)).append(" ").append(tree.unit());
		if (leaf.father() >= 0) {
			text.append(leaf.aboveLid() ? "\nbarrier at least " : "\nbarrier ")
					.append(Numbers.plain(leaf.barrier(), 6)).append(" to minimum ").append(leaf.father() + 1);
		}
		if (leaf.degeneracy() > 1) {
			text.append("\n").append(leaf.degeneracy()).append(" states");
		}
		if (leaf.basin() > 0) {
			text.append("\nbasin of ").append(leaf.basin()).append(" states");
		}
		if (leaf.funnel() >= 0) {
			text.append("\n").append(leaf.funnel() < tree.labels().size() ? tree.labels().get(leaf.funnel())
					: "funnel " + (leaf.funnel() + 1));
		}
		return text.toString();
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder table = new TableBuilder();
		for (Subject subject : subjects) {
			Tree tree = (Tree) subject.result();
			for (int i = 0; i < tree.leaves().size(); i++) {
				Leaf leaf = tree.leaves().get(i);
				table.place(subject).whole("rank", i + 1).text("state", leaf.state())
						.real("energy", tree.unit(), leaf.energy()).real("barrier", tree.unit(), leaf.barrier())
						.whole("father rank", leaf.father() + 1L).whole("degeneracy", leaf.degeneracy())
						.whole("basin", leaf.basin()).whole("funnel", leaf.funnel() + 1L);
			}
		}
		return table.table(subjects.getFirst().result().name(), "minima of the trees; father 0 is none");
	}
}
