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
import org.spinscape.kernels.exact.EnergyTable;

/** A landscape along the overlap with its native state. */
@Component(service = ExplorerProvider.class)
public final class FunnelProfile implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice(ProfilePlan.REFERENCE, ProfilePlan.AUTOMATIC, ProfilePlan.AUTOMATIC, ProfilePlan.NATIVE,
					ProfilePlan.GROUND, ProfilePlan.EQUILIBRIUM)
			.describe("The state that the overlap is with: the model's native state; the ground state, by looking at all"
					+ " states (the first one found, if there are several); the former where there is one, else the latter"
					+ " (automatic); or a state drawn with its Boltzmann probability at each temperature, which makes the"
					+ " free energy the Franz-Parisi potential of that state.")
			.positiveList(ProfilePlan.TEMPERATURES, "", 0).unit("J/k_B")
			.describe("Temperatures; empty for the folding temperature, which is found by looking at all states: the highest"
					+ " at which an overlap of q_f or more has probability 1/2.")
			.real(ProfilePlan.FOLDED, 0.7, -1, 1).describe("The overlap q_f from which on a state is called folded.")
			.choice(ProfilePlan.METHOD, ProfilePlan.AUTOMATIC, ProfilePlan.AUTOMATIC, ProfilePlan.EXACT,
					ProfilePlan.UMBRELLA)
			.describe("exact looks at all states, which is done for up to 2^24 of them; umbrella samples in windows of the"
					+ " overlap; automatic does the former where it can.")
			.integer(ProfilePlan.WINDOW, 8, 2, 10_000).unit("levels")
			.describe("Umbrella sampling: values of the overlap in a window; half of them are the next window's, too.")
			.integer(ProfilePlan.REPLICAS, 8, 4, 1000)
			.describe("Umbrella sampling: independent repetitions, of which the errors are made. Every second one comes from"
					+ " the reference state, the others from random states.")
			.integer(ProfilePlan.SWEEPS, 2000, 10, 1_000_000_000L).unit("sweeps")
			.describe("Umbrella sampling: recorded sweeps of each window's walker.")
			.integer(ProfilePlan.BURN_IN, 500, 0, 1_000_000_000L).unit("sweeps")
			.describe("Umbrella sampling: sweeps before the first record.")
			.build();

	@Override
	public String id() {
		return "funnel-profile";
	}

	@Override
	public String name() {
		return "Funnel profile";
	}

	@Override
	public String description() {
		return "Free energy F(q), energy E(q) and entropy S(q) of the states with overlap q with the native state: the outline"
				+ " of the funnel, and the barrier between folded and unfolded states where F has two minima. By all states"
				+ " where they can be listed, else by umbrella sampling from both ends, with a verdict on whether the two"
				+ " agree.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("G. M. Torrie, J. P. Valleau", "Nonphysical sampling distributions in Monte Carlo free-energy"
						+ " estimation: Umbrella sampling", "J. Comput. Phys. 23, 187", 1977, "10.1016/0021-9991(77)90121-8"),
				new Reference("S. Kumar, J. M. Rosenberg, D. Bouzida, R. H. Swendsen, P. A. Kollman",
						"The weighted histogram analysis method for free-energy calculations on biomolecules. I. The method",
						"J. Comput. Chem. 13, 1011", 1992, "10.1002/jcc.540130812"),
				new Reference("S. Franz, G. Parisi", "Recipes for metastable states in spin glasses", "J. Phys. I France 5,"
						+ " 1401", 1995, "10.1051/jp1:1995201"),
				new Reference("J. N. Onuchic, Z. Luthey-Schulten, P. G. Wolynes",
						"Theory of protein folding: the energy landscape perspective", "Annu. Rev. Phys. Chem. 48, 545", 1997,
						"10.1146/annurev.physchem.48.1.545"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(ProfileReport.KINDS, new ProfilePlan(parameters).atFolding() ? ProfileReport.AT_FOLDING
				: List.of());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new FunnelProfileExplorer(new ProfilePlan(parameters));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return new ProfilePlan(parameters).exact(hamiltonian)
				? StateProfile.states(hamiltonian) * (EnergyTable.bytesPerState(hamiltonian) + StateProfile.BYTES_PER_STATE)
				: 0;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Coordinate.refuse(hamiltonian).or(() -> new ProfilePlan(parameters).refuse(hamiltonian));
	}
}
