// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.InputWeights;
import org.spinscape.core.hamiltonian.capability.ScaleChange;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;
import org.spinscape.networks.Found;
import org.spinscape.networks.Learner;

/** The loss of networks: derivatives to six digits against differences, its value against known ones, its symmetries. */
class NetworkLossTest {

	private static Hamiltonian<RealConfiguration> digits(String layers, String... more) {
		String[] settings = { "layers", layers, "train", "130", "side", "4", "standardise", "true" };
		String[] all = IntStream.range(0, settings.length + more.length)
				.mapToObj(i -> i < settings.length ? settings[i] : more[i - settings.length]).toArray(String[]::new);
		return Found.model(new NetworkModel(), 3, all);
	}

	private static double[] start(Hamiltonian<RealConfiguration> model, long seed) {
		return model.space().random(new SplitMix64(seed)).values();
	}

	private static double[] shifted(double[] point, double by, double[] along) {
		return IntStream.range(0, point.length).mapToDouble(i -> point[i] + by * along[i]).toArray();
	}

	/** A weight that is turned alone is seen by its unit at the place of its input. */
	@Test
	void unitsSeeTheWeightsThatTheyLookWith() {
		Hamiltonian<RealConfiguration> model = digits("dense(units=6) tanh dense(units=10)");
		InputWeights seen = model.capability(InputWeights.class).orElseThrow();
		assertEquals(new Shape(1, 4, 4), seen.inputShape());
		double[] weights = new double[model.space().sites()];
		weights[5 * 6 + 2] = 7; // from the second pixel of the second row to the third unit
		double[][] fields = seen.inputWeights(new RealConfiguration(weights));
		assertEquals(6, fields.length);
		assertEquals(7, fields[2][5]);
		assertEquals(7, Arrays.stream(fields).flatMapToDouble(Arrays::stream).sum());
		InputWeights kernels = digits("convolution(channels=3, side=2) tanh dense(units=10)").capability(InputWeights.class)
				.orElseThrow();
		assertEquals(new Shape(1, 2, 2), kernels.inputShape());
	}

	@ParameterizedTest
	@CsvSource({ "dense(units=6) tanh dense(units=10), cross-entropy",
			"dense(units=6) sigmoid dense(units=10), squared-error",
			"dense(units=6) relu dense(units=10), cross-entropy", "dense(units=6) relu dense(units=10), hinge",
			"dense(units=8) maxout dense(units=10), cross-entropy",
			"convolution(channels=3 side=2) tanh max-pooling dense(units=10), squared-error",
			"convolution(channels=2 side=3 padding=1) tanh mean-pooling dense(units=10), cross-entropy" })
	void derivativesAreThoseOfTheEnergy(String written, String loss) {
		String layers = written.replace("3 side", "3, side").replace("2 side", "2, side").replace("3 padding",
				"3, padding");
		Hamiltonian<RealConfiguration> model = digits(layers, "loss", loss, "decay", "0.01");
		double[] point = start(model, 1);
		double[] along = start(model, 2);
		double[] gradient = new double[point.length];
		Gradient.Evaluator evaluator = model.capability(Gradient.class).orElseThrow().evaluator();
		assertEquals(model.energy(new RealConfiguration(point)), evaluator.evaluate(point, gradient), 1e-15);
		double step = 1e-6;
		double[] ahead = shifted(point, step, along);
		double[] behind = shifted(point, -step, along);
		double slope = (model.energy(new RealConfiguration(ahead)) - model.energy(new RealConfiguration(behind)))
				/ (2 * step);
		assertEquals(slope, Vectors.dot(gradient, along), 1e-6 * Vectors.norm(gradient) * Vectors.norm(along));
		double[] product = new double[point.length];
		model.capability(HessianProduct.class).orElseThrow().hessianEvaluator().apply(point, along, product);
		double[] there = new double[point.length];
		double[] back = new double[point.length];
		evaluator.evaluate(ahead, there);
		evaluator.evaluate(behind, back);
		double[] change = shifted(there, -1, back);
		assertArrayEquals(IntStream.range(0, change.length).mapToDouble(i -> change[i] / (2 * step)).toArray(), product,
				1e-6 * Vectors.norm(product));
	}

