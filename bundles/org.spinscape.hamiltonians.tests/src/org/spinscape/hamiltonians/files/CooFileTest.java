// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.parameter.ParameterException;

/** Models of dimod as coordinates: spins or bits as the file says, linear terms on the diagonal. */
class CooFileTest {

	private static final String BITS = "# vartype=BINARY\n0 1 1.000000\n1 2 -4.500000\n";
	private static final String SPINS = "# vartype=SPIN\n0 0 0.5\n0 1 1.000000\n1 2 -4.500000\n";

	@TempDir
	private Path folder;

	private double[] energies(String name, String content, Map<String, String> more) throws IOException {
		return Instances.energies(Instances.read(folder.resolve(name), content, more));
	}

	/** x0 x1 - 4.5 x1 x2 over bits, whose index bits are x0, x1, x2. */
	@ParameterizedTest
	@CsvSource({ "model.txt, auto", "model.coo, auto", "model.coo, BINARY" })
	void bits(String name, String vartype) throws IOException {
		assertArrayEquals(new double[] { 0, 0, 0, 1, 0, 0, -4.5, -3.5 }, energies(name, BITS, Map.of("vartype", vartype)));
	}

	/** 0.5 s0 + s0 s1 - 4.5 s1 s2 over spins; bit 1 is down. */
	@Test
	void spinsWithALinearTerm() throws IOException {
		double[] expected = new double[8];
		for (int index = 0; index < 8; index++) {
			int s0 = 1 - 2 * (index & 1);
			int s1 = 1 - 2 * (index >> 1 & 1);
			int s2 = 1 - 2 * (index >> 2 & 1);
			expected[index] = 0.5 * s0 + s0 * s1 - 4.5 * s1 * s2;
		}
		double[] found = energies("model.txt", SPINS, Map.of());
		assertArrayEquals(expected, found);
		assertEquals(-6, Arrays.stream(found).min().orElseThrow());
	}

	@Test
	void theParameterSaysWhatTheFileDoesNot() throws IOException {
		String content = "0 0 0.5\n0 1 1\n1 2 -4.5\n";
		Map<String, String> spins = Map.of("format", "coo", "vartype", "SPIN");
		assertEquals(-6, Arrays.stream(energies("model.txt", content, spins)).min().orElseThrow());
		// x0/2 + x0 x1 - 4.5 x1 x2 is least at 0, 1, 1.
		Map<String, String> bits = Map.of("format", "coo", "vartype", "BINARY");
		assertEquals(-4.5, Arrays.stream(energies("model.txt", content, bits)).min().orElseThrow());
	}

	/** dimod writes the labels that its variables have, say those of qubits; there are no variables between them. */
	@Test
	void variablesAreThoseThatOccur() throws IOException {
		assertArrayEquals(new double[] { 0, 0, 0, 1, 0, 0, -4.5, -3.5 },
				energies("model.txt", "# vartype: binary\n30 33 1\n33 2047 -4.5\n", Map.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "auto|'0 1 1\n'|2|1|spins or bits; set the parameter vartype",
			"SPIN|'# vartype=BINARY\n0 1 1\n'|3|1|the file says vartype=BINARY",
			"auto|'# vartype=INTEGER\n0 1 1\n'|3|1|only SPIN",
			"auto|'# vartype=SPIN\n# vartype=BINARY\n0 1 1\n'|2|1|another vartype", "SPIN|'0 1 1\n1 0 2\n'|2|1|the sum",
			"SPIN|'0 1\n'|1|4|2 entries instead of 3", "SPIN|'0 -1 1\n'|1|3|not one of", "SPIN|'# nothing\n'|2|1|no terms" })
	void whatIsWrongIsNamedWithItsPlace(String vartype, String content, int line, int column, String words) {
		String message = assertThrows(ParameterException.class,
				() -> energies("model.coo", content, Map.of("vartype", vartype))).getMessage();
		assertTrue(message.contains("model.coo, line " + line + ", column " + column + ": "), message);
		assertTrue(message.contains(words), message);
	}

	@Test
	void conforms() throws IOException {
		for (String content : List.of(BITS, SPINS)) {
			energies("model.coo", content, Map.of());
			assertEquals(List.of(),
					ProviderConformance.check(new IsingFile(), Map.of("file", folder.resolve("model.coo").toString())));
		}
	}
}
