// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Need;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;

/** Folding thermodynamics of each sample. */
@Component(service = AnalyzerProvider.class)
public final class Folding implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().real("folded", 0.7, 0, 1)
			.describe("A state counts as folded if its overlap with the native state is larger than this.").build();

	@Override
	public String id() {
		return "folding";
	}

	@Override
	public String name() {
		return "Folding thermodynamics";
	}

	@Override
	public String description() {
		return "Folding temperature T_f where half of the states are folded and where the heat capacity peaks, glass"
				+ " temperature T_g where the entropy of the unfolded states vanishes in random-energy form, stability gap in"
				+ " both usual variants, Z-score and T_f/T_g. From a tempering run with observables energy and overlap, from the"
				+ " levels that an explorer has counted, or both. What the data cannot give is undefined, with the reason.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("J. D. Bryngelson, P. G. Wolynes", "Spin glasses and the statistical mechanics of protein"
						+ " folding", "Proc. Natl. Acad. Sci. USA 84, 7524", 1987, "10.1073/pnas.84.21.7524"),
				new Reference("J. N. Onuchic, Z. Luthey-Schulten, P. G. Wolynes", "Theory of protein folding: the energy"
						+ " landscape perspective", "Annu. Rev. Phys. Chem. 48, 545", 1997,
						"10.1146/annurev.physchem.48.1.545"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(FoldingResults.KINDS, ExactFolding.KINDS, SampledFolding.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public List<Need> needs(Parameters parameters) {
		return List.of(Need.oneOf(ObservableKinds.ENERGY, ObservableKinds.ENERGY_PER_SITE, ThermalKinds.DENSITY_OF_STATES,
				ThermalKinds.BINNED_DENSITY_OF_STATES, ThermalKinds.LOG_DENSITY_OF_STATES));
	}

	@Override
	public boolean needsRecordings() {
		return false;
	}

	@Override
	public Analyzer create(Parameters parameters) {
		return data -> {
			List<Result> results = new ArrayList<>();
			Optional<LevelDensity> levels = LevelDensity.of(data).filter(found -> found.energies().length > 2);
			levels.ifPresent(found -> results.addAll(new ExactFolding(found, data.facts()).results()));
			Optional<Recording> energy = TotalEnergy.of(data)
					.filter(recording -> recording.equilibrium() && recording.slots() > 1);
			energy.ifPresent(found -> new SampledFolding(found, data, parameters.real("folded")).results().stream()
					.filter(result -> results.stream().noneMatch(exact -> exact.name().equals(result.name())))
					.forEach(results::add));
			return results;
		};
	}
}
