// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * Random nearest-neighbour couplings on a square or simple cubic lattice: what the Edwards-Anderson glass and its
 * disordered ferromagnet share.
 *
 * <p>
 * Couplings are drawn bond by bond: sites in order (x fastest, then y, then z), for each site the bond to the right,
 * then down, then to the next layer. Two models that only transform the drawn value thus have matching couplings for
 * the same stream.
 */
abstract class LatticeGlass implements HamiltonianProvider {

	private static final String GAUSSIAN = "gaussian";
	private static final String PLUS_MINUS = "pm1";
	private static final String UNIFORM = "uniform";
	private static final String PERIODIC = "periodic";
	private static final String OPEN = "open";

	/** Builder arrays and compressed rows, with room for the growth of the former. */
	private static final long BYTES_PER_BOND = 60;
	private static final long BYTES_PER_SITE = 32;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("dimension", 2, 2, 3).describe("2 for the square lattice, 3 for the simple cubic lattice.")
			.integer("L", 4, 2, 1024).unit("sites")
			.describe("Linear size; the model has L^dimension spins. At least 3 with periodic boundaries.")
			.choice("couplings", GAUSSIAN, GAUSSIAN, PLUS_MINUS, UNIFORM)
			.describe("Distribution of the bonds: gaussian with unit variance, pm1 for +1 or -1, uniform on [-1, 1].")
			.choice("boundary", PERIODIC, PERIODIC, OPEN)
			.describe("Whether opposite faces of the lattice are joined (periodic) or free (open).")
			.real("p", 0.5, 0, 1)
			.describe("With pm1 couplings only: probability that a bond is drawn +1; 0.5 is the symmetric glass.")
			.cite("H. Nishimori, Prog. Theor. Phys. 66, 1169 (1981)")
			.real("mean", 0, -100, 100).unit("J")
			.describe("With gaussian couplings only: mean of the drawn bonds.")
			.rule("L", p -> p.integer("L") >= 3 || OPEN.equals(p.text("boundary")),
					p -> p.integer("L") + " is too small with periodic boundaries, where two sites would be joined"
							+ " twice; use at least 3, or boundary=open")
			.rule("p", p -> p.real("p") == 0.5 || PLUS_MINUS.equals(p.text("couplings")),
					p -> "has no meaning with " + p.text("couplings") + " couplings; leave it out or use couplings=pm1")
			.rule("mean", p -> p.real("mean") == 0 || GAUSSIAN.equals(p.text("couplings")),
					p -> "has no meaning with " + p.text("couplings")
							+ " couplings; leave it out or use couplings=gaussian")
			.build();

	private final DoubleUnaryOperator transform;

	/** @param transform what becomes of a drawn coupling */
	LatticeGlass(DoubleUnaryOperator transform) {
		this.transform = transform;
	}

	@Override
	public final ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public final long memory(Parameters parameters) {
		int dimension = parameters.integer("dimension");
		long sites = sites(parameters.longInteger("L"), dimension);
		return sites * (dimension * BYTES_PER_BOND + BYTES_PER_SITE);
	}

	private static long sites(long size, int dimension) {
		return dimension == 2 ? size * size : size * size * size;
	}

	@Override
	public final Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int size = parameters.integer("L");
		int dimension = parameters.integer("dimension");
		boolean periodic = PERIODIC.equals(parameters.text("boundary"));
		int layers = dimension == 2 ? 1 : size;
		int plane = size * size;
		int sites = Math.toIntExact(sites(size, dimension));
		PairHamiltonianBuilder model = PairHamiltonian.builder(sites).expect(Math.multiplyExact(dimension, sites))
				.layout(new LatticeLayout(size, layers));
		for (int z = 0; z < layers; z++) {
			for (int y = 0; y < size; y++) {
				for (int x = 0; x < size; x++) {
					int site = z * plane + y * size + x;
					if (periodic || x + 1 < size) {
						model.bond(site, site - x + (x + 1) % size, draw(parameters, disorder));
					}
					if (periodic || y + 1 < size) {
						model.bond(site, site + ((y + 1) % size - y) * size, draw(parameters, disorder));
					}
					if (layers > 1 && (periodic || z + 1 < size)) {
						model.bond(site, site + ((z + 1) % size - z) * plane, draw(parameters, disorder));
					}
				}
			}
		}
		return model.build();
	}

	private double draw(Parameters parameters, RandomStream disorder) {
		double drawn = switch (parameters.text("couplings")) {
			case GAUSSIAN -> parameters.real("mean") + disorder.nextGaussian();
			case PLUS_MINUS -> disorder.nextDouble() < parameters.real("p") ? 1 : -1;
			default -> 2 * disorder.nextDouble() - 1;
		};
		return transform.applyAsDouble(drawn);
	}
}
