// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.kernels.polynomial.CubicForm;

/** The spherical p-spin glass: the model that losses of deep networks were compared with. */
@Component(service = HamiltonianProvider.class)
public final class SphericalPSpin implements HamiltonianProvider {

	private static final String SIZE = "Lambda";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer(SIZE, 20, 2, 1600).unit("components")
			.describe("Number of components; the squared radius of the sphere. Memory goes as its p-th power.")
			.integer("p", 3, 2, 3)
			.describe("Degree of the form: 3 for the glass with many minima, 2 for the one whose critical points are"
					+ " the eigenvectors of a random matrix.")
			.cite("A. Choromanska et al., AISTATS 2015")
			.build();

	@Override
	public String id() {
		return "spherical-p-spin";
	}

	@Override
	public String name() {
		return "Spherical p-spin glass";
	}

	@Override
	public String description() {
		return "A random form of degree p on a sphere. Its critical points lie in layers: below an energy density of"
				+ " -E_inf = -2 sqrt((p-1)/p) nearly all are minima. The loss of a deep network was related to it, with p for"
				+ " the depth.";
	}

	@Override
	public String formula() {
		return "H(w) = \\Lambda^{-(p-1)/2} \\sum_{i_1,\\dots,i_p=1}^{\\Lambda} X_{i_1\\dots i_p}\\, w_{i_1}\\cdots w_{i_p}, \\quad"
				+ " \\sum_i w_i^2 = \\Lambda";
	}

	@Override
	public String symmetry() {
		return "Turning the point to its opposite reverses the energy for odd p and leaves it for even p.";
	}

	@Override
	public List<KnownValue> knownValues() {
		double tracyWidom = -Math.sqrt(2) + 1.2065 / Math.sqrt(2) * Math.pow(100, -2.0 / 3);
		return List.of(KnownValue
				.of("lowest energy density, p = 2", tracyWidom, 0.002,
						"edge of the random-matrix spectrum, Tracy and Widom (1996); next order 1/Lambda")
				.at(SIZE, "100").at("p", "2").by("gradient-flow", SearchKinds.BEST_ENERGY).times(1.0 / 100).sweeps(4000)
				.samples(40));
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("A. Choromanska, M. Henaff, M. Mathieu, G. Ben Arous, Y. LeCun",
						"The loss surfaces of multilayer networks", "AISTATS, arXiv:1412.0233", 2015, ""),
				new Reference("A. Auffinger, G. Ben Arous, J. Cerny", "Random matrices and complexity of spin glasses",
						"Commun. Pure Appl. Math. 66, 165", 2013, "10.1002/cpa.21422"),
				new Reference("A. Crisanti, H.-J. Sommers", "The spherical p-spin interaction spin glass model: the statics",
						"Z. Phys. B 87, 341", 1992, ""));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		int size = parameters.integer(SIZE);
		return parameters.integer("p") == 2 ? 8L * size * size : CubicForm.memory(size);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int size = parameters.integer(SIZE);
		return new SphericalGlass(new SphereSpace(size),
				parameters.integer("p") == 2 ? Form.quadratic(size, disorder) : Form.cubic(size, disorder));
	}
}
