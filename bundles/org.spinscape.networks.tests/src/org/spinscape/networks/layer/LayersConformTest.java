// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.LayerChecks;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.Nested;
import org.spinscape.networks.Found;

/** All layers against the contract, and what they compute against hand-made values. */
class LayersConformTest {

	private static Nested<LayerProvider> named(String text) {
		return Found.components().open("layers", LayerProvider.class, ComponentValue.parse(text));
	}

	private static Layer layer(String text, Shape input) {
		Nested<LayerProvider> named = named(text);
		return named.provider().create(named.parameters(), input);
	}

	private static double[] forward(String text, Shape input, double[] in, double... weights) {
		Layer layer = layer(text, input);
		double[] out = new double[layer.output().size()];
		layer.pass(1).forward(1, in, weights, 0, out);
		return out;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "dense(units=5)|1|1|7", "dense(units=1, bias=false, start=he)|1|3|2",
			"relu|1|1|6",
			"tanh|2|2|2", "sigmoid|1|1|6", "linear|1|1|6", "maxout(pieces=3)|1|1|9", "max-pooling|2|5|4",
			"mean-pooling(side=3)|1|7|6", "convolution(channels=3, side=2)|2|4|5",
			"convolution(channels=2, side=3, stride=2, padding=1)|1|6|5",
			"convolution(channels=1, side=1, bias=false)|3|2|2" })
	void obeysTheContract(String text, int channels, int height, int width) {
		Nested<LayerProvider> named = named(text);
		Map<String, String> values = ComponentValue.parse(text).values();
		assertEquals(List.of(), Check.run(LayerChecks.of(named.provider(), values, new Shape(channels, height, width))));
	}

	@Test
	void denseIsAMatrixAndBiases() {
		assertEquals("[9.5, 11.0, 12.5]", Arrays.toString(forward("dense(units=3)", Shape.vector(2), new double[] { 1, 2 },
				1, 2, 3, 4, 4.5, 5, .5, 0, -.5)));
	}

	@Test
	void poolsSquares() {
		double[] image = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
		assertEquals("[5.0, 7.0]", Arrays.toString(forward("max-pooling", new Shape(1, 3, 4), new double[] { 1, 2, 3,
				4, 5, 0, 7,
				6, 9, 9, 9, 9 })));
		assertEquals("[3.5, 5.5]", Arrays.toString(forward("mean-pooling", new Shape(1, 3, 4), image)));
		assertEquals("[3.0, 6.0]", Arrays.toString(forward("maxout(pieces=3)", Shape.vector(6),
				new double[] { 1, 3, 2, 4, 5, 6 })));
	}

	/** The kernel is laid on as it is, not turned over: rows and columns counted from the upper left. */
	@Test
	void convolvesAsACorrelation() {
		double[] image = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		assertEquals("[37.5, 47.5, 67.5, 77.5]", Arrays.toString(forward("convolution(channels=1, side=2)",
				new Shape(1, 3, 3), image, 1, 2, 3, 4, .5)));
		// Padding adds zeros around: the corner sees one pixel through the last weight.
		assertEquals(4, forward("convolution(channels=1, side=2, padding=1, bias=false)", new Shape(1, 3, 3), image,
				1, 2, 3,
				4)[0]);
	}

	@Test
	void shapesThatDoNotFitAreRefused() {
		assertThrows(ParameterException.class, () -> layer("maxout(pieces=4)", Shape.vector(6)));
		assertThrows(ParameterException.class, () -> layer("max-pooling(side=9)", new Shape(1, 8, 8)));
		assertThrows(ParameterException.class, () -> layer("convolution(side=9)", new Shape(1, 8, 8)));
	}

	@Test
	void aLayerThatIsNotInstalledIsRefusedByName() {
		ParameterException refused = assertThrows(ParameterException.class, () -> named("dropin(units=3)"));
		assertEquals("parameter 'layers': 'dropin' is not at hand here", refused.getMessage());
	}
}
