// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/**
 * Pictures of a scalar: against a swept parameter as curves with error bars, or, where nothing is swept, its values in
 * all samples arm by arm with mean and error.
 */
public final class ScalarFigures {

	private static final double LOG_X = 50;
	/** Half the width of the cloud of samples, in distances of arms. */
	private static final double CLOUD = 0.24;
	private static final double MEAN_AT = 0.34;
	/** With more arms side by side all digits of values without an error would run into each other. */
	private static final int ROOMY = 3;
	private static final int FEW_DIGITS = 4;

	private ScalarFigures() {
	}

	/** Draws a scalar. @param subjects results of type {@link Scalar} of one name */
	public static Figure of(List<Subject> subjects) {
		for (String name : Captions.varied(subjects)) {
			if (subjects.stream().allMatch(subject -> isNumber(subject.point().get(name)))) {
				return against(name, subjects);
			}
		}
		return compare(subjects);
	}

	private static boolean isNumber(String text) {
		try {
			return text != null && Double.isFinite(Double.parseDouble(text));
		} catch (NumberFormatException e) {
			return false; // that is the answer
		}
	}

	private static Figure against(String parameter, List<Subject> subjects) {
		Scalar first = (Scalar) subjects.getFirst().result();
		List<Subject> perPoint = subjects.stream().filter(Subject::overSamples).toList();
		List<Subject> used = perPoint.isEmpty() ? subjects : perPoint;
		Captions captions = new Captions(used).without(parameter);
		Map<String, Map<Double, List<Subject>>> curves = new LinkedHashMap<>();
		for (Subject subject : used) {
			String label = perPoint.isEmpty() ? subject.arm() : captions.of(subject);
			curves.computeIfAbsent(label, key -> new java.util.TreeMap<>())
					.computeIfAbsent(Double.valueOf(subject.point().get(parameter)), key -> new ArrayList<>()).add(subject);
		}
		List<Mark> marks = new ArrayList<>();
		List<double[]> xs = new ArrayList<>();
		List<double[]> ys = new ArrayList<>();
		curves.forEach((label, points) -> {
			double[] x = points.keySet().stream().mapToDouble(Double::doubleValue).toArray();
			List<Mean> means = points.values().stream().map(Mean::of).toList();
			xs.add(x);
			ys.add(means.stream().mapToDouble(Mean::value).toArray());
			marks.add(new Mark.Curve(curves.size() == 1 ? "" : label, new Ink.Series(marks.size()), x,
					means.stream().mapToDouble(Mean::value).toArray(), new double[0],
					means.stream().mapToDouble(Mean::error).toArray(), Marker.of(marks.size()), Mark.Line.SOLID, 0.9));
		});
		Axis y = Scales.ordinate(first.name(), first.unit(), ys);
		return Figure.of(first.name(), "", Figure.Size.COLUMN,
				Panel.of("", Scales.choose(Axis.label(parameter, ""), xs, LOG_X), y, marks),
				Captions.sentences(first.meaning(), errors(used)), List.of(data(subjects)));
	}

	private static String errors(List<Subject> subjects) {
		boolean disorder = subjects.stream().anyMatch(s -> !Double.isNaN(((Scalar) s.result()).disorderError()));
		boolean thermal = subjects.stream().anyMatch(s -> !Double.isNaN(((Scalar) s.result()).thermalError()));
		return disorder ? "Bars: one standard error over disorder samples."
				: thermal ? "Bars: one thermal standard error." : "";
	}

	private static Figure compare(List<Subject> subjects) {
		Scalar first = (Scalar) subjects.getFirst().result();
		Captions captions = new Captions(subjects.stream().filter(s -> !s.overSamples()).toList());
		boolean single = subjects.stream().allMatch(Subject::overSamples);
		List<String> varied = Captions.varied(subjects);
		Map<String, List<Subject>> groups = subjects.stream().collect(Collectors.groupingBy(
				subject -> single ? captions.of(subject) : group(subject, varied), LinkedHashMap::new,
				Collectors.toList()));
		List<String> names = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		boolean unequal = groups.values().stream()
				.mapToLong(members -> members.stream().filter(s -> !s.overSamples()).count()).distinct().count() > 1;
		groups.forEach((name, members) -> {
			List<Subject> samples = members.stream().filter(s -> !s.overSamples()).toList();
			int at = names.size();
			names.add(unequal && samples.size() > 1 ? name + " (n = " + samples.size() + ")" : name);
			if (samples.size() > 1) {
				marks.add(cloud(at, samples));
			}
			marks.addAll(mean(at, members, samples, groups.size() > ROOMY));
		});
		String footnote = Captions.sentences(first.meaning(), subjects.stream().mapToInt(Subject::sample).filter(s -> s >= 0)
				.distinct().count() > 1
						? "Dots: samples. Diamonds: mean and standard error over samples."
						: errors(subjects));
		return Figure.of(first.name(), "", Figure.Size.COLUMN, Panel.of("", Axis.categories("", names),
				Axis.linear(Axis.label(first.name(), first.unit())), marks), footnote, List.of(data(subjects)));
	}

