// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

class DistinctNamesTest {

	private static Scalar scalar(String name, String meaning, double value) {
		return Scalar.exact(name, "J", meaning, value);
	}

	@Test
	void theSameDefinitionIsKeptOnceAndAnotherGetsANameOfItsOwn() {
		DistinctNames names = new DistinctNames();
		names.add("enumeration", List.of(scalar("ground-energy", "Lowest energy", -3), scalar("gap", "First level", 1)));
		names.add("barrier-tree", List.of(scalar("ground-energy", "Lowest energy", -3), scalar("gap", "Second minimum", 2)));
		names.add("barrier-tree", List.of(scalar("gap", "Third definition", 4)));
		assertEquals(List.of("ground-energy", "gap", "gap-barrier-tree", "gap-barrier-tree-2"),
				names.results().stream().map(Result::name).toList());
		assertEquals(2, ((Scalar) names.results().get(2)).value());
	}

	@Test
	void aNumberAndACurveOfOneNameStayApart() {
		DistinctNames names = new DistinctNames();
		names.add("a", List.of(scalar("energy", "E", 1)));
		names.add("b", List.of(new Series("energy", "E", Axis.of("x", "", 1), Axis.of("y", "", 2))));
		assertEquals(List.of("energy", "energy-b"), names.results().stream().map(Result::name).toList());
	}
}
