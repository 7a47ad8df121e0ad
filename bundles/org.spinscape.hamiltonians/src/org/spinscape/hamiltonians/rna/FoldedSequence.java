// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import java.util.Optional;
import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;

/** {@code H = -(gains of pairs) - stack (pairs that follow each other)} in J. Immutable. */
final class FoldedSequence implements Hamiltonian<Structure>, EnergyBounds, Planted, Objective {

	private final StructureSpace space;
	private final PairRules rules;
	private final LowestStructure lowest;

	FoldedSequence(PairRules rules) {
		this.rules = rules;
		space = new StructureSpace(rules);
		lowest = new LowestStructure(rules);
	}

	@Override
	public StructureSpace space() {
		return space;
	}

	@Override
	public double energy(Structure state) {
		double gain = 0;
		for (int from = 0; from < state.length(); from++) {
			int to = state.partner(from);
			if (to > from) {
				gain += rules.gain(from, to) + (around(state, from, to) ? rules.stack() : 0);
			}
		}
		return 0.0 - gain;
	}

	/** Whether a pair closes directly around another. */
	private static boolean around(Structure state, int from, int to) {
		return to - from > 2 && state.partner(from + 1) == to - 1;
	}

	/** What a pair gains beside what the other pairs of a structure do, whether it is there or not. */
	double gain(Structure state, int from, int to) {
		double gain = rules.gain(from, to);
		if (rules.stack() > 0) {
			gain += around(state, from, to) ? rules.stack() : 0;
			gain += from > 0 && state.partner(from - 1) == to + 1 ? rules.stack() : 0;
		}
		return gain;
	}

	@Override
	public EnergyTracker<Structure> track(Structure start) {
		return new StructureTracker(this, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == IntegerEnergies.class && rules.whole()) {
			IntegerEnergies integer = () -> 1;
			return Optional.of(type.cast(integer));
		}
		return Hamiltonian.super.capability(type);
	}

	/** The lowest energy itself, rounding aside. */
	@Override
	public double lower() {
		return lowest.energy() * (1 + 1e-12);
	}

	@Override
	public double upper() {
		return 0;
	}

	/** One of the lowest structures. */
	@Override
	public Structure nativeState() {
		Structure state = space.create();
		lowest.fill(state);
		return state;
	}

	@Override
	public String objectiveName() {
		return "structure-energy";
	}

	@Override
	public String objectiveUnit() {
		return "J";
	}

	@Override
	public double objective(double energy) {
		return energy;
	}

	/** Exact. */
	@Override
	public OptionalDouble bestKnown() {
		return OptionalDouble.of(lowest.energy());
	}
}
