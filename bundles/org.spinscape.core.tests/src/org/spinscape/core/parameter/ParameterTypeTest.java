// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.parameter.ParameterType.BooleanType;
import org.spinscape.core.parameter.ParameterType.ChoiceType;
import org.spinscape.core.parameter.ParameterType.ComponentListType;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;

/** Values at the ends of their ranges, and ranges in words. */
class ParameterTypeTest {

	private static void refused(ParameterType type, String text) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> type.parse(text), text);
		assertTrue(refusal.getMessage().contains(text.strip()), refusal.getMessage());
	}

	@Test
	void endsOfWholeNumbersAreIncluded() {
		IntegerType type = new IntegerType(-3, 64);
		assertEquals(-3, type.parse(" -3 "));
		assertEquals(64, type.parse("64"));
		refused(type, "-4");
		refused(type, "65");
		assertEquals("integer, -3 to 64", type.range());
		assertEquals("integer, any to 5", new IntegerType(Long.MIN_VALUE, 5).range());
		assertEquals("integer, 0 to any", new IntegerType(0, Long.MAX_VALUE).range());
	}

	@Test
	void endsOfRealNumbersAreIncludedOrNot() {
		RealType closed = new RealType(0, true, 1, true);
		assertEquals(0.0, closed.parse("0"));
		assertEquals(1.0, closed.parse(" 1 "));
		refused(closed, "-1.0E-9");
		refused(closed, "1.000001");
		RealType open = new RealType(0, false, 1, false);
		assertEquals(1e-300, open.parse("1e-300"));
		refused(open, "0");
		refused(open, "1");
		refused(new RealType(0, true, Double.POSITIVE_INFINITY, true), "Infinity");
	}

	@Test
	void rangesOfRealNumbersInWords() {
		double infinite = Double.POSITIVE_INFINITY;
		assertEquals("real number >= 0 and <= 1", new RealType(0, true, 1, true).range());
		assertEquals("real number > -2.5 and < 1", new RealType(-2.5, false, 1, false).range());
		assertEquals("real number > 0", new RealType(0, false, infinite, false).range());
		assertEquals("real number <= 7", new RealType(-infinite, false, 7, true).range());
		assertEquals("finite real number", new RealType(-infinite, false, infinite, false).range());
	}

	/** As a person would type it, and without loss. */
	@Test
	void realNumbersAsText() {
		RealType type = new RealType(-1e300, true, 1e300, true);
		assertEquals("2", type.format(2.0));
		assertEquals("-3", type.format(-3.0));
		assertEquals("0.1", type.format(0.1));
		assertEquals("999999999999999", type.format(999999999999999.0));
		assertEquals("1.0E15", type.format(1e15));
		for (double value : new double[] { 0.1, 1 / 3.0, 1e15, 123456789012345.0, -1e-12 }) {
			assertEquals(value, type.parse(type.format(value)));
		}
	}

	@Test
	void listsHaveALeastLength() {
		RealListType type = new RealListType(new RealType(0, false, 9, true), 2);
		assertEquals(List.of(0.5, 9.0), type.parse(" 0.5,\t9 "));
		assertEquals("0.5, 9", type.format(List.of(0.5, 9.0)));
		refused(type, "0.5");
		refused(type, "");
		assertEquals("list of at least 2, each a real number > 0 and <= 9", type.range());
		ComponentListType components = new ComponentListType("sampler", 1);
		assertEquals("metropolis exchange(rounds=3)", components.format(components.parse("metropolis, exchange(rounds=3)")));
		refused(components, "");
	}

	@Test
	void words() {
		assertEquals(true, new BooleanType().parse(" True "));
		assertEquals(false, new BooleanType().parse("false"));
		refused(new BooleanType(), "1");
		ChoiceType choice = new ChoiceType(List.of("gaussian", "pm1"));
		assertEquals("pm1", choice.parse(" pm1 "));
		refused(choice, "PM1");
		assertEquals("gaussian, pm1", choice.range());
		assertEquals(Path.of("a/b.txt"), new FileType(false).parse("a/b.txt"));
		assertEquals(Path.of(""), new FileType(true).parse(""));
		refused(new FileType(false), " ");
	}
}
