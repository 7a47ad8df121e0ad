// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.Replicas;

/**
 * Whether sweeps can lead from every state to all states that matter, at even and at odd times: on each of the
 * {@link SmallModels}, by transitions that were seen. What was seen is possible, so that a chain that passes is proven to
 * be irreducible and aperiodic on these states; a chain that fails showed no way in {@value #MOST_SWEEPS} sweeps from
 * each state of a closed class.
 *
 * <p>
 * With several temperatures a state is the state of all of them together, and models are smaller.
 */
final class Connectivity {

	/** Joint states of all slots, at most. */
	private static final int MOST_BITS = 8;
	/** Rarer states need not be seen. */
	private static final double WEIGHT = 1e-3;
	private static final int FIRST_SWEEPS = 32;
	private static final int MOST_SWEEPS = 1 << 17;

	private final TinyModel model;
	private final Replicas replicas;
	private final int slots;
	private final int states;
	private final BitSet[] successors;

	private Connectivity(TinyModel model, Replicas replicas) {
		this.model = model;
		this.replicas = replicas;
		slots = replicas.slots();
		states = 1 << model.space().sites() * slots;
		successors = new BitSet[states];
		Arrays.setAll(successors, state -> new BitSet(states));
	}

	/**
	 * Tries one model.
	 *
	 * @param replicas have made no sweep; those that learn weights do so first
	 * @throws ContractBroken if states that matter are out of reach
	 */
	static void require(TinyModel model, Replicas replicas) {
		boolean learns = replicas.weights(0).isPresent();
		if ((replicas.equilibrium() || learns) && model.space().sites() * replicas.slots() <= MOST_BITS) {
			for (int sweep = 0; learns && sweep < SamplerChecks.LEARNING; sweep++) {
				replicas.sweep();
			}
			new Connectivity(model, replicas).require();
		}
	}

	private void require() {
		double[] weights = weights();
		BitSet open = new BitSet(states);
		open.set(0, states);
		int seen = 0;
		for (int sweeps = FIRST_SWEEPS; seen < MOST_SWEEPS; sweeps *= 4) {
			observe(open, sweeps);
			seen += sweeps;
			open = closedClass(weights);
			if (open.isEmpty()) {
				return;
			}
		}
		BitSet closed = open;
		unless(false, "%s: from the states %s only these were reached, at times of one parity, in %s sweeps from each", model,
				closed, seen);
	}

	private double[] weights() {
		Optional<GeneralisedEnsemble> generalised = replicas.weights(0);
		double[] weights = new double[states];
		Arrays.fill(weights, 1);
		for (int slot = 0; slot < slots; slot++) {
			double[] own = generalised.isPresent() ? model.distribution(generalised.get()::logWeight)
					: model.boltzmann(replicas.temperature(slot));
			for (int state = 0; state < states; state++) {
				weights[state] *= own[part(state, slot)];
			}
		}
		return weights;
	}

	private int part(int state, int slot) {
		int sites = model.space().sites();
		return state >> slot * sites & (1 << sites) - 1;
	}

	private void observe(BitSet starts, int sweeps) {
		for (int state = starts.nextSetBit(0); state >= 0; state = starts.nextSetBit(state + 1)) {
			for (int sweep = 0; sweep < sweeps; sweep += replicas.replicas()) {
				for (int replica = 0; replica < replicas.replicas(); replica++) {
					for (int slot = 0; slot < slots; slot++) {
						model.put(replicas.walker(slot, replica), part(state, slot));
					}
				}
				replicas.sweep();
				for (int replica = 0; replica < replicas.replicas(); replica++) {
					successors[state].set(joint(replica));
				}
			}
		}
	}

	private int joint(int replica) {
		int joint = 0;
		for (int slot = 0; slot < slots; slot++) {
			joint |= model.index(replicas.walker(slot, replica)) << slot * model.space().sites();
		}
		return joint;
	}

	/**
	 * States from which, looking at every second sweep only, not all states of weight are reached by transitions seen so
	 * far, and which are reached again from all that they reach: those to look at again. Empty if there are none.
	 */
	private BitSet closedClass(double[] weights) {
		BitSet[] reached = new BitSet[states];
		for (int state = 0; state < states; state++) {
			reached[state] = reachedInPairs(state);
		}
		BitSet closed = new BitSet(states);
		for (int state = 0; state < states; state++) {
			BitSet from = reached[state];
			int self = state;
			boolean all = true;
			for (int other = 0; other < states; other++) {
				all &= weights[other] < WEIGHT || from.get(other);
			}
			if (!all && from.stream().allMatch(other -> reached[other].get(self))) {
				closed.or(from);
				closed.set(state);
			}
		}
		return closed;
	}

	/** States at even times after a start. */
	private BitSet reachedInPairs(int start) {
		BitSet reached = new BitSet(states);
		BitSet fresh = twice(start);
		while (!fresh.isEmpty()) {
			reached.or(fresh);
			BitSet next = new BitSet(states);
			fresh.stream().forEach(state -> next.or(twice(state)));
			next.andNot(reached);
			fresh = next;
		}
		return reached;
	}

	private BitSet twice(int state) {
		BitSet after = new BitSet(states);
		successors[state].stream().forEach(middle -> after.or(successors[middle]));
		return after;
	}
}
