// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.walk.SpinRule;

/**
 * A plan to simulate many replicas of one Ising system at once, one bit a spin and replica: multi-spin coding. It takes
 * systems of pairs without fields whose couplings have one magnitude, +-J, with at most eight bonds a site: chains and
 * lattices of up to four dimensions, diluted or not, with any boundary, and every other sparse graph. Immutable, shared
 * by threads.
 *
 * <p>
 * After R. Zorn, H. J. Herrmann, C. Rebbi, Tests of the multi-spin-coding technique in Monte Carlo simulations of
 * statistical systems (1981).
 *
 * @see <a href="https://doi.org/10.1016/j.cpc.2015.02.015">Isakov, Zintchenko, Ronnow, Troyer, Optimised simulated
 *      annealing for Ising spin glasses, Comput. Phys. Commun. 192 (2015)</a>
 */
public final class MultiSpin {

	/**
	 * Whether a system can be simulated so.
	 *
	 * @param plan   the plan, if it can
	 * @param reason else what is in the way, a clause for people; empty otherwise
	 */
	public record Fit(Optional<MultiSpin> plan, String reason) {

		static Fit not(String reason) {
			return new Fit(Optional.empty(), reason);
		}
	}

	private final SignedModel model;
	private final SiteOrder order;
	private final BondList bonds;

	private MultiSpin(SignedModel model) {
		this.model = model;
		this.order = SiteOrder.of(model.graph());
		this.bonds = BondList.of(model.graph(), order.positions());
	}

	/** Makes a plan if the model fits. */
	public static Fit of(Hamiltonian<?> hamiltonian) {
		SignedModel model;
		try {
			model = SignedModel.of(hamiltonian);
		} catch (IllegalArgumentException problem) {
			return Fit.not(problem.getMessage());
		}
		SignedGraph graph = model.graph();
		int degree = graph.highestDegree();
		if (degree > SiteOrder.MOST_SLOTS) {
			return Fit.not("a site has " + degree + " bonds; at most " + SiteOrder.MOST_SLOTS + " are possible");
		}
		if ((long) graph.sites() * Math.max(Lanes.WORDS, SiteOrder.MOST_SLOTS) > Integer.MAX_VALUE) {
			return Fit.not(graph.sites() + " sites are too many for one array");
		}
		return new Fit(Optional.of(new MultiSpin(model)), "");
	}

	/**
	 * Replicas in random states, all at one temperature.
	 *
	 * @param lanes       number of replicas, at least 1; memory and time go by groups of {@link MultiSpinWalkers#GROUP}
	 * @param temperature in J/k_B, from 0 to infinity
	 * @param randomness  whether replicas decide independently
	 * @param seed        gives the random words of the replicas, group by group: a replica does not depend on how many
	 *                    more there are
	 * @throws IllegalArgumentException if lanes or temperature are out of range
	 */
	public MultiSpinWalkers walkers(int lanes, double temperature, Randomness randomness, RandomStream seed) {
		return new MultiSpinWalkers(this, lanes, temperature, randomness, seed);
	}

	IsingSpace space() {
		return model.space();
	}

	SiteOrder order() {
		return order;
	}

	BondList bonds() {
		return bonds;
	}

	FlipProbability flipProbability(SpinRule rule, boolean odd) {
		return model.flipProbability(rule, order.slots(), odd);
	}

	/** Energy in J. */
	double energy(int unsatisfied) {
		return model.energy(bonds.first().length, unsatisfied);
	}
}
