// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.space.IsingConfiguration;

/**
 * One small problem in every format. Q has the diagonal 2, -3, 1, 4 and off the diagonal q12 = -2, q13 = 1, q24 = -3,
 * q34 = 2; the energies of all 16 states are compared with x'Qx.
 */
class FileFormatsTest {

	private static final double[][] MATRIX = { { 2, -2, 1, 0 }, { -2, -3, 0, -3 }, { 1, 0, 1, 2 }, { 0, -3, 2, 4 } };

	private static final String SPARSE = "4 8\n1 1 2\n1 2 -2\n3 1 1\n2 2 -3\n2 4 -3\n3 3 1\n3 4 2\n4 4 4\n";

	/** Each: name, content, factor of x'Qx in the energy, constant. */
	private static Stream<Arguments> quadratic() {
		return Stream.of(
				Arguments.of("q.sparse", "# four variables\n\n" + SPARSE, 1, 0),
				Arguments.of("q.mat", "4\n 2 -2 1 0\n-2 -3 0 -3\n1 0 1 2\n0 -3 2 4\n", 1, 0),
				Arguments.of("q.bqp", "1\n" + SPARSE, -1, 0),
				Arguments.of("q.qubo", "c from a test\nc constant 2.5\np qubo 0 4 4 4\n0 0 2\n1 1 -3\n2 2 1\n3 3 4\n"
						+ "0 1 -4\n0 2 2\n1 3 -6\n2 3 4\n", 1, 2.5),
				Arguments.of("q.qplib", "TEST # name\nQBN\nminimize\n4 # variables\n8\n1 1 4\n2 1 -4\n3 1 2\n2 2 -6\n"
						+ "4 2 -6\n4 3 4\n3 3 1\n4 4 4\n0.0 # linear\n2\n3 0.5\n4 2\n-1.5 # constant\n1E+30\n0\n0\n0\n1\n"
						+ "2 1.0\n1\n1 x\n0\n", 1, -1.5),
				Arguments.of("max.qplib", "TEST\nQBN\nmaximize\n4\n8\n1 1 2\n2 1 -4\n3 1 2\n2 2 -8\n"
						+ "4 2 -6\n4 3 4\n3 3 0\n4 4 6\n1\n0\n3\n", -1, 3),
				Arguments.of("q.json", """
						{"type": "BinaryQuadraticModel", "version": {"bqm_schema": "3.0.0"}, "use_bytes": false,
						 "index_type": "uint16", "bias_type": "float32", "num_variables": 4, "num_interactions": 4,
						 "variable_labels": ["a", "b", "c", "d"], "variable_type": "BINARY", "offset": -0.25, "info": {},
						 "linear_biases": [2.0, -3.0, 1, 4], "quadratic_biases": [-4, 2, -6e0, 4.0],
						 "quadratic_head": [0, 2, 1, 3], "quadratic_tail": [1, 0, 3, 2]}
						""", 1, -0.25));
	}

	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@MethodSource("quadratic")
	void valuesOfAllStatesAreThoseOfTheMatrix(String name, String content, int sign, double constant)
			throws IOException {
		double[] expected = Arrays.stream(Instances.values(MATRIX)).map(value -> sign * (value + constant) + 0.0).toArray();
		for (String text : List.of(content, content.replace("\n", "\r\n"), content.replace("\n", " \n\n"))) {
			Hamiltonian<IsingConfiguration> model = Instances.read(folder.resolve(name), text, Map.of());
			assertArrayEquals(expected, Instances.energies(model));
			Objective value = model.capability(Objective.class).orElseThrow();
			assertEquals("value", value.objectiveName());
			assertEquals(sign * expected[5], value.objective(expected[5]));
			assertTrue(model.capability(IntegerEnergies.class).isPresent());
		}
		assertEquals(List.of(), ProviderConformance.check(new IsingFile(),
				Map.of("file", folder.resolve(name).toString())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("quadratic")
	void whatFollowsIsRefused(String name, String content) {
		String message = assertThrows(ParameterException.class,
				() -> Instances.read(folder.resolve(name), content + "garbage\n", Map.of())).getMessage();
		assertTrue(message.contains(name + ", line "), message);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("quadratic")
	void contentTellsTheFormat(String name, String content, int sign, double constant) throws IOException {
		Path file = Files.writeString(folder.resolve("unnamed"), content);
		FileFormat guess = FormatGuess.of(file);
		FileFormat expected = FileFormat.byEnding(Path.of(name)).orElseThrow();
		// A matrix in sparse form looks like a graph; only its name tells.
		assertEquals(expected == FileFormat.SPARSE ? FileFormat.RUDY : expected, guess, () -> sign + " " + constant);
	}

	@Test
	void theLeastValueIsAsCountedByHand() {
		// x = (1, 1, 0, 0): 2 - 3 - 4 = -5; x = (1, 1, 0, 1): -5 + 4 - 6 = -7; no other state is lower.
		double[] values = Instances.values(MATRIX);
		assertEquals(-5, values[0b0011]);
		assertEquals(-7, values[0b1011]);
		assertEquals(-7, Arrays.stream(values).min().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "auto, 0", "auto, 1", "0, 0", "1, 1" })
	void edgeListsCountFromZeroOrOne(String choice, int origin) throws IOException {
		String text = "# a square with a diagonal\n%%\n%d %d\n%d %d 2 # heavy\n\n%d %d\n%d %d\n%d %d -1.5\n";
		Object[] ends = Stream.of(0, 1, 1, 2, 2, 3, 3, 0, 0, 2).map(site -> site + origin).toArray();
		Hamiltonian<IsingConfiguration> model = Instances.read(folder.resolve("graph.edges"), String.format(text, ends), Map
				.of("origin", choice));
		double[] energies = Instances.energies(model);
		assertEquals(16, energies.length);
		assertEquals(1 + 2 + 1 + 1 - 1.5, energies[0]);
		// The largest cut separates 0 and 2 from 1 and 3 and has weight 5.
		double least = Arrays.stream(energies).min().orElseThrow();
		assertEquals(energies[0b0101], least);
		assertEquals(5, model.capability(Objective.class).orElseThrow().objective(least));
	}

	@Test
	void graphsOfBonnHaveComments() throws IOException {
		Hamiltonian<IsingConfiguration> model = Instances.read(folder.resolve("graph.mc"),
				"# made by hand\r\n# triangle\r\n3 3\r\n1 2 1.0\r\n2 3 1.0\r\n1 3 1.0\r\n", Map.of());
		double least = Arrays.stream(Instances.energies(model)).min().orElseThrow();
		assertEquals(2, model.capability(Objective.class).orElseThrow().objective(least));
	}

	@Test
	void spinsOfDimodKeepTheirFields() throws IOException {
		Hamiltonian<IsingConfiguration> model = Instances.read(folder.resolve("spins.json"), """
				{"num_variables": 2, "num_interactions": 1, "variable_type": "SPIN", "offset": 10,
				 "linear_biases": [1, -2], "quadratic_biases": [4], "quadratic_head": [0], "quadratic_tail": [1]}
				""", Map.of());
		// States ++, -+, +-, --.
		assertArrayEquals(new double[] { 13, 3, 9, 15 }, Instances.energies(model));
	}

	@Test
	void aProblemOutOfSeveralIsRead() throws IOException {
		Path file = folder.resolve("three.bqp");
		String text = "3\n2 1\n1 1 5\n" + SPARSE + "1 1\n1 1 7\n";
		assertArrayEquals(new double[] { 0, -5, 0, -5 }, Instances.energies(Instances.read(file, text, Map.of())));
		assertArrayEquals(Arrays.stream(Instances.values(MATRIX)).map(value -> 0 - value).toArray(),
				Instances.energies(Instances.read(file, text, Map.of("problem", "2"))));
		assertArrayEquals(new double[] { 0, -7 }, Instances.energies(Instances.read(file, text, Map.of("problem", "3"))));
		String message = assertThrows(ParameterException.class, () -> Instances.read(file, text, Map.of("problem", "4")))
				.getMessage();
		assertTrue(message.contains("there are 3 problems, not 4"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "m.mat|'2\n1 2\n3 1\n'|3|1|not symmetric", "m.mat|'2\n1 2\n2\n'|3|2|row 2 of 2",
			"m.mat|'1000\n1\n'|1|1|cannot hold 1000000 entries", "m.mat|'2\n10 20\n'|3|1|ends too early",
			"m.sparse|'2 2\n1 2 1\n2 1 1\n'|3|1|joined in line 2", "m.qubo|'p qubo 1 2 0 0\n'|1|8|where '0' should",
			"m.qubo|'p qubo 0 2 1 1\n0 1 1\n1 0 1\n'|3|1|promises 1", "m.qubo|'p qubo 0 2 0 1\n1 2 1\n'|2|3|counted from 0",
			"m.qplib|'X\nQCL\n'|2|1|the type is 'QCL'", "m.qplib|'X\nQBN\nup\n'|3|1|no direction",
			"m.qplib|'X\nQBN\nminimize\n2\n0\n0\n2\n1 1\n1 1\n'|9|1|already", "m.edges|'1 2\n2 2\n'|2|3|joined to itself",
			"m.edges|'1 2\n2 1\n'|2|1|joined in line 1", "m.edges|'1 -2\n'|1|3|negative",
			"m.edges|'# nothing\n'|2|1|no edges", "m.edges|'1 2 3 4\n'|1|5|one entry too many",
			"m.edges|'0 999999999\n'|1|3|number of sites", "m.edges|'1 2 0,5\n'|1|5|decimals have a point",
			"m.edges|'1,2;3\n'|1|1|not a whole number",
			"m.bqp|'2\n1 1\n1 1 1\n'|4|1|ends too early", "m.json|'{\"use_bytes\": true}'|1|19|use_bytes=False",
			"m.json|'{\"num_variables\": 1.5}'|1|22|not a whole number", "m.json|'{\"offset\": []}'|1|13|should be a number",
			"m.json|'{]'|1|3|not JSON", "m.json|'{}'|1|1|missing" })
	void whatIsWrongIsNamedWithItsPlace(String name, String content, int line, int column, String words) {
		String message = assertThrows(ParameterException.class,
				() -> Instances.read(folder.resolve(name), content, Map.of())).getMessage();
		assertTrue(message.contains(name + ", line " + line + ", column " + column + ": "), message);
		assertTrue(message.contains(words), message);
	}
}
