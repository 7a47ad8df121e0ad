// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Manifold;

/** Whether the lowest minima of a smooth landscape are one state or many. */
@Component(service = ExplorerProvider.class)
public final class BottomOverlaps implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = Descents.Plan.declare(ParameterSchema.builder()
			.integer("starts", 100, 2, 100_000).describe("Searches from random starts. Each gives its lowest minimum."), 0)
			.real("window", 0.01, 0, 1)
			.describe("Height of the bottom: minima whose energy is above the lowest one by no more than this share of its"
					+ " depth below random states, or below the reference state of a flat space.")
			.real("near", 0.8, 0, 1).describe("Overlap from which on two minima belong to one state.")
			.build();

	@Override
	public String id() {
		return "bottom-overlaps";
	}

	@Override
	public String name() {
		return "Overlaps at the bottom";
	}

	@Override
	public String description() {
		return "Descends from many random starts and compares the ends at the bottom with each other, after the symmetries of"
				+ " the model have brought them as near as they can: one peak at a large overlap is a native state, overlaps"
				+ " that are small or broad are those of a glass. Random states that were brought near in the same way are"
				+ " the control.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("G. Parisi", "Order parameter for spin-glasses", "Phys. Rev. Lett. 50, 1946", 1983,
						"10.1103/PhysRevLett.50.1946"),
				new Reference("S. K. Ainsworth, J. Hayase, S. Srinivasa",
						"Git Re-Basin: merging models modulo permutation symmetries", "ICLR, arXiv:2209.04836", 2023, "")
						.unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(BottomReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(Gradient.class);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof Manifold ? Optional.empty()
				: Optional.of("it descends in smooth energies of real numbers, and the states here are "
						+ hamiltonian.space().description() + "; use it with network or spherical-p-spin, or"
						+ " sampled-minima here");
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long starts = parameters.integer("starts");
		long limit = Math.min(hamiltonian.space().sites(), parameters.integer("curvature-limit"));
		return Double.BYTES * (hamiltonian.space().sites() * (starts * (2L + parameters.integer("hops")) + 60)
				+ starts * starts + 4 * limit * limit);
	}

	@Override
	public Explorer create(Parameters p) {
		return new BottomExplorer(Descents.Plan.of(p), p.integer("starts"), p.real("window"), p.real("near"));
	}
}
