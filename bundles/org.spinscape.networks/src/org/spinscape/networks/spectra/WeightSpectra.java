// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrices;

/** Spectra of the weights of a network, beside what chance makes of the same weights. */
@Component(service = ExplorerProvider.class)
public final class WeightSpectra implements ExplorerProvider {

	static final String TRAINER = "sampler";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.component(TRAINER, "sampler", "sgd").describe("Trains a network first, for example sgd(learning-rate=0.5)."
					+ " Weights that were learnt before or read from a file are taken as they are.")
			.integer("epochs", 20, 0, 1_000_000).unit("epochs")
			.describe("Sweeps of the training; 0 looks at the weights of the start.")
			.integer("shuffles", 200, 0, 100_000)
			.describe("Shuffles of the weights of each layer, which say what chance would give; a verdict needs 80.")
			.integer("samples", 100, 0, 100_000).describe("Samples from each fitted power law, which say how well it fits.")
			.build();

	@Override
	public String id() {
		return "weight-spectra";
	}

	@Override
	public String name() {
		return "Spectra of weights";
	}

	@Override
	public String description() {
		return "Singular values of the weights of each layer: how many stick out of the law of Marchenko and Pastur, and"
				+ " which power law the largest follow, by maximum likelihood. Noise has exponents of 3 to 10 too, by its"
				+ " shape and size alone, so that all is set beside the same weights in random places.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. H. Martin, T. S. Peng, M. W. Mahoney",
						"Predicting trends in the quality of state-of-the-art neural networks without access to training or"
								+ " testing data",
						"Nature Commun. 12, 4122", 2021, "").unconfirmed(),
				new Reference("A. Clauset, C. R. Shalizi, M. E. J. Newman", "Power-law distributions in empirical data",
						"SIAM Rev. 51, 661", 2009, ""),
				new Reference("V. A. Marchenko, L. A. Pastur", "Distribution of eigenvalues for some sets of random matrices",
						"Math. USSR Sb. 1, 457", 1967, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(LayerReport.KINDS, List.of(SpectraTable.WEIGHT_SPECTRA), WeightSpectraExplorer.KINDS);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.capability(FixedWeights.class).isPresent()
				|| hamiltonian.capability(WeightMatrices.class).isPresent() ? Optional.empty()
						: Optional.of("the model has no matrices of weights; use it with network, trained-rbm or"
								+ " stored-weights");
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return 8L * Double.BYTES * hamiltonian.space().sites();
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new WeightSpectraExplorer(parameters.component(TRAINER), parameters.integer("epochs"),
				parameters.integer("shuffles"), parameters.integer("samples"));
	}
}
