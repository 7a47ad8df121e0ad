// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/** The random energy model with a native state, as theory takes it: every state has an energy of its own. */
@Component(service = HamiltonianProvider.class)
public final class NativeRandomEnergy implements HamiltonianProvider {

	private static final long MOST_STATES = 1L << 62;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 8, 1, 62).unit("residues").describe("Length of the chain.")
			.integer("nu", 3, 1, 9).unit("states").describe("States of a residue beside the native one.")
			.real("single", 0.5, -100, 100).unit("J").describe("Energy eps per residue, gained as the native fraction rho.")
			.real("contact", 1, -100, 100).unit("J").describe("Energy L per residue, gained as rho^2: pairs.")
			.real("tertiary", 0, -100, 100).unit("J").describe("Energy K per residue, gained as rho^3: triples.")
			.real("roughness", 0.5, 0, 100).unit("J")
			.describe("Width dE: the energies of unfolded states have variance N dE^2.")
			.choice("variance", "pairs", "pairs", "singles")
			.describe("How the variance vanishes towards the native state: pairs as 1 - rho^2, singles as 1 - rho.")
			.rule("N", p -> p.integer("N") <= longest(p.integer("nu")),
					p -> "states of so many residues cannot be numbered; use at most " + longest(p.integer("nu")))
			.build();

	/** The longest chain with no more than 2^62 states. */
	private static int longest(int alternatives) {
		int longest = 0;
		for (long states = 1; states <= MOST_STATES / (alternatives + 1); states *= alternatives + 1) {
			longest++;
		}
		return longest;
	}

	@Override
	public String id() {
		return "native-random-energy";
	}

	@Override
	public String name() {
		return "Random energies with a native state";
	}

	@Override
	public String description() {
		return "All conformations of a chain have independent random energies whose mean falls and whose width shrinks"
				+ " towards one native state: the model that the theory of folding funnels solves. Its exact folding and glass"
				+ " temperatures are those of the theory for long chains.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("J. D. Bryngelson, P. G. Wolynes", "Spin glasses and the statistical mechanics of"
				+ " protein folding", "Proc. Natl. Acad. Sci. USA 84, 7524", 1987, "10.1073/pnas.84.21.7524"));
	}

	@Override
	public String formula() {
		return "H(s) = -N(\\varepsilon\\rho + L\\rho^2 + K\\rho^3) + \\Delta E\\sqrt{N(1-\\rho^2)}\\,z_s, \\qquad"
				+ " \\rho = \\frac{1}{N}\\sum_i \\delta_{s_i,0}";
	}

	@Override
	public String symmetry() {
		return "None; without roughness any permutation of residues and of states that are not native.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("energy of the native state without roughness", -12, 1e-9, "by construction, -N (eps + L + K)")
						.at("N", "6").at("tertiary", "0.5").at("roughness", "0").by("enumeration",
								LandscapeKinds.GROUND_ENERGY),
				KnownValue.of("thermal energy at T = 1 without roughness", -4.862739227583481, 1e-9,
						"sum over native fractions with their numbers of states, exact").at("N", "6").at("roughness", "0")
						.by("enumeration", ThermalKinds.EXACT_ENERGY, 1).with("temperatures", "1"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return new Landscape(new PottsSpace(parameters.integer("N"), parameters.integer("nu") + 1),
				parameters.real("single"), parameters.real("contact"), parameters.real("tertiary"),
				parameters.real("roughness"), "pairs".equals(parameters.text("variance")), new GaussianHash(disorder));
	}

	private record Landscape(PottsSpace space, double single, double contact, double tertiary, double roughness,
			boolean pairs, GaussianHash hash) implements Hamiltonian<PottsConfiguration>, Planted {

		@Override
		public double energy(PottsConfiguration state) {
			int sites = space.sites();
			int folded = 0;
			for (int site = 0; site < sites; site++) {
				folded += state.value(site) == 0 ? 1 : 0;
			}
			double rho = folded / (double) sites;
			double mean = -sites * rho * (single + rho * (contact + rho * tertiary));
			double variance = sites * (pairs ? 1 - rho * rho : 1 - rho);
			return roughness == 0 || folded == sites ? mean
					: mean + roughness * Math.sqrt(variance) * hash.at(space.index(state));
		}

		@Override
		public PottsConfiguration nativeState() {
			return space.create();
		}
	}
}
