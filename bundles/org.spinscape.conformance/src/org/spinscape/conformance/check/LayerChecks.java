// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.Vectors;

/**
 * Clauses that a {@link Layer} must obey: its derivatives are those of what it computes, samples do not disturb each
 * other, and what it is handed stays as it was.
 *
 * <pre>
 * List&lt;Finding&gt; findings = Check.run(LayerChecks.of(new SoftSignProvider(), Map.of(), Shape.vector(6)));
 * </pre>
 */
public final class LayerChecks {

	private static final int ROWS = 3;
	/** Weights of other layers before and behind those of the layer. */
	private static final int MARGIN = 2;
	private static final double STEP = 1e-5;
	/** Relative error of differences. */
	private static final double DIFFERENCE = 1e-6;

	private final Layer layer;
	private final int width;
	private final RandomStream random;

	private LayerChecks(Layer layer, Shape input, String check) {
		this.layer = layer;
		width = input.size();
		random = new StreamKey(0, StreamPurpose.TEST, "layer " + check, 0, 0).open();
	}

	/** The same for inputs of the first of a few shapes that the layer takes: images of two channels, a vector. */
	public static List<Check> of(LayerProvider provider, Map<String, String> parameters) {
		for (Shape shape : List.of(new Shape(2, 6, 6), Shape.vector(6))) {
			try {
				provider.create(provider.schema().parse(parameters), shape);
				return of(provider, parameters, shape);
			} catch (ParameterException e) {
				continue; // it may be one for vectors
			}
		}
		return of(provider, parameters, Shape.vector(6));
	}

	/** The clauses of a provider and of the layer that it makes with these parameters for inputs of a shape. */
	public static List<Check> of(LayerProvider provider, Map<String, String> parameters, Shape input) {
		List<Check> checks = new ArrayList<>(SchemaChecks.of(provider, parameters));
		checks.add(new Check("Layer: starts are the same for an equal stream, and finite",
				() -> checks(provider, parameters, input, "start").starts()));
		checks.add(new Check("Layer.Pass: a sample gives the same whatever is evaluated with it, and nothing that is handed"
				+ " in changes", () -> checks(provider, parameters, input, "rows").samplesStayApart()));
		checks.add(new Check("Layer.Pass.backward: the derivatives by inputs and weights, added to those of other layers",
				() -> checks(provider, parameters, input, "backward").backward()));
		checks.add(new Check("Layer.Pass.tangent: the change of the outputs along a direction",
				() -> checks(provider, parameters, input, "tangent").tangent()));
		checks.add(new Check("Layer.Pass.tangentBackward: the change of the derivatives along a direction",
				() -> checks(provider, parameters, input, "tangent backward").tangentBackward()));
		checks.add(new Check("Layer.weightsInto and weightsFrom: one list for each output and input, of weights of"
				+ " the layer",
				() -> checks(provider, parameters, input, "units").units()));
		return checks;
	}

	private static LayerChecks checks(LayerProvider provider, Map<String, String> parameters, Shape input, String check) {
		return new LayerChecks(provider.create(provider.schema().parse(parameters), input), input, check);
	}

	private double[] normal(int length) {
		double[] values = new double[length];
		for (int i = 0; i < length; i++) {
			values[i] = random.nextGaussian();
		}
		return values;
	}

	private double[] weights() {
		return normal(layer.weights() + 2 * MARGIN);
	}

	/** A batch at a point. */
	private final class Batch {

		private final double[] in;
		private final double[] weights;
		private final double[] out = new double[ROWS * layer.output().size()];
		private final Layer.Pass pass = layer.pass(ROWS);

		Batch(double[] in, double[] weights) {
			this.in = in;
			this.weights = weights;
			pass.forward(ROWS, in, weights, MARGIN, out);
		}

		/** Derivatives by the inputs, then those by all weights. */
		double[] backward(double[] outGradient) {
			double[] inGradient = new double[in.length];
			double[] gradient = new double[weights.length];
			pass.backward(ROWS, in, weights, MARGIN, out, outGradient, inGradient, gradient);
			return joined(inGradient, gradient);
		}
	}

