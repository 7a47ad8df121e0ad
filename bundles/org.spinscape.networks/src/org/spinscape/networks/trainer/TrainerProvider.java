// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Dropout;
import org.spinscape.networks.Learner;

/** What trainers have in common. */
abstract class TrainerProvider implements SamplerProvider {

	private static final String BATCH = "batch";
	private static final String STOP_LOSS = "stop-loss";
	private static final int USUAL = 100;
	private static final String RATE = "learning-rate";
	private static final String DECAY = "decay";
	private static final String DROPOUT = "dropout";
	private static final String PATIENCE = "patience";

	/** Starts a schema with the batch and the schedule of the learning rate. */
	static ParameterSchemaBuilder schema(double rate) {
		return ParameterSchema.builder()
				.integer(BATCH, 0, 0, Integer.MAX_VALUE).unit("samples")
				.describe("Samples in the gradient of a step; as many as there are make it exact. 0 takes " + USUAL
						+ ", or all of them where there are fewer.")
				.positive(RATE, rate).describe("Length of a step over that of the gradient, in the first epoch.")
				.real(DECAY, 1, 1e-6, 1).describe("Factor of the learning rate from one epoch to the next.")
				.real(DROPOUT, 0, 0, 0.99)
				.describe(
						"Share of the hidden units that are left out of each sample at random in training; the energy is that of"
								+ " the whole network.")
				.integer(PATIENCE, 0, 0, Integer.MAX_VALUE).unit("epochs")
				.describe(
						"Epochs without a lower loss of the samples held out after which training stops and goes back to the"
								+ " lowest; 0 never stops. Their loss is no honest test any more then.")
				.real(STOP_LOSS, 0, 0, Double.POSITIVE_INFINITY).unit("J")
				.describe(
						"Mean loss of the samples to learn, without the penalty on weights, at which training stops; it is looked"
								+ " at after each epoch. 0 never stops. It makes networks of different size comparable.");
	}

	/** Makes what turns gradients into steps. */
	abstract Optimiser optimiser(Parameters parameters, int weights);

	@Override
	public final Set<Class<?>> requires() {
		return Set.of(BatchGradient.class, Gradient.class);
	}

	@Override
	public final Sampler create(SamplerSetup setup) {
		BatchGradient batches = setup.hamiltonian().capability(BatchGradient.class)
				.orElseThrow(() -> ParameterException.unsuited("the model is no sum over data"));
		Gradient gradients = setup.hamiltonian().capability(Gradient.class)
				.orElseThrow(() -> ParameterException.unsuited("the model has no gradient"));
		if (!(setup.hamiltonian().space() instanceof Manifold space)) {
			throw ParameterException.unsuited("trainers are for real weights, not for "
					+ setup.hamiltonian().space().description());
		}
		Parameters parameters = setup.parameters();
		int batch = batch(parameters.integer(BATCH), batches.terms());
		@SuppressWarnings("unchecked") // the space says so
		Hamiltonian<RealConfiguration> model = (Hamiltonian<RealConfiguration>) setup.hamiltonian();
		return new Trainer(model, space, batches.terms(), slope(setup, batches), gradients,
				optimiser(parameters, space.sites()),
				new Trainer.Schedule(batch, parameters.real(RATE), parameters.real(DECAY)),
				endings(setup, space.sites()), setup.random());
	}

	private static int batch(int wanted, int samples) {
		if (wanted > samples) {
			throw new ParameterException(BATCH, wanted + " is more than the " + samples
					+ " samples there are to learn; take at most as many");
		}
		return wanted == 0 ? Math.min(USUAL, samples) : wanted;
	}

	private static Trainer.Slope slope(SamplerSetup setup, BatchGradient batches) {
		double share = setup.parameters().real(DROPOUT);
		if (share == 0) {
			BatchGradient.Evaluator exact = batches.batchEvaluator(setup.threads());
			return (point, data, from, to, _, gradient) -> exact.evaluate(point, data, from, to, gradient);
		}
		Dropout.Evaluator noisy = setup.hamiltonian().capability(Dropout.class).filter(Dropout::hasHiddenUnits)
				.orElseThrow(() -> new ParameterException(DROPOUT, "cannot be used: the model has no hidden units to leave"
						+ " out; set it to 0, or give network another layer"))
				.thinnedEvaluator(share, setup.threads());
		return (point, data, from, to, random, gradient) -> noisy.evaluate(point, data, from, to, random.nextLong(),
				gradient);
	}

	/** The goal first: early stopping may change the weights that it would look at. */
	private static List<Ending> endings(SamplerSetup setup, int weights) {
		List<Ending> endings = new ArrayList<>();
		double goal = setup.parameters().real(STOP_LOSS);
		if (goal > 0) {
			endings.add(new LossGoal(goal, setup.hamiltonian().capability(Learner.class)
					.orElseThrow(() -> new ParameterException(STOP_LOSS,
							"cannot be used: the model does not learn from samples; set it to 0"))));
		}
		int patience = setup.parameters().integer(PATIENCE);
		if (patience > 0) {
			Learner learner = setup.hamiltonian().capability(Learner.class).filter(Learner::hasTest)
					.orElseThrow(() -> new ParameterException(PATIENCE,
							"cannot be used: no samples are held out to stop by; give"
									+ " the model some with its parameter test, or set patience to 0"));
			endings.add(new EarlyStop(patience, learner, weights));
		}
		return endings;
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		List<ResultKind<?>> kinds = new ArrayList<>(Trainer.KINDS);
		if (parameters.real(STOP_LOSS) > 0) {
			kinds.add(LossGoal.GOAL_EPOCH);
		}
		if (parameters.integer(PATIENCE) > 0) {
			kinds.add(EarlyStop.BEST_EPOCH);
		}
		return ResultKind.union(kinds);
	}
}
