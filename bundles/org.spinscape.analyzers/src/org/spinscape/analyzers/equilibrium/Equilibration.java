// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Verdict;

/** A verdict in words on whether each observable has reached equilibrium. */
@Component(service = AnalyzerProvider.class)
public final class Equilibration implements AnalyzerProvider {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(StudyKinds.EQUILIBRATION);

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().bool("references", true)
			.describe(
					"Whether the run is judged by more than itself: by one more replica that starts from the native state or"
							+ " from a ground state that an explorer has found, at the cost of a replica, and by exact mean energies"
							+ " where enumeration costs no more than the run. Neither enters any average.")
			.build();

	@Override
	public String id() {
		return "equilibration";
	}

	@Override
	public String name() {
		return "Equilibration";
	}

	@Override
	public String description() {
		return "Says in one verdict over all observables and samples whether the data support that the run has reached"
				+ " equilibrium, and names what fails: log-binning, halves, agreement of replicas, means that vanish by"
				+ " symmetry, binning plateau, independent values, round trips, agreement with a start from the native state or"
				+ " a known ground state and with exact energies, and for gaussian couplings with observables energy and"
				+ " link-overlap the identity of Katzgraber and Young. No test proves equilibrium: a run that has missed a valley"
				+ " that nobody knows may pass all of them.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("H. G. Katzgraber, M. Palassini, A. P. Young",
						"Monte Carlo simulations of spin glasses at low temperatures", "Phys. Rev. B 63, 184422", 2001,
						"10.1103/PhysRevB.63.184422"),
				new Reference("H. Flyvbjerg, H. G. Petersen", "Error estimates on averages of correlated data",
						"J. Chem. Phys. 91, 461", 1989, "10.1063/1.457480"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(KINDS, GaussianIdentity.KINDS, List.of(DisorderBins.LOG_BINS));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return data -> {
			TaskChecks checks = new TaskChecks(data);
			return checks.none() ? List.of() : List.of(verdict(data.recordings().stream().filter(Recording::equilibrium)
					.map(Recording::name).toList(), checks.level(), checks.evidence()));
		};
	}

	@Override
	public boolean needsReferences(Parameters parameters) {
		return parameters.bool("references");
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new StudyEquilibration());
	}

	/** @param observables all that were looked at */
	static Verdict verdict(Collection<String> observables, Verdict.Level level, String evidence) {
		return new Verdict(StudyKinds.EQUILIBRATION.means("The run has reached equilibrium as far as " + String.join(", ",
				observables)
				+ (observables.size() == 1 ? " shows" : " show")), level, evidence);
	}
}
