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

/** Whether two results of a sample have less, or more, to do with each other as the system grows. */
@Component(service = AnalyzerProvider.class)
public final class CorrelationTrend extends SizeTrend {

	static final ResultKind<Series> CORRELATION = ResultKind.series("sample-correlation",
			"Correlation of two results over samples at each size");
	static final ResultKind<Scalar> CORRELATION_SLOPE = ResultKind.scalar("correlation-slope", "",
			"Change of the correlation of two results over samples with the logarithm of the size");
	static final ResultKind<Verdict> CORRELATION_CHANGES = ResultKind.verdict("correlation-changes",
			"The correlation of two results over samples changes with the size, as was claimed");

	/** The error of a correlation near 0 is 0.2 then. */
	private static final int FEWEST_SAMPLES = 25;

	private static final ParameterSchema SCHEMA = named(named(declare(ParameterSchema.builder()
			.text("result", "last-value[of=train-loss]")
			.describe("Name of the first scalar result, or series@abscissa for a point of a curve.")
			.text("with", "last-value[of=test-loss]").describe("Name of the other result."), 0.05, 2,
			"Size of the slope, for each factor e of the size, below which the correlation counts as the same at"
					+ " all sizes."), "result"), "with")
			.rule("with", p -> !p.text("with").equals(p.text("result")),
					_ -> "is the result itself, which it always goes with; name another")
			.build();

	@Override
	public String id() {
		return "correlation-trend";
	}

	@Override
	public String name() {
		return "Correlation over samples against size";
	}

	@Override
	public String description() {
		return "Pearson's correlation of two results over the samples of each size, and its slope against the logarithm of"
				+ " the size: whether they decouple. Errors and the interval of the slope come from resampled samples.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	SizeTrendStudy.Subject subject(Parameters parameters, String size) {
		String one = parameters.text("result");
		String other = parameters.text("with");
		return new SizeTrendStudy.Subject(List.of(one, other), CorrelationTrend::correlation,
				"correlation of " + one + " with " + other, "slope against ln " + size, false, FEWEST_SAMPLES, CORRELATION,
				CORRELATION_SLOPE, CORRELATION_CHANGES);
	}

	/** Pearson's; NaN if one of both is the same in all rows. */
	static double correlation(double[][] rows) {
		double meanX = Arrays.stream(rows).mapToDouble(row -> row[0]).sum() / rows.length;
		double meanY = Arrays.stream(rows).mapToDouble(row -> row[1]).sum() / rows.length;
		double xy = 0;
		double xx = 0;
		double yy = 0;
		for (double[] row : rows) {
			xy += (row[0] - meanX) * (row[1] - meanY);
			xx += (row[0] - meanX) * (row[0] - meanX);
			yy += (row[1] - meanY) * (row[1] - meanY);
		}
		return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
	}
}
