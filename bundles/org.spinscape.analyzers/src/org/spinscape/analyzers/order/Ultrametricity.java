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

/** Whether triples of replicas are closer to ultrametric than independent overlaps would be. */
@Component(service = AnalyzerProvider.class)
public final class Ultrametricity implements AnalyzerProvider {

	@Override
	public String id() {
		return "ultrametricity";
	}

	@Override
	public String name() {
		return "Ultrametricity";
	}

	@Override
	public String description() {
		return "For each triple of replicas with overlaps q1 >= q2 >= q3 the number K = (q2 - q3)/sd(q), which is 0 in an"
				+ " ultrametric space, beside its mean for three independent draws from the same sample's P(q). Needs three or"
				+ " more replicas. Overlaps of three replicas are bound by the triangle inequality in any model, so that a"
				+ " value below that of independent draws shows correlation and only its trend with size shows ultrametricity.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("R. Rammal, G. Toulouse, M. A. Virasoro", "Ultrametricity for physicists",
						"Rev. Mod. Phys. 58, 765", 1986, "10.1103/RevModPhys.58.765"),
				new Reference("H. G. Katzgraber, A. K. Hartmann", "Ultrametricity and clustering of states in spin glasses: A"
						+ " one-dimensional view", "Phys. Rev. Lett. 102, 037207", 2009, "10.1103/PhysRevLett.102.037207"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(TripleStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(Moments.OVERLAP);
	}

	@Override
	public int fewestReplicas(Parameters parameters) {
		return 3;
	}

	@Override
	public boolean needsIndependentReplicas(Parameters parameters) {
		return true;
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new TripleStudy());
	}
}
