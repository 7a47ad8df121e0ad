// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.network.MinimaNetwork.Edge;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;
import org.spinscape.figures.result.TreeLayout.Stretch;

/**
 * Pictures of networks of minima: nodes at their energies, as large as their weight, joined by edges as thick as theirs,
 * on the barrier tree where there is one. After P. Garstecki, T. X. Hoang, M. Cieplak, Phys. Rev. E 60, 3219 (1999).
 */
public final class NetworkFigures {

	private static final int MOST_NODES = 300;
	private static final int MOST_EDGES = 200;
	private static final double THINNEST = 0.2;
	private static final double THICKEST = 2.2;
	private static final double SMALLEST = 0.8;
	private static final double LARGEST = 4.5;
	private static final Ink BRANCH = new Ink.Tint(Ink.Role.FOREGROUND, 0.22);
	private static final Ink EDGE = new Ink.Tint(new Ink.Series(0), 0.6);

	private NetworkFigures() {
	}

	/**
	 * Draws networks side by side.
	 *
	 * @param subjects the tables of the plan, and barrier trees of the same places
	 * @throws IllegalArgumentException if there is no table of nodes
	 */
	public static Figure of(List<Subject> subjects, NetworkPlan plan) {
		Map<Subject, MinimaNetwork> networks = new LinkedHashMap<>();
		double temperature = Double.NaN;
		for (Subject subject : subjects) {
			if (plan.nodes().is(subject.result())) {
				Table nodes = (Table) subject.result();
				temperature = networks.isEmpty() ? MinimaNetwork.folding(nodes, plan) : temperature;
				Table edges = (Table) beside(subjects, subject, plan.edges());
				networks.put(subject, MinimaNetwork.of(nodes, edges, plan, temperature, MOST_NODES));
			}
		}
		if (networks.isEmpty()) {
			throw new IllegalArgumentException("a network is not drawn without its nodes, table '" + plan.nodes().id()
					+ "'");
		}
		double heaviest = networks.values().stream().flatMap(network -> network.edges().stream())
				.mapToDouble(Edge::weight).max().orElse(1);
		List<Panel> panels = new ArrayList<>();
		Set<String> by = new LinkedHashSet<>();
		networks.forEach((subject, network) -> {
			Tree tree = subjects.stream().filter(one -> here(one, subject) && one.result() instanceof Tree)
					.map(one -> (Tree) one.result()).findFirst().orElse(null);
			NodePlaces places = NodePlaces.of(network.states(), tree);
			by.add(places.by());
			panels.add(panel(subject, network, places, heaviest));
		});
		Figure.Size size = panels.size() == 1 ? new Figure.Size(Figure.Size.COLUMN.width(), 86)
				: new Figure.Size(Figure.Size.PAGE.width(), 18 + 86.0 * ((panels.size() + 1) / 2));
		return new Figure(plan.nodes().id(), "", size, panels, Math.min(2, panels.size()), true,
				footnote(networks, plan, by, temperature), data(subjects, plan));
	}

	private static Result beside(List<Subject> subjects, Subject subject, ResultKind<Table> kind) {
		return subjects.stream().filter(one -> here(one, subject) && kind.is(one.result()))
				.map(Subject::result).findFirst().orElse(null);
	}

	private static boolean here(Subject one, Subject other) {
		return one.arm().equals(other.arm()) && one.point().equals(other.point()) && one.sample() == other.sample();
	}

	private static Panel panel(Subject subject, MinimaNetwork network, NodePlaces places, double heaviest) {
		List<Mark> marks = new ArrayList<>();
		places.tree().ifPresent(layout -> {
			List<Stretch> stretches = layout.stretches();
			double[] ends = stretches.stream()
					.flatMapToDouble(s -> DoubleStream.of(s.x1(), s.y1(), s.x2(), s.y2())).toArray();
			double[] widths = new double[stretches.size()];
			Arrays.fill(widths, 0.9);
			marks.add(new Mark.Strokes("", BRANCH, ends, widths, Mark.Line.SOLID));
		});
		List<Edge> edges = network.edges().stream().limit(MOST_EDGES).toList();
		double[] ends = edges.stream().flatMapToDouble(edge -> DoubleStream.of(
				places.x()[edge.from()], network.energies()[edge.from()], places.x()[edge.to()],
				network.energies()[edge.to()])).toArray();
		double[] widths = edges.stream()
				.mapToDouble(edge -> THINNEST + THICKEST * edge.weight() / heaviest).toArray();
		marks.add(new Mark.Strokes("", EDGE, ends, widths, Mark.Line.SOLID));
		for (int i = 0; i < network.states().size(); i++) {
			String tip = "minimum " + (i + 1) + "\nenergy " + Numbers.plain(network.energies()[i], 8) + " J";
			marks.add(new Mark.Dots("", new Ink.Series(1), new double[] { places.x()[i] },
					new double[] { network.energies()[i] }, Marker.CIRCLE,
					SMALLEST + LARGEST * Math.sqrt(Math.max(0, network.sizes()[i])), new int[] { i }, List.of(tip)));
		}
		double low = IntStream.range(0, places.x().length).mapToDouble(i -> places.x()[i]).min().orElse(0);
		double high = IntStream.range(0, places.x().length).mapToDouble(i -> places.x()[i]).max().orElse(1);
		double margin = Math.max(0.5, 0.06 * (high - low));
		Axis x = places.tree().map(layout -> Axis.hidden(0, layout.slots()))
				.orElse(Axis.hidden(low - margin, high + margin));
		String drawn = edges.size() < network.edges().size() ? edges.size() + " of " + network.edges().size() + " edges"
				: edges.size() + " edges";
		return Panel.of(subject.caption() + ": " + network.states().size() + " minima, " + drawn, x,
				Axis.linear(Axis.label("energy", "J")), marks);
	}

	private static String footnote(Map<Subject, MinimaNetwork> networks, NetworkPlan plan, Set<String> by,
			double temperature) {
		boolean dropped = networks.values().stream().anyMatch(network -> network.edges().size() > MOST_EDGES);
		return Captions.sentences(Meanings.of(List.copyOf(networks.keySet())),
				Double.isNaN(temperature) ? "" : "Drawn at T = " + Numbers.plain(temperature, 4)
						+ " J/k_{B}, where in the first panel the probability of the lowest minimum is nearest to one half",
				"Each minimum stands " + String.join(" or ", by),
				"The area of a disc grows with " + plan.sizes()
						+ ", relative to the largest of its panel; the width of a line"
						+ " with " + plan.widths(),
				dropped ? "Only the " + MOST_EDGES + " heaviest edges are drawn" : "");
	}

	private static List<Table> data(List<Subject> subjects, NetworkPlan plan) {
		List<Table> data = new ArrayList<>();
		for (ResultKind<Table> kind : List.of(plan.nodes(), plan.edges())) {
			List<Subject> tables = subjects.stream().filter(subject -> kind.is(subject.result())).toList();
			if (!tables.isEmpty()) {
				data.add(FigureData.ofTables(tables));
			}
		}
		return data;
	}
}
