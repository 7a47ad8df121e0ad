// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.parameter.ParameterException;

/** Formulas: the energy counts unsatisfied clauses, however they are laid out. */
class CnfFileTest {

	private static final CnfFile PROVIDER = new CnfFile();

	@TempDir
	private Path folder;

	private double[] energies(String content) throws IOException {
		Path file = Files.writeString(folder.resolve("formula.cnf"), content);
		return Instances.energies(Instances.read(PROVIDER, file, Map.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "c x1 or x2, not x1 or x2, not x2, x1 or x3\np cnf 3 4\n1 2 0\n-1 2 0\n-2 0\n1 3 0\n",
			"p  cnf 3 4\r\n\r\n1 2 0 -1\r\n2 0\r\n-2 0 1 3 0\r\n", "p cnf 3 4\n1 2 0\n-1 2 0\n-2 0\n1 3 0\n%\n0\n\n",
			"p cnf 3 5\n2 1 2 0\n-1 2 0\n-2 -2 0\n1 3 0\n3 -3 0\n" })
	void unsatisfiedClausesAreCounted(String content) throws IOException {
		// Index bits are x1, x2, x3. 000: clauses 1 and 4 fail; 100: clause 2; 010: 3 and 4; 110: 3; with x3 no clause 4.
		assertArrayEquals(new double[] { 2, 1, 2, 1, 1, 1, 1, 1 }, energies(content));
	}

	@Test
	void anEmptyClauseIsNeverSatisfied() throws IOException {
		assertArrayEquals(new double[] { 2, 1 }, energies("p cnf 1 2\n0 1 0\n"));
	}

	@Test
	void conforms() throws IOException {
		Path file = Files.writeString(folder.resolve("formula.cnf"),
				"p cnf 6 7\n1 -2 3 0\n-1 2 4 0\n-3 5 6 0\n-4 -5 -6 0\n1 0\n2 6 -1 -5 0\n-3 4 0\n");
		assertEquals(List.of(), ProviderConformance.check(PROVIDER, Map.of("file", file.toString())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|1|1|ends too early", "'p cnf 3\n'|1|8|3 entries instead of 4",
			"'p sat 3 1\n'|1|1|no DIMACS", "'p cnf 0 1\n'|1|7|number of sites", "'p cnf 3 99999\n'|1|9|cannot hold",
			"'p cnf 3 1\n1 4 0\n'|2|3|not one of 1 to 3", "'p cnf 3 1\n1 x 0\n'|2|3|not a whole number",
			"'p cnf 3 1\n1 2\n'|3|1|within a clause", "'p cnf 3 2\n1 2 0\n'|3|1|1 of 2 clauses",
			"'p cnf 3 1\n1 2 0\ngarbage\n'|3|1|more than 1 clauses", "'p cnf 9 1\n-9999999999 0\n'|2|1|not one of" })
	void whatIsWrongIsNamedWithItsPlace(String content, int line, int column, String words) {
		String message = assertThrows(ParameterException.class, () -> energies(content)).getMessage();
		assertTrue(message.contains("formula.cnf, line " + line + ", column " + column + ": "), message);
		assertTrue(message.contains(words), message);
	}
}
