// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.RealSpace;

/** Clusters of atoms that attract each other as noble gases do. */
@Component(service = HamiltonianProvider.class)
public final class LennardJones implements HamiltonianProvider {

	private static final String ATOMS = "N";
	private static final String CONTAINER = "container";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer(ATOMS, 13, 2, 1000).unit("atoms").describe("Number of atoms.")
			.positive("eps", 1).unit("J").describe("Depth of the well of a pair.")
			.positive("sigma", 1).unit("length").describe("Distance at which a pair has the energy 0.")
			.real(CONTAINER, 0, 0, 1e6).unit("sigma")
			.describe("Radius of a soft wall about the middle of the cluster, which keeps atoms that evaporate; 0 takes twice"
					+ " the radius of that many close-packed atoms and one atom more, beyond any cluster that holds together.")
			.rule(CONTAINER, p -> p.real(CONTAINER) == 0
					|| p.real(CONTAINER) >= new Packing(p.integer(ATOMS), 1).start(),
					p -> String.format(Locale.ROOT, "%s is too small for %d atoms, which start in a ball of radius %.3f;"
							+ " give more than that, or 0 for a wall that fits", p.real(CONTAINER), p.integer(ATOMS),
							new Packing(p.integer(ATOMS), 1).start()))
			.build();

	@Override
	public String id() {
		return "lennard-jones";
	}

	@Override
	public String name() {
		return "Lennard-Jones cluster";
	}

	@Override
	public String description() {
		return "Atoms in space, each pair with a well of depth eps: the model on which the landscape view of clusters,"
				+ " glasses and proteins was built. 13 atoms make a funnel to the icosahedron; 38 have two, a narrow one to a"
				+ " truncated octahedron and a wide one to icosahedra. Atoms nearer than 0.7 sigma repel each other by a"
				+ " parabola of the squared distance, and a soft wall moves with the cluster: neither touches a minimum.";
	}

	@Override
	public String formula() {
		return "H(x) = 4\\varepsilon \\sum_{i<j} \\left[ \\left(\\frac{\\sigma}{r_{ij}}\\right)^{12}"
				+ " - \\left(\\frac{\\sigma}{r_{ij}}\\right)^{6} \\right]";
	}

	@Override
	public String symmetry() {
		return "Atoms may change places, and the cluster may move, turn and be reflected: six directions are level"
				+ " everywhere.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(lowest(2, -1), lowest(3, -3), lowest(4, -6), lowest(5, -9.103852), lowest(6, -12.712062),
				lowest(7, -16.505384), lowest(8, -19.821489), lowest(13, -44.326801), lowest(15, -52.322627),
				held(38, -173.928427), held(55, -279.248470), minima(6, 2), minima(7, 4), minima(8, 8));
	}

	private static KnownValue lowest(int atoms, double energy) {
		return energy(atoms, energy).by("basin-hopping", SearchKinds.BEST_ENERGY).with("temperature", "0.8")
				.with("displacement", "0.25").sweeps(1000);
	}

	/** Too hard to find in seconds: the structure is built, and a descent from it is to end at the energy. */
	private static KnownValue held(int atoms, double energy) {
		return energy(atoms, energy).by("lbfgs", SearchKinds.BEST_ENERGY).with("start", "native").sweeps(200);
	}

	private static KnownValue minima(int atoms, int number) {
		return KnownValue.of("number of minima of " + atoms + " atoms", number, 1e-9,
				"list in J. Zhang, arXiv:1101.0039 (2011)")
				.at(ATOMS, Integer.toString(atoms)).by("smooth-tree", LandscapeKinds.MINIMA).with("starts", "1000")
				.with("tolerance", "1e-8");
	}

	private static KnownValue energy(int atoms, double energy) {
		return KnownValue.of("lowest energy of " + atoms + " atoms", energy, 1e-6,
				"Cambridge Cluster Database, Wales and Doye (1997)").at(ATOMS, Integer.toString(atoms));
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("D. J. Wales, J. P. K. Doye",
						"Global optimization by basin-hopping and the lowest energy structures of Lennard-Jones clusters"
								+ " containing up to 110 atoms",
						"J. Phys. Chem. A 101, 5111", 1997, "10.1021/jp970984n"),
				new Reference("J. P. K. Doye, M. A. Miller, D. J. Wales",
						"The double-funnel energy landscape of the 38-atom Lennard-Jones cluster",
						"J. Chem. Phys. 110, 6896, arXiv:cond-mat/9808265", 1999, ""));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		double size = parameters.real("sigma");
		Packing packing = new Packing(parameters.integer(ATOMS), size);
		double said = size * parameters.real(CONTAINER);
		Wall wall = new Wall(said > 0 ? said : packing.wall(), parameters.real("eps") / (size * size * size));
		ClusterForces forces = new ClusterForces(new PairWell(parameters.real("eps"), size), wall);
		RealSpace space = packing.space(wall);
		return new Cluster(space, forces, NativeCluster.of(space, forces).orElse(null));
	}
}
