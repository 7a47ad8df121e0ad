// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.Scalar;

class NodesTest {

	private static KeyedResult given(String arm, int sample, String component) {
		return new KeyedResult(new ResultKey(arm, Map.of(), sample), Scalar.exact(ResultKind.scalar("best-energy", "J",
				"lowest energy met").tag().from(new ResultSource(component, 1)), -1));
	}

	private static List<String> names(KeyedResult... results) {
		NodeNames nodes = new NodeNames();
		return List.of(results).stream().map(result -> nodes.of(result.key().arm(), result.result().tag())).toList();
	}

	/** Two searches of the same arm are told apart, in every sample in the same way. */
	@Test
	void theSecondOfANameSaysWhoGaveIt() {
		assertEquals(List.of("best-energy", "best-energy@wang-landau", "best-energy", "best-energy@wang-landau"), names(
				given("glass", 0, "annealing"), given("glass", 0, "wang-landau"), given("glass", 1, "annealing"),
				given("glass", 1, "wang-landau")));
	}

	/** Arms that differ in how they search call what they find by the same name, or nothing could be compared. */
	@Test
	void anotherArmTakesNoName() {
		assertEquals(List.of("best-energy", "best-energy"), names(given("annealing", 0, "annealing"), given("tempering",
				0, "parallel-tempering")));
	}
}
