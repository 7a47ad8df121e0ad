// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** Thermodynamics between and across the recorded temperatures. */
@Component(service = AnalyzerProvider.class)
public final class Reweighting implements AnalyzerProvider {

	private static final ParameterSchema SCHEMA = TemperatureGrid.declare(ParameterSchema.builder())
			.integer("blocks", 20, 4, 1000).describe("Blocks of the run that the errors are taken from by jackknife.")
			.build();

	@Override
	public String id() {
		return "reweighting";
	}

	@Override
	public String name() {
		return "Multi-histogram reweighting";
	}

	@Override
	public String description() {
		return "Combines the energies of all temperatures of a tempering run, or of an arm that sweeps the temperature, into"
				+ " ln Z, entropy, energy and specific heat on a fine grid (MBAR). Partition function and entropy are absolute"
				+ " where the hottest records reach infinite temperature and the number of states is known; else ln Z is"
				+ " relative. Neighbouring temperatures must share energies, which is checked. Of a multicanonical or"
				+ " Wang-Landau run it makes the same curves from the recorded weights, at the temperatures asked for.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("M. R. Shirts, J. D. Chodera", "Statistically optimal analysis of samples from multiple"
						+ " equilibrium states", "J. Chem. Phys. 129, 124105", 2008, "10.1063/1.2978177"),
				new Reference("A. M. Ferrenberg, R. H. Swendsen", "Optimized Monte Carlo data analysis",
						"Phys. Rev. Lett. 63, 1195", 1989, "10.1103/PhysRevLett.63.1195"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(ReweightedKinds.ALL);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<String> observables(Parameters parameters) {
		return Set.of(TotalEnergy.OBSERVABLE);
	}

	@Override
	public Analyzer create(Parameters parameters) {
		TemperatureGrid grid = TemperatureGrid.of(parameters);
		int blocks = parameters.integer("blocks");
		return data -> {
			Optional<Recording> energy = TotalEnergy.of(data);
			Optional<Recording> weights = data.logWeights();
			if (energy.isPresent() && weights.isPresent()) {
				return grid.temperatures()
						.map(at -> new WeightedCurves(data, energy.get(), weights.get(), at, blocks).results())
						.orElseGet(() -> List.of(WeightedCurves.unasked()));
			}
			return energy.filter(recording -> recording.equilibrium() && recording.slots() > 1)
					.map(recording -> new ReweightedCurves(List.of(recording), data.facts(), grid, blocks).results())
					.orElseGet(List::of);
		};
	}

	@Override
	public Optional<StudyAnalyzer> study(Parameters parameters) {
		return Optional.of(new SweptReweighting(TemperatureGrid.of(parameters), parameters.integer("blocks")));
	}
}
