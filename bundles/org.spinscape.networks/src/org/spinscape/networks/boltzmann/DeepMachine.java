// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;

/**
 * A stack of machines, trained from below: the hidden units of each, drawn for the data, are what the next one learns.
 *
 * @param layers from the lowest
 * @see <a href="https://doi.org/10.1162/neco.2006.18.7.1527">G. E. Hinton, S. Osindero, Y.-W. Teh, A fast learning algorithm
 *      for deep belief nets, Neural Comput. 18, 1527 (2006)</a>
 */
public record DeepMachine(List<Machine> layers) {

	public DeepMachine {
		layers = List.copyOf(layers);
	}

	/**
	 * Trains layer by layer.
	 *
	 * @param sizes hidden units of each layer
	 * @param stack the name of this one among others of the same family
	 * @param saved what is known of trainings that were cut short, and keeps this one
	 */
	public static DeepMachine train(TrainingPlan plan, SpinData data, int[] sizes, StreamFamily streams, StreamName stack,
			SavedTraining saved) {
		List<Machine> layers = new ArrayList<>();
		SpinData below = data;
		for (int layer = 0; layer < sizes.length; layer++) {
			RandomStream random = streams.split(stack, layer, 0);
			Training training = new Training(plan, below, sizes[layer], random);
			String name = stack.place() + ", layer " + (layer + 1);
			saved.train(name, training, plan.steps());
			Machine machine = training.machine();
			layers.add(machine);
			below = layer + 1 < sizes.length ? below.hidden(machine, random) : below;
		}
		return new DeepMachine(layers);
	}

	/**
	 * Weights from the visible units to those of a layer, by the product of all matrices on the way: what a unit sees to first
	 * order. As a machine without biases.
	 */
	public Machine seen(int layer) {
		Machine product = layers.getFirst();
		for (Machine next : layers.subList(1, layer + 1)) {
			double[] weights = new double[product.visibleUnits() * next.hiddenUnits()];
			for (int i = 0; i < product.visibleUnits(); i++) {
				for (int j = 0; j < next.visibleUnits(); j++) {
					for (int k = 0; k < next.hiddenUnits(); k++) {
						weights[i * next.hiddenUnits() + k] += product.weight(i, j) * next.weight(j, k);
					}
				}
			}
			product = Machine.unbiased(weights, product.visibleUnits(), next.hiddenUnits());
		}
		return Machine.unbiased(product.weights(), product.visibleUnits(), product.hiddenUnits());
	}
}
