// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Models;

/** Polynomials of files have the values that their lines say, in every state. */
class PolynomialFileTest {

	private static final PolynomialFile PROVIDER = new PolynomialFile();

	@TempDir
	private Path folder;

	private Hamiltonian<IsingConfiguration> model(String content, String... settings) throws IOException {
		Path file = Files.writeString(folder.resolve("model"), content);
		String[] all = Arrays.copyOf(settings, settings.length + 1);
		all[settings.length] = "file=" + file;
		return Models.ising(PROVIDER, 1, all);
	}

	/** @param expected takes spins, or bits x = (1 - s)/2 */
	private static void check(Hamiltonian<IsingConfiguration> model, int sites, boolean bits,
			ToDoubleFunction<int[]> expected) {
		assertEquals(sites, model.space().sites());
		IsingConfiguration state = model.space().create();
		for (int number = 0; number < 1 << sites; number++) {
			int[] values = new int[sites];
			for (int site = 0; site < sites; site++) {
				int bit = number >> site & 1;
				state.set(site, 1 - 2 * bit);
				values[site] = bits ? bit : 1 - 2 * bit;
			}
			assertEquals(expected.applyAsDouble(values), model.energy(state), 1e-12);
		}
	}

	@Test
	void spinsByNumber() throws IOException {
		check(model("# vartype=SPIN, a comment\n-1 0 3 7\n0.5 3 # a field\n\n2.25\n4 7 0\n1.5 9 7 3 0\n"), 4, false,
				s -> -s[0] * s[1] * s[2] + 0.5 * s[1] + 2.25 + 4 * s[2] * s[0] + 1.5 * s[0] * s[1] * s[2] * s[3]);
	}

	@Test
	void bitsAreMultipliedOut() throws IOException {
		check(model("3 1 2 3\n-2.5 1\n0.1 2 3\n7\n1 1 2 3 4 5\n", "vartype=BINARY"), 5, true, x -> 3 * x[0] * x[1] * x[2]
				- 2.5 * x[0] + 0.1 * x[1] * x[2] + 7 + x[0] * x[1] * x[2] * x[3] * x[4]);
	}

	@Test
	void valuesOfDecimalsAreWholeMultiples() throws IOException {
		Hamiltonian<IsingConfiguration> model = model("0.1 1 2 3\n0.7 2 3 4\n-0.3 1\n", "vartype=BINARY");
		assertEquals(0.1 / 8, model.capability(IntegerEnergies.class).orElseThrow().quantum(), 1e-17);
	}

	@Test
	void productsInTheFormOfOpenJij() throws IOException {
		check(model("{\"type\": \"BinaryPolynomialModel\", \"vartype\": \"SPIN\", \"index_type\": \"IndexType.STRING\","
				+ " \"variables\": [\"a\", \"b\", \"c\"], \"poly_key_distance_list\": [[2, 0, 1], [], [1]],"
				+ " \"poly_value_list\": [-1.0, 0.5, 2e0]}"), 3, false, s -> -s[0] * s[1] * s[2] + 0.5 + 2 * s[1]);
	}

	@Test
	void aQuadraticModelIsThatOfTheOtherReader() throws IOException {
		String content = "{\"num_variables\": 3, \"num_interactions\": 2, \"variable_type\": \"BINARY\", \"offset\": 1.5,"
				+ " \"linear_biases\": [1, -2.1, 0.5], \"quadratic_biases\": [4, 0.7], \"quadratic_head\": [0, 1],"
				+ " \"quadratic_tail\": [1, 2]}";
		Hamiltonian<IsingConfiguration> model = model(content);
		Hamiltonian<IsingConfiguration> other = Models.ising(new IsingFile(), 1, "file=" + folder.resolve("model"),
				"format=bqm-json");
		assertSame(other.getClass(), model.getClass());
		IsingConfiguration state = model.space().create();
		for (int number = 0; number < 8; number++) {
			for (int site = 0; site < 3; site++) {
				state.set(site, 1 - 2 * (number >> site & 1));
			}
			assertEquals(other.energy(state), model.energy(state));
		}
	}

	@Test
	void packedFilesAndRemarks() throws IOException {
		Path file = folder.resolve("model.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write("# vartype=BINARY\n2 1 2 3\n-1 1\n-1 2\n0.25\n".getBytes(StandardCharsets.UTF_8));
		}
		assertEquals("hubo: 3 bits, 2 products of 1, 1 product of 3, constant 0.25, to be minimised",
				PROVIDER.remark(Models.parse(PROVIDER, "file=" + file)));
	}

	@ParameterizedTest(name = "file {index}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`1 2 3`                                  | line 2, column 1 | nothing says whether the variables are spins or bits
			`# vartype=SPIN!1 2 3!2 3 2`             | line 3, column 1 | have a coefficient in an earlier line
			`# vartype=SPIN!1 2 2`                   | line 2, column 1 | variable 2 stands twice
			`# vartype=SPIN!1 2 x`                   | line 2, column 5 | 'x' is not a whole number; each line reads 'w i j k'
			`# vartype=SPIN!1 2 -3`                  | line 2, column 5 | site -3 is not one of
			`# vartype=SPIN!a 2 3`                   | line 2, column 1 | 'a' is not a weight
			`# vartype=SPIN!1`                       | line 3, column 1 | no terms with variables
			`# vartype=QUTRIT!1 2`                   | line 3, column 1 | only SPIN and BINARY
			`# vartype=BINARY!1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21` | line 2, column 1 | 2^21
			`{"poly_key_distance_list": [[0]], "poly_value_list": [1], "vartype": "SPIN"}` | line 1 | 'variables' is missing
			`{"poly_key_distance_list": [[3]], "poly_value_list": [1], "vartype": "SPIN", "variables": [1]}` | line 1 | variable 3
			`{"poly_key_distance_list": [[0,0]], "poly_value_list": [1], "vartype": "SPIN", "variables": [1]}` | line 1 | twice
			`{"poly_key_distance_list": [[0]], "poly_value_list": [], "vartype": "SPIN", "variables": [1]}` | line 1 | 1 entries and
			`{"poly_key_distance_list": [], "poly_value_list": [], "vartype": "PLUS", "variables": [1]}` | line 1 | not one of SPIN
			""")
	void theRefusalNamesPlaceAndRemedy(String content, String place, String words) throws IOException {
		Path file = Files.writeString(folder.resolve("broken"), content.replace('!', '\n'));
		String message = assertThrows(ParameterException.class,
				() -> PROVIDER.build(Models.parse(PROVIDER, "file=" + file), new SplitMix64(1))).getMessage();
		assertTrue(message.contains("broken, " + place) && message.contains(words), message);
	}
}
