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
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Manifold;

/** Barrier tree of a smooth landscape. */
@Component(service = ExplorerProvider.class)
public final class SmoothTree implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = Descents.Plan.declare(ParameterSchema.builder()
			.integer("starts", 40, 1, 1_000_000).describe("Descents from random starts."), 0)
			.bool("native", false)
			.describe("One start more at the native state, if the model has one: what lies around it is then in the tree even"
					+ " if random starts seldom lead there.")
			.integer("most", 25, 1, 10_000).describe("Minima in the tree, the lowest ones.")
			.integer("neighbours", 3, 1, 10_000)
			.describe("Nearest minima to which each one is joined by a path, beside the lowest.")
			.integer("pieces", 16, 2, 1000).describe("Straight pieces of a path.")
			.integer("relaxations", 100, 0, 1_000_000)
			.describe("Steps by which each path is lowered, first as a curve with one bend, then as a string of images.")
			.build();

	@Override
	public String id() {
		return "smooth-tree";
	}

	@Override
	public String name() {
		return "Barrier tree of a smooth landscape";
	}

	@Override
	public String description() {
		return "Minima of a smooth landscape from random starts, and hops between them if wanted, and the barriers between"
				+ " them along the lowest paths found, as the tree that spins have too. Images of one minimum under the"
				+ " symmetries of the model are one. Barriers are upper bounds, and minima may be missing.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("D. J. Wales, J. P. K. Doye",
						"Global optimization by basin-hopping and the lowest energy structures of Lennard-Jones clusters containing"
								+ " up to 110 atoms",
						"J. Phys. Chem. A 101, 5111", 1997, "10.1021/jp970984n"),
				new Reference("O. M. Becker, M. Karplus",
						"The topology of multidimensional potential energy surfaces: theory and application to peptide"
								+ " structure and kinetics",
						"J. Chem. Phys. 106, 1495", 1997, "10.1063/1.473299"),
				new Reference("W. E, W. Ren, E. Vanden-Eijnden",
						"Simplified and improved string method for computing the minimum energy paths in barrier-crossing events",
						"J. Chem. Phys. 126, 164103", 2007, "").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(SmoothTreeReport.KINDS);
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
		if (parameters.bool("native") && hamiltonian.capability(Planted.class).isEmpty()) {
			return Optional.of("native=true starts at the native state, and the model has none; leave it false");
		}
		return hamiltonian.space() instanceof Manifold ? Optional.empty()
				: Optional.of("it looks at smooth energies of real numbers, and the states here are "
						+ hamiltonian.space().description()
						+ "; use it with network, spherical-p-spin or lennard-jones, or barrier-tree"
						+ " here");
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long ends = (parameters.integer("starts") + 1L) * (1 + parameters.integer("hops"));
		long limit = Math.min(hamiltonian.space().sites(), parameters.integer("curvature-limit"));
		return Double.BYTES * (hamiltonian.space().sites() * (ends + 60 + 4L * parameters.integer("pieces"))
				+ 4 * limit * limit);
	}

	@Override
	public Explorer create(Parameters p) {
		return new SmoothTreeExplorer(new SmoothTreeExplorer.Plan(p.integer("starts"), Descents.Plan.of(p),
				p.bool("native"), p.integer("most"), p.integer("neighbours"), p.integer("pieces"),
				p.integer("relaxations")));
	}
}