	private static double[] joined(double[] one, double[] other) {
		double[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	private static double[] shifted(double[] vector, double by, double[] along) {
		double[] there = vector.clone();
		Vectors.add(there, by, along);
		return there;
	}

	private static void requireClose(double[] expected, double[] found, String what) {
		double off = Vectors.distance(expected, found);
		unless(off <= DIFFERENCE * (Vectors.norm(expected) + 1), "%s: off by %s where the length is %s", what, off,
				Vectors.norm(expected));
	}

	private void starts() {
		double[] one = new double[layer.weights() + 2 * MARGIN];
		double[] other = one.clone();
		layer.initialise(new StreamKey(1, StreamPurpose.TEST, "", 0, 0).open(), one, MARGIN);
		layer.initialise(new StreamKey(1, StreamPurpose.TEST, "", 0, 0).open(), other, MARGIN);
		unless(Arrays.equals(one, other), "two starts from equal streams differ");
		unless(Arrays.stream(one).allMatch(Double::isFinite), "a weight is not finite");
		for (int i = 0; i < MARGIN; i++) {
			unless(one[i] == 0 && one[one.length - 1 - i] == 0, "it sets weights of other layers");
		}
	}

	private void samplesStayApart() {
		double[] in = normal(ROWS * width);
		double[] weights = weights();
		double[] inBefore = in.clone();
		double[] weightsBefore = weights.clone();
		Batch batch = new Batch(in, weights);
		batch.backward(normal(batch.out.length));
		unless(Arrays.equals(in, inBefore), "it changes its inputs");
		unless(Arrays.equals(weights, weightsBefore), "it changes the weights");
		int outputs = layer.output().size();
		double[] alone = new double[outputs];
		Layer.Pass single = layer.pass(1);
		for (int row = 0; row < ROWS; row++) {
			single.forward(1, Arrays.copyOfRange(in, row * width, (row + 1) * width), weights, MARGIN, alone);
			unless(Arrays.equals(alone, Arrays.copyOfRange(batch.out, row * outputs, (row + 1) * outputs)),
					"sample %s gives something else by itself", row);
		}
	}

	private void backward() {
		double[] in = normal(ROWS * width);
		double[] weights = weights();
		Batch batch = new Batch(in, weights);
		double[] outGradient = normal(batch.out.length);
		double[] found = batch.backward(outGradient);
		double[] expected = new double[found.length];
		double[] point = joined(in, weights);
		for (int i = 0; i < point.length; i++) {
			double[] unit = new double[point.length];
			unit[i] = 1;
			expected[i] = (Vectors.dot(outGradient, at(shifted(point, STEP, unit)).out)
					- Vectors.dot(outGradient, at(shifted(point, -STEP, unit)).out)) / (2 * STEP);
		}
		requireClose(expected, found, "derivatives");
		double[] twice = new double[weights.length];
		batch.pass.backward(ROWS, in, weights, MARGIN, batch.out, outGradient, null, twice);
		batch.pass.backward(ROWS, in, weights, MARGIN, batch.out, outGradient, null, twice);
		double[] sum = new double[weights.length];
		Vectors.add(sum, 2, Arrays.copyOfRange(found, in.length, found.length));
		requireClose(sum, twice, "derivatives by the weights, added twice");
	}

	private Batch at(double[] point) {
		return new Batch(Arrays.copyOf(point, ROWS * width), Arrays.copyOfRange(point, ROWS * width, point.length));
	}

	private void tangent() {
		double[] point = normal(ROWS * width + layer.weights() + 2 * MARGIN);
		double[] along = normal(point.length);
		Batch batch = at(point);
		Batch moving = at(along);
		double[] found = new double[batch.out.length];
		batch.pass.tangent(ROWS, batch.in, moving.in, batch.weights, moving.weights, MARGIN, batch.out, found);
		double[] expected = shifted(at(shifted(point, STEP, along)).out, -1, at(shifted(point, -STEP, along)).out);
		Vectors.add(expected, 1 / (2 * STEP) - 1, expected.clone());
		requireClose(expected, found, "tangent");
	}

	private void tangentBackward() {
		double[] point = normal(ROWS * width + layer.weights() + 2 * MARGIN);
		double[] along = normal(point.length);
		Batch batch = at(point);
		Batch moving = at(along);
		double[] outGradient = normal(batch.out.length);
		double[] outChange = normal(batch.out.length);
		double[] outTangent = new double[batch.out.length];
		batch.pass.tangent(ROWS, batch.in, moving.in, batch.weights, moving.weights, MARGIN, batch.out, outTangent);
		double[] inChange = new double[batch.in.length];
		double[] change = new double[batch.weights.length];
		batch.pass.tangentBackward(ROWS, batch.in, moving.in, batch.weights, moving.weights, MARGIN, batch.out, outTangent,
				outGradient, outChange, inChange, change);
		double[] expected = shifted(at(shifted(point, STEP, along)).backward(shifted(outGradient, STEP, outChange)), -1,
				at(shifted(point, -STEP, along)).backward(shifted(outGradient, -STEP, outChange)));
		Vectors.add(expected, 1 / (2 * STEP) - 1, expected.clone());
		requireClose(expected, joined(inChange, change), "change of the derivatives");
	}

	private void units() {
		units(layer.weightsInto(), layer.output().size(), "output");
		units(layer.weightsFrom(), width, "input");
	}

	private void units(List<int[]> lists, int count, String side) {
		unless(lists.isEmpty() || lists.size() == count, "there are %s lists for %s %ss", lists.size(), count, side);
		Set<Integer> seen = new HashSet<>();
		for (int[] list : lists) {
			unless(list.length == lists.getFirst().length, "lists of %ss have different lengths", side);
			for (int weight : list) {
				unless(weight >= 0 && weight < layer.weights() && seen.add(weight),
						"weight %s of an %s is none of the layer, or of another too", weight, side);
			}
		}
	}
}
