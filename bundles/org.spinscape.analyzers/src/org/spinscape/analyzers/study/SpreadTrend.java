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

/** Whether a result comes out more alike from sample to sample as the system grows. */
@Component(service = AnalyzerProvider.class)
public final class SpreadTrend implements AnalyzerProvider {

	static final ResultKind<Series> SPREAD = ResultKind.series("spread",
			"Standard deviation of a result over samples at each size");
	static final ResultKind<Scalar> SPREAD_POWER = ResultKind.scalar("spread-power", "",
			"Power of the size that the standard deviation of a result over samples goes with");
	static final ResultKind<Verdict> SPREAD_CHANGES = ResultKind.verdict("spread-changes",
			"The standard deviation of a result over samples changes with the size, as was claimed");

	/** A tenth of the samples may be far off without deciding alone. */
	private static final int FEWEST_SAMPLES = 10;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("result", "last-value[of=test-loss]")
			.describe("Name of the scalar result, or series@abscissa for a point of a curve.")
			.text("size", "width").describe("Name of the swept parameter that is the size.")
			.choice("claim", "falls", "falls", "rises").describe("What the verdict is about.")
			.real("flat", 0.1, 0, 10)
			.describe("Size of the power below which the spread counts as the same at all sizes.")
			.rule("result", p -> ResultValue.problem(p.text("result")).isEmpty(),
					p -> ResultValue.problem(p.text("result")).orElseThrow())
			.build();

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
	public List<Reference> references() {
		return List.of(
				new Reference("A. Choromanska, M. Henaff, M. Mathieu, G. Ben Arous, Y. LeCun",
						"The loss surfaces of multilayer networks", "AISTATS, arXiv:1412.0233", 2015, ""),
				new Reference("B. Efron", "Bootstrap methods: another look at the jackknife", "Ann. Stat. 7, 1", 1979,
						"10.1214/aos/1176344552"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(SPREAD, SPREAD_POWER, SPREAD_CHANGES);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public List<Need> needs(Parameters parameters) {
		return List.of(ResultValue.need(parameters.text("result")));
	}

	@Override
	public boolean needsRecordings() {
		return false;
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		String result = parameters.text("result");
		SizeTrendStudy.Subject subject = new SizeTrendStudy.Subject(List.of(result), SpreadTrend::deviation,
				"standard deviation of " + result, "power of " + parameters.text("size"), true, FEWEST_SAMPLES, SPREAD,
				SPREAD_POWER, SPREAD_CHANGES);
		return Optional.of(new SizeTrendStudy(subject, parameters.text("size"),
				parameters.text("claim").equals("rises"), parameters.real("flat")));
	}

	/** With n - 1 samples in the denominator; 0 if all values are equal. */
	static double deviation(double[][] rows) {
		double mean = Arrays.stream(rows).mapToDouble(row -> row[0]).sum() / rows.length;
		double squares = Arrays.stream(rows).mapToDouble(row -> (row[0] - mean) * (row[0] - mean)).sum();
		return Arrays.stream(rows).allMatch(row -> row[0] == rows[0][0]) ? 0 : Math.sqrt(squares / (rows.length - 1));
	}
}
