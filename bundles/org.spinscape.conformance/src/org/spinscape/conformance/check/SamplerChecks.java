// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Checks a {@link SamplerProvider} against the contracts of {@code org.spinscape.core} on the kit's own model of five
 * spins, {@link TinyGlass}.
 *
 * <p>
 * The distribution is tested with fixed seeds: a sampler that passes once passes always. For a correct sampler the
 * chance that a seed fails is about 1 in 30 000 per test.
 */
public final class SamplerChecks {

	private static final int DRAWS = 40_000;
	/** Records of a long run, all slots together; a single slot needs no more than the half. */
	private static final int RECORDS = 80_000;
	/** Odd, for a chain that changes parity at each flip. */
	private static final int STRIDE = 21;
	private static final int SWEEPS = 60;
	private static final int STOP = 25;

	private final TinyGlass model = new TinyGlass();
	private final SamplerProvider provider;
	private final Map<String, String> parameters;
	private final SamplerSetup.Components components;

	private SamplerChecks(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components) {
		this.provider = provider;
		this.parameters = parameters;
		this.components = components;
	}

	/**
	 * Tries every clause.
	 *
	 * @param parameters values for some of the provider's parameters; temperatures should be of order 1
	 * @param components finds the samplers that component parameters name
	 * @return all that is wrong; empty if the provider conforms
	 */
	public static List<Finding> check(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components) {
		return Check.run(checks(provider, parameters, components));
	}

	/** The clauses that {@link #check} tries, one by one. */
	public static List<Check> checks(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components) {
		SamplerChecks checks = new SamplerChecks(provider, parameters, components);
		List<Check> all = new ArrayList<>(SchemaChecks.of(provider, parameters));
		all.add(new Check("Sampler: an equal stream gives the same run", checks::deterministic));
		all.add(new Check("Sampler.save: saving changes nothing, and a restored run goes on bit for bit",
				checks::continues));
		all.add(new Check("Sampler.walker: energies of the walkers are those of their states", checks::honest));
		all.add(new Check("BestState: the lowest energy seen, with a state that has it", checks::best));
		all.add(new Check("Sampler.equilibrium: a sweep leaves the Boltzmann distribution as it is",
				checks::stationary));
		all.add(new Check("Sampler.equilibrium: a long run visits the states with Boltzmann's probabilities",
				checks::ergodic));
		return all;
	}

	private Sampler create(int seed) {
		return provider.create(new SamplerSetup(model, provider.schema().parse(parameters), stream(seed), SWEEPS,
				0, components));
	}

