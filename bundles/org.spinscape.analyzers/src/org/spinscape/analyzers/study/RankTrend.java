// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

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

/** Whether a result rises or falls with a swept parameter, whatever the form of the curve. */
@Component(service = AnalyzerProvider.class)
public final class RankTrend implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("result", "funnel-share")
			.describe("Name of the scalar result, or series@abscissa for a point of a curve.")
			.text("parameter", "noise").describe("Name of the swept parameter.")
			.choice("claim", "falls", "falls", "rises").describe("What the verdict is about.")
			.real("threshold", 0.8, 0, 1)
			.describe("Size of the rank correlation from which on a trend is called clear; below"
					+ " half of it there is none.")
			.choice("statistic", "mean", "mean", "median")
			.describe("What is taken over the disorder samples of each value.")
			.rule("result", p -> ResultValue.problem(p.text("result")).isEmpty(),
					p -> ResultValue.problem(p.text("result")).orElseThrow())
			.build();

	@Override
	public String id() {
		return "rank-trend";
	}

	@Override
	public String name() {
		return "Trend with a parameter";
	}

	@Override
	public String description() {
		return "Spearman's rank correlation between a swept parameter and the mean of a result: 1 if it rises from"
				+ " each value to"
				+ " the next, -1 if it falls. The interval comes from resampled disorder samples, the verdict from"
				+ " the whole of it.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. Spearman", "The proof and measurement of association between two things",
						"Am. J. Psychol. 15, 72", 1904, "10.2307/1412159"),
				new Reference("B. Efron", "Bootstrap methods: another look at the jackknife", "Ann. Stat. 7, 1", 1979,
						"10.1214/aos/1176344552"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(RankTrendStudy.KINDS);
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
		return Optional.of(new RankTrendStudy(parameters.text("result"), parameters.text("parameter"),
				parameters.text("claim").equals("rises"), parameters.real("threshold"),
				parameters.text("statistic").equals("median")));
	}
}
