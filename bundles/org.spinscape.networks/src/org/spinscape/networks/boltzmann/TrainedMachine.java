// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.data.DataSteps;

/**
 * The free energy of the visible units of a machine that has been trained on data: the landscape that was learnt. Inputs
 * above a threshold are +1, the others -1.
 */
@Component(service = HamiltonianProvider.class)
public final class TrainedMachine implements HamiltonianProvider {

	private static final String HIDDEN = "hidden";
	/** Small, and something to learn. */
	private static final String DEFAULT_DATA = "spin-samples(sampler=metropolis(temperature=2.5), samples=500, burn-in=200,"
			+ " interval=2)";
	/** A step: products of both layers, for one weight, one chain and one sample. */
	private static final double SECONDS = 3e-10;

	private static final ParameterSchema SCHEMA = TrainingPlan
			.declare(DataSteps.declare(ParameterSchema.builder().integer(HIDDEN, 16, 1, 10_000).unit("units")
					.describe("Hidden units."), DEFAULT_DATA)
					.real("threshold", 0.5, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
					.describe("Inputs above this are +1, the others -1."), 200, 0.05, true)
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
		return 2 * DataSteps.memory(parameters) + 4L * Double.BYTES * parameters.integer(HIDDEN)
				* (parameters.integer("chains") + parameters.integer("batch"));
	}

	@Override
	public double buildTime(Parameters parameters) {
		// The number of inputs is not known before the data are read; a thousand is an image.
		return 1e-8 * DataSteps.memory(parameters) + SECONDS * 1000 * parameters.integer(HIDDEN)
				* (parameters.integer("chains") + parameters.integer("batch")) * parameters.integer("steps");
	}

	@Override
	public String remark(Parameters parameters) {
		return DataSteps.remark(parameters);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		DataSteps.Prepared data = DataSteps.prepare(parameters, disorder);
		double threshold = parameters.real("threshold");
		SpinData train = spins(data.train(), threshold);
		if (Arrays.stream(train.values()).distinct().count() < 2) {
			throw new ParameterException("threshold",
					"all inputs are on the same side of " + threshold
							+ "; use a value between the smallest and the largest");
		}
		TrainingPlan plan = TrainingPlan.of(parameters);
		Training training = new Training(plan, train, parameters.integer(HIDDEN), disorder);
		while (training.steps() < plan.steps()) {
			training.step();
		}
		return new VisibleHamiltonian(training.machine(), Optional.of(train), data.test().map(set -> spins(set,
				threshold)));
	}

	private static SpinData spins(DataSet data, double threshold) {
		return new SpinData(data.shape().size(), Arrays.stream(data.inputs()).map(x -> x > threshold ? 1 : -1).toArray());
	}
}
