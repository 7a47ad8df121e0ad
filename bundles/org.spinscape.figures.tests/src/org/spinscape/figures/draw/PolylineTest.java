// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A line breaks where a value is undefined or infinite: no file can hold such a place. */
class PolylineTest {

	@Test
	void infiniteValuesBreakALineAsUndefinedOnesDo() {
		for (double nowhere : new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
			BrokenLine line = new BrokenLine();
			line.add(0, 1);
			line.add(1, 2);
			line.add(2, nowhere);
			line.add(3, 4);
			line.add(4, 5);
			List<double[]> parts = line.parts();
			assertEquals(2, parts.size());
			assertArrayEquals(new double[] { 0, 1, 1, 2 }, parts.getFirst());
			assertArrayEquals(new double[] { 3, 4, 4, 5 }, parts.getLast());
		}
	}
}
