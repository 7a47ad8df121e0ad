// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Optional;
import java.util.OptionalLong;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.SpinSpace;
import org.spinscape.kernels.exact.EnergyTable;

/** The target of first-passage runs, as parameters say it. */
final class PassageTarget {

	private static final String GROUND = "ground";
	private static final String NATIVE = "native";
	private static final String ENERGY = "energy";
	private static final String OVERLAP = "overlap";
	/** Up to so many states all are looked at to know the ground state. */
	private static final long MOST_STATES = 1L << 24;
	/** Room for the rounding of sums of couplings, per site. */
	private static final double ROUNDING = 1e-9;

	private final String kind;
	private final String energy;
	private final double overlap;

	PassageTarget(Parameters parameters) {
		kind = parameters.text("target");
		energy = parameters.text(ENERGY).strip();
		overlap = parameters.real(OVERLAP);
	}

	private PassageTarget(double energy) {
		kind = ENERGY;
		this.energy = Double.toString(energy);
		overlap = 1;
	}

	/** States of this energy in J or lower. */
	static PassageTarget energy(double energy) {
		return new PassageTarget(energy);
	}

	static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return schema.choice("target", GROUND, GROUND, NATIVE, ENERGY, OVERLAP)
				.describe("What to reach: a ground state, known by looking at all states, which is done for up to 2^24 of"
						+ " them; the native (planted) state; an energy; or an overlap with the native state. Where the"
						+ " model is symmetric under a flip of all spins, mirror images count as well.")
				.text(ENERGY, "").unit("J")
				.describe("The energy to reach, for target=energy: that of the best state of explorer ground-state, for"
						+ " example.")
				.real(OVERLAP, 0.9, 0, 1).describe("The overlap q_f with the native state to reach, for target=overlap.")
				.rule(ENERGY, p -> !ENERGY.equals(p.text("target")) || number(p.text(ENERGY)),
						p -> "'" + p.text(ENERGY) + "' is no number; target=energy needs one");
	}

	private static boolean number(String text) {
		try {
			return Double.isFinite(Double.parseDouble(text.strip()));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		boolean planted = hamiltonian.capability(Planted.class).isPresent();
		return switch (kind) {
			case GROUND -> listed(hamiltonian).isPresent() ? Optional.empty()
					: Optional.of("the ground state of " + hamiltonian.space().description() + " cannot be known by looking"
							+ " at all states; give the energy that explorer ground-state finds with target=energy");
			case NATIVE -> planted ? Optional.empty() : Optional.of("the model knows no native state; use another target");
			case OVERLAP -> planted && hamiltonian.space() instanceof SpinSpace ? Optional.empty()
					: Optional.of("the overlap is that of Ising spins with a native state, which the model does not have;"
							+ " use another target");
			default -> Optional.empty();
		};
	}

	/** Memory in bytes to know the target. */
	long memory(Hamiltonian<?> hamiltonian) {
		return GROUND.equals(kind) ? listed(hamiltonian).orElse(0) * EnergyTable.bytesPerState(hamiltonian) : 0;
	}

	/** Number of states, if few enough to be looked at one by one. */
	private static OptionalLong listed(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof FiniteSpace<?> finite && finite.atMost(MOST_STATES) ? finite.states()
				: OptionalLong.empty();
	}

	/** What to reach at some time; a sampler that remembers its lowest state may have been there within a sweep. */
	<C extends Configuration> Goal goal(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		return goal(hamiltonian, context, true);
	}

	/** Where to be at the end. */
	<C extends Configuration> Goal end(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		return goal(hamiltonian, context, false);
	}

	private <C extends Configuration> Goal goal(Hamiltonian<C> hamiltonian, ExplorerContext context, boolean ever) {
		return switch (kind) {
			case GROUND -> ground(hamiltonian, context, ever);
			case NATIVE -> nativeState(hamiltonian);
			case OVERLAP -> overlap(hamiltonian);
			default -> below(hamiltonian, Double.parseDouble(energy), "energy " + energy + " J", Double.NaN, ever);
		};
	}

	private static Goal ground(Hamiltonian<?> hamiltonian, ExplorerContext context, boolean ever) {
		boolean half = EnergyTable.symmetric(hamiltonian);
		EnergyTable table = half ? EnergyTable.half(hamiltonian, context) : EnergyTable.full(hamiltonian, context);
		double lowest = Double.POSITIVE_INFINITY;
		long count = 0;
		long units = Long.MAX_VALUE;
		for (int state = 0; state < table.states(); state++) {
			long here = table.units(state);
			if (here < units) {
				units = here;
				count = 0;
				lowest = table.energy(state);
			}
			count += here == units ? 1 : 0;
		}
		return below(hamiltonian, lowest, "a ground state", count * (half ? 2.0 : 1.0), ever);
	}

	private static Goal below(Hamiltonian<?> hamiltonian, double energy, String text, double states, boolean ever) {
		double highest = energy + ROUNDING * (hamiltonian.space().sites() + Math.abs(energy));
		return new Goal(sampler -> lowest(sampler, ever) <= highest, text, states);
	}

	private static double lowest(Sampler sampler, boolean ever) {
		double lowest = ever && sampler instanceof BestState best ? best.bestEnergy() : Double.POSITIVE_INFINITY;
		for (int slot = 0; slot < sampler.slots(); slot++) {
			lowest = Math.min(lowest, sampler.walker(slot).energy());
		}
		return lowest;
	}

	private static Goal nativeState(Hamiltonian<?> hamiltonian) {
		Configuration state = hamiltonian.capability(Planted.class).orElseThrow().nativeState();
		boolean symmetric = hamiltonian.capability(SpinFlipSymmetry.class).isPresent();
		return new Goal(anywhere(walker -> walker.configuration().equals(state)
				|| symmetric && overlap(walker, state) == -hamiltonian.space().sites()), "the native state",
				symmetric ? 2 : 1);
	}

	private Goal overlap(Hamiltonian<?> hamiltonian) {
		Configuration state = hamiltonian.capability(Planted.class).orElseThrow().nativeState();
		boolean symmetric = hamiltonian.capability(SpinFlipSymmetry.class).isPresent();
		double least = overlap * hamiltonian.space().sites() - 1e-9;
		return new Goal(anywhere(walker -> {
			double sum = overlap(walker, state);
			return sum >= least || symmetric && -sum >= least;
		}), "overlap " + overlap + " with the native state", Double.NaN);
	}

	private static double overlap(EnergyTracker<?> walker, Configuration state) {
		return ((IsingConfiguration) walker.configuration()).overlap((IsingConfiguration) state);
	}

	private interface Place {
		boolean holds(EnergyTracker<?> walker);
	}

	private static Goal.Test anywhere(Place place) {
		return sampler -> {
			for (int slot = 0; slot < sampler.slots(); slot++) {
				if (place.holds(sampler.walker(slot))) {
					return true;
				}
			}
			return false;
		};
	}
}
