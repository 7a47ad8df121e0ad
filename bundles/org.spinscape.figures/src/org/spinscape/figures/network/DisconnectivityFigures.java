// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.EnergyZero;
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;

/**
 * Disconnectivity graphs at chosen energies: superbasins as nodes at their level, joined to those they are part of at the
 * next. After O. M. Becker, M. Karplus, J. Chem. Phys. 106, 1495 (1997).
 */
public final class DisconnectivityFigures {

	private static final double THIN = 0.5;
	private static final double WIDEST = 4;
	private static final double RADIUS = 0.9;
	private static final int CROWDED = 150;

	private DisconnectivityFigures() {
	}

	/**
	 * Draws tables of superbasins side by side.
	 *
	 * @param subjects tables of kind {@link GraphKinds#DISCONNECTIVITY}
	 */
	public static Figure of(List<Subject> subjects) {
		boolean aboveGround = EnergyZero.aboveGround(
				subjects.stream().map(subject -> ((Table) subject.result()).numbers(GraphKinds.ENERGY)).toList());
		List<Panel> panels = subjects.stream().map(subject -> panel(subject, aboveGround)).toList();
		Table first = (Table) subjects.getFirst().result();
		Figure.Size size = panels.size() == 1 ? new Figure.Size(Figure.Size.COLUMN.width(), 80) : Figure.Size.PAGE;
		boolean states = subjects.stream().allMatch(subject -> ((Table) subject.result()).has(GraphKinds.HELD_STATES));
		return new Figure(first.name(), "", size, panels, panels.size(), true, Captions.sentences(Meanings.of(subjects),
				"Lines are as wide as the share of " + (states ? "states" : "minima") + " that the superbasin holds"),
				List.of(FigureData.ofTables(subjects)));
	}

	private static Panel panel(Subject subject, boolean aboveGround) {
		Table table = (Table) subject.result();
		SuperbasinLayout layout = SuperbasinLayout.of(table);
		double[] levelEnergy = table.numbers(GraphKinds.ENERGY);
		double zero = aboveGround ? Arrays.stream(levelEnergy).min().orElse(0) : 0;
		double[] energy = Arrays.stream(levelEnergy).map(e -> e - zero).toArray();
		double[] held = table.numbers(table.has(GraphKinds.HELD_STATES) ? GraphKinds.HELD_STATES : GraphKinds.HELD_MINIMA);
		double all = Arrays.stream(held).max().orElse(1);
		int[] rows = IntStream.range(0, table.rows()).filter(row -> layout.parent()[row] >= 0).toArray();
		double[] ends = IntStream.of(rows).boxed().flatMapToDouble(row -> DoubleStream.of(layout.x()[row],
				energy[row], layout.x()[layout.parent()[row]], energy[layout.parent()[row]])).toArray();
		double[] widths = IntStream.of(rows).mapToDouble(row -> THIN + WIDEST * held[row] / all).toArray();
		double[] levels = table.numbers(GraphKinds.LEVEL);
		String caption = subject.caption() + ": " + Arrays.stream(levels).distinct().count() + " levels, "
				+ layout.slots() + (layout.slots() == 1 ? " branch" : " branches");
		double radius = layout.slots() <= CROWDED ? RADIUS : RADIUS / 3;
		return Panel.of(caption, Axis.hidden(0, layout.slots()), Axis.linear(Axis.label(
				aboveGround ? "energy above the lowest level" : "energy", table.column(GraphKinds.ENERGY).unit())), List.of(
						new Mark.Strokes("", new Ink.Tint(new Ink.Series(0), 0.7), ends, widths, Mark.Line.SOLID),
						new Mark.Dots("", Ink.Role.FOREGROUND, layout.x(), energy, Marker.CIRCLE, radius,
								IntStream.range(0, table.rows()).toArray(), List.of())));
	}
}
