// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Results whose parts do not fit together are refused, with both lengths in the message. */
class ResultShapeTest {

	private static final Series.Axis TWO = Series.Axis.of("T", "J", 1, 2);

	private static final Series.Axis THREE = Series.Axis.of("e", "", 1, 2, 3);

	@Test
	void aCurveHasAsManyOrdinatesAsAbscissae() {
		assertEquals(2, new Series(ResultKind.series("s", "").tag(), TWO, TWO).y().values().length);
		assertRefused("x has 2 values, y 3", () -> new Series(ResultKind.series("s", "").tag(), TWO, THREE));
	}

	@Test
	void errorsAreAbsentOrOneForEachValue() {
		assertEquals(1, new Series.Axis("T", "J", new double[1], new double[1]).errors().length);
		assertRefused("2 values, 1 errors", () -> new Series.Axis("T", "J", new double[2], new double[1]));
	}

	@Test
	void theUnitIsShownUnlessTheNumberIsPure() {
		assertEquals("T [J]", TWO.label());
		assertEquals("e", THREE.label());
	}

	@Test
	void binsHaveOneEdgeMore() {
		assertEquals(2, new Histogram(ResultKind.histogram("h", "J", "").tag(), "energy", new double[3],
				new double[2]).counts().length);
		assertRefused("2 bins have 2 edges",
				() -> new Histogram(ResultKind.histogram("h", "J", "").tag(), "energy", new double[2], new double[2]));
	}

	@Test
	void aMatrixIsRectangular() {
		assertEquals(2, new Matrix(ResultKind.matrix("m", "", "").tag(), TWO, THREE, new double[2][3]).values().length);
		assertRefused("3 rows of values, 2 rows", () -> new Matrix(ResultKind.matrix("m", "", "").tag(), TWO, THREE,
				new double[3][3]));
		assertRefused("2 values in a row of 3", () -> new Matrix(ResultKind.matrix("m", "", "").tag(), TWO, THREE,
				new double[2][2]));
	}

	private static void assertRefused(String message, Runnable making) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, making::run).getMessage());
	}
}
