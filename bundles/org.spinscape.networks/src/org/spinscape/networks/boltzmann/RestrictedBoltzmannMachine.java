// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/**
 * A restricted Boltzmann machine with random parameters, drawn row by row of the weights, then visible, then hidden biases.
 * Energies are in units of the temperature: the machine's own is 1.
 */
@Component(service = HamiltonianProvider.class)
public final class RestrictedBoltzmannMachine implements HamiltonianProvider {

	private static final String GAUSSIAN = "gaussian";
	private static final String JOINT = "joint";
	private static final String BINARY = "binary";
	private static final String FREE_ENERGY = "free-energy";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("visible", 12, 1, 20_000).unit("units").describe("Number of visible units.")
			.integer("hidden", 6, 1, 20_000).unit("units").describe("Number of hidden units.")
			.choice("landscape", JOINT, JOINT, FREE_ENERGY)
			.describe("The energy of both layers, visible units first, a model of"
					+ " pairs; or the free energy of the visible units alone.")
			.choice("units", "spins", "spins", BINARY).describe("Whether units are +1 and -1, or 1 and 0; up is 1.")
			.choice("hidden-units", "same", "same", GAUSSIAN)
			.describe("Hidden units like the visible ones, or Gaussian ones of"
					+ " unit variance, whose free energy is that of a Hopfield memory.")
			.real("width", 1, 0, 1000)
			.describe("Standard deviation of the weights times the root of the number of visible units.")
			.real("bias", 0, 0, 1000).describe("Standard deviation of the biases.")
			.rule("hidden-units", p -> same(p) || !JOINT.equals(p.text("landscape")),
					_ -> "Gaussian units are no spins; use landscape=" + FREE_ENERGY)
			.rule("hidden-units", p -> same(p) || !BINARY.equals(p.text("units")),
					_ -> "Gaussian hidden units go with units=spins")
			.build();

	private static boolean same(Parameters parameters) {
		return !GAUSSIAN.equals(parameters.text("hidden-units"));
	}

	@Override
	public String id() {
		return "rbm";
	}

	@Override
	public String name() {
		return "Restricted Boltzmann machine";
	}

	@Override
	public String description() {
		return "Two layers of units with random weights between them: a spin glass on a bipartite graph, or what is"
				+ " left of it"
				+ " for the visible units when the hidden ones are summed over. Every sampler and explorer for Ising spins"
				+ " applies.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("P. Smolensky",
				"Information processing in dynamical systems: foundations of harmony theory",
				"in Parallel Distributed Processing 1, MIT Press", 1986, ""),
				new Reference("G. E. Hinton", "Training products of experts by minimizing contrastive divergence",
						"Neural Comput. 14, 1771", 2002, "10.1162/089976602760128018"));
	}

	@Override
	public String formula() {
		return "E = -\\sum_i b_i v_i - \\sum_j c_j h_j - \\sum_{ij} v_i W_{ij} h_j, \\quad F(v) = -\\ln \\sum_h"
				+ " e^{-E(v, h)}";
	}

	@Override
	public String symmetry() {
		return "All units of +1 and -1 turned over together, without biases; permutations of the hidden units.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("log partition function without weights, 12 + 6 units", 18 * Math.log(2), 1e-9, "18 ln 2")
						.at("width", "0").by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, 1).with("temperatures", "1"),
				KnownValue.of("log partition function of the free energy without weights", 18 * Math.log(2), 1e-9,
						"18 ln 2")
						.at("width", "0").at("landscape", FREE_ENERGY).by("enumeration",
								ThermalKinds.EXACT_LOG_PARTITION, 1)
						.with("temperatures", "1"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long weights = parameters.longInteger("visible") * parameters.longInteger("hidden");
		long pairs = parameters.longInteger("visible") * parameters.longInteger("visible") / 2;
		return 8 * weights + 40 * (JOINT.equals(parameters.text("landscape")) ? weights : same(parameters) ? 0 : pairs);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int visible = parameters.integer("visible");
		int hidden = parameters.integer("hidden");
		double[] weights = draw(visible * hidden, parameters.real("width") / Math.sqrt(visible), disorder);
		double[] visibleBias = draw(visible, parameters.real("bias"), disorder);
		double[] hiddenBias = draw(hidden, parameters.real("bias"), disorder);
		Machine machine = BINARY.equals(parameters.text("units")) ? Machine.ofBinary(weights, visibleBias, hiddenBias)
				: new Machine(weights, visibleBias, hiddenBias, 0);
		return JOINT.equals(parameters.text("landscape")) ? machine.pairs()
				: same(parameters) ? new VisibleHamiltonian(machine) : machine.gaussianHidden();
	}

	private static double[] draw(int count, double width, RandomStream disorder) {
		double[] values = new double[count];
		for (int k = 0; k < count; k++) {
			values[k] = width == 0 ? 0 : width * disorder.nextGaussian();
		}
		return values;
	}
}
