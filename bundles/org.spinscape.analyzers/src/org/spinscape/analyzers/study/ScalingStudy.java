// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.GrowthModel;
import org.spinscape.analyzers.statistics.GrowthModel.Fit;
import org.spinscape.analyzers.statistics.Interval;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.Column;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** See {@link Scaling}. */
final class ScalingStudy implements StudyAnalyzer {

	static final ResultKind<Scalar> RATE = ResultKind.scalar("scaling-rate", "", "Rate of exponential growth");
	static final ResultKind<Scalar> RATE_CORRECTED = ResultKind.scalar("scaling-rate-corrected", "",
			"Rate of exponential growth with the first correction to it");
	static final ResultKind<Scalar> POWER = ResultKind.scalar("scaling-power", "", "Power of growth");
	static final ResultKind<Series> LOCAL_RATE = ResultKind.series("scaling-local-rate",
			"Growth from each size to the next");
	static final ResultKind<Verdict> LAW = ResultKind.verdict("scaling-law",
			"A result changes exponentially with the size rather than as a power of it");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(StudyKinds.SCALING, RATE, RATE_CORRECTED, POWER, LOCAL_RATE,
			StudyKinds.SCALING_FITS, LAW);

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
		double[] constant = data.constant();
		if (!data.ambiguous() && constant.length > 0 && constant.length == data.sizes().length) {
			return withoutScatter(data);
		}
		Optional<String> obstacle = obstacle(data, constant);
		if (obstacle.isPresent()) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, obstacle.get())));
		}
		double saturated = constant.length == 0 ? Double.NaN : data.values()[indexOf(data.sizes(), constant[0])];
		data.leaveOut(constant);
		double[] sizes = data.sizes();
		double[] values = data.values();
		RandomStream random = study.random("scaling/" + result, 0);
		double[] logs = Arrays.stream(values).map(StrictMath::log).toArray();
		double[] errors = data.errors(StrictMath::log, random);
		double[] plain = data.errors(value -> value, random);
		List<Finding> findings = new ArrayList<>();
		for (GrowthModel model : models) {
			model.fit(sizes, logs, errors)
					.ifPresent(fit -> findings.add(finding(fit, sizes, logs, errors, data, random)));
		}
		ScalingCorrection correction = ScalingCorrection.of(data, logs, errors, random);
		List<Result> results = new ArrayList<>();
		String what = (median ? "Median" : "Mean") + " over disorder samples of " + result;
		results.add(new Series(of(StudyKinds.SCALING).means(what + " at each size; error by bootstrap over samples"),
				Axis.of(size, "", sizes), new Axis(result, data.unit(), values, plain)));
		results.add(localRates(sizes, logs, errors));
		results.add(table(findings, correction));
		for (Finding finding : findings) {
			if (finding.fit().model() != GrowthModel.STRETCHED) {
				results.add(rate(finding, correction, sizes, data));
			}
		}
		correction.rate().ifPresent(rate -> results.add(new Scalar(of(RATE_CORRECTED).means(
				"b of the fit ln y = a + b " + size + " + c ln " + size + " to y, the " + statistic() + " of " + result
						+ ": the rate with the first correction to it; 95 % interval by bootstrap over samples "
						+ text(correction.interval())),
				rate.value(), Double.NaN, rate.error(), data.fewest())));
		results.add(judge(findings, correction, data, range(sizes) + leftOut(constant, saturated)));
		return results.stream().map(StudyResult::ofArm).toList();
	}

	private ResultTag of(ResultKind<?> kind) {
		return kind.label(ResultTag.OF, result);
	}

	private String statistic() {
		return median ? "median" : "mean";
	}

	private static int indexOf(double[] sizes, double size) {
		int at = 0;
		while (sizes[at] != size) {
			at++;
		}
		return at;
	}

	/** Nothing to draw errors from: more samples are the remedy only for a model that has disorder. */
	private List<StudyResult> withoutScatter(SizeData data) {
		double[] values = data.values();
		if (Arrays.stream(values).anyMatch(value -> !(value > 0))) {
			return List.of(StudyResult.ofArm(verdict(Level.CANNOT_SAY, notPositive())));
		}
		double[] sizes = data.sizes();
		String why = data.most() == 1
				? "There is one sample at each size, which gives no error. If the model has disorder, take at least "
						+ FEWEST_SAMPLES + " samples; if it has none, more samples change nothing, and"
				: "At each size all samples have the same value, as in a model without disorder, so that more samples change"
						+ " nothing:";
		List<Result> results = new ArrayList<>();
		results.add(new Series(of(StudyKinds.SCALING).means("The " + statistic() + " of " + result + " at each size"),
				Axis.of(size, "", sizes), Axis.of(result, data.unit(), values)));
		if (sizes.length > 1) {
			results.add(localRates(sizes, Arrays.stream(values).map(StrictMath::log).toArray(), new double[0]));
		}
		results.add(verdict(Level.CANNOT_SAY, why + " only more, and larger, sizes can tell the laws apart. See how "
				+ "the local rate changes with " + size + "."));
		return results.stream().map(StudyResult::ofArm).toList();
	}

	private String notPositive() {
		return "Growth laws need a positive result; '" + result + "' is not at some size.";
	}

	private Optional<String> obstacle(SizeData data, double[] constant) {
		int scattered = data.sizes().length - constant.length;
		if (data.ambiguous()) {
			return Optional.of("A size stands at several sweep points; sweep " + size + " alone in this arm.");
		}
		if (data.sizes().length < FEWEST_SIZES || data.fewest() < FEWEST_SAMPLES) {
			return Optional.of("There are " + data.sizes().length + " sizes (parameter " + size + ") with a result '" + result
					+ "' and at least " + data.fewest() + " samples each; " + FEWEST_SIZES + " sizes and " + FEWEST_SAMPLES
					+ " samples are needed.");
		}
		if (Arrays.stream(data.values()).anyMatch(value -> !(value > 0))) {
			return Optional.of(notPositive());
		}
		return scattered >= FEWEST_SIZES ? Optional.empty()
				: Optional.of("At " + constant.length + " of " + data.sizes().length + " sizes (" + list(constant)
						+ ") all samples have the same value, so that there is no error to weigh it by, and " + FEWEST_SIZES
						+ " others are needed. Sweep sizes at which '" + result
						+ "' differs between samples: a share of 1 has"
						+ " nowhere to go.");
	}

	private static String list(double[] sizes) {
		return Arrays.stream(sizes).mapToObj(size -> Quoted.plain(size, 6)).collect(Collectors.joining(", "));
	}

	private String range(double[] sizes) {
		return size + " = " + Quoted.plain(sizes[0], 6) + " to " + Quoted.plain(sizes[sizes.length - 1], 6);
	}

	private static String leftOut(double[] constant, double value) {
		return constant.length == 0 ? "" : " (" + list(constant) + " left out: all samples have the value "
				+ Quoted.plain(value, 6) + " there, or one that is the same in all, without an error to weigh it by)";
	}

	private static String text(Interval interval) {
		return Quoted.plain(interval.low(), 4) + " to " + Quoted.plain(interval.high(), 4);
	}

	/** The statistical error with what the range of sizes leaves open added in square: the first correction and its error. */
	private Scalar rate(Finding finding, ScalingCorrection correction, double[] sizes, SizeData data) {
		boolean power = finding.fit().model() == GrowthModel.POWER_LAW;
		Estimate rate = finding.fit().rate();
		Optional<Estimate> corrected = power ? correction.power() : correction.rate();
		String systematic = corrected.isPresent()
				? "; the error contains the change to " + Quoted.withError(corrected.get().value(), corrected.get().error())
						+ " by the first correction"
				: "; the error is statistical alone, since a correction takes " + CorrectedGrowth.FEWEST_SIZES + " sizes";
		return new Scalar(of(power ? POWER : RATE).means(
				"Effective in the range " + range(sizes) + ": b of the fit ln y = a + b " + (power ? "ln " : "") + size
						+ " to y, the " + statistic() + " of " + result
						+ "; 95 % interval by bootstrap over samples, statistical: "
						+ text(finding.interval()) + systematic),
				rate.value(), Double.NaN,
				Math.hypot(rate.error(),
						corrected.map(other -> Math.hypot(other.value() - rate.value(), other.error())).orElse(0.0)),
				data.fewest());
	}

	/** Growth from each size to the next: where it drifts, a law fitted over the range is an effective one. */
	private Series localRates(double[] sizes, double[] logs, double[] errors) {
		int n = sizes.length - 1;
		double[] middle = new double[n];
		double[] rates = new double[n];
		double[] uncertain = new double[errors.length == 0 ? 0 : n];
		for (int i = 0; i < n; i++) {
			double step = sizes[i + 1] - sizes[i];
			middle[i] = sizes[i] + step / 2;
			rates[i] = (logs[i + 1] - logs[i]) / step;
			if (uncertain.length > 0) {
				uncertain[i] = Math.hypot(errors[i], errors[i + 1]) / step;
			}
		}
		return new Series(of(LOCAL_RATE).means("Change of ln y from each size to the next over that of " + size + ", y the "
				+ statistic() + " of " + result), Axis.of(size, "", middle), new Axis("local rate", "", rates, uncertain));
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

	private Table table(List<Finding> findings, ScalingCorrection correction) {
		List<Column> columns = new ArrayList<>();
		List<String> laws = new ArrayList<>(findings.stream().map(f -> f.fit().model().label()).toList());
		List<ScalingCorrection.Row> corrected = correction.rows();
		corrected.forEach(row -> laws.add(row.law().label()));
		columns.add(StudyKinds.LAW.of(laws));
		columns.add(column(StudyKinds.A.name(), findings, f -> f.fit().fit().parameters()[0], corrected,
				row -> row.fit().parameters()[0]));
		columns.add(column(StudyKinds.B.name(), findings, f -> f.fit().rate().value(), corrected, row -> row.fit()
				.parameters()[1]));
		columns.add(column("error of b", findings, f -> f.fit().rate().error(), corrected, row -> row.fit().parameter(1)
				.error()));
		columns.add(column("b low", findings, f -> f.interval().low(), corrected, row -> row.interval().low()));
		columns.add(column("b high", findings, f -> f.interval().high(), corrected, row -> row.interval().high()));
		columns.add(column(StudyKinds.C.name(), findings, f -> f.fit().exponent(), corrected, row -> row.fit()
				.parameters()[2]));
		columns.add(column("chi-square", findings, f -> f.fit().fit().chiSquare(), corrected, row -> row.fit().chiSquare()));
		columns.add(column("AICc", findings, f -> f.fit().informationCriterion(), corrected,
				row -> row.fit().informationCriterion(0)));
		columns.add(column("held out", findings, Finding::heldOut, corrected, _ -> Double.NaN));
		return new Table(of(StudyKinds.SCALING_FITS).means("Fits of ln y: exponential a + b " + size
				+ ", power-law a + b ln " + size
				+ ", stretched a + b " + size + "^c, exponential with power a + b " + size + " + c ln " + size
				+ ", power law with 1/N a + b ln " + size + " + c/" + size
				+ "; b low and high: 95 % bootstrap interval; AICc:"
				+ " smaller is better, less than 6 apart is no decision; held out: deviation of the largest size from the fit to"
				+ " the others in standard deviations, undefined for fits with corrections"), columns);
	}

	private static RealColumn column(String name, List<Finding> findings, ToDoubleFunction<Finding> number,
			List<ScalingCorrection.Row> corrected, ToDoubleFunction<ScalingCorrection.Row> other) {
		return new RealColumn(name, "", DoubleStream.concat(findings.stream().mapToDouble(number),
				corrected.stream().mapToDouble(other)).toArray());
	}

	private Verdict judge(List<Finding> findings, ScalingCorrection correction, SizeData data, String range) {
		Finding exponential = findings.getFirst();
		Finding power = findings.get(1);
		double difference = power.fit().informationCriterion() - exponential.fit().informationCriterion();
		Finding better = difference > 0 ? exponential : power;
		Finding worse = difference > 0 ? power : exponential;
		double perDegree = better.fit().fit().chiSquare() / Math.max(1, better.fit().fit().points() - 2);
		String numbers = String.format(Locale.ROOT,
				"AICc of the power law minus that of the exponential is %.1f (6 decide); the"
						+ " largest size deviates from the exponential fitted to the others by %s and from the power law by %s; chi-square"
						+ " per degree of freedom of the better is %.2g. Effective in the range %s: rate %s, power %s (95 %%,"
						+ " statistical). %s%s", difference, Quoted.sigmas(exponential.heldOut()), Quoted.sigmas(power
								.heldOut()),
				perDegree, range, text(exponential.interval()), text(power.interval()), correction.text(size),
				data.undefined() == 0 ? "" : " " + data.undefined() + " samples have no value and are left out.");
		if (perDegree > WORST_FIT && !correction.fits(WORST_FIT)) {
			return verdict(Level.CANNOT_SAY, "Neither law fits. " + numbers);
		}
		boolean decided = Math.abs(difference) > DECISIVE && Math.abs(better.heldOut()) < Math.abs(worse.heldOut());
		if (!decided || !correction.confirms(difference > 0)) {
			return verdict(Level.CANNOT_SAY, numbers);
		}
		return verdict(difference > 0 ? Level.SUPPORTED : Level.NOT_SUPPORTED, numbers);
	}

	private Verdict verdict(Level level, String evidence) {
		return new Verdict(of(LAW).means("The " + statistic() + " of " + result
				+ " changes exponentially with " + size + " rather than as a power of it"), level, evidence);
	}
}
