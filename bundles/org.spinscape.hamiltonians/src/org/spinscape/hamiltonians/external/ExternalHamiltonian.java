// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Interruptible;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/**
 * Energies that a program answers. Where all states are wanted it is asked for many at a time.
 *
 * @param <C> the configurations of its space
 */
final class ExternalHamiltonian<C extends Configuration> implements Hamiltonian<C> {

	private static final int MOST_BYTES = 1 << 20;
	private static final double WHOLE = 1e-9;

	private final ProgramPool programs;
	private final FiniteSpace<C> space;
	private final Coding<C> coding;

	/** The variables of a state as the program takes them. */
	interface Coding<C> {

		/** A byte a variable: -1 and 1 of spins, 0 to q - 1 of others. */
		void put(C state, byte[] bytes, int at);
	}

	ExternalHamiltonian(ProgramPool programs, FiniteSpace<C> space, Coding<C> coding) {
		this.programs = programs;
		this.space = space;
		this.coding = coding;
	}

	@Override
	public String energyUnit() {
		return programs.greeting().unit();
	}

	@Override
	public FiniteSpace<C> space() {
		return space;
	}

	/** @throws IllegalStateException if the program fails, in one sentence */
	@Override
	public double energy(C configuration) {
		byte[] bytes = new byte[programs.greeting().sites()];
		coding.put(configuration, bytes, 0);
		double[] energy = new double[1];
		programs.ask(bytes, 1, energy, 0);
		check(energy[0], configuration);
		return energy[0];
	}

	private void check(double energy, C state) {
		double quantum = programs.greeting().quantum();
		if (!Double.isFinite(energy)) {
			throw new ProgramException("'" + programs.line() + "' gave " + energy + " as the energy of the state "
					+ state.toText() + "; let it give a finite number for every state", false);
		}
		if (quantum > 0 && Math.abs(energy / quantum - Math.rint(energy / quantum)) > WHOLE) {
			throw new ProgramException("'" + programs.line() + "' gave " + energy + " as the energy of the state "
					+ state.toText() + ", which is no whole multiple of its quantum " + quantum
					+ "; leave \"quantum\" out of its first line", false);
		}
	}

	private void energies(long first, double[] energies) {
		int sites = programs.greeting().sites();
		int most = Math.clamp(MOST_BYTES / sites, 1, ProgramProcess.MOST_STATES);
		byte[] bytes = new byte[Math.min(most, energies.length) * sites];
		C state = space.create();
		for (int done = 0; done < energies.length;) {
			int count = Math.min(most, energies.length - done);
			for (int i = 0; i < count; i++) {
				space.assign(state, first + done + i);
				coding.put(state, bytes, i * sites);
			}
			programs.ask(bytes, count, energies, done);
			for (int i = done; i < done + count; i++) {
				if (!Double.isFinite(energies[i]) || programs.greeting().quantum() > 0) {
					space.assign(state, first + i);
					check(energies[i], state);
				}
			}
			done += count;
		}
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		Greeting greeting = programs.greeting();
		if (type == BlockEnergies.class && space.states().isPresent()) {
			return Optional.of(type.cast((BlockEnergies) this::energies));
		}
		if (type == Interruptible.class) {
			return Optional.of(type.cast((Interruptible) programs::interrupt));
		}
		if (type == SpinFlipSymmetry.class && greeting.symmetric()) {
			return Optional.of(type.cast(new SpinFlipSymmetry() {
			}));
		}
		if (type == IntegerEnergies.class && greeting.quantum() > 0) {
			return Optional.of(type.cast((IntegerEnergies) greeting::quantum));
		}
		return Hamiltonian.super.capability(type);
	}
}
