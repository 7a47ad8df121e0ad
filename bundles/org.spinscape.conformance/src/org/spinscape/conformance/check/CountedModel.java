// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/** A model whose states fall into classes of which the probabilities are known, for any weights by energy. */
interface CountedModel {

	/** The model. */
	Hamiltonian<?> hamiltonian();

	/** Energy of one of its states, from scratch. */
	double energyOf(Configuration state);

	/** The class of the state that a walker is in, from 0. */
	int index(EnergyTracker<?> walker);

	/** The law of states. @param logWeight logarithm of the weight of a state by its energy */
	Law law(DoubleUnaryOperator logWeight);

	/** A law of states. */
	interface Law {

		/** Probabilities of all classes. */
		double[] probabilities();

		/** Puts a walker into a state that is drawn from the law. */
		void put(EnergyTracker<?> walker, RandomStream random);
	}

	/** Draws a class. */
	static int draw(double[] probabilities, RandomStream random) {
		double left = random.nextDouble();
		int state = 0;
		while (state < probabilities.length - 1 && left >= probabilities[state]) {
			left -= probabilities[state++];
		}
		return state;
	}
}
