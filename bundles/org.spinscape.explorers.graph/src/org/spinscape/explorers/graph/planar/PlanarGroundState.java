// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.explorers.graph.spin.GroundStateProvider;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** Ground states of planar Ising models by matching, with proof. */
@Component(service = ExplorerProvider.class)
public final class PlanarGroundState extends GroundStateProvider {

	/** Corners, edges and their sets in the library that matches them. */
	private static final long BYTES_PER_SITE = 12_000;

	@Override
	public String id() {
		return "planar-ground-state";
	}

	@Override
	public String name() {
		return "Planar ground state";
	}

	@Override
	public String description() {
		return "A ground state of an Ising model on a planar graph, proven, in a time that grows like a low power of its size:"
				+ " two-dimensional glasses of 10,000 spins and more, with open boundaries or periodic in one direction, any"
				+ " couplings; with fields where the graph stays planar. The walls between spins that differ are the"
				+ " lightest ones, found as a perfect matching.";
	}

	@Override
	public List<Reference> references() {
		return List.of(PlanarReferences.MATCHING, PlanarReferences.CITIES, PlanarReferences.BLOSSOM);
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return BYTES_PER_SITE * hamiltonian.space().sites();
	}

	@Override
	protected Optional<String> refuse(SpinGraph graph) {
		return Planar.refuse(graph, "ground-state");
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new PlanarGroundStateExplorer();
	}
}