	/** With all weights zero every class is as likely: ln 10, and half a squared distance of 1 from zero outputs. */
	@Test
	void aNetworkOfZerosKnowsNothing() {
		Hamiltonian<RealConfiguration> entropy = digits("dense(units=5) tanh dense(units=10)");
		assertEquals(Math.log(10), entropy.energy(entropy.space().cast(entropy.space().create())), 1e-14);
		Hamiltonian<RealConfiguration> squares = digits("dense(units=5) tanh dense(units=10)", "loss", "squared-error");
		assertEquals(.5, squares.energy(squares.space().cast(squares.space().create())), 1e-15);
		Hamiltonian<RealConfiguration> hinge = digits("dense(units=5) tanh dense(units=10)", "loss", "hinge");
		assertEquals(1, hinge.energy(hinge.space().cast(hinge.space().create())));
	}

	/** A batch is summed a hundred at a time from its start: the whole in order has the bits of the energy's gradient. */
	@Test
	void aBatchOfAllSamplesIsTheEnergyToTheBit() {
		Hamiltonian<RealConfiguration> model = digits("dense(units=6) tanh dense(units=10)");
		BatchGradient batches = model.capability(BatchGradient.class).orElseThrow();
		double[] point = start(model, 4);
		double[] whole = new double[point.length];
		double[] batch = new double[point.length];
		double energy = model.capability(Gradient.class).orElseThrow().evaluator().evaluate(point, whole);
		int[] all = IntStream.range(0, 130).toArray();
		assertEquals(130, batches.terms());
		assertEquals(energy, batches.batchEvaluator().evaluate(point, all, 0, 130, batch));
		assertArrayEquals(whole, batch);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.1 })
	void symmetriesAreThoseOfTheActivation(double decay) {
		String strength = Double.toString(decay);
		assertEquals(List.of(1L, 6L, 0L), count(digits("dense(units=6) tanh dense(units=10)", "decay", strength)));
		assertEquals(List.of(1L, 0L, decay > 0 ? 0L : 6L),
				count(digits("dense(units=6) relu dense(units=10)", "decay", strength)));
		assertEquals(List.of(1L, 6L, decay > 0 ? 0L : 6L),
				count(digits("dense(units=6) dense(units=10)", "decay", strength)));
		assertEquals(List.of(1L, 0L, 0L), count(digits("dense(units=6) sigmoid dense(units=10)", "decay", strength)));
		assertEquals(List.of(0L, 0L, 0L), count(digits("dense(units=6) maxout dense(units=10)", "decay", strength)));
		assertEquals(List.of(2L, 7L, 0L),
				count(digits("dense(units=4) tanh dense(units=3) tanh dense(units=10)", "decay", strength)));
	}

	private static List<Long> count(Hamiltonian<RealConfiguration> model) {
		List<Symmetry> all = Symmetries.of(model);
		return List.of(all.stream().filter(BlockPermutation.class::isInstance).count(),
				all.stream().filter(SignChange.class::isInstance).count(),
				all.stream().filter(ScaleChange.class::isInstance).count());
	}

	/** Linear outputs fixed by hand: a network that reads the class off its biases is right as often as that class comes. */
	@Test
	void accuracyCountsTheLargestOutput() {
		Hamiltonian<RealConfiguration> model = digits("dense(units=10)", "test", "200", "choice", "in-order");
		Learner learner = model.capability(Learner.class).orElseThrow();
		double[] weights = new double[model.space().sites()];
		double sum = 0;
		for (int c = 0; c < 10; c++) {
			weights[weights.length - 10 + c] = 1;
			sum += learner.examiner().accuracy(Learner.Part.TEST, weights);
			weights[weights.length - 10 + c] = 0;
		}
		assertEquals(1, sum, 1e-12, "each sample belongs to one class");
		assertEquals(Math.log(10), learner.examiner().loss(Learner.Part.TEST, weights), 1e-14);
		assertTrue(learner.hasTest() && learner.classifies());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"layers|dense(units=10) max-pooling|parameter 'layers': layer 2, 'max-pooling', with inputs of 10",
			"layers|tanh relu|no layer has weights",
			"layers|dense(units=9)|the data have 10 classes and the last layer has 9 outputs; let it have as many",
			"layers|dense(unit=9)|parameter 'unit': is not known",
			"train|10001|the data have 10000 samples",
			"test|10000|with 10000 held out are more; take fewer",
			"side|29|samples of 28 x 28 cannot be reduced to squares of 29",
			"principal-axes|785|130 samples of 784 inputs have no 785 principal axes; take at most 130",
			"data|digitz|parameter 'data': 'digitz' is not at hand here" })
	void whatDoesNotFitIsRefusedWithARemedy(String name, String value, String said) {
		ParameterException refused = assertThrows(ParameterException.class,
				() -> Found.model(new NetworkModel(), 1, "train", "130", name, value));
		assertTrue(refused.getMessage().contains(said), refused.getMessage());
	}
}
