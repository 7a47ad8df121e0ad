// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Need;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** A statistic of results over samples, against the size of the system. What it is of, and how it is told, is for those who extend it. */
abstract class SizeTrend implements AnalyzerProvider {

	/**
	 * Declares size, claim and flatness behind the parameters that name results.
	 *
	 * @param flat  default of what counts as flat
	 * @param most  its largest value
	 * @param about its description
	 */
	static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, double flat, double most, String about) {
		return schema.text("size", "width").describe("Name of the swept parameter that is the size.")
				.choice("claim", "falls", "falls", "rises").describe("What the verdict is about.")
				.real("flat", flat, 0, most).describe(about);
	}

	/** Declares that a parameter names a result. */
	static ParameterSchemaBuilder named(ParameterSchemaBuilder schema, String parameter) {
		return schema.rule(parameter, p -> ResultValue.problem(p.text(parameter)).isEmpty(),
				p -> ResultValue.problem(p.text(parameter)).orElseThrow());
	}

	/** What is looked at. @param size name of the size */
	abstract SizeTrendStudy.Subject subject(Parameters parameters, String size);

	private SizeTrendStudy.Subject subject(Parameters parameters) {
		return subject(parameters, parameters.text("size"));
	}

	@Override
	public final List<Reference> references() {
		return List.of(
				new Reference("A. Choromanska, M. Henaff, M. Mathieu, G. Ben Arous, Y. LeCun",
						"The loss surfaces of multilayer networks", "AISTATS, arXiv:1412.0233", 2015, ""),
				new Reference("B. Efron", "Bootstrap methods: another look at the jackknife", "Ann. Stat. 7, 1", 1979,
						"10.1214/aos/1176344552"));
	}

	@Override
	public final Set<ResultKind<?>> gives(Parameters parameters) {
		SizeTrendStudy.Subject subject = subject(parameters);
		return Set.of(subject.curve(), subject.slope(), subject.verdict());
	}

	@Override
	public final List<Need> needs(Parameters parameters) {
		return subject(parameters).results().stream().map(ResultValue::need).toList();
	}

	@Override
	public final boolean needsRecordings() {
		return false;
	}

	@Override
	public final Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new SizeTrendStudy(subject(parameters), parameters.text("size"),
				parameters.text("claim").equals("rises"), parameters.real("flat")));
	}
}
