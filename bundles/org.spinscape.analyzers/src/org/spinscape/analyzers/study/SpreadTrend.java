// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** Whether a result comes out more alike from sample to sample as the system grows. */
@Component(service = AnalyzerProvider.class)
public final class SpreadTrend extends SizeTrend {

	static final ResultKind<Series> SPREAD = ResultKind.series("spread",
			"Standard deviation of a result over samples at each size");
	static final ResultKind<Scalar> SPREAD_POWER = ResultKind.scalar("spread-power", "",
			"Power of the size that the standard deviation of a result over samples goes with");
	static final ResultKind<Verdict> SPREAD_CHANGES = ResultKind.verdict("spread-changes",
			"The standard deviation of a result over samples changes with the size, as was claimed");

	/** A tenth of the samples may be far off without deciding alone. */
	private static final int FEWEST_SAMPLES = 10;

	private static final ParameterSchema SCHEMA = named(declare(ParameterSchema.builder()
			.text("result", "last-value[of=test-loss]")
			.describe("Name of the scalar result, or series@abscissa for a point of a curve."), 0.1, 10,
			"Size of the power below which the spread counts as the same at all sizes."), "result").build();

	@Override
	public String id() {
		return "spread-trend";
	}

	@Override
	public String name() {
		return "Spread over samples against size";
	}

	@Override
	public String description() {
		return "The standard deviation of a result over samples as a power of a swept size: whether outcomes concentrate."
				+ " The power is a slope of logarithms, its interval comes from resampled samples.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	SizeTrendStudy.Subject subject(Parameters parameters, String size) {
		String result = parameters.text("result");
		return new SizeTrendStudy.Subject(List.of(result), SpreadTrend::deviation, "standard deviation of " + result,
				"power of " + size, true, FEWEST_SAMPLES, SPREAD, SPREAD_POWER, SPREAD_CHANGES);
	}

	/** With n - 1 samples in the denominator; 0 if all values are equal. */
	static double deviation(double[][] rows) {
		double mean = Arrays.stream(rows).mapToDouble(row -> row[0]).sum() / rows.length;
		double squares = Arrays.stream(rows).mapToDouble(row -> (row[0] - mean) * (row[0] - mean)).sum();
		return Arrays.stream(rows).allMatch(row -> row[0] == rows[0][0]) ? 0 : Math.sqrt(squares / (rows.length - 1));
	}
}
