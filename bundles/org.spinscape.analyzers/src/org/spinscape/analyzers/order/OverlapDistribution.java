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

/** The disorder-averaged distribution of the replica overlap. */
@Component(service = AnalyzerProvider.class)
public final class OverlapDistribution implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().integer("bins", 41, 3, 10_000)
			.describe("About how many bins there are between -1 and 1; each holds equally many of the N+1 possible overlaps.")
			.real("centre", 0.2, 0, 1)
			.describe("Overlaps below this in magnitude count as small: their weight tells many-valley pictures from others.")
			.build();

	@Override
	public String id() {
		return "overlap-distribution";
	}

	@Override
	public String name() {
		return "Overlap distribution";
	}

	@Override
	public String description() {
		return "P(q) of two replicas averaged over disorder, with errors over samples, at each temperature; the position of its"
				+ " outer peak (the Edwards-Anderson order parameter of a finite system) and the weight near q = 0. In a finite"
				+ " system that weight is positive everywhere, so that only its trend with size says anything.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("G. Parisi", "Order parameter for spin-glasses", "Phys. Rev. Lett. 50, 1946", 1983,
						"10.1103/PhysRevLett.50.1946"),
				new Reference("H. G. Katzgraber, M. Palassini, A. P. Young",
						"Monte Carlo simulations of spin glasses at low temperatures", "Phys. Rev. B 63, 184422", 2001,
						"10.1103/PhysRevB.63.184422"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(OverlapStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(Moments.OVERLAP);
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return true;
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new OverlapStudy(parameters.integer("bins"), parameters.real("centre")));
	}
}
