// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** How well a machine has learnt, and what its hidden units see. */
@Component(service = ExplorerProvider.class)
public final class MachineReport implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("chains", 200, 2, 1_000_000).describe("Chains of annealed importance sampling.")
			.integer("annealing", 1000, 2, 10_000_000).describe("Its levels of inverse temperature.")
			.integer("exact", 20, 0, ExactSums.MOST_UNITS)
			.describe("Up to so many units of the smaller layer the partition function is summed exactly.")
			.build();

	@Override
	public String id() {
		return "machine-report";
	}

	@Override
	public String name() {
		return "Report of a Boltzmann machine";
	}

	@Override
	public String description() {
		return "Of the machine behind a free energy: its partition function by annealed importance sampling,"
				+ " exactly where that"
				+ " is possible, and by mean field to first and second order; the likelihood of the data that it"
				+ " has learnt and of"
				+ " those held out, against independent units; the weights of its hidden units and how many inputs"
				+ " each sees.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("R. M. Neal", "Annealed importance sampling", "Stat. Comput. 11, 125", 2001,
						"10.1023/A:1008923215028"),
				new Reference("D. J. Thouless, P. W. Anderson, R. G. Palmer",
						"Solution of 'Solvable model of a spin glass'",
						"Phil. Mag. 35, 593", 1977, "10.1080/14786437708235992"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(MachineReportExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(Learnt.class);
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new MachineReportExplorer(parameters.integer("chains"), parameters.integer("annealing"),
				parameters.integer("exact"));
	}
}
