// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.work.WorkContext;
import org.spinscape.networks.data.DataSteps;

/** A stack of machines, trained layer by layer, as a landscape of all its units. */
@Component(service = HamiltonianProvider.class)
public final class DeepRbm implements HamiltonianProvider {

	private static final String LAYERS = "hidden-layers";

	private static final ParameterSchema SCHEMA = LearntSpins.declare(ParameterSchema.builder()
			.positiveList(LAYERS, "12, 6", 1).unit("units")
			.describe("Hidden units of each layer from below, whole numbers."), 200)
			.rule(LAYERS, p -> Arrays.stream(p.reals(LAYERS)).allMatch(units -> units == Math.rint(units) && units <= 10_000),
					_ -> "must be whole numbers up to 10000")
			.build();

	@Override
	public String id() {
		return "deep-rbm";
	}

	@Override
	public String name() {
		return "Deep Boltzmann stack";
	}

	@Override
	public String description() {
		return "Restricted Boltzmann machines on top of each other, trained from below: the hidden units of each, drawn for the"
				+ " data, are what the next one learns. The energy of all units is minus the logarithm of the law that the"
				+ " stack stands for, in units of the temperature: the two highest layers have that of their machine, and"
				+ " each layer below is drawn from the one above it. Data units come first.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("G. E. Hinton, S. Osindero, Y.-W. Teh",
				"A fast learning algorithm for deep belief nets", "Neural Comput. 18, 1527", 2006,
				"10.1162/neco.2006.18.7.1527"));
	}

	@Override
	public String formula() {
		return "H = -s_{L-1}^T W_L s_L - b_L \\cdot s_{L-1} - c_L \\cdot s_L + \\sum_{l<L} \\Big[ -s_{l-1} \\cdot a_l"
				+ " + \\sum_i \\ln 2\\cosh a_{l,i} \\Big], \\quad a_l = b_l + W_l s_l";
	}

	@Override
	public String symmetry() {
		return "Permutations of the units of each hidden layer; without biases all units may be turned over together.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static int[] layers(Parameters parameters) {
		return Arrays.stream(parameters.reals(LAYERS)).mapToInt(units -> (int) units).toArray();
	}

	@Override
	public long memory(Parameters parameters) {
		return LearntSpins.memory(parameters, Arrays.stream(layers(parameters)).asLongStream().sum());
	}

	@Override
	public double buildTime(Parameters parameters) {
		return LearntSpins.buildTime(parameters, Arrays.stream(layers(parameters)).sum());
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
		RandomStream random = context.random();
		LearntSpins data = LearntSpins.of(parameters, random);
		SavedTraining saved = new SavedTraining(context);
		DeepMachine stack = DeepMachine.train(TrainingPlan.of(parameters), data.train(), layers(parameters),
				random.family(), StreamName.STACK, saved);
		saved.finish();
		return new BeliefHamiltonian(stack);
	}
}
