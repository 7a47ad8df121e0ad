// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.clauses;

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

/** The number of unsatisfied clauses of a formula, in J; a variable is true where its spin is down. Immutable. */
public final class ClauseHamiltonian implements Hamiltonian<IsingConfiguration>, LocalFields, InteractionPolynomial,
		EnergyBounds, IntegerEnergies, Objective {

	/** A clause of k literals has 2^k terms: longer ones are not written as a polynomial. */
	private static final int MOST_LITERALS = 10;

	private final IsingSpace space;
	private final Clauses clauses;

	/** The landscape of a formula. */
	public ClauseHamiltonian(Clauses clauses) {
		this.space = new IsingSpace(clauses.variables());
		this.clauses = clauses;
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		int unsatisfied = 0;
		for (int clause = 0; clause < clauses.size(); clause++) {
			boolean satisfied = false;
			for (int place = clauses.start(clause); place < clauses.start(clause + 1); place++) {
				satisfied |= Clauses.holds(clauses.literal(place), configuration);
			}
			unsatisfied += satisfied ? 0 : 1;
		}
		return unsatisfied;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new ClauseTracker(clauses, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == Clauses.class) {
			return Optional.of(type.cast(clauses));
		}
		return type == InteractionPolynomial.class && clauses.longest() > MOST_LITERALS ? Optional.empty()
				: Hamiltonian.super.capability(type);
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
			double weight = Math.scalb(1.0, -order);
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
		visitor.term(constant, new int[0]);
		sums.forEach((sites, sum) -> {
			if (sum != 0) { // sums of powers of two are exact
				visitor.term(sum, sites.array());
			}
		});
	}

	@Override
	public double lower() {
		return 0;
	}

	@Override
	public double upper() {
		return clauses.size();
	}

	@Override
	public double quantum() {
		return 1;
	}

	@Override
	public String objectiveName() {
		return "unsatisfied";
	}

	@Override
	public String objectiveUnit() {
		return "clauses";
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
