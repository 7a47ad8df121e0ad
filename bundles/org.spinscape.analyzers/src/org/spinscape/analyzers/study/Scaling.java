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

/** How a result grows with the size of the system. */
@Component(service = AnalyzerProvider.class)
public final class Scaling implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("result", "minima")
			.describe("Name of the scalar result, or series@abscissa for a point of a curve. It must be positive.")
			.text("size", "N").describe("Name of the swept parameter that is the size.")
			.choice("statistic", "mean", "mean", "median").describe("What is taken over the disorder samples of each size.")
			.choice("models", "two", "two", "three")
			.describe("Laws compared: exponential and power law, or the stretched exponential too (five sizes or more).")
			.rule("result", p -> ResultValue.problem(p.text("result")).isEmpty(),
					p -> ResultValue.problem(p.text("result")).orElseThrow())
			.build();

	@Override
	public String id() {
		return "scaling";
	}

	@Override
	public String name() {
		return "Scaling with size";
	}

	@Override
	public String description() {
		return "Fits the logarithm of a result over a swept size by an exponential and by a power law, says which the data"
				+ " prefer (information criterion, and how well the largest size is predicted from the others), and gives the"
				+ " exponent with its confidence interval from resampled disorder samples. With five sizes or more the first"
				+ " corrections are fitted too: what they change is part of the error, and a law is called supported only if it"
				+ " is left beside them; with fewer, exponents are effective ones of this range.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. M. Hurvich, C.-L. Tsai", "Regression and time series model selection in small samples",
						"Biometrika 76, 297", 1989, "10.1093/biomet/76.2.297"),
				new Reference("B. Efron", "Bootstrap methods: another look at the jackknife", "Ann. Stat. 7, 1", 1979,
						"10.1214/aos/1176344552"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(ScalingStudy.KINDS);
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
		return Optional.of(new ScalingStudy(parameters.text("result"), parameters.text("size"),
				parameters.text("statistic").equals("median"), parameters.text("models").equals("three")));
	}
}
