// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;

/**
 * Fitness-distance scatter: energies of minima above the ground state against their distance to it. After T. Jones,
 * S. Forrest, Proc. 6th Int. Conf. on Genetic Algorithms, 184 (1995).
 */
public final class DistanceFigures {

	private static final double RADIUS = 1.5;
	/** Distances are whole numbers: so much of one is used to set the arms apart. */
	private static final double SPREAD = 0.5;

	private DistanceFigures() {
	}

	/** Draws tables of kind {@link GraphKinds#MINIMA_DISTANCES} into one panel. */
	public static Figure of(List<Subject> subjects) {
		Captions captions = new Captions(subjects);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Table table = (Table) subjects.get(i).result();
			double[] distance = table.numbers(GraphKinds.DISTANCE);
			double[] energy = table.numbers(GraphKinds.ENERGY);
			double lowest = Arrays.stream(energy).min().orElse(0);
			double shift = subjects.size() == 1 ? 0 : SPREAD * (i / (subjects.size() - 1.0) - 0.5);
			double r = correlation(distance, energy);
			String label = captions.of(subjects.get(i)) + (Double.isNaN(r) ? "" : String.format(Locale.ROOT, " (r = %.2f)",
					r))
					.replace('-', '\u2212');
			marks.add(new Mark.Dots(label, new Ink.Series(i), Arrays.stream(distance).map(d -> d + shift).toArray(),
					Arrays.stream(energy).map(e -> e - lowest).toArray(), Marker.of(i), RADIUS,
					IntStream.range(0, energy.length).toArray(), List.of()));
		}
		Table first = (Table) subjects.getFirst().result();
		String sideways = subjects.size() == 1 ? "" : "Points are set apart sideways by less than a move";
		return Figure.of(first.name(), "", Figure.Size.COLUMN,
				Panel.of("", Axis.linear("distance to the nearest ground state [" + first.column(GraphKinds.DISTANCE)
						.unit() + "]"),
						Axis.linear(Axis.label("energy above ground state", first.column(GraphKinds.ENERGY).unit())),
						marks),
				Captions.sentences(Meanings.of(subjects),
						"r: correlation coefficient of energy and distance over the minima drawn, with equal weight",
						sideways),
				List.of(FigureData.ofTables(subjects)));
	}

	/** Pearson's coefficient; NaN if one of the two does not vary. */
	static double correlation(double[] x, double[] y) {
		double mx = Arrays.stream(x).average().orElse(Double.NaN);
		double my = Arrays.stream(y).average().orElse(Double.NaN);
		double xx = 0;
		double yy = 0;
		double xy = 0;
		for (int i = 0; i < x.length; i++) {
			xx += (x[i] - mx) * (x[i] - mx);
			yy += (y[i] - my) * (y[i] - my);
			xy += (x[i] - mx) * (y[i] - my);
		}
		return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
	}
}
