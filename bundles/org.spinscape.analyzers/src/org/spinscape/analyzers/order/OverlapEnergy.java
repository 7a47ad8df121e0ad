// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;

/** Overlap and energy of pairs of replicas together. */
@Component(service = AnalyzerProvider.class)
public final class OverlapEnergy implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().integer("bins", 20, 2, 1000)
			.describe("Number of bins of |q| between 0 and 1.").build();

	@Override
	public String id() {
		return "overlap-energy";
	}

	@Override
	public String name() {
		return "Overlap and energy";
	}

	@Override
	public String description() {
		return "The mean energy of two replicas, taken together, given their overlap |q|, and the correlation of their energy with"
				+ " q^2, both at each temperature: whether states that agree lie lower than those that do not, which one valley"
				+ " does and many equal valleys do not. Needs observables energy and replica-overlap.";
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(OverlapEnergyStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of("replica-overlap", "energy");
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
		return Optional.of(new OverlapEnergyStudy(parameters.integer("bins")));
	}
}
