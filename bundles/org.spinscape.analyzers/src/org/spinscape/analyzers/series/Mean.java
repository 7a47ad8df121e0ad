// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** Thermal means with errors and autocorrelation times. */
@Component(service = AnalyzerProvider.class)
public final class Mean implements AnalyzerProvider {

	@Override
	public String id() {
		return "mean";
	}

	@Override
	public String name() {
		return "Mean and autocorrelation time";
	}

	@Override
	public String description() {
		return "The thermal mean of each observable with its statistical error, and the integrated autocorrelation time"
				+ " that the error takes into account. The error is the larger of those of a window over the records and over"
				+ " blocks of them; a run that is too short for it says so, and of a series that never changes it is unknown."
				+ " Runs that do not sample equilibrium (annealing) give none.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("A. D. Sokal", "Monte Carlo methods in statistical mechanics: foundations and new algorithms",
						"in Functional Integration, NATO ASI Series B 361, 131", 1997, "10.1007/978-1-4899-0319-8_6"),
				new Reference("C. J. Geyer", "Practical Markov chain Monte Carlo", "Stat. Sci. 7, 473", 1992,
						"10.1214/ss/1177011137"),
				new Reference("H. Flyvbjerg, H. G. Petersen", "Error estimates on averages of correlated data",
						"J. Chem. Phys. 91, 461", 1989, "10.1063/1.457480"));
	}

	/** Beside those of the observables that are recorded, which it gives the means of. */
	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(MeanAnalyzer.TIME, MeanAnalyzer.TIME_CURVE);
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters, Set<ResultKind<?>> recorded) {
		return ResultKind.union(gives(parameters), recorded, recorded.stream().map(ResultKind::curve).toList());
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return Analyzer.each(MeanAnalyzer::analyze);
	}
}
