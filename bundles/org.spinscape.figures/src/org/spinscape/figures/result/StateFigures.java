// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Configurations.Layout;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/** Pictures of states that have {@linkplain Layout#signs signs}: each site at its place, coloured by its value. */
public final class StateFigures {

	private static final double SQUARE = 0.94;
	private static final double DISC = 0.84;

	private StateFigures() {
	}

	/** Draws the first state of each subject. @param subjects results of type {@link Configurations}, with signs */
	public static Figure of(List<Subject> subjects) {
		Configurations first = (Configurations) subjects.getFirst().result();
		List<Panel> panels = new ArrayList<>();
		TableBuilder table = new TableBuilder();
		for (Subject subject : subjects) {
			Configurations found = (Configurations) subject.result();
			if (found.states().isEmpty()) {
				throw new IllegalArgumentException("'" + found.name() + "' of " + subject.caption() + " holds no state");
			}
			panels.addAll(panels(subject.caption(), found.states().getFirst(), "", found.layout()));
			for (int i = 0; i < found.states().size(); i++) {
				table.place(subject).text("state", found.states().get(i)).real("energy", found.unit(),
						found.energies()[i]);
			}
		}
		return figure(first.name(), panels, Captions.sentences(first.meaning(), note(first.layout())),
				table.table(first.name(), first.meaning()));
	}

	/**
	 * Draws one state.
	 *
	 * @param name      name of the figure
	 * @param title     heading
	 * @param state     the state as text, one sign a site
	 * @param reference a state to compare with: sites that differ get a dot; empty for none
	 * @param layout    where the sites are; {@link Layout#NONE} puts them into rows in their order
	 */
	public static Figure of(String name, String title, String state, String reference, Layout layout) {
		TableBuilder table = new TableBuilder();
		for (int i = 0; i < state.length(); i++) {
			table.whole("site", i).text("value", state.substring(i, i + 1));
		}
		return figure(name, panels(title, state, reference, layout), note(layout),
				table.table(name, "values of the sites"));
	}

	private static String note(Layout layout) {
		return layout.x().length == 0 ? "The sites have no places of their own: they stand row by row in their order."
				: "";
	}

	private static Figure figure(String name, List<Panel> panels, String footnote, Table data) {
		Figure.Size size = panels.size() == 1 ? new Figure.Size(Figure.Size.COLUMN.width(), 90) : Figure.Size.PAGE;
		return new Figure(name, "", size, panels, columns(panels.size(), size), false, footnote, List.of(data));
	}

	/** The number of columns that gives the largest square panels, and of several such the one with fewest gaps. */
	private static int columns(int panels, Figure.Size size) {
		int best = 1;
		double largest = 0;
		for (int columns = 1; columns <= panels; columns++) {
			int rows = (panels + columns - 1) / columns;
			double side = Math.min(size.width() / columns, size.height() / rows) - 1e-3 * (columns * rows - panels);
			if (side > largest) {
				largest = side;
				best = columns;
			}
		}
		return best;
	}

	/** One panel for each layer. */
	private static List<Panel> panels(String title, String state, String reference, Layout given) {
		Layout layout = given.x().length == state.length() ? given : rows(state.length());
		int[] layers = IntStream.of(layout.layer()).distinct().sorted().toArray();
		List<Panel> panels = new ArrayList<>();
		for (int layer : layers) {
			int[] sites = IntStream.range(0, state.length()).filter(i -> layout.layer()[i] == layer).toArray();
			String heading = layers.length == 1 ? title : title + (title.isEmpty() ? "" : ", ") + "layer " + layer;
			panels.add(new Panel(heading, Axis.hidden(Double.NaN, Double.NaN), Axis.hiddenDown(Double.NaN, Double.NaN),
					marks(state, reference, layout, sites), true));
		}
		return panels;
	}

	private static List<Mark> marks(String state, String reference, Layout layout, int[] sites) {
		boolean grid = IntStream.of(sites).allMatch(i -> isWhole(layout.x()[i]) && isWhole(layout.y()[i]));
		Map<Character, List<Integer>> byValue = new LinkedHashMap<>();
		byValue.put('+', new ArrayList<>()); // always in the same order, also in the legend
		byValue.put('-', new ArrayList<>());
		state.chars().sorted().forEach(c -> byValue.putIfAbsent((char) c, new ArrayList<>()));
		for (int site : sites) {
			byValue.get(state.charAt(site)).add(site);
		}
		List<Mark> marks = new ArrayList<>();
		List<Character> values = List.copyOf(byValue.keySet());
		byValue.forEach((value, members) -> {
			if (!members.isEmpty()) {
				marks.add(sites(value, values.indexOf(value), members, layout, grid, state));
			}
		});
		if (reference.length() == state.length()) {
			int[] different = IntStream.of(sites).filter(i -> state.charAt(i) != reference.charAt(i)).toArray();
			marks.add(new Mark.Dots("differs from the ground state", new Ink.Series(1),
					IntStream.of(different).mapToDouble(i -> layout.x()[i]).toArray(),
					IntStream.of(different).mapToDouble(i -> layout.y()[i]).toArray(), Marker.CIRCLE, 2.2, different,
					List.of()));
		}
		return marks;
	}

	private static Mark sites(char value, int index, List<Integer> members, Layout layout, boolean grid,
			String state) {
		int[] keys = members.stream().mapToInt(Integer::intValue).toArray();
		List<String> tips = members.stream().map(i -> "site " + i + ": " + state.charAt(i)).toList();
		Ink ink = switch (value) {
			case '+' -> Ink.Role.UP;
			case '-' -> Ink.Role.DOWN;
			default -> new Ink.Series(index - 2);
		};
		String label = switch (value) {
			case '+' -> "up";
			case '-' -> "down";
			default -> String.valueOf(value);
		};
		return new Mark.Sites(label, ink, IntStream.of(keys).mapToDouble(i -> layout.x()[i]).toArray(),
				IntStream.of(keys).mapToDouble(i -> layout.y()[i]).toArray(), grid ? SQUARE : DISC,
				grid ? Marker.SQUARE : Marker.CIRCLE, keys, tips);
	}

	private static boolean isWhole(double value) {
		return value == Math.rint(value);
	}

	/** Rows of about 3 to 2, for systems without geometry. */
	private static Layout rows(int n) {
		int width = Math.max(1, (int) Math.ceil(Math.sqrt(1.5 * n)));
		double[] x = new double[n];
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			x[i] = i % width;
			y[i] = i / width;
		}
		return new Layout(x, y, new int[n]);
	}
}
