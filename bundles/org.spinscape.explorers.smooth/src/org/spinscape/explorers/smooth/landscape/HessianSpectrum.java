// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;

/** The curvature of a smooth landscape at minima or anywhere. */
@Component(service = ExplorerProvider.class)
public final class HessianSpectrum extends SmoothProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("at", "minima", "minima", "random")
			.describe("minima: where descents from random points end; random: at random points, where descents"
					+ " would start.")
			.integer("points", 10, 1, 100_000).describe("Points at which the spectrum is taken.")
			.integer("dense-limit", 800, 2, 5000).unit("components")
			.describe("Up to so many components all eigenvalues are computed; of larger systems the method of Lanczos gives"
					+ " the extreme ones and the density.")
			.integer("lanczos-steps", 120, 4, 5000).describe("Length of the recursion, where it is used.")
			.integer("probes", 4, 1, 1000)
			.describe("Random vectors that the density is averaged over, where the method of Lanczos is used.")
			.cite("S. Ubaru, J. Chen, Y. Saad, SIAM J. Matrix Anal. Appl. 38, 1075 (2017)")
			.integer("bins", 50, 2, 10_000).describe("Bins of the density.")
			.build();

	@Override
	public String id() {
		return "hessian-spectrum";
	}

	@Override
	public String name() {
		return "Hessian spectrum";
	}

	@Override
	public String description() {
		return "Eigenvalues of the Hessian along the space of states: their density, both ends, the shares that are"
				+ " negative and flat, and how many stand apart from the bulk; with the distance to the semicircle"
				+ " law where the"
				+ " landscape is a Gaussian form.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. Lanczos", "An iteration method for the solution of the eigenvalue problem of linear"
						+ " differential and integral operators", "J. Res. Natl. Bur. Stand. 45, 255", 1950,
						"10.6028/jres.045.026"),
				new Reference("J. Kurchan, L. Laloux", "Phase space geometry and slow dynamics",
						"J. Phys. A 29, 1929", 1996, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(HessianSpectrumExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new HessianSpectrumExplorer("minima".equals(parameters.text("at")), parameters.integer("points"),
				parameters.integer("dense-limit"), parameters.integer("lanczos-steps"), parameters.integer("probes"),
				parameters.integer("bins"));
	}

	@Override
	long memory(long sites, Parameters parameters) {
		return sites <= parameters.integer("dense-limit") ? Curvature.BYTES_PER_ENTRY * sites * sites
				: Double.BYTES * sites * parameters.integer("lanczos-steps");
	}
}