	/** Arm and point, whatever the sample. */
	private static String group(Subject subject, List<String> varied) {
		StringBuilder name = new StringBuilder(subject.arm());
		for (String parameter : varied) {
			name.append(", ").append(parameter).append(" = ").append(subject.point().getOrDefault(parameter, "\u2013"));
		}
		return name.toString();
	}

	/** Samples spread sideways evenly, by a sequence that fills gaps first, so that the picture is always the same. */
	private static Mark cloud(int at, List<Subject> samples) {
		int n = samples.size();
		double[] x = new double[n];
		double[] y = new double[n];
		int[] keys = new int[n];
		List<String> tips = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			Scalar scalar = (Scalar) samples.get(i).result();
			x[i] = at - 0.06 + CLOUD * (2 * fraction(i + 1) - 1);
			y[i] = scalar.value();
			keys[i] = samples.get(i).sample();
			tips.add(samples.get(i).caption() + "\n" + Numbers.of(scalar) + " " + scalar.unit());
		}
		return new Mark.Dots("", new Ink.Tint(new Ink.Series(at), 0.75), x, y, Marker.CIRCLE, n > 60 ? 1.2 : 1.7, keys,
				tips);
	}

	/** Van der Corput's sequence: the binary digits of i behind the point, in reverse. */
	private static double fraction(int i) {
		return (Integer.reverse(i) >>> 1) / (double) (1 << 30) / 2;
	}

	private static List<Mark> mean(int at, List<Subject> members, List<Subject> samples, boolean crowded) {
		List<Subject> given = members.stream().filter(Subject::overSamples).toList();
		Mean mean = Mean.of(given.isEmpty() ? samples : given);
		double x = samples.size() < 2 ? at : at + MEAN_AT;
		Mark point = new Mark.Curve("", samples.size() < 2 ? new Ink.Series(at) : Ink.Role.FOREGROUND,
				new double[] { x }, new double[] { mean.value() }, new double[0], new double[] { mean.error() },
				Marker.DIAMOND, Mark.Line.NONE, 0.9);
		double above = mean.value() + (Double.isFinite(mean.error()) ? mean.error() : 0);
		String number = crowded && !Double.isFinite(mean.error()) ? Numbers.plain(mean.value(), FEW_DIGITS)
				: Numbers.withError(mean.value(), mean.error());
		Mark note = new Mark.Note(number, x, above, -4, Ink.Role.FOREGROUND, 6);
		return List.of(point, note);
	}

	/** A mean with its error; that of several values is the standard error of their mean. */
	private record Mean(double value, double error) {

		static Mean of(List<Subject> subjects) {
			if (subjects.size() == 1) {
				Scalar scalar = (Scalar) subjects.getFirst().result();
				return new Mean(scalar.value(), scalar.error());
			}
			double[] values = subjects.stream().mapToDouble(s -> ((Scalar) s.result()).value()).toArray();
			double mean = java.util.Arrays.stream(values).average().orElse(Double.NaN);
			double squares = java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
			return new Mean(mean, Math.sqrt(squares / (values.length - 1) / values.length));
		}
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder table = new TableBuilder();
		for (Subject subject : subjects) {
			Scalar scalar = (Scalar) subject.result();
			table.place(subject).real(scalar.name(), scalar.unit(), scalar.value())
					.real("thermal error", scalar.unit(), scalar.thermalError())
					.real("disorder error", scalar.unit(), scalar.disorderError()).whole("count", scalar.count());
		}
		return table.table(subjects.getFirst().result().name(), subjects.getFirst().result().meaning());
	}
}
