// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.networks.boltzmann.SpinSource;

/** Monte Carlo renormalisation by blocks of two by two spins, beside recursions of the coupling. */
@Component(service = ExplorerProvider.class)
public final class BlockSpins implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = SpinSource.declare(ParameterSchema.builder()
			.positive("temperature", 2.269185).unit("J/k_B").describe("Temperature of the spins; exponents are those of the"
					+ " transition at 2.269185."), 20_000).build();

	@Override
	public String id() {
		return "block-spins";
	}

	@Override
	public String name() {
		return "Block-spin renormalisation";
	}

	@Override
	public String description() {
		return "Replaces blocks of two by two spins by the sign of their majority, again and again, and reads the"
				+ " exponents of the"
				+ " transition from the correlations of neighbouring levels. What a machine that renormalises would have to"
				+ " match; recursions of a single coupling stand beside it.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("R. H. Swendsen", "Monte Carlo renormalization group", "Phys. Rev. Lett. 42, 859", 1979,
						"10.1103/PhysRevLett.42.859"),
				new Reference("L. P. Kadanoff", "Notes on Migdal's recursion formulas", "Ann. Phys. 100, 359", 1976,
						"10.1016/0003-4916(76)90066-X"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(BlockSpinExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return SingleSystemSampler.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Subjects.refuse(hamiltonian, Integer.MAX_VALUE).or(() -> Subjects.refuseNoTorus(hamiltonian, 8));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return 2L * Double.BYTES * hamiltonian.space().sites() * parameters.integer("samples");
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new BlockSpinExplorer(SpinSource.of(parameters), parameters.real("temperature"));
	}
}
