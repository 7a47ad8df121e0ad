// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.multispin.MultiSpin;
import org.spinscape.kernels.multispin.PackedLattice;
import org.spinscape.kernels.multispin.Randomness;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Metropolis and heat bath differ in the rule alone. Both choose by what the model offers: many walkers at once in the
 * bits of words, else whole sweeps of each by a kernel, else one move after the other.
 */
abstract class SingleSpinProvider implements SamplerProvider {

	private static final String RANDOM = "random";
	private static final String RANDOMNESS = "randomness";
	private static final String SHARED = "shared";
	/** With fewer walkers, sweeping them one by one is faster than a group of words that is mostly empty. */
	private static final int LEAST_LANES = 12;
	/** The same where one walker alone is packed into words, which is ten times faster than other sweeps. */
	private static final int LEAST_LANES_IF_PACKED = 96;
	/** The same where packed walkers stand side by side: that is almost as fast, and nothing is empty. */
	private static final int LEAST_LANES_IF_SIDE_BY_SIDE = 192;
	/** With fewer packed walkers the registers are mostly empty. */
	private static final int LEAST_SIDE_BY_SIDE = 4;
	/** The same of walkers on other sparse models. */
	private static final int LEAST_SPARSE_SIDE_BY_SIDE = 8;
	/** With more of them neighbouring spins of one walker lie too far apart in memory. */
	private static final int MOST_SPARSE_SIDE_BY_SIDE = 256;

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.positive("temperature", 1).unit("J/k_B").describe("Temperature of the heat bath.")
			.choice("order", "sequential", "sequential", RANDOM)
			.describe("Sequential proposes the moves one after the other in a fixed order: far faster, since whole"
					+ " sweeps are done at once where the model allows, and it leaves the Boltzmann distribution"
					+ " invariant without detailed balance. Random picks each move at random.")
			.choice(RANDOMNESS, "independent", "independent", SHARED)
			.describe("Where replicas of a +-J model are simulated together, they decide independently, or share one random"
					+ " number a site, which is several times faster. Replicas with the same couplings are then strongly"
					+ " correlated: each alone is right, averaging over them gains next to nothing, and what compares replicas"
					+ " (overlaps, exchanges) refuses them."))
			.build();

	private final SpinRule rule;

	SingleSpinProvider(SpinRule rule) {
		this.rule = rule;
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(AcceptanceCount.KINDS);
	}

	@Override
	public final ParameterSchema schema() {
		return SCHEMA;
	}

	private static boolean sequential(Parameters parameters) {
		return !RANDOM.equals(parameters.text("order"));
	}

	private static double temperature(Parameters parameters) {
		return parameters.real("temperature");
	}

	@Override
	public final Sampler create(SamplerSetup setup) {
		if (setup.hamiltonian().space() instanceof IsingSpace && sequential(setup.parameters())) {
			return sweeper(setup);
		}
		return mover(setup.hamiltonian(), setup, sequential(setup.parameters()) ? "" : "random order");
	}

	private Sampler sweeper(SamplerSetup setup) {
		Hamiltonian<IsingConfiguration> model = spins(setup.hamiltonian());
		IsingConfiguration start = StartStates.of(model, setup.parameters()).draw(setup.random());
		SweepKernels.Choice choice = SweepKernels.walker(model, start, setup.random());
		return choice.walker().isEmpty() ? mover(model, setup, choice.reason())
				: new KernelSampler(model, setup.random(), choice.walker().get(), temperature(setup.parameters()), rule);
	}

	private <C extends Configuration> Sampler mover(Hamiltonian<C> hamiltonian, SamplerSetup setup, String why) {
		if (!(hamiltonian.space() instanceof DiscreteSpace<C> space)) {
			throw ParameterException.unsuited("there are no elementary moves on " + hamiltonian.space().description()
					+ "; use a sampler of smooth landscapes, for example hybrid-monte-carlo or langevin");
		}
		return new MoveSampler<>(hamiltonian, space, setup.random(), StartStates.of(hamiltonian, setup.parameters()),
				temperature(setup.parameters()), rule,
				sequential(setup.parameters()), why);
	}

	@SuppressWarnings("unchecked") // called for Ising spaces alone
	private static Hamiltonian<IsingConfiguration> spins(Hamiltonian<?> hamiltonian) {
		return (Hamiltonian<IsingConfiguration>) hamiltonian;
	}

	@Override
	public final Optional<WalkerBatch> batch(List<SamplerSetup> setups) {
		SamplerSetup first = setups.getFirst();
		boolean shared = SHARED.equals(first.parameters().text(RANDOMNESS));
		if (sequential(first.parameters())) {
			Optional<PackedLattice> packed = PackedLattice.of(first.hamiltonian()).plan();
			boolean sideBySide = packed.isPresent() && rule == SpinRule.METROPOLIS;
			if (setups.size() >= leastLanes(packed.isPresent(), sideBySide) || shared) {
				MultiSpin.Fit fit = MultiSpin.of(first.hamiltonian());
				if (fit.plan().isPresent()) {
					return Optional.of(batch(setups,
							fit.plan().get().walkers(setups.size(), temperature(first.parameters()),
									shared ? Randomness.SHARED : Randomness.INDEPENDENT, first.random()),
							!shared));
				}
				if (shared) {
					throw new ParameterException(RANDOMNESS,
							"random numbers are shared where replicas are simulated together,"
									+ " which this model does not allow: " + fit.reason() + "; use independent");
				}
			}
			if (rule == SpinRule.METROPOLIS) {
				Optional<SpinLanes> lanes = sideBySide(setups, packed);
				if (lanes.isPresent()) {
					return Optional.of(batch(setups, lanes.get(), true));
				}
			}
		}
		return SamplerProvider.super.batch(setups);
	}

	private static Optional<SpinLanes> sideBySide(List<SamplerSetup> setups, Optional<PackedLattice> packed) {
		double temperature = temperature(setups.getFirst().parameters());
		List<RandomStream> seeds = setups.stream().map(SamplerSetup::random).toList();
		if (packed.isPresent()) {
			return setups.size() < LEAST_SIDE_BY_SIDE ? Optional.empty()
					: Optional.of(packed.get().lanes(temperature, seeds));
		}
		return setups.size() < LEAST_SPARSE_SIDE_BY_SIDE || setups.size() > MOST_SPARSE_SIDE_BY_SIDE ? Optional.empty()
				: SweepKernels.lanes(setups.getFirst().hamiltonian(), temperature, seeds);
	}

	private WalkerBatch batch(List<SamplerSetup> setups, SpinLanes lanes, boolean independent) {
		SamplerSetup first = setups.getFirst();
		MultiSpinBatch batch = new MultiSpinBatch(spins(first.hamiltonian()), lanes, rule, independent);
		if (!StartStates.random(first.parameters())) {
			batch.start(StartStates.of(spins(first.hamiltonian()), first.parameters()), setups);
		}
		return batch;
	}

	private static int leastLanes(boolean packed, boolean sideBySide) {
		if (sideBySide) {
			return LEAST_LANES_IF_SIDE_BY_SIDE;
		}
		return packed ? LEAST_LANES_IF_PACKED : LEAST_LANES;
	}

	@Override
	public final Replicas replicas(List<SamplerSetup> setups) {
		return Replicas.of(batch(setups).orElseThrow());
	}
}
