// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.Curves;
import org.spinscape.analyzers.study.Units;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;

/**
 * Functions of moments at each sweep point and temperature and, if a size is swept too, where the curves of the first of
 * them cross for different sizes.
 */
final class RatioStudy implements StudyAnalyzer {

	static final ResultKind<Scalar> CROSSING = ResultKind.scalar("crossing", "J/k_B",
			"Temperature at which the curves of the two largest sizes cross");
	/** What it gives beside its ratios. */
	static final List<ResultKind<?>> KINDS = List.of(OrderKinds.CROSSINGS, CROSSING);

	/** A standard deviation from this many resamples is itself known to 5 per cent. */
	private static final int RESAMPLES = 200;
	/** If more resamples than this do not cross, neither do the data for sure. */
	private static final double MOST_UNDEFINED = 0.05;

	/** A function of the means of the quantities. */
	interface Function {

		/** @param side linear size of the lattice, 0 if unknown */
		double of(double[] means, int side);
	}

	/**
	 * One function.
	 *
	 * @param tag      of the result
	 * @param function what is computed
	 */
	record Ratio(ResultTag tag, Function function) {
	}

	private final List<Ratio> ratios;
	private final Units.Quantities quantities;
	private final String size;

	/** @param size name of the swept parameter that is the size */
	RatioStudy(List<Ratio> ratios, Units.Quantities quantities, String size) {
		this.ratios = ratios;
		this.quantities = quantities;
		this.size = size;
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		Map<Double, List<Units>> sizes = new TreeMap<>();
		Map<Double, Integer> sides = new LinkedHashMap<>();
		for (StudyPoint point : study.arm().points()) {
			Optional<Units> units = Units.of(point, quantities);
			if (units.isEmpty()) {
				continue;
			}
			int side = units.get().facts().side();
			for (Ratio ratio : ratios) {
				results.add(new StudyResult(point.values(), Curves.of(ratio.tag(), units.get(), estimates(units.get(),
						ratio, side))));
			}
			if (point.values().containsKey(size)) {
				double value = Double.parseDouble(point.values().get(size));
				sizes.computeIfAbsent(value, _ -> new ArrayList<>()).add(units.get());
				sides.put(value, side);
			}
		}
		if (sizes.size() > 1) {
			List<SizeCurve> curves = new ArrayList<>();
			sizes.forEach((value, points) -> SizeCurve.of(value, points).filter(curve -> curve.temperatures().length > 1)
					.ifPresent(curves::add));
			results.addAll(crossings(curves, sides, study));
		}
		return results;
	}

	private static Estimate[] estimates(Units units, Ratio ratio, int side) {
		Estimate[] estimates = new Estimate[units.rows().length];
		for (int slot = 0; slot < estimates.length; slot++) {
			estimates[slot] = Jackknife.of(units.rows()[slot], means -> ratio.function().of(means, side));
		}
		return estimates;
	}

	private List<StudyResult> crossings(List<SizeCurve> curves, Map<Double, Integer> sides, Study study) {
		int pairs = curves.size() - 1;
		if (pairs < 1) {
			return List.of();
		}
		Ratio ratio = ratios.getFirst();
		double[][] columns = new double[5][pairs];
		for (int i = 0; i < pairs; i++) {
			SizeCurve small = curves.get(i);
			SizeCurve large = curves.get(i + 1);
			columns[0][i] = small.size();
			columns[1][i] = large.size();
			columns[2][i] = crossing(ratio, small, large, sides);
			RandomStream random = study.random(ratio.tag().kind().id(), i);
			double[] resampled = new double[RESAMPLES];
			for (int b = 0; b < RESAMPLES; b++) {
				resampled[b] = crossing(ratio, small.resampled(random), large.resampled(random), sides);
			}
			columns[3][i] = deviation(resampled);
			columns[4][i] = Arrays.stream(resampled).filter(Double::isNaN).count() / (double) RESAMPLES;
		}
		int last = pairs - 1;
		boolean sure = columns[4][last] <= MOST_UNDEFINED && !Double.isNaN(columns[2][last]);
		String meaning = "Temperature at which " + ratio.tag().kind().id() + " of " + size + " = " + columns[0][last]
				+ " and "
				+ columns[1][last]
				+ " are equal, an estimate of the transition temperature with corrections from finite size";
		return List.of(
				StudyResult.ofArm(new Table(OrderKinds.CROSSINGS.label(ResultTag.OF, ratio.tag().kind().id()).means(
						"Where the curves of neighbouring sizes cross: linear interpolation in temperature, error by bootstrap"
								+ " over the units of each size (" + RESAMPLES
								+ " resamples), share of resamples that do not cross"),
						List.of(new RealColumn("smaller " + size, "", columns[0]),
								new RealColumn("larger " + size, "", columns[1]),
								OrderKinds.CROSSING_TEMPERATURE.of(columns[2]),
								OrderKinds.CROSSING_ERROR.of(columns[3]), OrderKinds.NOT_CROSSING.of(columns[4])))),
				StudyResult.ofArm(new Scalar(CROSSING.label(ResultTag.OF, ratio.tag().kind().id()).means(
						sure ? meaning + "; error by bootstrap" : meaning
								+ "; undefined, since %.0f %% of the resamples do not cross"
										.formatted(100 * columns[4][last])),
						sure ? columns[2][last] : Double.NaN, Double.NaN, sure ? columns[3][last] : Double.NaN,
						curves.getLast().rows()[0].length)));
	}

	private static double crossing(Ratio ratio, SizeCurve small, SizeCurve large, Map<Double, Integer> sides) {
		return Crossing.of(small.temperatures(),
				small.values(means -> ratio.function().of(means, sides.get(small.size()))), large.temperatures(),
				large.values(means -> ratio.function().of(means, sides.get(large.size()))));
	}

	private static double deviation(double[] values) {
		double[] defined = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
		double mean = Arrays.stream(defined).average().orElse(Double.NaN);
		return Math.sqrt(Arrays.stream(defined).map(x -> (x - mean) * (x - mean)).sum() / (defined.length - 1.0));
	}
}
