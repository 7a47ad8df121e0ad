// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** See {@link DisorderChaos}. */
final class DisorderChaosStudy implements StudyAnalyzer {

	private static final ResultKind<Scalar> OVERLAP = ResultKind.scalar("ground-overlap", "",
			"Mean |q| between the lowest states of a sample and those at the reference value of the parameter");
	private static final ResultKind<Scalar> CHAOS = ResultKind.scalar("disorder-chaos", "",
			"Mean q^2 between the lowest states of a sample and those at the reference value, over the geometric mean of q^2"
					+ " among either");
	private static final ResultKind<Series> OVERLAP_CURVE = ResultKind.series("ground-overlap-curve",
			"Mean |q| between lowest states and those at the reference value, over the parameter");
	private static final ResultKind<Series> CHAOS_CURVE = ResultKind.series("disorder-chaos-curve",
			"Mean q^2 between lowest states and those at the reference value, over the geometric mean of q^2 among either, over"
					+ " the parameter");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(OVERLAP, OVERLAP_CURVE, CHAOS, CHAOS_CURVE);

	private final String parameter;
	private final String reference;

	DisorderChaosStudy(String parameter, String reference) {
		this.parameter = parameter;
		this.reference = reference;
	}

	/** Of one sample: |q| and q^2 between, and q^2 among the states of either. */
	private record Overlaps(double magnitude, double between, double here, double there) {
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyPoint> points = study.arm().points().stream().filter(point -> point.values().containsKey(parameter))
				.toList();
		List<StudyResult> results = new ArrayList<>();
		for (List<StudyPoint> line : lines(points)) {
			Optional<StudyPoint> start = line.stream()
					.filter(point -> reference.isEmpty() || same(point.values().get(parameter), reference)).findFirst();
			start.ifPresent(origin -> results.addAll(along(line, origin)));
		}
		return results;
	}

	/** Points that differ in the parameter only. */
	private List<List<StudyPoint>> lines(List<StudyPoint> points) {
		Map<Map<String, String>, List<StudyPoint>> lines = new LinkedHashMap<>();
		points.forEach(point -> lines.computeIfAbsent(others(point), _ -> new ArrayList<>()).add(point));
		return List.copyOf(lines.values());
	}

	private Map<String, String> others(StudyPoint point) {
		Map<String, String> others = new LinkedHashMap<>(point.values());
		others.remove(parameter);
		return others;
	}

	private static boolean same(String one, String other) {
		try {
			return Double.parseDouble(one) == Double.parseDouble(other);
		} catch (NumberFormatException e) {
			return one.equals(other);
		}
	}

	private List<StudyResult> along(List<StudyPoint> line, StudyPoint origin) {
		Map<Integer, List<IsingConfiguration>> kept = new TreeMap<>();
		origin.samples().forEach(sample -> kept.put(sample.index(), states(sample)));
		List<StudyResult> results = new ArrayList<>();
		List<Estimate[]> estimates = new ArrayList<>();
		List<Double> values = new ArrayList<>();
		for (StudyPoint point : line) {
			double[][] rows = point.samples().stream().filter(sample -> kept.containsKey(sample.index()))
					.map(sample -> overlaps(states(sample), kept.get(sample.index()))).flatMap(Optional::stream)
					.map(q -> new double[] { q.magnitude(), q.between(), q.here(), q.there() }).toArray(double[][]::new);
			if (rows.length == 0) {
				continue;
			}
			Estimate[] found = { Jackknife.of(rows, means -> means[0]),
					Jackknife.of(rows, means -> means[1] / Math.sqrt(means[2] * means[3])) };
			results.add(new StudyResult(point.values(), scalar(OVERLAP, found[0], rows.length)));
			results.add(new StudyResult(point.values(), scalar(CHAOS, found[1], rows.length)));
			double value = number(point.values().get(parameter));
			if (!Double.isNaN(value)) {
				values.add(value);
				estimates.add(found);
			}
		}
		if (values.size() > 1) {
			results.add(StudyResult.ofArm(curve(OVERLAP_CURVE, values, estimates, 0, others(origin))));
			results.add(StudyResult.ofArm(curve(CHAOS_CURVE, values, estimates, 1, others(origin))));
		}
		return results;
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN; // a word: there is a number at its point, and no curve
		}
	}

	private static Scalar scalar(ResultKind<Scalar> kind, Estimate estimate, int samples) {
		return new Scalar(kind.means(kind.meaning() + "; error by jackknife over disorder samples"), estimate.value(),
				Double.NaN, estimate.error(), samples);
	}

	/** @param others swept parameters that are the same all along, which tell its curve from others of the arm */
	private Result curve(ResultKind<Series> kind, List<Double> values, List<Estimate[]> estimates, int which,
			Map<String, String> others) {
		ResultTag tag = kind.means(kind.meaning() + "; error by jackknife over disorder samples");
		for (Map.Entry<String, String> other : others.entrySet()) {
			tag = tag.label(other.getKey(), other.getValue());
		}
		return new Series(tag,
				Axis.of(parameter, "", values.stream().mapToDouble(value -> value).toArray()),
				new Axis("overlap", "", estimates.stream().mapToDouble(found -> found[which].value()).toArray(),
						estimates.stream().mapToDouble(found -> found[which].error()).toArray()));
	}

	/** The proven ground states if there are any, else the lowest that was found; empty if they are no Ising spins. */
	private static List<IsingConfiguration> states(StudySample sample) {
		List<Result> results = sample.results();
		Optional<Configurations> found = LandscapeKinds.GROUND_STATES.in(results).stream().findFirst()
				.or(() -> SearchKinds.BEST_CONFIGURATION.in(results).stream().findFirst());
		try {
			return found.stream().flatMap(states -> states.states().stream())
					.map(text -> new IsingSpace(text.length()).parse(text)).toList();
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}

	private static Optional<Overlaps> overlaps(List<IsingConfiguration> here, List<IsingConfiguration> there) {
		if (here.isEmpty() || there.isEmpty() || here.getFirst().sites() != there.getFirst().sites()) {
			return Optional.empty();
		}
		return Optional.of(new Overlaps(mean(here, there, 1), mean(here, there, 2), mean(here, here, 2),
				mean(there, there, 2)));
	}

	private static double mean(List<IsingConfiguration> ones, List<IsingConfiguration> others, int power) {
		double sum = 0;
		for (IsingConfiguration one : ones) {
			for (IsingConfiguration other : others) {
				double q = Math.abs(one.overlap(other)) / (double) one.sites();
				sum += power == 1 ? q : q * q;
			}
		}
		return sum / ((double) ones.size() * others.size());
	}
}
