// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.HamiltonianProvider;

/** Readers say what they took a file for and what they counted in it. */
class RemarkTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"g.txt|'5 3\n1 2\n2 3\n3 4\n'|rudy: 5 sites, 3 edges, weights 1 (no weight in the file, taken as 1)",
			"g.txt|'6 2 1\n1 2\n2 3\n'|rudy: 6 sites, 2 edges, weights 1 (the third entry of the header, 1, is no part of the model;"
					+ " no weight in the file, taken as 1)",
			"g.txt|'0 1 0.5\n1 2 -4.50\n'|edge-list: 3 sites, 2 edges, weights -4.5 to 0.5 (sites counted from 0)",
			"g.txt|'# vartype=BINARY\n0 1 1\n1 2 -4.5\n0 0 2\n'|coo: 3 bits, 2 pairs, coefficients -4.5 to 1, 1 linear term,"
					+ " coefficients 2, to be minimised (vartype BINARY, variables numbered 0 to 2)",
			"g.mtx|'%%MatrixMarket matrix coordinate pattern symmetric\n2 2 2\n2 1\n1 1\n'|matrix-market: 2 sites, 1 edge, weights 1,"
					+ " constant 0.5 (coordinate pattern, every entry taken as 1, symmetric)",
			"g.mat|'2\n1 2\n2 3\n'|mat: 2 bits, 1 pair, coefficients 4, 2 linear terms, coefficients 1 to 3, to be minimised",
			"g.txt|'2\n1 2\n2 3\n'|mat: 2 bits, 1 pair, coefficients 4, 2 linear terms, coefficients 1 to 3, to be minimised",
			"g.bqp|'1\n1 1\n1 1 7\n'|or-library: 1 bit, 0 pairs, 1 linear term, coefficients 7, to be maximised",
			"f.cnf|'p cnf 3 2\n1 2 0\n-3 0\n'|cnf: 3 variables, 2 clauses",
			"f.cnf|'h 1 2 0\n2 -3 0\n5 3 0\n'|wcnf: 3 variables, 2 soft clauses of weights 2 to 5, 1 hard clause, each taken with"
					+ " weight 8, more than all soft ones together" })
	void whatWasCounted(String name, String content, String words) throws IOException {
		Path file = Files.writeString(folder.resolve(name), content);
		HamiltonianProvider provider = name.endsWith(".cnf") ? new CnfFile() : new IsingFile();
		assertEquals(words, provider.remark(provider.schema().parse(Map.of("file", file.toString()))));
	}
}
