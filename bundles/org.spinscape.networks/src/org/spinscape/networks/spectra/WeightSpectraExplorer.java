// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.Learner;
import org.spinscape.networks.WeightMatrices;
import org.spinscape.networks.WeightMatrix;

/**
 * See {@link WeightSpectra}.
 *
 * @param trainer  of a network that is not trained yet
 * @param epochs   of its training
 * @param shuffles of each layer
 * @param samples  from each fitted law
 */
record WeightSpectraExplorer(ComponentValue trainer, int epochs, int shuffles, int samples) implements Explorer {

	static final ResultKind<Scalar> TRAIN_LOSS = ResultKind.scalar("trained-loss", "J",
			"Mean loss over the samples to learn at the end of the training, without the penalty on weights");
	static final ResultKind<Scalar> TEST_ERROR = ResultKind.scalar("trained-test-error", "",
			"Share of the samples held out that are put into a wrong class at the end of the training");
	/** What it gives of trained networks. */
	static final List<ResultKind<?>> KINDS = List.of(TRAIN_LOSS, TEST_ERROR);

	/** So many shuffles put an eigenvalue above all of them beyond chance. */
	private static final int ENOUGH = 80;

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily streams = context.random().family();
		List<Result> results = new ArrayList<>();
		Optional<FixedWeights> fixed = hamiltonian.capability(FixedWeights.class);
		List<WeightMatrix> matrices = fixed.isPresent() ? fixed.get().matrices()
				: trained(hamiltonian, streams.split(StreamName.TRAINING, 0, 0), context, results);
		Crew crew = new Crew(context, "shuffled weights", (long) matrices.size() * shuffles);
		List<LayerReport> layers = new ArrayList<>();
		for (int layer = 0; layer < matrices.size(); layer++) {
			WeightMatrix matrix = matrices.get(layer);
			Spectrum spectrum = Spectrum.of(matrix);
			PowerLaw fit = PowerLaw.fit(spectrum.values());
			double goodness = fit.goodness(spectrum.values(), samples, streams.split(StreamName.FITTED_LAW, layer, 0));
			layers.add(new LayerReport(matrix, spectrum, fit, goodness,
					ShuffledSpectra.of(matrix, layer, shuffles, streams, crew), ENOUGH));
		}
		layers.forEach(layer -> results.addAll(layer.results()));
		results.add(new SpectraTable(layers).table());
		return results;
	}

	private List<WeightMatrix> trained(Hamiltonian<?> hamiltonian, RandomStream random, ExplorerContext context,
			List<Result> results) {
		Sampler training = start(hamiltonian, random, context);
		context.phase("training", Math.max(1, epochs));
		for (int epoch = 0; epoch < epochs; epoch++) {
			context.checkCancelled();
			training.sweep();
			context.done(epoch + 1L);
		}
		double[] weights = ((RealConfiguration) training.walker(0).configuration()).values();
		hamiltonian.capability(Learner.class).ifPresent(learner -> {
			Learner.Examiner examiner = learner.examiner();
			results.add(Scalar.exact(TRAIN_LOSS, examiner.loss(Learner.Part.TRAIN, weights)));
			if (learner.hasTest() && learner.classifies()) {
				results.add(Scalar.exact(TEST_ERROR, 1 - examiner.accuracy(Learner.Part.TEST, weights)));
			}
		});
		return hamiltonian.capability(WeightMatrices.class).orElseThrow().at(weights);
	}

	private Sampler start(Hamiltonian<?> hamiltonian, RandomStream random, ExplorerContext context) {
		try {
			SamplerProvider provider = context.components().sampler(trainer);
			return provider.create(new SamplerSetup(hamiltonian, provider.schema().parse(trainer.values()), random, epochs, 0,
					context.components()));
		} catch (ParameterException e) {
			throw new ParameterException(WeightSpectra.TRAINER, "'" + trainer + "' cannot be used: " + e.getMessage());
		}
	}
}
