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
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.parameter.ParameterException;

/** Matrices in all forms of the Matrix Market against s'As/2 and x'Ax written out. */
class MatrixMarketTest {

	private static final double[][] MATRIX = { { 3, -1.5, 0 }, { -1.5, 0, 2 }, { 0, 2, -1 } };
	private static final String LOWER = "% by hand\n3 3 4\n1 1 3\n2 1 -1.5\n3 2 2\n3 3 -1\n";
	private static final String FULL = "3 3 6\n1 1 3\n2 1 -1.5\n1 2 -1.5\n3 2 2\n2 3 2\n3 3 -1.0\n";

	@TempDir
	private Path folder;

	private double[] energies(String content, Map<String, String> more) throws IOException {
		return Instances.energies(Instances.read(folder.resolve("matrix.txt"), content, more));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%MatrixMarket matrix coordinate real symmetric\n" + LOWER,
			"%%matrixmarket MATRIX Coordinate Real Symmetric\r\n3 3 4\r\n1 1 3\r\n1 2 -1.5\r\n2 3 2\r\n3 3 -1\r\n",
			"%%MatrixMarket matrix coordinate double general\n" + FULL,
			"%%MatrixMarket matrix array real symmetric\n3 3\n3\n-1.5\n0\n0\n2\n-1\n",
			"%%MatrixMarket matrix array real general\n3 3\n3 -1.5 0\n-1.5 0 2\n0 2 -1\n" })
	void allForms(String content) throws IOException {
		double[] spins = new double[8];
		for (int index = 0; index < 8; index++) {
			for (int i = 0; i < 3; i++) {
				for (int j = 0; j < 3; j++) {
					spins[index] += 0.5 * MATRIX[i][j] * (1 - 2 * (index >> i & 1)) * (1 - 2 * (index >> j & 1));
				}
			}
		}
		assertArrayEquals(spins, energies(content, Map.of()));
		assertArrayEquals(Instances.values(MATRIX), energies(content, Map.of("vartype", "BINARY")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%MatrixMarket matrix coordinate real symmetric\n% c\n3 3 3\n2 1 1\n3 2 1\n3 1 1\n",
			"%%MatrixMarket matrix coordinate pattern symmetric\n3 3 3\n2 1\n3 2\n3 1\n",
			"%%MatrixMarket matrix coordinate integer general\n3 3 6\n2 1 1\n3 2 1\n3 1 1\n1 2 1\n2 3 1\n1 3 1\n" })
	void triangle(String content) throws IOException {
		double[] energies = energies(content, Map.of());
		assertEquals(-1, Arrays.stream(energies).min().orElseThrow());
		assertEquals(6, Arrays.stream(energies).filter(energy -> energy == -1).count());
	}

	/** x'Ax needs no symmetry: the upper half alone is a matrix of bits like any other. */
	@Test
	void bitsTakeAnyMatrix() throws IOException {
		String content = "%%MatrixMarket matrix coordinate real general\n2 2 3\n1 1 -1\n1 2 3\n2 2 -2\n";
		assertArrayEquals(new double[] { 0, -1, -2, 0 }, energies(content, Map.of("vartype", "BINARY")));
		String message = assertThrows(ParameterException.class, () -> energies(content, Map.of())).getMessage();
		assertTrue(message.contains("line 4, column 1: the matrix is called general and is not symmetric"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "coordinate complex symmetric|'2 2 1\n1 2 1 0\n'|1|34|'complex' is not read",
			"coordinate real skew-symmetric|'2 2 1\n2 1 1\n'|1|39|'skew-symmetric' is not read",
			"coordinate complex hermitian|'2 2 1\n2 1 1 0\n'|1|34|not read",
			"array pattern general|'2 2\n'|1|29|has no array",
			"coordinate real general|'2 3 1\n2 1 1\n'|2|3|not square",
			"coordinate real symmetric|'2 2 1\n3 1 1\n'|3|1|not one of",
			"coordinate real symmetric|'2 2 2\n2 1 1\n1 2 1\n'|4|1|joined in line 3",
			"coordinate real symmetric|''|2|1|ends too early",
			"coordinate real symmetric|'2 2 2\n2 1 1\n'|4|1|promises 2",
			"array real general|'2 2\n1 2\n3\n'|5|1|ends too early",
			"array real general|'1 1\n1 2\n'|3|3|one entry too many",
			"array real symmetric|'2 2\n1\n2\n3\n4\n'|6|1|follows after all",
			"coordinate pattern symmetric|'2 2 1\n2 1 1\n'|3|5|one entry too many",
			"coordinate real symmetric|'2000 2000 2000\n2 1 1\n'|2|11|cannot hold 2000 entries" })
	void whatIsWrongIsNamedWithItsPlace(String words, String content, int line, int column, String reason) {
		String message = assertThrows(ParameterException.class,
				() -> energies("%%MatrixMarket matrix " + words + "\n" + content, Map.of())).getMessage();
		assertTrue(message.contains("matrix.txt, line " + line + ", column " + column + ": "), message);
		assertTrue(message.contains(reason), message);
	}

	@Test
	void conforms() throws IOException {
		energies("%%MatrixMarket matrix coordinate real symmetric\n" + LOWER, Map.of());
		Map<String, String> parameters = Map.of("file", folder.resolve("matrix.txt").toString());
		assertEquals(List.of(), ProviderConformance.check(new IsingFile(), parameters));
	}
}
