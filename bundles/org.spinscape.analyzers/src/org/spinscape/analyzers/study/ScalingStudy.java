// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.GrowthModel;
import org.spinscape.analyzers.statistics.GrowthModel.Fit;
import org.spinscape.analyzers.statistics.Interval;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.Column;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** See {@link Scaling}. */
final class ScalingStudy implements StudyAnalyzer {

	/** Two parameters and the criterion's correction leave something over from here on. */
	private static final int FEWEST_SIZES = 4;
	private static final int FEWEST_SAMPLES = 5;
	/** Criterion differences beyond this decide (science notes, C9). */
	private static final double DECISIVE = 6;
	/** A fit whose chi-square is larger than this per degree of freedom is none. */
	private static final double WORST_FIT = 4;
	private static final double LEVEL = 0.95;

	private final String result;
	private final String size;
	private final boolean median;
	private final List<GrowthModel> models;

	ScalingStudy(String result, String size, boolean median, boolean stretched) {
		this.result = result;
		this.size = size;
		this.median = median;
		models = stretched ? List.of(GrowthModel.values()) : List.of(GrowthModel.EXPONENTIAL, GrowthModel.POWER_LAW);
	}

	/** A law with what was found about it. */
	private record Finding(Fit fit, double heldOut, Interval interval) {
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		SizeData data = new SizeData(study.arm(), result, size, median);
		double[] sizes = data.sizes();
		double[] values = data.values();
		Optional<String> obstacle = obstacle(data, values);
		if (obstacle.isPresent()) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, obstacle.get())));
		}
		RandomStream random = new StreamKey(study.seed(), StreamPurpose.ANALYSIS, study.arm().name() + "/scaling/" + result,
				0, 0).open();
		double[] logs = Arrays.stream(values).map(StrictMath::log).toArray();
		double[] errors = data.errors(StrictMath::log, random);
		double[] plain = data.errors(value -> value, random);
		if (Arrays.stream(errors).anyMatch(error -> !(error > 0))) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, "At some size all samples have the same value, so"
					+ " that there is no error to weigh it by; take more samples.")));
		}
		List<Finding> findings = new ArrayList<>();
		for (GrowthModel model : models) {
			model.fit(sizes, logs, errors)
					.ifPresent(fit -> findings.add(finding(fit, sizes, logs, errors, data, random)));
		}
		List<Result> results = new ArrayList<>();
		String what = (median ? "Median" : "Mean") + " over disorder samples of " + result;
		results.add(new Series(result + "-scaling", what + " at each size; error by bootstrap over samples",
				Axis.of(size, "", sizes), new Axis(result, data.unit(), values, plain)));
		results.add(table(findings));
		for (Finding finding : findings) {
			boolean power = finding.fit().model() == GrowthModel.POWER_LAW;
			if (finding.fit().model() != GrowthModel.STRETCHED) {
				results.add(new Scalar(result + (power ? "-power" : "-rate"), "",
						"b of the fit ln y = a + b " + (power ? "ln " : "") + size + " to y, the "
								+ (median ? "median" : "mean") + " of " + result + "; 95 % interval by bootstrap over samples "
								+ finding.interval(),
						finding.fit().rate().value(), Double.NaN, finding.fit().rate().error(), data.fewest()));
			}
		}
		results.add(judge(findings, data));
		return results.stream().map(StudyResult::ofArm).toList();
	}

	private Optional<String> obstacle(SizeData data, double[] values) {
		if (data.ambiguous()) {
			return Optional.of("A size stands at several sweep points; sweep " + size + " alone in this arm.");
		}
		if (values.length < FEWEST_SIZES || data.fewest() < FEWEST_SAMPLES) {
			return Optional.of("There are " + values.length + " sizes (parameter " + size + ") with a result '" + result
					+ "' and at least " + data.fewest() + " samples each; " + FEWEST_SIZES + " sizes and " + FEWEST_SAMPLES
					+ " samples are needed.");
		}
		return Arrays.stream(values).anyMatch(value -> !(value > 0))
				? Optional.of("Growth laws need a positive result; '" + result + "' is not at some size.")
				: Optional.empty();
	}

	private Finding finding(Fit fit, double[] sizes, double[] logs, double[] errors, SizeData data, RandomStream random) {
		int last = sizes.length - 1;
		double heldOut = fit.model().fit(Arrays.copyOf(sizes, last), Arrays.copyOf(logs, last), Arrays.copyOf(errors, last))
				.map(fewer -> (logs[last] - fewer.at(sizes[last])) / Math.hypot(fewer.errorAt(sizes[last]), errors[last]))
				.orElse(Double.NaN);
		double[] rates = new double[Bootstrap.RESAMPLES];
		for (int b = 0; b < rates.length; b++) {
			double[] drawn = Arrays.stream(data.resampled(random)).map(StrictMath::log).toArray();
			rates[b] = Arrays.stream(drawn).allMatch(Double::isFinite)
					? fit.model().fit(sizes, drawn, errors).map(again -> again.rate().value()).orElse(Double.NaN)
					: Double.NaN;
		}
		double[] defined = Arrays.stream(rates).filter(rate -> !Double.isNaN(rate)).sorted().toArray();
		return new Finding(fit, heldOut, new Bootstrap(fit.rate().value(), defined, rates.length - defined.length,
				new double[0]).percentile(LEVEL));
	}

	private Table table(List<Finding> findings) {
		List<Column> columns = new ArrayList<>();
		columns.add(new TextColumn("law", findings.stream().map(f -> f.fit().model().label()).toList()));
		columns.add(column("a", findings, f -> f.fit().fit().parameters()[0]));
		columns.add(column("b", findings, f -> f.fit().rate().value()));
		columns.add(column("error of b", findings, f -> f.fit().rate().error()));
		columns.add(column("b low", findings, f -> f.interval().low()));
		columns.add(column("b high", findings, f -> f.interval().high()));
		columns.add(column("c", findings, f -> f.fit().exponent()));
		columns.add(column("chi-square", findings, f -> f.fit().fit().chiSquare()));
		columns.add(column("AICc", findings, f -> f.fit().informationCriterion()));
		columns.add(column("held out", findings, Finding::heldOut));
		return new Table(result + "-scaling-fits", "Fits of ln y: exponential a + b " + size + ", power-law a + b ln " + size
				+ ", stretched a + b " + size + "^c; b low and high: 95 % bootstrap interval; AICc: smaller is better, less than"
				+ " 6 apart is no decision; held out: deviation of the largest size from the fit to the others in standard"
				+ " deviations", columns);
	}

	private interface Number {
		double of(Finding finding);
	}

	private static RealColumn column(String name, List<Finding> findings, Number number) {
		return new RealColumn(name, "", findings.stream().mapToDouble(number::of).toArray());
	}

	private Verdict judge(List<Finding> findings, SizeData data) {
		Finding exponential = findings.getFirst();
		Finding power = findings.get(1);
		double difference = power.fit().informationCriterion() - exponential.fit().informationCriterion();
		Finding better = difference > 0 ? exponential : power;
		Finding worse = difference > 0 ? power : exponential;
		double perDegree = better.fit().fit().chiSquare() / Math.max(1, better.fit().fit().points() - 2);
		String numbers = ("AICc of the power law minus that of the exponential is %.1f (6 decide); the largest size deviates"
				+ " from the exponential fitted to the others by %.1f and from the power law by %.1f sigma; chi-square per degree"
				+ " of freedom of the better is %.2g; rate %s, power %s (95 %%).%s").formatted(difference,
						exponential.heldOut(), power.heldOut(), perDegree, exponential.interval(), power.interval(),
						data.undefined() == 0 ? "" : " " + data.undefined() + " samples have no value and are left out.");
		if (perDegree > WORST_FIT) {
			return verdict(Level.CANNOT_SAY, "Neither law fits. " + numbers);
		}
		boolean decided = Math.abs(difference) > DECISIVE && Math.abs(better.heldOut()) < Math.abs(worse.heldOut());
		return verdict(!decided ? Level.CANNOT_SAY : difference > 0 ? Level.SUPPORTED : Level.NOT_SUPPORTED, numbers);
	}

	private Verdict verdict(Level level, String evidence) {
		return new Verdict(result + "-scaling-law", "The " + (median ? "median" : "mean") + " of " + result
				+ " changes exponentially with " + size + " rather than as a power of it", level, evidence);
	}
}
