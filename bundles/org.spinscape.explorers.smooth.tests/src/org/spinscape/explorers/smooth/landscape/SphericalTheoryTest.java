// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values computed apart from this program, to all digits given. */
class SphericalTheoryTest {

	@ParameterizedTest
	@CsvSource({ "3,1.632993162,1.656998364,1.652873198,1.650253127,0.013240257",
			"4,1.732050808,1.794085028,1.783300301,1.776477612,0.049306144",
			"5,1.788854382,1.887988826,1.870575635,1.859598916,0.093147181" })
	void edgesOfTheBands(int p, double threshold, double e0, double e1, double e2, double top) {
		SphericalTheory theory = new SphericalTheory(p);
		assertEquals(threshold, theory.threshold(), 5e-10);
		assertEquals(e0, theory.edge(0), 5e-10);
		assertEquals(e1, theory.edge(1), 5e-10);
		assertEquals(e2, theory.edge(2), 5e-10);
		for (int k = 0; k < 3; k++) {
			assertEquals(top, theory.complexity(k, -threshold), 5e-10);
			assertEquals(top, theory.complexity(k, 0), 5e-10, "constant above the threshold");
		}
	}

	@Test
	void complexityAtPoints() {
		SphericalTheory theory = new SphericalTheory(3);
		assertEquals(0.0098432683, theory.complexity(0, -1.64), 5e-11);
		assertEquals(0.0042538940, theory.complexity(0, -1.65), 5e-11);
		assertEquals(0.0022466977, theory.complexity(1, -1.65), 5e-11);
		assertEquals(0.5 * Math.log(2), theory.complexity(0.3), 1e-15);
		assertEquals(theory.complexity(0, -1.64), theory.complexity(-1.64), 1e-15);
		assertEquals(theory.complexity(-theory.threshold() - 1e-12), theory.complexity(-theory.threshold() + 1e-12), 1e-10);
	}

	@ParameterizedTest
	@CsvSource({ "0.5,0.1955,5e-5", "0.9,0.01869,5e-6", "0.95,0.00666,5e-6", "1,0,1e-12", "0,0.5,1e-12" })
	void indexFractions(double share, double expected, double tolerance) {
		for (int p = 2; p < 6; p++) {
			SphericalTheory theory = new SphericalTheory(p);
			assertEquals(expected, theory.indexFraction(-share * theory.threshold()), tolerance);
		}
	}

	@Test
	void withoutComplexityTheEdgesAreTheThreshold() {
		SphericalTheory theory = new SphericalTheory(2);
		assertEquals(Math.sqrt(2), theory.edge(0), 1e-12);
		assertTrue(theory.complexity(0, -1.5) < 0);
	}
}
