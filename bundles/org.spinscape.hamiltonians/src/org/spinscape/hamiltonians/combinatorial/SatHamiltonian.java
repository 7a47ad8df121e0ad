// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Satisfiability: the energy in J is the number of clauses without a true literal. Immutable. */
final class SatHamiltonian
		implements Hamiltonian<IsingConfiguration>, LocalFields, InteractionPolynomial, IntegerEnergies, EnergyBounds {

	private final IsingSpace space;
	private final Clauses clauses;

	SatHamiltonian(Clauses clauses) {
		this.clauses = clauses;
		space = new IsingSpace(clauses.variables());
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		int unsatisfied = 0;
		for (int clause = 0; clause < clauses.count(); clause++) {
			unsatisfied += clauses.satisfied(clause, configuration) == 0 ? 1 : 0;
		}
		return unsatisfied;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new SatTracker(clauses, start);
	}

	/** The clause with signs c_j is unsatisfied where {@code prod (1 - c_j s_j)/2} is 1; terms of equal sites are added. */
	@Override
	public void terms(TermVisitor visitor) {
		int order = clauses.order();
		Map<IntBuffer, Integer> sums = new LinkedHashMap<>();
		for (int clause = 0; clause < clauses.count(); clause++) {
			for (int subset = 1; subset < 1 << order; subset++) {
				int[] sites = new int[Integer.bitCount(subset)];
				int sign = 1;
				int filled = 0;
				for (int i = 0; i < order; i++) {
					if ((subset >> i & 1) != 0) {
						sites[filled++] = clauses.variable(clause * order + i);
						sign *= -clauses.sign(clause * order + i);
					}
				}
				sums.merge(IntBuffer.wrap(sites), sign, Integer::sum);
			}
		}
		double weight = Math.scalb(1.0, -order);
		visitor.term(weight * clauses.count(), new int[0]);
		sums.forEach((sites, sum) -> {
			if (sum != 0) {
				visitor.term(weight * sum, sites.array());
			}
		});
	}

	/** The clauses. */
	Clauses clauses() {
		return clauses;
	}

	@Override
	public double quantum() {
		return 1;
	}

	@Override
	public double lower() {
		return 0;
	}

	@Override
	public double upper() {
		return clauses.count();
	}
}
