// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.data.DataSteps;
import org.spinscape.networks.loss.Loss;
import org.spinscape.networks.loss.Losses;

/** The loss of a network, put together of layers. */
@Component(service = HamiltonianProvider.class)
public final class NetworkModel implements HamiltonianProvider {

	private static final String LAYERS = "layers";
	private static final String WIDTH = "width";
	private static final String LOSS = "loss";
	private static final String DECAY = "decay";

	private static final ParameterSchema SCHEMA = DataSteps.declare(ParameterSchema.builder()
			.components(LAYERS, LayerProvider.KIND, "dense(units=10) tanh dense(units=10)", 1)
			.describe("Layers from the inputs to the outputs, separated by blanks; see 'list layers'.")
			.integer(WIDTH, 10, 1, 100_000).size().unit("units")
			.describe("Units of all layers that leave it open, as dense(units=0) does: what a sweep widens.")
			.choice(LOSS, Losses.ids()[0], Losses.ids())
			.describe("What the outputs of a sample cost: cross-entropy ln sum exp z - z_c in nats, for classes;"
					+ " squared-error"
					+ " |y - t|^2 / 2; hinge max(0, 1 - z_c + max of the others), for classes.")
			.real(DECAY, 1e-3, 0, Double.POSITIVE_INFINITY)
			.describe("Strength of a penalty of half the sum of the squares of all weights, biases included: it"
					+ " makes minima"
					+ " isolated, up to exchanges of units."), "digits")
			.build();

	@Override
	public String id() {
		return "network";
	}

	@Override
	public String name() {
		return "Neural network";
	}

	@Override
	public String description() {
		return "The loss of a network over all its data, as the energy of its weights. Trainers are samplers that go down"
				+ " in it; whatever explores a smooth landscape explores this one, and compares it with that of a glass.";
	}

	@Override
	public String formula() {
		return "H(w) = \\frac{1}{n} \\sum_{k=1}^{n} \\ell(f_w(x_k), t_k) + \\frac{\\lambda}{2} |w|^2";
	}

	@Override
	public String symmetry() {
		return "Hidden units may change places; signs of the weights of a unit may be turned if its activation is odd, and"
				+ " their sizes changed if it is a rectifier and nothing penalises weights.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("A. Choromanska, M. Henaff, M. Mathieu, G. Ben Arous, Y. LeCun",
						"The loss surfaces of multilayer networks", "AISTATS, arXiv:1412.0233", 2015, ""),
				new Reference("B. A. Pearlmutter", "Fast exact multiplication by the Hessian", "Neural Computation 6, 147",
						1994, "").unconfirmed());
	}

	/** One layer cannot tell parities apart: the best it does is to answer nothing, which costs what it costs. */
	@Override
	public List<KnownValue> knownValues() {
		List<KnownValue> values = new ArrayList<>();
		for (int bits = 2; bits <= 5; bits++) {
			values.add(parity(bits, "cross-entropy", Math.log(2), "ln 2 of two classes that look alike"));
			values.add(parity(bits, "squared-error", .25, "half the variances of two targets of mean 1/2"));
			values.add(parity(bits, "hinge", 1, "a margin of 0").with("tolerance", "1e-3"));
		}
		return values;
	}

	private static KnownValue parity(int bits, String loss, double value, String source) {
		return KnownValue.of("lowest loss of one layer on the parity of " + bits + " bits", value, 1e-9, source)
				.at("data", "parity(bits=" + bits + ")").at(LAYERS, "dense(units=2)").at(LOSS, loss).at(DECAY, "0")
				.by("lbfgs", SearchKinds.BEST_ENERGY).with("tolerance", "1e-9").sweeps(2000);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return DataSteps.memory(parameters);
	}

	/** Reading and reducing data, about 1 ns a byte. */
	@Override
	public double buildTime(Parameters parameters) {
		return 1e-9 * memory(parameters);
	}

	@Override
	public String remark(Parameters parameters) {
		return DataSteps.remark(parameters);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		DataSteps.Prepared data = DataSteps.prepare(parameters, disorder);
		Network network = LayerChain.build(data.train().shape(), layers(parameters), LAYERS, parameters.integer(WIDTH));
		Loss loss = Losses.of(parameters.text(LOSS));
		loss.refuse(data.train(), network.outputs()).ifPresent(reason -> {
			throw new ParameterException(LOSS, reason);
		});
		return new NetworkLoss(network, loss, parameters.real(DECAY), data);
	}

	/** @throws ParameterException if a width is given that no layer takes */
	private static List<Nested<LayerProvider>> layers(Parameters parameters) {
		List<Nested<LayerProvider>> layers = parameters.nestedList(LAYERS, LayerProvider.class);
		if (!parameters.usual(WIDTH) && layers.stream().noneMatch(layer -> layer.provider().takesWidth(layer
				.parameters()))) {
			throw new ParameterException(WIDTH, "means nothing, since all layers have a number of units of their own;"
					+ " leave it out, or write units=0 in those that are to take it");
		}
		return layers;
	}
}
