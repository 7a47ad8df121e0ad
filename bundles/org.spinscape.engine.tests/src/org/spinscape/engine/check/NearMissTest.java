// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.parameter.ParameterSchema;

/** What is proposed to somebody who wrote something near it. */
class NearMissTest {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().integer("N", 4, 2, 20).real("x", 1, -1, 2.5)
			.positive("J", 1).choice("order", "random", "random", "sequential").text("words", "").build();

	/** A slip is a letter too many, too few or another one; of a word of three letters two are forgiven, and one more each third. */
	@Test
	void namesByTheNumberOfSlips() {
		List<String> known = List.of("temperature", "temper", "tempo", "energy");
		assertEquals(List.of("temperature"), NearMiss.names("temprature", known, 9), "a letter is missing");
		assertEquals(List.of("temper", "tempo"), NearMiss.names("tempe", known, 9), "one more, or another");
		assertEquals(List.of("temper"), NearMiss.names("tempe", known, 1));
		assertEquals(List.of("tempo", "temper"), NearMiss.names("tempo", known, 9), "the nearest first");
		assertEquals(List.of("energy"), NearMiss.names("engery", known, 9), "two letters changed places");
		assertEquals(List.of(), NearMiss.names("spin", known, 9));
		assertEquals(List.of("abc"), NearMiss.names("axy", List.of("abc"), 9), "two of three letters");
		assertEquals(List.of(), NearMiss.names("xyz", List.of("abc"), 9), "three");
		assertEquals(List.of("a"), NearMiss.names("", List.of("a", "ab"), 9));
	}

	@ParameterizedTest
	@CsvSource({ "N, 1, 2", "N, 21, 20", "N, 3.4, 3", "N, ' 7.5 ', 8", "x, -3, -1", "x, 9, 2.5",
			"order, sequental, sequential" })
	void valuesByTheEndOfTheirRange(String name, String text, String nearest) {
		assertEquals(Optional.of(nearest), NearMiss.value(SCHEMA.spec(name).orElseThrow(), text));
	}

	/** There is no smallest positive number and no largest, and words are nowhere near. */
	@ParameterizedTest
	@CsvSource({ "J, 0", "J, -2", "J, Infinity", "N, many", "x, much", "order, upwards", "words, any" })
	void whereNothingIsNextToIt(String name, String text) {
		assertEquals(Optional.empty(), NearMiss.value(SCHEMA.spec(name).orElseThrow(), text));
	}
}
