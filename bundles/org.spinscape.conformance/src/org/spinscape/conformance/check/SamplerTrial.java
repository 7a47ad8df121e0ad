// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.Replicas;

/**
 * The clauses of the sampler contract on one model, for a number of replicas.
 *
 * <p>
 * The distribution is tested with fixed seeds: a sampler that passes once passes always. For a correct sampler the
 * chance that a seed fails is about 1 in 30 000 per test.
 */
final class SamplerTrial {

	static final int SWEEPS = 60;
	private static final int DRAWS = 40_000;
	/** Records of a long run, all slots together; a single slot needs no more than the half. */
	private static final int RECORDS = 40_000;
	/** Even: a chain that comes back at every second sweep must not pass. */
	private static final int STRIDE = 20;
	private static final int STOP = 25;

	private final CountedModel model;
	private final IntFunction<Replicas> maker;
	private final long burnIn;
	private final IntFunction<RandomStream> streams;

	/**
	 * @param maker   makes the replicas for a seed
	 * @param burnIn  sweeps that they need before their distribution is what they say
	 * @param streams random numbers for the trial itself, by seed
	 */
	SamplerTrial(CountedModel model, IntFunction<Replicas> maker, long burnIn, IntFunction<RandomStream> streams) {
		this.model = model;
		this.maker = maker;
		this.burnIn = burnIn;
		this.streams = streams;
	}

	/** Where the contract says what the states follow. */
	String declaration() {
		return maker.apply(0).weights(0).isPresent() ? "GeneralisedEnsemble" : "Sampler.equilibrium";
	}

	/** What they follow, in words. */
	String distribution() {
		return maker.apply(0).weights(0).isPresent() ? "distribution of its weights" : "Boltzmann distribution";
	}

	/** States of all slots of all replicas. */
	private static List<String> states(Replicas replicas) {
		List<String> states = new ArrayList<>();
		for (int replica = 0; replica < replicas.replicas(); replica++) {
			for (int slot = 0; slot < replicas.slots(); slot++) {
				states.add(replicas.walker(slot, replica).configuration().toText());
			}
		}
		return states;
	}

