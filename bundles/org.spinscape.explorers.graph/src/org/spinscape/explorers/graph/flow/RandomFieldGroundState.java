// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.flow;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.explorers.graph.spin.GroundStateProvider;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** Ground states in random fields by maximum flow, with proof. */
@Component(service = ExplorerProvider.class)
public final class RandomFieldGroundState extends GroundStateProvider {

	/** Vertices and edges in the library that finds the flow. */
	private static final long BYTES_PER_SITE = 1000;
	private static final long BYTES_PER_BOND = 800;

	@Override
	public String id() {
		return "random-field-ground-state";
	}

	@Override
	public String name() {
		return "Random-field ground state";
	}

	@Override
	public String description() {
		return "A ground state, proven, of Ising spins whose couplings do not compete with each other (ferromagnets and what is"
				+ " one after turning some spins over) in any fields, in any dimension, for 100,000 spins and more: a minimum"
				+ " cut, found by maximum flow.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("J.-C. Angles d'Auriac, M. Preissmann, R. Rammal",
						"The random field Ising model: algorithmic complexity and phase transition",
						"J. Phys. Lett. 46, L173", 1985, "").unconfirmed(),
				new Reference("Y. Boykov, V. Kolmogorov",
						"An experimental comparison of min-cut/max-flow algorithms for energy minimization in vision",
						"IEEE Trans. Pattern Anal. Mach. Intell. 26, 1124", 2004, "").unconfirmed());
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		PairCouplings pairs = hamiltonian.capability(PairCouplings.class).orElseThrow();
		return BYTES_PER_SITE * pairs.spins() + BYTES_PER_BOND * pairs.bonds();
	}

	@Override
	protected Optional<String> refuse(SpinGraph graph) {
		return PositiveGauge.of(graph).isPresent() ? Optional.empty()
				: Optional.of(
						"a loop of its bonds is frustrated, and only fields may compete here; use planar-ground-state,"
								+ " branch-and-bound or ground-state");
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new RandomFieldExplorer();
	}
}
