// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.ResultKind;

/** The density of states by a walk that learns to visit all energies equally often. */
@Component(service = ExplorerProvider.class)
public final class WangLandau implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = Budget.declare(ParameterSchema.builder()
			.integer("bins", 200, 2, 1_000_000)
			.describe("Bins of the energy range for the weights, where energies are no whole multiples of a quantum.")
			.real("final-step", 1e-6, 1e-10, 0.1)
			.describe("The logarithm of the modification factor at which learning ends.")
			.integer("production", 100_000, 20, 1_000_000_000_000L).unit("sweeps")
			.describe("Length of the multicanonical run with fixed weights that the results are made of.")
			.positiveList("temperatures", "", 0).unit("J/k_B")
			.describe("Temperatures for energy, heat capacity and partition function by reweighting; empty for none."),
			"production", "the error of the logarithm of the number of states at any level").build();

	@Override
	public String id() {
		return "wang-landau";
	}

	@Override
	public String name() {
		return "Wang-Landau and multicanonical";
	}

	@Override
	public String description() {
		return "Learns the density of states with a walk whose weights grow wherever it goes, then makes a production run"
				+ " with these weights fixed, which alone is what results and errors come from. Real energies are binned for"
				+ " the weights only: means come from the energies themselves, and what bins would have changed is reported."
				+ " For Ising and Potts spins, up to some hundred with whole-number energies.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. Wang, D. P. Landau",
						"Efficient, multiple-range random walk algorithm to calculate the density of states",
						"Phys. Rev. Lett. 86, 2050", 2001, "10.1103/PhysRevLett.86.2050"),
				new Reference("R. E. Belardinelli, V. D. Pereyra", "Fast algorithm to calculate density of states",
						"Phys. Rev. E 75, 046701", 2007, "10.1103/PhysRevE.75.046701"),
				new Reference("B. A. Berg, T. Neuhaus", "Multicanonical ensemble: a new approach to simulate first-order"
						+ " phase transitions", "Phys. Rev. Lett. 68, 9", 1992, "10.1103/PhysRevLett.68.9"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(WangLandauReport.KINDS, BestStateResults.KINDS,
				budget(parameters).open() ? List.of(SearchKinds.WORK_DONE) : List.of());
	}

	private static Budget budget(Parameters parameters) {
		return Budget.of(parameters, parameters.longInteger("production"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new WangLandauExplorer(parameters.integer("bins"), parameters.real("final-step"),
				budget(parameters), parameters.reals("temperatures"));
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return FlatSpaces.refuse(hamiltonian.space());
	}
}
