// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.networks.Found;

/** What is done to data, on the digits and on sets whose answer is known. */
class DataStepsTest {

	private static final ParameterSchema SCHEMA = DataSteps.declare(ParameterSchema.builder(), "digits").build();

	private static DataSteps.Prepared prepared(long seed, String... settings) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		return DataSteps.prepare(SCHEMA.parse(values).with(Found.components()), new SplitMix64(seed));
	}

	/** How many there are of each digit, counted in the files by another program. */
	@Test
	void digitsAreTenThousandOfTheirKind() {
		DataSet digits = prepared(1, "choice", "in-order").train();
		assertEquals(10_000, digits.size());
		assertEquals(new Shape(1, 28, 28), digits.shape());
		int[] counts = new int[10];
		IntStream.range(0, digits.size()).forEach(i -> counts[digits.label(i)]++);
		assertEquals("[1, 9, 4, 1, 6, 6, 5, 4, 4, 5]",
				Arrays.toString(IntStream.range(0, 10).map(digits::label).toArray()));
		assertEquals("[1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978]", Arrays.toString(counts));
		assertTrue(DoubleStream.of(digits.inputs()).allMatch(x -> x >= 0 && x <= 1));
	}

	@Test
	void chosenSamplesAreDifferentOnes() {
		DataSteps.Prepared one = prepared(1, "train", "300", "test", "200", "side", "7");
		assertEquals(300, one.train().size());
		assertEquals(200, one.test().orElseThrow().size());
		assertArrayEquals(one.train().inputs(), prepared(1, "train", "300", "test", "200", "side", "7").train().inputs());
		assertNotEquals(Arrays.hashCode(one.train().inputs()),
				Arrays.hashCode(prepared(2, "train", "300", "test", "200", "side", "7").train().inputs()));
	}

	/** Areas that do not fit count in part: 3 pixels to 2 takes one and a half each way. */
	@Test
	void areaAverages() {
		DataSet image = DataSet.labelled(new Shape(1, 3, 3), new double[] { 0, 3, 6, 9, 12, 15, 18, 21, 24 },
				new int[] { 1 }, 2);
		DataSet reduced = AreaAverage.to(image.shape(), 2, "side").apply(image);
		// Rows and columns are averaged with weights 2/3 and 1/3.
		assertArrayEquals(new double[] { 4, 8, 16, 20 }, reduced.inputs(), 1e-12);
		assertArrayEquals(new double[] { 12 }, AreaAverage.to(image.shape(), 1, "side").apply(image).inputs(), 1e-12);
		assertArrayEquals(image.inputs(), AreaAverage.to(image.shape(), 3, "side").apply(image).inputs(), 1e-12);
	}

	@Test
	void standardisedInputsHaveMeanZeroAndVarianceOne() {
		DataSteps.Prepared data = prepared(3, "train", "500", "test", "100", "side", "10", "standardise", "true");
		int width = 100;
		int constant = 0;
		for (int i = 0; i < width; i++) {
			double mean = 0;
			double square = 0;
			for (int k = 0; k < 500; k++) {
				double x = data.train().inputs()[k * width + i];
				mean += x / 500;
				square += x * x / 500;
			}
			constant += square == 0 ? 1 : 0;
			assertEquals(0, mean, 1e-12);
			assertEquals(square == 0 ? 0 : 1, square, 1e-12);
		}
		assertTrue(constant < 20, "corners are always dark, the rest is not: " + constant);
	}

	/** Axes are uncorrelated, in order of their variance, and keep the distances of points that they span. */
	@Test
	void principalAxes() {
		double[] points = new double[200 * 3];
		SplitMix64 random = new SplitMix64(5);
		for (int k = 0; k < 200; k++) {
			double a = 3 * random.nextGaussian();
			double b = random.nextGaussian();
			points[3 * k] = (a + b) / Math.sqrt(2) + 7;
			points[3 * k + 1] = (a - b) / Math.sqrt(2) - 2;
			points[3 * k + 2] = 1;
		}
		DataSet data = DataSet.unlabelled(Shape.vector(3), points);
		DataSet along = PrincipalAxes.of(data, 2, "principal-axes").apply(data);
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (int k = 0; k < 200; k++) {
			xx += along.inputs()[2 * k] * along.inputs()[2 * k] / 200;
			xy += along.inputs()[2 * k] * along.inputs()[2 * k + 1] / 200;
			yy += along.inputs()[2 * k + 1] * along.inputs()[2 * k + 1] / 200;
		}
		assertEquals(0, xy, 1e-12);
		// Variances 9 and 1 of 200 normal draws: relative error sqrt(2/200) = .1, four of them.
		assertEquals(9, xx, 3.6);
		assertEquals(1, yy, .4);
		double before = Math.hypot(points[0] - points[3], points[1] - points[4]);
		assertEquals(before, Math.hypot(along.inputs()[0] - along.inputs()[2], along.inputs()[1] - along.inputs()[3]), 1e-12);
	}

	/** Fewer samples than pixels, and pixels that are always dark: most eigenvalues of the covariance are 0. */
	@Test
	void principalAxesOfFewSamplesAreThoseOfAnyOrderOfTheSolver() {
		DataSet few = prepared(9, "train", "60", "side", "9", "principal-axes", "5").train();
		DataSet same = prepared(9, "train", "60", "side", "9").train();
		int[] twice = IntStream.range(0, 120).map(i -> i % 60).toArray();
		// The same samples twice over have the same axes, and are more than the inputs: the other way of solving.
		DataSet many = PrincipalAxes.of(same.select(twice), 5, "principal-axes").apply(same);
		assertArrayEquals(many.inputs(), few.inputs(), 1e-9);
	}

	@Test
	void labelNoiseShufflesAShareAndKeepsTheCounts() {
		DataSet right = prepared(7, "train", "2000", "side", "4").train();
		for (double share : new double[] { 0, .3, 1 }) {
			DataSteps.Prepared noisy = prepared(7, "train", "2000", "side", "4", "label-noise", Double.toString(share));
			DataSet data = noisy.train();
			assertArrayEquals(right.inputs(), data.inputs(), "the images stay: noise has a stream of its own");
			int wrong = 0;
			int[] counts = new int[10];
			for (int i = 0; i < 2000; i++) {
				wrong += data.label(i) == right.label(i) ? 0 : 1;
				counts[data.label(i)]++;
				counts[right.label(i)]--;
			}
			assertArrayEquals(new int[10], counts);
			// A shuffled label is wrong with chance .9: binomial error below .7 % of 2000, tolerance five of them.
			assertEquals(.9 * share * 2000, wrong, share == 0 ? 0 : 70);
		}
	}
}
