// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.InputWeights;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.networks.Dropout;
import org.spinscape.networks.Learner;
import org.spinscape.networks.WeightMatrices;
import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.data.DataSteps;
import org.spinscape.networks.loss.Loss;
import org.spinscape.networks.model.Chunks.Samples;

/**
 * The loss of a network over all samples to learn as the energy of its weights:
 * {@code H(w) = (1/n) sum_k loss_k(w) + decay |w|^2 / 2}. Deterministic; what makes training noisy is the trainer's.
 */
final class NetworkLoss
		implements
			Hamiltonian<RealConfiguration>,
			Gradient,
			HessianProduct,
			BatchGradient,
			Symmetries,
			Learner,
			WeightMatrices,
			InputWeights,
			Dropout {

	private final Network network;
	private final Loss loss;
	private final double decay;
	private final DataSet train;
	private final Optional<DataSet> test;
	private final RealSpace space;
	private final List<Symmetry> symmetries;

	/** @param decay strength of the penalty on weights, 0 or positive */
	NetworkLoss(Network network, Loss loss, double decay, DataSteps.Prepared data) {
		this.network = network;
		this.loss = loss;
		this.decay = decay;
		train = data.train();
		test = data.test();
		space = new RealSpace(network.weights(), StartScale.of(network), network::initialise);
		symmetries = UnitSymmetries.of(network, decay > 0);
	}

	@Override
	public RealSpace space() {
		return space;
	}

	private Chunks chunks() {
		return chunks(1);
	}

	private Chunks chunks(int threads) {
		return new Chunks(network, loss, train, threads);
	}

	@Override
	public double energy(RealConfiguration configuration) {
		double[] weights = configuration.values();
		return chunks().loss(Samples.all(train), weights) + penalty(weights);
	}

	private double penalty(double[] weights) {
		double sum = 0;
		if (decay > 0) {
			for (double weight : weights) {
				sum += weight * weight;
			}
		}
		return decay / 2 * sum;
	}

	/** Adds the penalty's part to a gradient. @return the penalty */
	private double penalty(double[] weights, double[] gradient) {
		if (decay > 0) {
			for (int i = 0; i < weights.length; i++) {
				gradient[i] += decay * weights[i];
			}
		}
		return penalty(weights);
	}

	@Override
	public Gradient.Evaluator evaluator() {
		return preciseEvaluator(1);
	}

	@Override
	public Gradient.Evaluator preciseEvaluator(int threads) {
		Chunks chunks = chunks(threads);
		return (point, gradient) -> {
			double mean = chunks.gradient(Samples.all(train), point, gradient);
			return mean + penalty(point, gradient);
		};
	}

	@Override
	public HessianProduct.Evaluator hessianEvaluator() {
		Chunks chunks = chunks();
		return (point, vector, result) -> {
			chunks.hessian(Samples.all(train), point, vector, result);
			penalty(vector, result); // the penalty's Hessian is the decay times the identity
		};
	}

	@Override
	public int terms() {
		return train.size();
	}

	@Override
	public BatchGradient.Evaluator batchEvaluator() {
		return batchEvaluator(1);
	}

	@Override
	public BatchGradient.Evaluator batchEvaluator(int threads) {
		Chunks chunks = chunks(threads);
		return (point, data, from, to, gradient) -> {
			double mean = chunks.gradient(new Samples(train, data, from, to), point, gradient);
			return mean + penalty(point, gradient);
		};
	}

	@Override
	public boolean hasHiddenUnits() {
		return network.layers().stream().skip(1).anyMatch(layer -> layer.weights() > 0);
	}

	@Override
	public Dropout.Evaluator thinnedEvaluator(double share, int threads) {
		Chunks chunks = chunks(threads);
		return (point, data, from, to, key, gradient) -> {
			double mean = chunks.thinnedGradient(new Samples(train, data, from, to), point, share, key, gradient);
			return mean + penalty(point, gradient);
		};
	}

	@Override
	public List<Symmetry> generators() {
		return symmetries;
	}

	/** A network whose layers of plug-ins say nothing of their weights shows none. */
	@Override
	public <T> Optional<T> capability(Class<T> type) {
		return type == InputWeights.class && !network.looks() ? Optional.empty() : Hamiltonian.super.capability(type);
	}

	@Override
	public double[][] inputWeights(Configuration state) {
		return network.fields(((RealConfiguration) state).values());
	}

	@Override
	public Shape inputShape() {
		return network.fieldShape();
	}

	@Override
	public List<WeightMatrix> at(double[] state) {
		return network.matrices(state);
	}

	@Override
	public boolean hasTest() {
		return test.isPresent();
	}

	@Override
	public boolean classifies() {
		return train.classes() > 0;
	}

	@Override
	public Examiner examiner() {
		Chunks chunks = chunks();
		return new Examiner() {

			@Override
			public double loss(Part part, double[] weights) {
				return chunks.loss(samples(part), weights);
			}

			@Override
			public double accuracy(Part part, double[] weights) {
				return chunks.accuracy(samples(part), weights);
			}
		};
	}

	private Samples samples(Part part) {
		return Samples.all(part == Part.TRAIN ? train : test.orElseThrow());
	}
}
