// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.Optional;
import java.util.OptionalInt;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/**
 * What analyses need to know about a landscape. They get these numbers and not the landscape itself, so that they
 * can be run again without building it.
 *
 * @param sites            number of degrees of freedom; 0 if unknown
 * @param logStates        natural logarithm of the number of states; NaN if unknown or if they are not countable
 * @param bonds            number of pair couplings; 0 if the model does not consist of pairs
 * @param gaussianVariance variance in J^2 of couplings drawn independently from a Gaussian of zero mean; NaN if they
 *                         were not, or if there are fields
 * @param side             sites along each edge of a square or cubic lattice; 0 if the sites form none
 * @param nativeEnergy     energy in J of the native state that the model is built around; NaN if it is built around none
 * @param symmetric        whether a state and its mirror image (all spins turned over) have the same energy
 */
public record LandscapeFacts(int sites, double logStates, long bonds, double gaussianVariance, int side,
		double nativeEnergy, boolean symmetric) {

	/** Nothing is known. */
	public static final LandscapeFacts NONE = new LandscapeFacts(0, Double.NaN, 0, Double.NaN, 0,
			Double.NaN, false);

	/** Reads the facts off a landscape. */
	public static LandscapeFacts of(Hamiltonian<?> hamiltonian) {
		int sites = hamiltonian.space().sites();
		double logStates = hamiltonian.space() instanceof FiniteSpace<?> finite ? finite.logStates() : Double.NaN;
		Optional<GaussianBonds> gaussian = hamiltonian.capability(GaussianBonds.class);
		int side = hamiltonian.capability(SiteLayout.class).map(layout -> layout.side(sites))
				.or(() -> hamiltonian.capability(SpinComponents.class)
						.flatMap(spins -> spins.places().map(places -> places.side(spins.spins()))))
				.orElse(OptionalInt.empty()).orElse(0);
		return new LandscapeFacts(sites, logStates,
				hamiltonian.capability(PairCouplings.class).map(PairCouplings::bonds).orElse(0),
				gaussian.map(GaussianBonds::variance).orElse(Double.NaN), side, nativeEnergy(hamiltonian),
				hamiltonian.capability(SpinFlipSymmetry.class).isPresent());
	}

	private static <C extends Configuration> double nativeEnergy(Hamiltonian<C> hamiltonian) {
		return hamiltonian.capability(Planted.class)
				.map(planted -> hamiltonian.energy(hamiltonian.space().cast(planted.nativeState()))).orElse(Double.NaN);
	}
}
