// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.work.WorkContext;
import org.spinscape.networks.data.DataSteps;

/**
 * The free energy of the visible units of a machine that has been trained on data: the landscape that was learnt. Inputs
 * above a threshold are +1, the others -1.
 */
@Component(service = HamiltonianProvider.class)
public final class TrainedMachine implements HamiltonianProvider {

	private static final String HIDDEN = "hidden";
	private static final String FRAMES = "frames";
	/** The number of inputs is not known before the data are read; a thousand is an image. */
	private static final int INPUTS = 1000;

	private static final ParameterSchema SCHEMA = LearntSpins.declare(ParameterSchema.builder()
			.integer(HIDDEN, 16, 1, 10_000).unit("units").describe("Hidden units."), 200)
			.positiveList(FRAMES, "", 0).unit("steps")
			.describe(
					"Training steps after which the weights are kept, such as 10 100 1000, for 'machine-report'; beyond the last"
							+ " step that one is meant, and empty is never.")
			.build();

	@Override
	public String id() {
		return "trained-rbm";
	}

	@Override
	public String name() {
		return "Trained Boltzmann machine";
	}

	@Override
	public String description() {
		return "The landscape that a restricted Boltzmann machine has learnt from data: the free energy of its"
				+ " visible units, in"
				+ " units of the temperature. Its minima are what the machine holds for typical; any sampler walks"
				+ " in it, and"
				+ " 'machine-report' says how well it has learnt.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("T. Tieleman", "Training restricted Boltzmann machines using approximations to the likelihood"
						+ " gradient", "Proc. ICML 25, 1064", 2008, "10.1145/1390156.1390290"),
				new Reference("G. E. Hinton", "Training products of experts by minimizing contrastive divergence",
						"Neural Comput. 14, 1771", 2002, "10.1162/089976602760128018"));
	}

	@Override
	public String formula() {
		return "F(v) = -\\sum_i b_i v_i - \\sum_j \\ln 2\\cosh\\Big(c_j + \\sum_i v_i W_{ij}\\Big)";
	}

	@Override
	public String symmetry() {
		return "Permutations of the hidden units; without biases all visible units may be turned over together.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		// Kept as they are, and as what a run that is killed finds again.
		long frames = 2L * Double.BYTES * INPUTS * parameters.integer(HIDDEN) * parameters.reals(FRAMES).length;
		return LearntSpins.memory(parameters, parameters.integer(HIDDEN)) + frames;
	}

	@Override
	public double buildTime(Parameters parameters) {
		return LearntSpins.buildTime(parameters, parameters.integer(HIDDEN));
	}

	@Override
	public String remark(Parameters parameters) {
		return DataSteps.remark(parameters);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return build(parameters, WorkContext.quiet(disorder));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, WorkContext context) {
		LearntSpins data = LearntSpins.of(parameters, context.random());
		TrainingPlan plan = TrainingPlan.of(parameters);
		SavedTraining saved = new SavedTraining(context);
		Training training = new Training(plan, data.train(), parameters.integer(HIDDEN), context.random());
		List<TrainingFrame> frames = saved.train("training", training, plan.steps(), parameters.reals(FRAMES));
		saved.finish();
		return new VisibleHamiltonian(training.machine(), data.shape(), Optional.of(data.train()), data.test(), frames);
	}
}
