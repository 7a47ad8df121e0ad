// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.clauses;

import java.math.BigDecimal;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * The number of unsatisfied clauses of a formula, or their weight, in J; a variable is true where its spin is down. Sums
 * are taken in whole units of the weights, so that states of equal weight have equal energies. Immutable.
 */
public final class ClauseHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			LocalFields,
			InteractionPolynomial,
			EnergyBounds,
			IntegerEnergies,
			Objective {

	/** A clause of k literals has 2^k terms: longer ones are not written as a polynomial. */
	private static final int MOST_LITERALS = 10;
	/** Weights whose sum is below this are exact as doubles. */
	private static final long EXACT = 1L << 53;

	private final IsingSpace space;
	private final Clauses clauses;
	private final double unit;
	private final long total;

	/** The landscape of a formula. */
	public ClauseHamiltonian(Clauses clauses) {
		this.space = new IsingSpace(clauses.variables());
		this.clauses = clauses;
		this.unit = BigDecimal.ONE.movePointLeft(clauses.decimals()).doubleValue();
		this.total = clauses.totalWeight();
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		long unsatisfied = 0;
		for (int clause = 0; clause < clauses.size(); clause++) {
			boolean satisfied = false;
			for (int place = clauses.start(clause); place < clauses.start(clause + 1); place++) {
				satisfied |= Clauses.holds(clauses.literal(place), configuration);
			}
			unsatisfied += satisfied ? 0 : clauses.weight(clause);
		}
		return unit * unsatisfied;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new ClauseTracker(clauses, unit, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == Clauses.class) {
			return Optional.of(type.cast(clauses));
		}
		boolean lacking = type == InteractionPolynomial.class && clauses.longest() > MOST_LITERALS
				|| type == IntegerEnergies.class && total >= EXACT;
		return lacking ? Optional.empty() : Hamiltonian.super.capability(type);
	}

	/**
	 * A clause is unsatisfied where {@code prod (1 + c_j s_j)/2} is 1, with c_j = 1 for a variable and -1 for its
	 * negation; terms of equal sites are added.
	 */
	@Override
	public void terms(TermVisitor visitor) {
		Map<IntBuffer, Double> sums = new LinkedHashMap<>();
		double constant = 0;
		for (int clause = 0; clause < clauses.size(); clause++) {
			int first = clauses.start(clause);
			int order = clauses.start(clause + 1) - first;
			double weight = Math.scalb((double) clauses.weight(clause), -order);
			constant += weight;
			for (int subset = 1; subset < 1 << order; subset++) {
				int[] sites = new int[Integer.bitCount(subset)];
				double term = weight;
				int filled = 0;
				for (int i = 0; i < order; i++) {
					if ((subset >> i & 1) != 0) {
						int literal = clauses.literal(first + i);
						sites[filled++] = Math.abs(literal) - 1;
						term *= Integer.signum(literal);
					}
				}
				Arrays.sort(sites);
				sums.merge(IntBuffer.wrap(sites), term, Double::sum);
			}
		}
		visitor.term(unit * constant, new int[0]);
		sums.forEach((sites, sum) -> {
			if (sum != 0) { // sums of whole numbers over powers of two are exact
				visitor.term(unit * sum, sites.array());
			}
		});
	}

	@Override
	public double lower() {
		return 0;
	}

	@Override
	public double upper() {
		return unit * total;
	}

	@Override
	public double quantum() {
		return unit;
	}

	@Override
	public String objectiveName() {
		return clauses.weighted() ? "cost" : "unsatisfied";
	}

	@Override
	public String objectiveUnit() {
		return clauses.weighted() ? "" : "clauses";
	}

	@Override
	public double objective(double energy) {
		return energy;
	}

	@Override
	public OptionalDouble bestKnown() {
		return OptionalDouble.empty();
	}
}
