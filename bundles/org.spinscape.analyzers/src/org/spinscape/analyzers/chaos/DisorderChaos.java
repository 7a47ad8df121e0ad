// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.chaos;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Need;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** How much of the ground state is left when the couplings change. */
@Component(service = AnalyzerProvider.class)
public final class DisorderChaos implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().text("parameter", "perturbation")
			.describe("The swept parameter that changes the model and leaves its draws: the perturbation of the couplings, a"
					+ " field, a bias.")
			.text("reference", "")
			.describe(
					"Its value at which the states stand that all others are compared with; empty for the first of the sweep.")
			.build();

	@Override
	public String id() {
		return "disorder-chaos";
	}

	@Override
	public String name() {
		return "Disorder chaos";
	}

	@Override
	public String description() {
		return "The overlap of the lowest states of each sample with those of the same sample at a reference value of a swept"
				+ " parameter, for Ising spins: along perturbation, how fast the ground state of a glass changes with its"
				+ " couplings. Of degenerate states all that are listed count. Mirror images count as the same where the model"
				+ " does not tell them apart. The states come from an explorer; only those that are proven ground states make"
				+ " it exact.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("A. J. Bray, M. A. Moore", "Chaotic nature of the spin-glass phase", "Phys. Rev. Lett. 58, 57",
						1987, "").unconfirmed(),
				new Reference("F. Krzakala, J.-P. Bouchaud", "Disorder chaos in spin glasses", "Europhys. Lett. 72, 472",
						2005, "")
						.unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(DisorderChaosStudy.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public List<Need> needs(Parameters parameters) {
		return List.of(Need.oneOf(LandscapeKinds.GROUND_STATES, SearchKinds.BEST_CONFIGURATION));
	}

	@Override
	public boolean needsRecordings() {
		return false;
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new DisorderChaosStudy(parameters.text("parameter"), parameters.text("reference")));
	}
}
