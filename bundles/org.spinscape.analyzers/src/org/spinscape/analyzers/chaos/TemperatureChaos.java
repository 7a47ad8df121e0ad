// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.chaos;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** How much of the states at the lowest temperature is left at others. */
@Component(service = AnalyzerProvider.class)
public final class TemperatureChaos implements AnalyzerProvider {

	@Override
	public String id() {
		return "temperature-chaos";
	}

	@Override
	public String name() {
		return "Temperature chaos";
	}

	@Override
	public String description() {
		return "The chaos parameter X(T) = [<q^2(T,T0)>]/([<q^2(T,T)>][<q^2(T0,T0)>])^(1/2) between each temperature and the lowest"
				+ " one T0 of a tempering run: 1 where the states are the same, less where they change with temperature. Beside it"
				+ " the share of samples in which it is below a half, since few samples make most of the chaos. Needs observables"
				+ " replica-overlap and temperature-overlap.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("M. Ney-Nifle, A. P. Young", "Chaos in a two-dimensional Ising spin glass",
						"J. Phys. A 30, 5311",
						1997, "").unconfirmed(),
				new Reference("L. A. Fernandez, V. Martin-Mayor, G. Parisi, B. Seoane",
						"Temperature chaos in 3D Ising spin glasses is driven by rare events", "Europhys. Lett. 103, 67003",
						2013,
						"").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(TemperatureChaosStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of("replica-overlap", "temperature-overlap");
	}

	@Override
	public int fewestReplicas(Parameters parameters) {
		return 2;
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return true;
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new TemperatureChaosStudy());
	}
}
