// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Samples;
import org.spinscape.figures.weights.FieldTiles.Order;

/** Each weight stands where its input lies in the picture, in the tile of its unit. */
class FieldFiguresTest {

	/** Three units that look at two rows of three. */
	private static final double[][] WEIGHTS = { { 1, 0, 0, 0, 0, -1 }, { 0, 0, 0, 0, 0, 0 }, { 1, 2, 3, -4, 5, -6 } };

	@Test
	void weightsStandAtThePlacesOfTheirInputs() {
		FieldTiles tiles = FieldTiles.of(WEIGHTS, 1, 2, 3);
		assertEquals(List.of(2, 0, 1), tiles.drawn(Order.STRENGTH));
		assertEquals(List.of(0, 1, 2), tiles.drawn(Order.NUMBER));
		assertEquals(6, tiles.reach());
		Mark.Cells cells = tiles.cells(List.of(2), tiles.reach(), "weight");
		assertArrayEquals(new double[] { 1, 2, 3 }, cells.values()[0]);
		assertArrayEquals(new double[] { -4, 5, -6 }, cells.values()[1]);
		assertEquals(-6, cells.min());
		Mark.Cells two = tiles.cells(List.of(0, 2), 6, "weight"); // two tiles of two rows of three beside each other
		assertArrayEquals(new double[] { 1, 0, 0, Double.NaN, 1, 2, 3 }, two.values()[0]);
		assertEquals(3.36, two.xEdges()[4], 1e-12, "a gap of 12 per cent of the longer side");
	}

	/** Channels stand beside each other. */
	@Test
	void channelsOfAUnitAreNeighbours() {
		FieldTiles tiles = FieldTiles.of(new double[][] { { 1, 2, 3, 4 } }, 2, 2, 1);
		Mark.Cells cells = tiles.cells(List.of(0), 4, "weight");
		assertArrayEquals(new double[] { 1, 3 }, cells.values()[0]);
		assertArrayEquals(new double[] { 2, 4 }, cells.values()[1]);
	}

	@Test
	void resultsOfAllArmsHaveOneScale() {
		Matrix fields = new Matrix(WeightKinds.RECEPTIVE_FIELDS.tag(), Series.Axis.of("hidden unit", "", 0, 1, 2),
				Series.Axis.of("visible unit", "", 0, 1, 2, 3, 4, 5), WEIGHTS);
		Series places = new Series(WeightKinds.INPUT_PLACES.tag(), Series.Axis.of("column", "", 0, 1, 2, 0, 1, 2),
				Series.Axis.of("row", "", 0, 0, 0, 1, 1, 1));
		Matrix weak = new Matrix(WeightKinds.RECEPTIVE_FIELDS.tag(), Series.Axis.of("hidden unit", "", 0),
				Series.Axis.of("visible unit", "", 0, 1, 2, 3, 4, 5), new double[][] { { 0, 0, 0, 0, 0, .5 } });
		Figure figure = FieldFigures.of(List.of(Samples.of("a", fields), Samples.of("a", places), Samples.of("b", weak),
				Samples.of("b", places)));
		assertEquals(2, figure.panels().size());
		assertEquals(6, ((Mark.Cells) figure.panels().getLast().marks().getFirst()).max());
		assertEquals(24, figure.data().getFirst().rows());
		Figure flat = FieldFigures.of(List.of(Samples.of("a", fields)));
		assertTrue(flat.panels().getFirst().y().visible(), "inputs without places are columns of a matrix");
	}

	@Test
	void weightsWithoutPlacesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new FieldTiles(WEIGHTS, new int[5], new int[5]));
	}
}
