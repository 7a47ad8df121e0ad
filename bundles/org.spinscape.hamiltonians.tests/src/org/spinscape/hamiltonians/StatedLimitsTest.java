// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.chain.HpProtein;
import org.spinscape.hamiltonians.meanfield.DenseMemory;
import org.spinscape.hamiltonians.random.NativeRandomEnergy;

/** A refusal that states a limit is right about it: the limit is accepted, and one more is not. */
class StatedLimitsTest {

	private static final Pattern AT_MOST = Pattern.compile("at most ([0-9]+)");

	private static int stated(ParameterException refusal) {
		Matcher matcher = AT_MOST.matcher(refusal.getMessage());
		assertTrue(matcher.find(), refusal::getMessage);
		return Integer.parseInt(matcher.group(1));
	}

	/** With nu = 3 there are 4^31 = 2^62 states of 31 residues: the most that can be numbered. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void residues(int alternatives) {
		ParameterSchema schema = new NativeRandomEnergy().schema();
		for (int length = 1; length <= 62; length++) {
			Map<String, String> values = Map.of("N", Integer.toString(length), "nu", Integer.toString(alternatives));
			BigInteger states = BigInteger.valueOf(alternatives + 1L).pow(length);
			if (states.compareTo(BigInteger.TWO.pow(62)) <= 0) {
				schema.parse(values);
				assertEquals(states.longValueExact(), new PottsSpace(length, alternatives + 1).states().getAsLong());
			} else {
				ParameterException refusal = assertThrows(ParameterException.class, () -> schema.parse(values));
				assertTrue(stated(refusal) < length, refusal::getMessage);
				schema.parse(Map.of("N", Integer.toString(stated(refusal)), "nu", Integer.toString(alternatives)));
				assertThrows(ParameterException.class, () -> schema.parse(
						Map.of("N", Integer.toString(stated(refusal) + 1), "nu", Integer.toString(alternatives))));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2148, 30_000, 1_000_000 })
	void patterns(int spins) {
		ParameterSchema schema = new DenseMemory().schema();
		String n = Integer.toString(spins);
		int most = stated(assertThrows(ParameterException.class, () -> schema.parse(Map.of("N", n, "P", "1000000"))));
		schema.parse(Map.of("N", n, "P", Integer.toString(most)));
		assertThrows(ParameterException.class, () -> schema.parse(Map.of("N", n, "P", Integer.toString(most + 1))));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 501 })
	void beads(int length) {
		ParameterSchema schema = new HpProtein().schema();
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> schema.parse(Map.of("benchmark", "own", "sequence", "H".repeat(length))));
		assertTrue(refusal.getMessage().contains("give 3 to 500"), refusal::getMessage);
		schema.parse(Map.of("benchmark", "own", "sequence", "H".repeat(length < 3 ? 3 : 500)));
	}
}
