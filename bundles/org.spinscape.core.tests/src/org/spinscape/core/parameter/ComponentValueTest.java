// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentValueTest {

	/** Twelve names of which no hash keeps the order. */
	@Test
	void valuesKeepTheirOrder() {
		String text = "model(zeta=1, alpha=2, mu=3, beta=4, xi=5, gamma=6, nu=7, delta=8, pi=9, eta=10, rho=11, chi=12)";
		ComponentValue value = ComponentValue.parse(text);
		assertEquals(List.of("zeta", "alpha", "mu", "beta", "xi", "gamma", "nu", "delta", "pi", "eta", "rho", "chi"),
				new ArrayList<>(value.values().keySet()));
		assertEquals(text, value.toString());
	}

	@Test
	void componentsNestToAnyDepth() {
		String text = "leaf(a=1, b=2)";
		for (int depth = 0; depth < 50; depth++) {
			text = "part(inner=" + text + ", number=" + depth + ")";
		}
		ComponentValue value = ComponentValue.parse(text);
		assertEquals(text, value.toString());
		for (int depth = 0; depth < 50; depth++) {
			assertEquals(Integer.toString(49 - depth), value.values().get("number"));
			value = ComponentValue.parse(value.values().get("inner"));
		}
		assertEquals("leaf(a=1, b=2)", value.toString());
	}

	@Test
	void listsKeepTheirOrderToo() {
		assertEquals("[dense(units=5, bias=false), tanh, dense(units=2)]",
				ComponentValue.parseList("dense(units=5, bias=false) tanh, dense(units=2)").toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			part(a=1      | lacks its closing parenthesis
			part(a=(1)    | lacks a closing parenthesis
			part(a)1))    | closes a parenthesis
			part(a)       | is not name=value
			(a=1)         | names no component
			""")
	void whatIsNoComponentIsRefusedInWords(String text, String why) {
		String message = assertThrows(IllegalArgumentException.class, () -> ComponentValue.parse(text)).getMessage();
		assertTrue(message.contains(why), message);
	}
}
