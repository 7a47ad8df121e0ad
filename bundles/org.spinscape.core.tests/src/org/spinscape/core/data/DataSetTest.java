// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Samples and what is to be learnt of them stay together. */
class DataSetTest {

	private final DataSet labelled = DataSet.labelled(Shape.vector(2), new double[] { 1, 2, 3, 4, 5, 6 },
			new int[] { 0, 2, 1 }, 3);

	@Test
	void classesAreOneAtTheirPlace() {
		assertArrayEquals(new double[] { 1, 0, 0, 0, 0, 1, 0, 1, 0 }, labelled.targets());
		assertEquals(2, labelled.label(1));
		assertEquals(3, labelled.size());
		assertEquals(3, labelled.targetWidth());
		assertEquals(3, labelled.classes());
	}

	@Test
	void chosenSamplesKeepTheirLabels() {
		DataSet some = labelled.select(new int[] { 2, 0, 2 });
		assertArrayEquals(new double[] { 5, 6, 1, 2, 5, 6 }, some.inputs());
		assertEquals(1, some.label(0));
		assertEquals(0, some.label(1));
		assertEquals(3, some.classes());
		DataSet other = labelled.withInputs(Shape.vector(1), new double[] { 7, 8, 9 });
		assertEquals(2, other.label(1));
		assertEquals(1, other.shape().size());
	}

	@Test
	void whatDoesNotFitIsRefused() {
		Shape two = Shape.vector(2);
		assertThrows(IllegalArgumentException.class, () -> DataSet.unlabelled(two, new double[0]));
		assertThrows(IllegalArgumentException.class, () -> DataSet.unlabelled(two, new double[3]));
		assertThrows(IllegalArgumentException.class, () -> DataSet.labelled(two, new double[4], new int[1], 2));
		assertThrows(IllegalArgumentException.class, () -> DataSet.labelled(two, new double[4], new int[2], 1));
		assertThrows(IndexOutOfBoundsException.class, () -> DataSet.labelled(two, new double[4], new int[] { 0, 2 }, 2));
		assertThrows(IllegalArgumentException.class, () -> DataSet.regression(two, new double[4], 0, new double[0]));
		assertThrows(IllegalArgumentException.class, () -> DataSet.regression(two, new double[4], 2, new double[2]));
		assertThrows(IllegalStateException.class, () -> DataSet.unlabelled(two, new double[4]).label(0));
		assertThrows(IllegalStateException.class,
				() -> DataSet.regression(two, new double[4], 1, new double[] { 1, 1 }).label(0), "numbers are no classes");
	}

	@Test
	void numbersToPredictAreKept() {
		DataSet numbers = DataSet.regression(Shape.vector(1), new double[] { 1, 2 }, 2, new double[] { 3, 4, 5, 6 });
		assertEquals(0, numbers.classes());
		assertEquals(2, numbers.targetWidth());
		assertArrayEquals(new double[] { 5, 6 }, numbers.select(new int[] { 1 }).targets());
		assertEquals(0, DataSet.unlabelled(Shape.vector(1), new double[1]).targetWidth());
	}

	@Test
	void shapesAreWrittenWithoutLeadingOnes() {
		assertEquals("5", Shape.vector(5).toString());
		assertEquals("4 x 5", new Shape(1, 4, 5).toString());
		assertEquals("3 x 1 x 5", new Shape(3, 1, 5).toString());
		assertEquals(60, new Shape(3, 4, 5).size());
		for (int side = 0; side < 3; side++) {
			int[] sides = { 1, 1, 1 };
			sides[side] = 0;
			assertThrows(IllegalArgumentException.class, () -> new Shape(sides[0], sides[1], sides[2]));
		}
		assertThrows(ArithmeticException.class, () -> new Shape(1 << 11, 1 << 11, 1 << 11));
	}
}