	private static RandomStream stream(int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, "sampler conformance", 0, 0).open();
	}

	/** States of all slots. */
	private static List<String> states(Sampler sampler) {
		List<String> states = new ArrayList<>();
		for (int slot = 0; slot < sampler.slots(); slot++) {
			states.add(sampler.walker(slot).configuration().toText());
		}
		return states;
	}

	private void deterministic() {
		Sampler first = create(1);
		Sampler second = create(1);
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			unless(states(first).equals(states(second)), "after %s sweeps the states are %s and %s", sweep,
					states(first), states(second));
			first.sweep();
			second.sweep();
		}
	}

	private void continues() throws IOException {
		Sampler through = create(1);
		Sampler stopped = create(1);
		sweep(through, STOP);
		sweep(stopped, STOP);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		stopped.save(new DataOutputStream(bytes));
		Sampler resumed = create(2);
		resumed.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int sweep = STOP; sweep < SWEEPS; sweep++) {
			unless(states(through).equals(states(stopped)), "saving changed the run: after %s sweeps %s and not %s",
					sweep, states(stopped), states(through));
			unless(states(through).equals(states(resumed)), "after %s sweeps the restored run is at %s, the other at %s",
					sweep, states(resumed), states(through));
			through.sweep();
			stopped.sweep();
			resumed.sweep();
		}
		unless(bestEnergy(through) == bestEnergy(resumed), "the best energies are %s and %s", bestEnergy(through),
				bestEnergy(resumed));
	}

	private static void sweep(Sampler sampler, int sweeps) {
		for (int sweep = 0; sweep < sweeps; sweep++) {
			sampler.sweep();
		}
	}

	private static double bestEnergy(Sampler sampler) {
		return sampler instanceof BestState best ? best.bestEnergy() : 0;
	}

	private void honest() {
		Sampler sampler = create(3);
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int slot = 0; slot < sampler.slots(); slot++) {
				double expected = model.energy((IsingConfiguration) sampler.walker(slot).configuration());
				double energy = sampler.walker(slot).energy();
				unless(Math.abs(energy - expected) < 1e-9, "slot %s says %s for a state of energy %s", slot, energy,
						expected);
			}
			sampler.sweep();
		}
	}

	private void best() {
		Sampler sampler = create(4);
		if (!(sampler instanceof BestState best)) {
			return;
		}
		double lowest = Double.POSITIVE_INFINITY;
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int slot = 0; slot < sampler.slots(); slot++) {
				lowest = Math.min(lowest, sampler.walker(slot).energy());
			}
			unless(best.bestEnergy() <= lowest + 1e-9, "it says %s, but %s was seen", best.bestEnergy(), lowest);
			double energy = model.energy((IsingConfiguration) best.bestConfiguration());
			unless(Math.abs(energy - best.bestEnergy()) < 1e-9, "it says %s for a state of energy %s",
					best.bestEnergy(), energy);
			sampler.sweep();
		}
	}

	/**
	 * Starts from independent draws of the exact distribution, makes one sweep, and compares: no time to equilibrate
	 * and no correlation between draws can hide an error.
	 */
	private void stationary() {
		Sampler sampler = create(5);
		if (!sampler.equilibrium()) {
			return;
		}
		RandomStream random = stream(6);
		double[][] exact = exact(sampler);
		long[][] counts = new long[sampler.slots()][TinyGlass.STATES];
		for (int draw = 0; draw < DRAWS; draw++) {
			for (int slot = 0; slot < sampler.slots(); slot++) {
				reset(sampler.walker(slot), draw(exact[slot], random));
			}
			sampler.sweep();
			count(sampler, counts);
		}
		require(counts, exact, "one sweep from the exact distribution");
	}

	private void ergodic() {
		Sampler sampler = create(7);
		if (!sampler.equilibrium()) {
			return;
		}
		long[][] counts = new long[sampler.slots()][TinyGlass.STATES];
		sweep(sampler, 1000);
		int records = RECORDS / Math.max(2, sampler.slots());
		for (int record = 0; record < records; record++) {
			sweep(sampler, STRIDE);
			count(sampler, counts);
		}
		require(counts, exact(sampler), "a run of " + records + " records, " + STRIDE + " sweeps apart");
	}

	private double[][] exact(Sampler sampler) {
		double[][] exact = new double[sampler.slots()][];
		for (int slot = 0; slot < exact.length; slot++) {
			exact[slot] = model.boltzmann(sampler.temperature(slot));
		}
		return exact;
	}

	private static int draw(double[] probabilities, RandomStream random) {
		double left = random.nextDouble();
		int state = 0;
		while (state < probabilities.length - 1 && left >= probabilities[state]) {
			left -= probabilities[state++];
		}
		return state;
	}

	private void reset(EnergyTracker<?> walker, int index) {
		@SuppressWarnings("unchecked") // a tracker of the kit's own model
		EnergyTracker<IsingConfiguration> spins = (EnergyTracker<IsingConfiguration>) walker;
		IsingConfiguration state = model.space().create();
		model.space().assign(state, index);
		spins.reset(state);
	}

	private void count(Sampler sampler, long[][] counts) {
		for (int slot = 0; slot < counts.length; slot++) {
			counts[slot][(int) model.space().index((IsingConfiguration) sampler.walker(slot).configuration())]++;
		}
	}

	private static void require(long[][] counts, double[][] exact, String what) {
		for (int slot = 0; slot < counts.length; slot++) {
			double deviation = ChiSquare.deviation(counts[slot], exact[slot]);
			unless(deviation < ChiSquare.LARGEST_DEVIATION,
					"%s: the states of slot %s deviate by %.1f standard deviations", what, slot, deviation);
		}
	}
}
