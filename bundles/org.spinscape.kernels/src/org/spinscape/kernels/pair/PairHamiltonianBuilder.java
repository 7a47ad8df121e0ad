// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.capability.GaussianBonds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.hamiltonian.capability.StoredPatterns;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Collects the bonds and fields of a {@link PairHamiltonian}. A pair of sites may be joined once only: two bonds on
 * one pair (a lattice so small that it meets itself, an instance file with a repeated line) are refused by
 * {@link #build()} rather than added up, since they are mostly a mistake.
 */
public final class PairHamiltonianBuilder {

	/** Whole numbers up to here, and their sums, are exact as doubles. */
	private static final double EXACT = 0x1p53;

	private final double[] fields;
	private final Map<Class<?>, Object> offers = new HashMap<>();
	private int[] from = new int[16];
	private int[] to = new int[16];
	private double[] couplings = new double[16];
	private int bonds;
	private double scale = 1;
	private boolean scaled;
	private double constant;

	PairHamiltonianBuilder(int sites) {
		if (sites < 1) {
			throw new IllegalArgumentException("at least one spin is needed: " + sites);
		}
		fields = new double[sites];
	}

	/**
	 * Adds the term {@code -coupling s_i s_j}.
	 *
	 * @param i        a site, 0 to N-1
	 * @param j        another site
	 * @param coupling J_ij in J, or a whole number if a {@link #scale} is set; positive favours equal spins
	 */
	public PairHamiltonianBuilder bond(int i, int j, double coupling) {
		if (site(i) == site(j)) {
			throw new IllegalArgumentException("site " + i + " cannot be joined to itself");
		}
		finite(coupling);
		if (bonds == from.length) {
			expect(bonds + bonds / 2);
		}
		from[bonds] = i;
		to[bonds] = j;
		couplings[bonds] = coupling;
		bonds++;
		return this;
	}

	/** Adds the term {@code -field s_i}; fields on one site add up. @param field h_i in J, or whole with a scale */
	public PairHamiltonianBuilder field(int i, double field) {
		fields[site(i)] += finite(field);
		return this;
	}

	/** Adds a state-independent energy in J. */
	public PairHamiltonianBuilder constant(double energy) {
		constant += finite(energy);
		return this;
	}

	/**
	 * Declares that all couplings and fields are given as whole numbers of this quantum, for example {@code +-1} with
	 * a scale of {@code J/sqrt(N)}. Without it the scale is 1.
	 *
	 * @param quantum in J, positive
	 */
	public PairHamiltonianBuilder scale(double quantum) {
		if (!(quantum > 0) || Double.isInfinite(quantum)) {
			throw new IllegalArgumentException("the scale must be positive and finite: " + quantum);
		}
		scale = quantum;
		scaled = true;
		return this;
	}

	/** Makes room for this many bonds at once. Only a matter of memory and time. */
	public PairHamiltonianBuilder expect(int count) {
		if (count > from.length) {
			from = Arrays.copyOf(from, count);
			to = Arrays.copyOf(to, count);
			couplings = Arrays.copyOf(couplings, count);
		}
		return this;
	}

	/** The positions of the sites, for pictures. */
	public PairHamiltonianBuilder layout(SiteLayout layout) {
		offers.put(SiteLayout.class, layout);
		return this;
	}

	/** The native state that the model is built around. */
	public PairHamiltonianBuilder planted(IsingConfiguration nativeState) {
		IsingConfiguration kept = nativeState.copy();
		Planted planted = kept::copy;
		offers.put(Planted.class, planted);
		return this;
	}

	/** The states that the model remembers. @param patterns at least one, the native state first */
	public PairHamiltonianBuilder patterns(List<IsingConfiguration> patterns) {
		List<IsingConfiguration> kept = patterns.stream().map(IsingConfiguration::copy).toList();
		StoredPatterns stored = new StoredPatterns() {

			@Override
			public int patterns() {
				return kept.size();
			}

			@Override
			public IsingConfiguration pattern(int index) {
				return kept.get(index).copy();
			}
		};
		offers.put(StoredPatterns.class, stored);
		return this;
	}

	/**
	 * Declares that all couplings were drawn independently from a Gaussian distribution of zero mean; the model has no
	 * fields.
	 *
	 * @param variance of the distribution in J^2
	 */
	public PairHamiltonianBuilder gaussian(double variance) {
		GaussianBonds bonds = () -> variance;
		offers.put(GaussianBonds.class, bonds);
		return this;
	}

	/** What the user optimises, as a function of energy. */
	public PairHamiltonianBuilder objective(Objective objective) {
		offers.put(Objective.class, objective);
		return this;
	}

	/**
	 * The finished model.
	 *
	 * @throws IllegalArgumentException if a pair is joined twice, or a scale is set and a coupling is not whole
	 */
	public PairHamiltonian build() {
		boolean whole = wholeUnits();
		if (scaled && !whole) {
			throw new IllegalArgumentException(
					"with a scale of " + scale + " all couplings and fields must be whole numbers below 2^53 in sum");
		}
		PairGraph graph = PairGraph.of(fields.length, bonds, from, to, couplings);
		Map<Class<?>, Object> all = new HashMap<>(offers);
		if (whole && constant / scale == Math.rint(constant / scale)) {
			double quantum = scale; // the model must not look into this builder later
			IntegerEnergies integer = () -> quantum;
			all.put(IntegerEnergies.class, integer);
		}
		if (Arrays.stream(fields).allMatch(field -> field == 0)) {
			all.put(SpinFlipSymmetry.class, new SpinFlipSymmetry() {
			});
		}
		return new PairHamiltonian(graph, fields.clone(), scale, constant, whole, Map.copyOf(all));
	}

	private boolean wholeUnits() {
		double sum = 0;
		for (int b = 0; b < bonds; b++) {
			if (couplings[b] != Math.rint(couplings[b])) {
				return false;
			}
			sum += Math.abs(couplings[b]);
		}
		for (double field : fields) {
			if (field != Math.rint(field)) {
				return false;
			}
			sum += Math.abs(field);
		}
		return sum < EXACT;
	}

	private int site(int i) {
		if (i < 0 || i >= fields.length) {
			throw new IllegalArgumentException("site " + i + " is not one of 0 to " + (fields.length - 1));
		}
		return i;
	}

	private static double finite(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("couplings, fields and constant must be finite: " + value);
		}
		return value;
	}
}
