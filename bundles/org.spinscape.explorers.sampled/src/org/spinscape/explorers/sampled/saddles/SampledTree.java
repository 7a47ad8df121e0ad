// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.sampled.minima.Sampled;
import org.spinscape.explorers.sampled.minima.Sampling;

/** Barrier tree of sampled minima. */
@Component(service = ExplorerProvider.class)
public final class SampledTree implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = TreePlan.declare(ParameterSchema.builder()).build();

	@Override
	public String id() {
		return "sampled-tree";
	}

	@Override
	public String name() {
		return "Sampled barrier tree";
	}

	@Override
	public String description() {
		return "Barrier tree of the lowest minima that a sampler finds, for systems too large for a tree of all states."
				+ " Paths of single flips between minima bound each barrier from above; floods around the minima bound it"
				+ " from below, and prove it where they meet. Every path is checked state by state.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("O. M. Becker, M. Karplus",
						"The topology of multidimensional potential energy surfaces: theory and application to peptide"
								+ " structure and kinetics",
						"J. Chem. Phys. 106, 1495", 1997, "10.1063/1.473299"),
				new Reference("C. Flamm, I. L. Hofacker, P. F. Stadler, M. T. Wolfinger",
						"Barrier trees of degenerate landscapes", "Z. Phys. Chem. 216, 155", 2002,
						"10.1524/zpch.2002.216.2.155"),
				new Reference("P. Sibani, J. C. Schoen, P. Salamon, J.-O. Andersson",
						"Emergent hierarchical structures in complex-system dynamics", "Europhys. Lett. 22, 479", 1993,
						"").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(TreeReport.KINDS, BestStateResults.KINDS,
				TreePlan.of(parameters).sampling().budgetKinds());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		TreePlan plan = TreePlan.of(parameters);
		return (hamiltonian, context) -> {
			@SuppressWarnings("unchecked") // the space is that of Ising spins, or the model was refused
			Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) hamiltonian;
			return explore(spins, context, plan);
		};
	}

	private static List<Result> explore(Hamiltonian<IsingConfiguration> hamiltonian, ExplorerContext context,
			TreePlan plan) {
		StreamFamily streams = context.random().family();
		Sampled<IsingConfiguration> sampled = new Sampling<>(hamiltonian, plan.sampling(), context, streams).sample(0);
		TreeSearch search = new TreeSearch(hamiltonian, plan, context, streams);
		search.build(sampled, () -> context.soFar(() -> new TreeReport(hamiltonian, search, sampled).results()));
		return new TreeReport(hamiltonian, search, sampled).results();
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		TreePlan plan = TreePlan.of(parameters);
		long around = Math.min(hamiltonian.space().sites(), Flood.AROUND); // two threads are usual
		return plan.sampling().memory(hamiltonian)
				+ 2L * plan.flood() * around * (Flood.STATE_BYTES + hamiltonian.space().sites() / Byte.SIZE);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof IsingSpace ? Optional.empty()
				: Optional.of("paths are searched among Ising spins, not " + hamiltonian.space().description()
						+ "; use barrier-tree if all states fit into memory");
	}
}
