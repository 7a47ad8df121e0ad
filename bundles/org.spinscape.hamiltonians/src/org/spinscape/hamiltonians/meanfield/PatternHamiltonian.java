// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * {@code H = sum_mu V(k_mu) + glass}, energies in J: k_mu is the number of spins along pattern mu, V any function of
 * it, glass a model of its own. The first pattern is the native state. Immutable.
 *
 * <p>
 * V is a table and sums run over the patterns in order, so that states with equal overlaps have energies equal as
 * numbers where there is no glass.
 */
final class PatternHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			LocalFields,
			EnergyBounds,
			Planted,
			StoredPatterns {

	/** Room in the bounds for the rounding of sums. */
	private static final double ROUNDING = 0x1p-40;

	private final Patterns patterns;
	private final double[] potential;
	private final Hamiltonian<IsingConfiguration> glass;
	private final LocalFields glassFields;
	private final EnergyBounds glassBounds;
	/** Spins of all patterns at a site: from {@code site P} on. */
	private final byte[] signs;

	/** @param potential V in J for 0 to N aligned spins */
	<G extends Hamiltonian<IsingConfiguration> & LocalFields & EnergyBounds> PatternHamiltonian(Patterns patterns,
			double[] potential, G glass) {
		this.patterns = patterns;
		this.potential = potential.clone();
		this.glass = glass;
		this.glassFields = glass;
		this.glassBounds = glass;
		signs = new byte[Math.multiplyExact(patterns.count(), patterns.sites())];
		for (int site = 0; site < patterns.sites(); site++) {
			for (int mu = 0; mu < patterns.count(); mu++) {
				signs[site * patterns.count() + mu] = (byte) patterns.states().get(mu).spin(site);
			}
		}
	}

	@Override
	public IsingSpace space() {
		return (IsingSpace) glass.space();
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		int[] aligned = new int[patterns.count()];
		countAligned(configuration, aligned);
		return glass.energy(configuration) + potential(aligned);
	}

	/** Fills in the number of spins along each pattern. */
	void countAligned(IsingConfiguration state, int[] aligned) {
		for (int mu = 0; mu < aligned.length; mu++) {
			aligned[mu] = (state.sites() + state.overlap(patterns.states().get(mu))) / 2;
		}
	}

	/** Energy in J of the patterns alone. */
	double potential(int[] aligned) {
		double sum = 0;
		for (int count : aligned) {
			sum += potential[count];
		}
		return sum;
	}

	/** What flipping a spin does to {@link #potential(int[])}. @param spin the spin at the site before */
	double change(int[] aligned, int site, int spin) {
		double change = 0;
		int start = site * aligned.length;
		for (int mu = 0; mu < aligned.length; mu++) {
			int count = aligned[mu];
			change += potential[count - spin * signs[start + mu]] - potential[count];
		}
		return change;
	}

	/** Brings the counts up to date with a flip. @param spin the spin at the site before */
	void flip(int[] aligned, int site, int spin) {
		int start = site * aligned.length;
		for (int mu = 0; mu < aligned.length; mu++) {
			aligned[mu] -= spin * signs[start + mu];
		}
	}

	@Override
	public int patterns() {
		return patterns.count();
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new PatternTracker(this, glassFields.trackFields(start));
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == SpinFlipSymmetry.class) {
			return symmetric() ? glass.capability(type) : Optional.empty();
		}
		return Hamiltonian.super.capability(type);
	}

	private boolean symmetric() {
		for (int low = 0, high = potential.length - 1; low < high; low++, high--) {
			if (potential[low] != potential[high]) {
				return false;
			}
		}
		return true;
	}

	@Override
	public IsingConfiguration nativeState() {
		return patterns.states().getFirst().copy();
	}

	@Override
	public IsingConfiguration pattern(int index) {
		return patterns.states().get(index).copy();
	}

	@Override
	public double lower() {
		double least = potential[0];
		for (double value : potential) {
			least = Math.min(least, value);
		}
		return glassBounds.lower() + patterns.count() * (least - ROUNDING * Math.abs(least));
	}

	@Override
	public double upper() {
		double most = potential[0];
		for (double value : potential) {
			most = Math.max(most, value);
		}
		return glassBounds.upper() + patterns.count() * (most + ROUNDING * Math.abs(most));
	}
}
