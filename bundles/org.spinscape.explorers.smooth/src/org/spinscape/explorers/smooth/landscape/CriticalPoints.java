// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

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

/** Minima and saddles of a smooth landscape, with energy and index. */
@Component(service = ExplorerProvider.class)
public final class CriticalPoints extends SmoothProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("starts", 100, 2, 1_000_000)
			.describe("Searches. Each goes from a random point along the gradient, down or up, to an energy drawn uniformly"
					+ " between the ends of a complete descent and a complete ascent, or the start where energies"
					+ " have no upper end, and"
					+ " looks for a critical point from there.")
			.real("slope", 1e-8, 1e-12, 1e-2).unit("J")
			.describe("Root mean square of the gradient's components below which a point counts as critical.")
			.choice("method", "newton", "newton", "eigenvectors")
			.describe(
					"How a critical point is looked for: newton goes down in the squared gradient; eigenvectors goes up along"
							+ " some of the lowest eigenvectors, as many as are drawn up to the number of negative eigenvalues at the"
							+ " start, or fewer if it does not come to rest, and down along the others, which also finds saddles where the"
							+ " squared gradient has many minima that are none, as of networks; in flat spaces half of these searches"
							+ " begin between the origin and a random point.")
			.integer("dense-limit", 800, 2, 5000).unit("components")
			.describe("Up to so many components each step of a search knows all eigenvectors; in larger systems it is made"
					+ " of products of the Hessian with a few vectors, and eigenvalues are computed where a search has ended.")
			.integer("products", 120, 4, 5000)
			.onlyWith("method", "newton")
			.describe("Products with the Hessian for a step, where steps are made of them: with more, fewer steps.")
			.build();

	@Override
	public String id() {
		return "critical-points";
	}

	@Override
	public String name() {
		return "Critical points by index";
	}

	@Override
	public String description() {
		return "Searches points of vanishing gradient at all heights, by damped Newton steps on the squared gradient or"
				+ " along eigenvectors, and counts the negative eigenvalues of each: the layered structure of spherical glasses. What is found is a"
				+ " sample, biased towards wide basins of the squared gradient; searches that end at no critical point are"
				+ " counted.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("A. Auffinger, G. Ben Arous, J. Cerny", "Random matrices and complexity of spin glasses",
						"Commun. Pure Appl. Math. 66, 165", 2013, "10.1002/cpa.21422"),
				new Reference("A. Choromanska, M. Henaff, M. Mathieu, G. Ben Arous, Y. LeCun",
						"The loss surfaces of multilayer networks", "AISTATS, arXiv:1412.0233", 2015, ""),
				new Reference("L. Angelani, R. Di Leonardo, G. Ruocco, A. Scala, F. Sciortino",
						"Saddles in the energy landscape probed by supercooled liquids", "Phys. Rev. Lett. 85, 5356", 2000,
						"10.1103/PhysRevLett.85.5356"),
				new Reference("D. J. Wales", "Rearrangements of 55-atom Lennard-Jones and (C60)55 clusters",
						"J. Chem. Phys. 101, 3750", 1994, "").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(CriticalPointsExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new CriticalPointsExplorer(parameters.integer("starts"), parameters.real("slope"),
				parameters.text("method").equals("eigenvectors"), parameters.integer("dense-limit"),
				parameters.integer("products"));
	}

	@Override
	Optional<String> refused(Hamiltonian<?> hamiltonian, Parameters parameters) {
		int limit = parameters.integer("dense-limit");
		return parameters.text("method").equals("eigenvectors") && hamiltonian.space().sites() > limit
				? Optional.of("method=eigenvectors needs all eigenvectors, and dense-limit allows that up to " + limit
						+ " components where the model has " + hamiltonian.space().sites()
						+ "; take method=newton or raise it")
				: Optional.empty();
	}

	@Override
	long memory(long sites, Parameters parameters) {
		boolean dense = sites <= parameters.integer("dense-limit");
		return (dense ? Curvature.BYTES_PER_ENTRY : ProductCurvature.BYTES_PER_ENTRY) * sites * sites
				+ Double.BYTES * sites * (parameters.integer("starts") + (dense ? 0 : parameters.integer("products")));
	}
}
