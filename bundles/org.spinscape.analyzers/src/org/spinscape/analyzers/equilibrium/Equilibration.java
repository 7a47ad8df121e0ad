// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;

/** A verdict in words on whether each observable has reached equilibrium. */
@Component(service = AnalyzerProvider.class)
public final class Equilibration implements AnalyzerProvider {

	private static final String CLAIM = "The run has reached equilibrium as far as %s shows";

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
		return "Says for each observable whether the data support that the run has reached equilibrium, and by which tests:"
				+ " log-binning, halves, agreement of replicas, binning plateau, independent values, round trips, and for"
				+ " gaussian couplings with observables energy and link-overlap the identity of Katzgraber and Young. No test"
				+ " proves equilibrium: a run that has missed a whole valley may pass all of them.";
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
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return data -> data.recordings().stream().filter(Recording::equilibrium).<Result>map(r -> verdict(r, data)).toList();
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new StudyEquilibration());
	}

	/** The verdict on one observable of one task. */
	static Verdict verdict(Recording recording, TaskData data) {
		SeriesChecks checks = new SeriesChecks(recording, data);
		return verdict(recording.name(), checks.level(), checks.evidence());
	}

	static Verdict verdict(String observable, Verdict.Level level, String evidence) {
		return new Verdict("equilibration-" + observable, CLAIM.formatted(observable), level, evidence);
	}
}
