// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Components;
import org.spinscape.core.provider.Nested;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.data.DataSteps;
import org.spinscape.networks.layer.Dense;
import org.spinscape.networks.loss.Losses;

/** A network whose critical points are all known: two linear layers and a squared error. */
@Component(service = HamiltonianProvider.class)
public final class LinearNetwork implements HamiltonianProvider {

	private static final String INPUTS = "inputs";
	private static final String HIDDEN = "hidden";
	private static final String SPECTRUM = "spectrum";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer(INPUTS, 4, 1, 500).describe("Number of inputs; at least as many as the spectrum has values.")
			.integer(HIDDEN, 2, 1, 500).describe("Number of hidden units.")
			.positiveList(SPECTRUM, "3, 2, 1", 1)
			.describe("Eigenvalues lambda of S_yx S_xx^-1 S_xy, one for each output: how much of the targets lies"
					+ " along each"
					+ " direction.")
			.rule(INPUTS, p -> p.integer(INPUTS) >= p.reals(SPECTRUM).length, p -> p.integer(INPUTS)
					+ " inputs do not span the " + p.reals(SPECTRUM).length
					+ " directions of the spectrum; give at least as many")
			.build();

	@Override
	public String id() {
		return "linear-network";
	}

	@Override
	public String name() {
		return "Linear network";
	}

	@Override
	public String description() {
		return "Two linear layers without biases that learn a linear map by squared errors. Every critical point"
				+ " belongs to a"
				+ " set S of at most as many directions as there are hidden units and has the energy (1/2) sum of lambda"
				+ " outside S; all minima are equally low, and all other points are saddles with a way down.";
	}

	@Override
	public String formula() {
		return "H(A, B) = \\frac{1}{2n} \\sum_{k=1}^{n} |x_k A B - y_k|^2";
	}

	@Override
	public String symmetry() {
		return "Any invertible map of the hidden units with its inverse behind it; declared are exchanges, signs"
				+ " and sizes.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("P. Baldi, K. Hornik",
						"Neural networks and principal component analysis: learning from examples without local minima",
						"Neural Networks 2, 53", 1989, "").unconfirmed(),
				new Reference("K. Kawaguchi", "Deep learning without poor local minima", "NeurIPS, arXiv:1605.07110", 2016,
						"")
						.unconfirmed());
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(lowest("3 2 1", 4, 1, 1.5), lowest("3 2 1", 4, 2, .5), lowest("3 2 1", 4, 3, 0),
				lowest("5 1 0.5 0.25", 6, 1, .875), lowest("5 1 0.5 0.25", 6, 2, .375), lowest("5 1 0.5 0.25", 6, 3, .125),
				lowest("4 4 1 1", 5, 2, 1), lowest("2", 3, 4, 0));
	}

	private static KnownValue lowest(String spectrum, int inputs, int hidden, double value) {
		return KnownValue.of("lowest critical value", value, 1e-10, "half the eigenvalues beyond the hidden units, exact")
				.at(SPECTRUM, spectrum).at(INPUTS, Integer.toString(inputs)).at(HIDDEN, Integer.toString(hidden))
				.by("lbfgs", SearchKinds.BEST_ENERGY).with("tolerance", "1e-10").sweeps(2000);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		double[] spectrum = parameters.reals(SPECTRUM);
		int inputs = parameters.integer(INPUTS);
		LinearMap map = LinearMap.draw(inputs, spectrum, disorder);
		return new NetworkLoss(network(inputs, parameters.integer(HIDDEN), spectrum.length), Losses.of("squared-error"), 0,
				new DataSteps.Prepared(map.data(), Optional.empty()));
	}

	/** Two dense layers, the same that a network would name. */
	private static Network network(int inputs, int hidden, int outputs) {
		Components layers = Components.of((_, _) -> Optional.of(new Dense()));
		List<Nested<LayerProvider>> named = Arrays.stream(new int[] { hidden, outputs })
				.mapToObj(units -> layers.open(HIDDEN, LayerProvider.class,
						ComponentValue.parse("dense(units=" + units + ", bias=false)")))
				.toList();
		return LayerChain.build(Shape.vector(inputs), named, HIDDEN);
	}
}
