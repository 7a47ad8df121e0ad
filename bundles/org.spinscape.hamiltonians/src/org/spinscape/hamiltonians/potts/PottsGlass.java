// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.pair.PairHamiltonian;

/**
 * The Potts glass, {@code H = -sum_{i<j} J_ij delta(sigma_i, sigma_j)}. Its bonds are those that the Ising glass on the
 * same graph draws from the same stream, see {@link EdwardsAnderson} and {@link SherringtonKirkpatrick}.
 */
@Component(service = HamiltonianProvider.class)
public final class PottsGlass implements HamiltonianProvider {

	private static final String GAUSSIAN = "gaussian";
	private static final String PLUS_MINUS = "pm1";
	private static final String COMPLETE = "complete";
	private static final String CUBIC = "cubic";

	/** A coupling in its two rows of the graph. */
	private static final long BYTES_PER_BOND = 16;
	private static final long BYTES_PER_VALUE = 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("q", 3, 2, 10).unit("values").describe("Number of values of a spin; 2 is the Ising model.")
			.choice("graph", "square", "square", CUBIC, COMPLETE)
			.describe("Periodic square or simple cubic lattice, or all pairs of spins.")
			.integer("L", 3, 3, 512).unit("sites").describe("With a lattice only: linear size.")
			.integer("N", 9, 2, 20_000).unit("spins").describe("With the complete graph only: number of spins.")
			.choice("couplings", GAUSSIAN, GAUSSIAN, PLUS_MINUS)
			.describe(
					"Distribution of the bonds: gaussian, or pm1 for two values of equal magnitude. The variance is J^2 on a"
							+ " lattice and J^2/N on the complete graph, with J = 1.")
			.real("p", 0.5, 0, 1)
			.describe("With pm1 couplings on a lattice only: probability that a bond favours equal spins; 1 is the"
					+ " ferromagnet, 0 the antiferromagnet, whose ground states colour the graph.")
			.rule("p", p -> p.real("p") == 0.5 || PLUS_MINUS.equals(p.text("couplings")) && !complete(p),
					p -> "has a meaning only with pm1 couplings on a lattice; leave it out or use couplings=pm1 and"
							+ " graph=square or cubic")
			.rule("L", p -> complete(p) || spins(p) * p.integer("q") < Integer.MAX_VALUE,
					p -> spins(p) + " spins of " + p.integer("q") + " values are too many; use a smaller L")
			.build();

	private static boolean complete(Parameters parameters) {
		return COMPLETE.equals(parameters.text("graph"));
	}

	private static long spins(Parameters parameters) {
		long size = parameters.integer("L");
		return complete(parameters) ? parameters.integer("N")
				: CUBIC.equals(parameters.text("graph")) ? size * size * size : size * size;
	}

	@Override
	public String id() {
		return "potts-glass";
	}

	@Override
	public String name() {
		return "Potts spin glass";
	}

	@Override
	public String description() {
		return "Spins of q values, of which random bonds favour equal or different pairs. From q = 3 on there is no symmetry"
				+ " between gain and loss of a bond, and above q = 4 the mean-field model freezes discontinuously, as"
				+ " structural glasses do. Antiferromagnetic bonds make it graph colouring.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{i<j} J_{ij}\\, \\delta_{\\sigma_i \\sigma_j}, \\qquad \\sigma_i \\in \\{0, \\dots, q-1\\}";
	}

	@Override
	public String symmetry() {
		return "The energy does not change when the q values are renamed in all spins alike.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("D. J. Gross, I. Kanter, H. Sompolinsky", "Mean-field theory of the Potts glass",
						"Phys. Rev. Lett. 55, 304", 1985, "").unconfirmed(),
				new Reference("F. Y. Wu", "The Potts model", "Rev. Mod. Phys. 54, 235", 1982,
						"10.1103/RevModPhys.54.235"));
	}

	/** Of the Ising ferromagnet at twice the temperature, {@code E = (E_Ising - 32)/2}; and all colours of a graph. */
	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("ferromagnet, q = 2, L = 4: energy per spin at T = 1", (-1.755380289 - 2) / 2, 3e-10,
						"B. Kaufman (1949), Ising model at T = 2, by E = (E_Ising - 32)/2")
						.at("q", "2").at("L", "4").at("couplings", PLUS_MINUS).at("p", "1")
						.by("enumeration", ThermalKinds.EXACT_ENERGY, 1).with("temperatures", "1").times(1 / 16.0),
				KnownValue.of("antiferromagnet, q = 3, L = 3: proper colourings of the torus", 12, 1e-9,
						"Latin squares of order 3, counted by hand")
						.at("L", "3").at("couplings", PLUS_MINUS).at("p", "0").by("enumeration",
								LandscapeKinds.GROUND_DEGENERACY));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long spins = spins(parameters);
		long bonds = complete(parameters) ? spins * (spins - 1) / 2 : spins * dimension(parameters);
		return ising(parameters).memory(isingParameters(parameters)) + bonds * BYTES_PER_BOND
				+ spins * parameters.integer("q") * BYTES_PER_VALUE;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Hamiltonian<?> bonds = ising(parameters).build(isingParameters(parameters), disorder);
		return new PottsHamiltonian((PairHamiltonian) bonds, parameters.integer("q"));
	}

	/** The glass that draws the bonds. */
	private static HamiltonianProvider ising(Parameters parameters) {
		return complete(parameters) ? new SherringtonKirkpatrick() : new EdwardsAnderson();
	}

	private static Parameters isingParameters(Parameters parameters) {
		Map<String, String> all = parameters.asText();
		Map<String, String> values = complete(parameters) ? Map.of("N", all.get("N"), "couplings", all.get("couplings"))
				: Map.of("L", all.get("L"), "couplings", all.get("couplings"), "p", all.get("p"), "dimension",
						Integer.toString(dimension(parameters)));
		return ising(parameters).schema().parse(values);
	}

	private static int dimension(Parameters parameters) {
		return CUBIC.equals(parameters.text("graph")) ? 3 : 2;
	}
}
