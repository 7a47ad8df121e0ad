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

/** Barriers between minima of a smooth landscape. */
@Component(service = ExplorerProvider.class)
public final class MinimumPaths implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("pairs", 10, 1, 100_000).describe("Pairs of minima, each found from two random starts.")
			.real("tolerance", 1e-6, 0, Double.POSITIVE_INFINITY).unit("J")
			.describe("Length of the gradient below which a descent counts as at rest. Pairs that are not are left out and"
					+ " counted: a path between points on a slope says nothing of barriers.")
			.integer("steps", 20_000, 1, 100_000_000).describe("Steps after which a descent is given up.")
			.integer("pieces", 16, 2, 1000).describe("Straight pieces of a path.")
			.integer("relaxations", 300, 0, 1_000_000)
			.describe("Steps by which each path is lowered, first as a curve with one bend, then as a string of images.")
			.build();

	@Override
	public String id() {
		return "minimum-paths";
	}

	@Override
	public String name() {
		return "Paths between minima";
	}

	@Override
	public String description() {
		return "Barriers between pairs of minima: on the straight line, on the line after one minimum was brought"
				+ " near to the"
				+ " other by the symmetries of the model, and on a curved path that goes around. Paths bound barriers from"
				+ " above. They are given in the unit of energy and relative to the depth of the minima below the reference"
				+ " state, which of a network is that with all weights 0.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("W. E, W. Ren, E. Vanden-Eijnden",
						"Simplified and improved string method for computing the minimum energy paths in barrier-crossing events",
						"J. Chem. Phys. 126, 164103", 2007, "").unconfirmed(),
				new Reference("F. Draxler, K. Veschgini, M. Salmhofer, F. A. Hamprecht",
						"Essentially no barriers in neural network energy landscape", "ICML, arXiv:1803.00885", 2018, "")
						.unconfirmed(),
				new Reference("T. Garipov, P. Izmailov, D. Podoprikhin, D. Vetrov, A. G. Wilson",
						"Loss surfaces, mode connectivity, and fast ensembling of DNNs", "NeurIPS, arXiv:1802.10026",
						2018, "")
						.unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(PathReport.KINDS);
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
		return hamiltonian.space() instanceof Manifold space && space.dimension() == space.sites() ? Optional.empty()
				: Optional.of("it looks for paths in flat spaces of real numbers, and the states here are "
						+ hamiltonian.space().description() + "; use it with network, or linear-path here");
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return 8L * hamiltonian.space().sites() * (60 + 4L * parameters.integer("pieces"));
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new MinimumPathsExplorer(new MinimumPathsExplorer.Plan(parameters.integer("pairs"),
				parameters.real("tolerance"), parameters.integer("steps"), parameters.integer("pieces"),
				parameters.integer("relaxations")));
	}
}
