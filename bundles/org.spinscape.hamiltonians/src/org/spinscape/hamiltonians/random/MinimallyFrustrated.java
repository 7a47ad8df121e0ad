// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/**
 * The minimally frustrated random energy model on a lattice of N residues, each native (value 0) or in one of nu other
 * states: {@code H = -eps sum_i [s_i = 0] + sum_<ij> V_ij(s_i, s_j)}. Of the N_b bonds each gains {@code L N/N_b} if
 * both residues are native; else V is a gaussian number of its own for each bond and pair of values, of variance
 * {@code dE^2 N/N_b}. Numbers are drawn bond by bond, by the value of the first site, then of the second.
 */
@Component(service = HamiltonianProvider.class)
public final class MinimallyFrustrated implements HamiltonianProvider {

	private static final String ALTERNATIVES = "nu";
	private static final String SINGLE = "single";
	private static final String CONTACT = "contact";
	private static final String ROUGHNESS = "roughness";

	/** One table holds the energies of all bonds. */
	private static final double MOST_ENERGIES = 0x1p31 - 16;

	private static final ParameterSchema SCHEMA = LatticeParameters.declare(ParameterSchema.builder())
			.integer(ALTERNATIVES, 3, 2, 9).unit("states").describe("States of a residue beside the native one.")
			.real(SINGLE, 0.5, -100, 100).unit("J").describe("Energy eps gained by each native residue.")
			.real(CONTACT, 1, -100, 100).unit("J")
			.describe("Energy L per residue gained by native contacts when all residues are native.")
			.real(ROUGHNESS, 0.5, 0, 100).unit("J")
			.describe("Width dE of the random energies: unfolded chains of N residues have energies of variance N dE^2. In"
					+ " the random energy approximation the chain folds before it freezes if eps + L > dE sqrt(2 ln nu).")
			.rule(ALTERNATIVES, p -> table(p) <= MOST_ENERGIES,
					p -> String.format("a table of %.3g energies is too large; use a smaller lattice or fewer states",
							table(p)))
			.build();

	private static double table(Parameters parameters) {
		return LatticeParameters.bonds(parameters) * Math.pow(parameters.integer(ALTERNATIVES) + 1, 2);
	}

	@Override
	public String id() {
		return "minimally-frustrated-rem";
	}

	@Override
	public String name() {
		return "Minimally frustrated random energy model";
	}

	@Override
	public String description() {
		return "The statistical model of protein folding: a native state that single residues and contacts favour, against"
				+ " random energies of everything else. Where folding comes before freezing, the landscape is a funnel.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("J. D. Bryngelson, P. G. Wolynes", "Spin glasses and the statistical mechanics of protein"
						+ " folding", "Proc. Natl. Acad. Sci. USA 84, 7524", 1987, "10.1073/pnas.84.21.7524"),
				new Reference("J. N. Onuchic, Z. Luthey-Schulten, P. G. Wolynes", "Theory of protein folding: the energy"
						+ " landscape perspective", "Annu. Rev. Phys. Chem. 48, 545", 1997,
						"10.1146/annurev.physchem.48.1.545"));
	}

	@Override
	public String formula() {
		return "H = -\\varepsilon\\sum_i \\delta_{s_i,0} - L\\frac{N}{N_b}\\sum_{\\langle ij\\rangle}"
				+ " \\delta_{s_i,0}\\delta_{s_j,0} + \\Delta E\\sqrt{\\frac{N}{N_b}}\\sum_{\\langle ij\\rangle}"
				+ " (1 - \\delta_{s_i,0}\\delta_{s_j,0})\\,z_{ij}(s_i, s_j)";
	}

	@Override
	public String symmetry() {
		return "None but those of the lattice, and these without roughness only.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(KnownValue.of("energy of the native state without roughness, L = 3", -13.5, 1e-9,
				"by construction, -N (eps + L)").at("L", "3").at(ALTERNATIVES, "2").at(ROUGHNESS, "0")
				.by("enumeration", LandscapeKinds.GROUND_ENERGY));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return LatticeParameters.memory(parameters) + (long) table(parameters) * Double.BYTES;
	}

	/** What the random energy approximation says of the model with these parameters. */
	public static FoldingTheory theory(Parameters parameters) {
		return new FoldingTheory(parameters.integer(ALTERNATIVES), parameters.real(SINGLE), parameters.real(CONTACT),
				parameters.real(ROUGHNESS));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		int values = parameters.integer(ALTERNATIVES) + 1;
		double share = lattice.sites() / (double) lattice.bonds();
		double width = parameters.real(ROUGHNESS) * Math.sqrt(share);
		double[] table = new double[lattice.bonds() * values * values];
		for (int entry = 0; entry < table.length; entry++) {
			boolean bothNative = entry % (values * values) == 0;
			table[entry] = bothNative ? -parameters.real(CONTACT) * share : width * disorder.nextGaussian();
		}
		return new ResidueHamiltonian(lattice, values, parameters.real(SINGLE), table);
	}
}
