// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Need;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** Whether two results of a sample have less, or more, to do with each other as the system grows. */
@Component(service = AnalyzerProvider.class)
public final class CorrelationTrend implements AnalyzerProvider {

	static final ResultKind<Series> CORRELATION = ResultKind.series("sample-correlation",
			"Correlation of two results over samples at each size");
	static final ResultKind<Scalar> CORRELATION_SLOPE = ResultKind.scalar("correlation-slope", "",
			"Change of the correlation of two results over samples with the logarithm of the size");
	static final ResultKind<Verdict> CORRELATION_CHANGES = ResultKind.verdict("correlation-changes",
			"The correlation of two results over samples changes with the size, as was claimed");

	/** The error of a correlation near 0 is 0.2 then. */
	private static final int FEWEST_SAMPLES = 25;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("result", "last-value[of=train-loss]")
			.describe("Name of the first scalar result, or series@abscissa for a point of a curve.")
			.text("with", "last-value[of=test-loss]").describe("Name of the other result.")
			.text("size", "width").describe("Name of the swept parameter that is the size.")
			.choice("claim", "falls", "falls", "rises").describe("What the verdict is about.")
			.real("flat", 0.05, 0, 2)
			.describe("Size of the slope, for each factor e of the size, below which the correlation counts as the same at"
					+ " all sizes.")
			.rule("result", p -> ResultValue.problem(p.text("result")).isEmpty(),
					p -> ResultValue.problem(p.text("result")).orElseThrow())
			.rule("with", p -> ResultValue.problem(p.text("with")).isEmpty(),
					p -> ResultValue.problem(p.text("with")).orElseThrow())
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
	public List<Reference> references() {
		return List.of(
				new Reference("A. Choromanska, M. Henaff, M. Mathieu, G. Ben Arous, Y. LeCun",
						"The loss surfaces of multilayer networks", "AISTATS, arXiv:1412.0233", 2015, ""),
				new Reference("B. Efron", "Bootstrap methods: another look at the jackknife", "Ann. Stat. 7, 1", 1979,
						"10.1214/aos/1176344552"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(CORRELATION, CORRELATION_SLOPE, CORRELATION_CHANGES);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public List<Need> needs(Parameters parameters) {
		return List.of(ResultValue.need(parameters.text("result")), ResultValue.need(parameters.text("with")));
	}

	@Override
	public boolean needsRecordings() {
		return false;
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		String one = parameters.text("result");
		String other = parameters.text("with");
		SizeTrendStudy.Subject subject = new SizeTrendStudy.Subject(List.of(one, other),
				CorrelationTrend::correlation, "correlation of " + one + " with " + other,
				"slope against ln " + parameters.text("size"), false, FEWEST_SAMPLES, CORRELATION, CORRELATION_SLOPE,
				CORRELATION_CHANGES);
		return Optional.of(new SizeTrendStudy(subject, parameters.text("size"),
				parameters.text("claim").equals("rises"), parameters.real("flat")));
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
