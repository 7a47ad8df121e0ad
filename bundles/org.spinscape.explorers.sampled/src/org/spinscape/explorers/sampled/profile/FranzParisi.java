// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

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
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.kernels.exact.EnergyTable;

/** The free energy along the overlap with a state in equilibrium, averaged over that state. */
@Component(service = ExplorerProvider.class)
public final class FranzParisi implements ExplorerProvider {

	private static final String TEMPERATURES = "temperatures";
	private static final String REFERENCE_TEMPERATURE = "reference-temperature";
	private static final String REFERENCES = "references";
	private static final String METHOD = "method";
	private static final String AUTOMATIC = "automatic";
	private static final String EXACT = "exact";
	private static final String UMBRELLA = "umbrella";
	/** Up to so many states each of them may be a reference. */
	private static final long MOST_REFERENCES = 1L << 12;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.positiveList(TEMPERATURES, "1", 1).unit("J/k_B").describe("Temperatures T of the potential.")
			.real(REFERENCE_TEMPERATURE, 0, 0, 1e9).unit("J/k_B")
			.describe("Temperature T' at which reference states are drawn; 0 for that of the potential.")
			.integer(REFERENCES, 20, 0, 1_000_000)
			.describe("Reference states that are drawn, of which the errors are made; 0 for all states with their Boltzmann"
					+ " weights, for up to 2^12 of them.")
			.choice(METHOD, AUTOMATIC, AUTOMATIC, EXACT, UMBRELLA)
			.describe("exact looks at all states for each reference, which is done for up to 2^24 of them; umbrella draws"
					+ " references by replica exchange and samples in windows of the overlap; automatic does the former where"
					+ " it can.")
			.integer("window", 8, 2, 10_000).unit("levels")
			.describe("Umbrella sampling: values of the overlap in a window; half of them are the next window's, too.")
			.integer("replicas", 4, 4, 1000)
			.describe(
					"Umbrella sampling: independent repetitions for each reference, half of them from the reference and half"
							+ " from random states.")
			.integer("sweeps", 1000, 10, 1_000_000_000L).unit("sweeps")
			.describe("Umbrella sampling: recorded sweeps of each window's walker.")
			.integer("burn-in", 500, 0, 1_000_000_000L).unit("sweeps")
			.describe("Umbrella sampling: sweeps before the first record.")
			.integer("reference-sweeps", 2000, 10, 1_000_000_000L).unit("sweeps")
			.describe(
					"Umbrella sampling: sweeps of replica exchange from hot to T', at the end of which a reference is taken.")
			.build();

	@Override
	public String id() {
		return "franz-parisi";
	}

	@Override
	public String name() {
		return "Franz-Parisi potential";
	}

	@Override
	public String description() {
		return "V(q) = -(T/N) [ln P(q)], P(q) the probability at temperature T of the overlap q with a reference state, averaged over"
				+ " references in equilibrium at T': a second minimum at high overlap is a metastable state, and its height at"
				+ " T' = T is T times the number of such states, per site and as a logarithm. By all states where they can be"
				+ " listed, else with references from replica exchange and by umbrella sampling.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("S. Franz, G. Parisi", "Recipes for metastable states in spin glasses",
				"J. Phys. I France 5, 1401", 1995, "10.1051/jp1:1995201"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(PotentialReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static boolean exact(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return !UMBRELLA.equals(parameters.text(METHOD)) && StateProfile.states(hamiltonian) > 0;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return exact(hamiltonian, parameters)
				? StateProfile.states(hamiltonian) * (EnergyTable.bytesPerState(hamiltonian) + StateProfile.BYTES_PER_STATE)
				: 0;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		if (!(hamiltonian.space() instanceof IsingSpace || hamiltonian.space() instanceof PottsSpace)) {
			return Optional.of("it is for Ising and Potts spins, not for " + hamiltonian.space().description()
					+ "; use funnel-profile with reference=equilibrium");
		}
		String many = hamiltonian.space().description() + " have more states than can be ";
		if (EXACT.equals(parameters.text(METHOD)) && !exact(hamiltonian, parameters)) {
			return Optional.of(many + "looked at; take a smaller system, or method=umbrella");
		}
		boolean all = parameters.integer(REFERENCES) == 0;
		return all && !(exact(hamiltonian, parameters) && StateProfile.states(hamiltonian) <= MOST_REFERENCES)
				? Optional.of(many + "references one by one, or method=umbrella draws them; say how many references to draw")
				: Optional.empty();
	}

	@Override
	public Explorer create(Parameters parameters) {
		Umbrella umbrella = new Umbrella(parameters.integer("window"), parameters.integer("replicas"),
				parameters.longInteger("sweeps"), parameters.longInteger("burn-in"));
		return (hamiltonian, context) -> new FranzParisiExplorer(parameters.reals(TEMPERATURES),
				parameters.real(REFERENCE_TEMPERATURE), parameters.integer(REFERENCES), exact(hamiltonian, parameters),
				umbrella,
				parameters.longInteger("reference-sweeps")).explore(hamiltonian, context);
	}
}
