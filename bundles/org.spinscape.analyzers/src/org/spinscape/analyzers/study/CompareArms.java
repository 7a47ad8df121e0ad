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

/** A result of one arm against the same result of another. */
@Component(service = AnalyzerProvider.class)
public final class CompareArms implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("result", "funnel-share")
			.describe("Name of the scalar result, or series@abscissa for a point of a curve.")
			.text("other", "").describe("Name of the arm to compare with; empty for the first other one.")
			.choice("claim", "larger", "larger", "smaller", "different", "alike")
			.describe(
					"What the verdict is about: that the result of this arm is larger, smaller, different, or alike, which is that"
							+ " the whole interval of the difference lies within a margin.")
			.real("margin", 0.1, 0, Double.MAX_VALUE).onlyWith("claim", "alike")
			.describe("By how much two that are called alike may differ, in the unit of the result.")
			.rule("result", p -> ResultValue.problem(p.text("result")).isEmpty(),
					p -> ResultValue.problem(p.text("result")).orElseThrow())
			.build();

	@Override
	public String id() {
		return "compare-arms";
	}

	@Override
	public String name() {
		return "Comparison of two arms";
	}

	@Override
	public String description() {
		return "Difference and ratio of a result between the arm that the analyzer belongs to and another, at each common"
				+ " sweep point, with errors by jackknife over disorder samples, a 95 per cent confidence interval and a"
				+ " verdict. Where no sample differs from another, as with shares that are all 1, the errors of the runs within the"
				+ " samples stand for their scatter. Samples of equal index are compared with each other where the arms share their disorder, which"
				+ " cancels most of its scatter.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("B. Efron, C. Stein", "The jackknife estimate of variance", "Ann. Stat. 9, 586", 1981,
				"10.1214/aos/1176345462"),
				new Reference("D. J. Schuirmann",
						"A comparison of the two one-sided tests procedure and the power approach for"
								+ " assessing the equivalence of average bioavailability",
						"J. Pharmacokinet. Biopharm. 15, 657", 1987,
						"10.1007/BF01068419"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(ArmComparison.KINDS);
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
		return Optional.of(new ArmComparison(parameters.text("result"), parameters.text("other"), parameters.text("claim"),
				parameters.real("margin")));
	}
}
