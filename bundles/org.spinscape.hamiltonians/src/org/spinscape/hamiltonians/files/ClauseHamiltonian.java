// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.Optional;
import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** The number of unsatisfied clauses of a formula, in J; a variable is true where its spin is down. Immutable. */
final class ClauseHamiltonian
		implements Hamiltonian<IsingConfiguration>, LocalFields, EnergyBounds, IntegerEnergies, Objective {

	private final IsingSpace space;
	private final Clauses clauses;

	ClauseHamiltonian(Clauses clauses) {
		this.space = new IsingSpace(clauses.variables());
		this.clauses = clauses;
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		boolean[] satisfied = new boolean[1];
		int unsatisfied = 0;
		for (int clause = 0; clause < clauses.size(); clause++) {
			satisfied[0] = false;
			clauses.literals(clause,
					literal -> satisfied[0] |= configuration.bit(Math.abs(literal) - 1) == (literal > 0 ? 1 : 0));
			unsatisfied += satisfied[0] ? 0 : 1;
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
		return type == Clauses.class ? Optional.of(type.cast(clauses)) : Hamiltonian.super.capability(type);
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
