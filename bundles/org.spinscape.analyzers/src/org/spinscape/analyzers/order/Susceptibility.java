// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

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

/** How far an order parameter of Ising spins fluctuates, times the number of spins. */
@Component(service = AnalyzerProvider.class)
public final class Susceptibility implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice(Moments.QUANTITY, Moments.OVERLAP, Moments.OVERLAP, Moments.MAGNETISATION)
			.describe(
					"The order parameter: replica-overlap for glasses, magnetisation for ferromagnets; an observable of this id"
							+ " must be recorded.")
			.build();

	@Override
	public String id() {
		return "susceptibility";
	}

	@Override
	public String name() {
		return "Susceptibility";
	}

	@Override
	public String description() {
		return "Of a ferromagnet chi = N [<m^2> - <|m|>^2], the field susceptibility times temperature in a phase of one sign; of"
				+ " a glass chi_SG = N [<q^2>], which diverges where the replica overlap of zero mean first orders. Where"
				+ " structure-factor of the same order parameter is recorded, chi(k) at the smallest wave number too. For Ising"
				+ " spins.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("K. Binder, A. P. Young", "Spin glasses: experimental facts, theoretical concepts, and open"
						+ " questions", "Rev. Mod. Phys. 58, 801", 1986, "").unconfirmed(),
				new Reference("H. G. Ballesteros et al.", "Critical behavior of the three-dimensional Ising spin glass",
						"Phys. Rev. B 62, 14237", 2000, "10.1103/PhysRevB.62.14237"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(SusceptibilityStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(parameters.text(Moments.QUANTITY));
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return Moments.OVERLAP.equals(parameters.text(Moments.QUANTITY));
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new SusceptibilityStudy(Moments.OVERLAP.equals(parameters.text(Moments.QUANTITY))));
	}
}