	void deterministic() {
		Replicas first = maker.apply(1);
		Replicas second = maker.apply(1);
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			unless(states(first).equals(states(second)), "after %s sweeps the states are %s and %s", sweep,
					states(first), states(second));
			first.sweep();
			second.sweep();
		}
	}

	void continues() throws IOException {
		Replicas through = maker.apply(1);
		Replicas stopped = maker.apply(1);
		sweep(through, STOP);
		sweep(stopped, STOP);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		stopped.save(new DataOutputStream(bytes));
		Replicas resumed = maker.apply(2);
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

	private static void sweep(Replicas replicas, long sweeps) {
		for (long sweep = 0; sweep < sweeps; sweep++) {
			replicas.sweep();
		}
	}

	private static double bestEnergy(Replicas replicas) {
		return replicas.bestState(0).map(BestState::bestEnergy).orElse(0.0);
	}

	void honest() {
		Replicas replicas = maker.apply(3);
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int replica = 0; replica < replicas.replicas(); replica++) {
				for (int slot = 0; slot < replicas.slots(); slot++) {
					double energy = replicas.walker(slot, replica).energy();
					double expected = model
							.energyOf(replicas.walker(slot, replica).configuration());
					unless(Math.abs(energy - expected) < 1e-9, "slot %s of replica %s says %s for a state of energy %s",
							slot, replica, energy, expected);
				}
			}
			replicas.sweep();
		}
	}

	void best() {
		Replicas replicas = maker.apply(4);
		Optional<BestState> remembered = replicas.bestState(0);
		if (remembered.isEmpty()) {
			return;
		}
		BestState best = remembered.get();
		double lowest = Double.POSITIVE_INFINITY;
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int slot = 0; slot < replicas.slots(); slot++) {
				lowest = Math.min(lowest, replicas.walker(slot, 0).energy());
			}
			unless(best.bestEnergy() <= lowest + 1e-9, "it says %s, but %s was seen", best.bestEnergy(), lowest);
			double energy = model.energyOf(best.bestConfiguration());
			unless(Math.abs(energy - best.bestEnergy()) < 1e-9, "it says %s for a state of energy %s",
					best.bestEnergy(), energy);
			replicas.sweep();
		}
	}

	void declared() {
		Replicas replicas = maker.apply(5);
		unless(!replicas.equilibrium() || replicas.weights(0).isEmpty(),
				"it has weights of its own and says that it is in equilibrium at a temperature");
	}

	/** Holds what is told at the end of a run against the kinds that were declared. */
	void reports(Collection<ResultKind<?>> kinds) {
		Replicas replicas = maker.apply(8);
		sweep(replicas, SWEEPS);
		Declarations.require(kinds, replicas.report());
	}

	/**
	 * Starts from independent draws of the exact distribution, makes one sweep, and compares: no time to equilibrate
	 * and no correlation between draws can hide an error.
	 */
	void stationary() {
		Replicas replicas = maker.apply(5);
		if (!claims(replicas)) {
			return;
		}
		sweep(replicas, burnIn);
		RandomStream random = streams.apply(6);
		CountedModel.Law[][] exact = exact(replicas);
		long[][] counts = counts(exact);
		for (int draw = 0; draw < DRAWS; draw += replicas.replicas()) {
			for (int replica = 0; replica < replicas.replicas(); replica++) {
				for (int slot = 0; slot < replicas.slots(); slot++) {
					exact[replica][slot].put(replicas.walker(slot, replica), random);
				}
			}
			replicas.sweep();
			count(replicas, counts);
		}
		require(counts, exact, "one sweep from the exact distribution");
	}

	void ergodic() {
		Replicas replicas = maker.apply(7);
		if (!claims(replicas)) {
			return;
		}
		sweep(replicas, burnIn + 1000);
		CountedModel.Law[][] exact = exact(replicas);
		long[][] counts = counts(exact);
		int records = RECORDS / Math.max(2, replicas.slots() * replicas.replicas());
		for (int record = 0; record < records; record++) {
			sweep(replicas, STRIDE);
			count(replicas, counts);
		}
		require(counts, exact, "a run of " + records + " records, " + STRIDE + " sweeps apart");
	}

	/** Whether the distribution of the states is said to be known. */
	private static boolean claims(Replicas replicas) {
		return replicas.equilibrium() || replicas.weights(0).isPresent();
	}

	/** Laws of the states by replica and slot. Replicas at one temperature have one law. */
	private CountedModel.Law[][] exact(Replicas replicas) {
		CountedModel.Law[][] exact = new CountedModel.Law[replicas.replicas()][replicas.slots()];
		for (int replica = 0; replica < exact.length; replica++) {
			Optional<GeneralisedEnsemble> weights = replicas.weights(replica);
			for (int slot = 0; slot < exact[replica].length; slot++) {
				double temperature = replicas.temperature(slot);
				exact[replica][slot] = weights.isPresent() ? model.law(weights.get()::logWeight)
						: replica > 0 ? exact[0][slot] : model.law(energy -> -energy / temperature);
			}
		}
		return exact;
	}

	private static long[][] counts(CountedModel.Law[][] exact) {
		return new long[exact[0].length][exact[0][0].probabilities().length];
	}

	private void count(Replicas replicas, long[][] counts) {
		for (int replica = 0; replica < replicas.replicas(); replica++) {
			for (int slot = 0; slot < counts.length; slot++) {
				counts[slot][model.index(replicas.walker(slot, replica))]++;
			}
		}
	}

	private static void require(long[][] counts, CountedModel.Law[][] exact, String what) {
		for (int slot = 0; slot < counts.length; slot++) {
			double deviation = ChiSquare.deviation(counts[slot], mean(exact, slot));
			unless(deviation < ChiSquare.LARGEST_DEVIATION,
					"%s: the states of slot %s deviate by %.1f standard deviations", what, slot, deviation);
		}
	}

	/** Each replica has contributed as many counts as any other. */
	private static double[] mean(CountedModel.Law[][] exact, int slot) {
		double[] mean = new double[exact[0][slot].probabilities().length];
		for (CountedModel.Law[] replica : exact) {
			for (int state = 0; state < mean.length; state++) {
				mean[state] += replica[slot].probabilities()[state] / exact.length;
			}
		}
		return mean;
	}
}
