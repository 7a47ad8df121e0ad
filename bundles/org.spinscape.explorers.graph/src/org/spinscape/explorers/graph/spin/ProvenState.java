// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.spin;

import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;

/** A ground state with its proof, as results. */
public final class ProvenState {

	/** What it gives. */
	public static final List<ResultKind<?>> KINDS = List.of(LandscapeKinds.GROUND_ENERGY, LandscapeKinds.GROUND_STATES,
			SearchKinds.GROUND_STATE);

	/** Room for the rounding of sums of real couplings, for each unit of energy. */
	private static final double ROUNDING = 1e-9;

	private ProvenState() {
	}

	/**
	 * The energy of a state, evaluated from scratch, the state, and whether a bound proves that none is lower.
	 *
	 * @param bound  no state is lower than this, in J
	 * @param method how the bound was found, as the beginning of a sentence
	 */
	public static <C extends Configuration> List<Result> of(Hamiltonian<C> hamiltonian, Configuration state, double bound,
			String method) {
		double energy = hamiltonian.energy(hamiltonian.space().cast(state));
		boolean proven = energy - bound <= ROUNDING * Math.max(1, Math.abs(energy));
		String evidence = method + ": no state is below " + bound + " J, and this one has " + energy + " J"
				+ (proven ? "." : ", so that a lower one is not excluded.");
		return List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, energy),
				new Configurations(LandscapeKinds.GROUND_STATES.means("One of the states of lowest energy"),
						hamiltonian.space().description(), List.of(state.toText()), new double[] { energy },
						Configurations.Layout.of(hamiltonian)),
				new Verdict(SearchKinds.GROUND_STATE.tag(),
						proven ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY, evidence));
	}
}
