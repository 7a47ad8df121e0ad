// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;

/**
 * Damaged files, 400 of each format by a fixed seed: each gives a model or a refusal of its content, never another
 * exception, and memory is predicted to be no more than a file of that size justifies.
 */
class MutatedFilesTest {

	private static final int MUTANTS = 400;
	/** Sites that cost no text, of which 65,536 are allowed; the rest is a few hundred bytes of text. */
	private static final long MOST_BYTES = 16L << 20;
	private static final String SPARSE = "4 5\n1 1 2\n1 2 -2\n3 1 1\n2 4 -3.5\n3 4 2e1\n";

	/** What damages a file more than random characters do. */
	private static final List<String> NASTY = List.of("-1", "0", "999999999999", "2147483647", "-2147483648",
			"1e999999999", "1e-999999999", "0e-999999999", "9".repeat(500), "NaN", "Infinity", "1 ", "\n", "\r\n\r\n", "\t",
			"#", "%", "c ",
			"p", "{", "}", "[", "]", "\"", ",", "[[[[", "-", ".", "\u00e9", "\u0000", "0x10", "65536", "1048576",
			"60000 60000");

	/** Each: format, content. */
	private static Stream<List<String>> originals() {
		return Stream.of(List.of("rudy", "4 4\n1 2 1\n2 3 -1\n3 4 2.5\n4 1 1\n"),
				List.of("mc", "# comment\n3 3\n1 2 1\n2 3 -1\n1 3 2\n"), List.of("edge-list", "# e\n1 2\n2 3 4\n3 4 -1.5\n"),
				List.of("sparse", SPARSE), List.of("mat", "3\n1 2 3\n2 0 -1\n3 -1 4\n"),
				List.of("or-library", "2\n" + SPARSE + SPARSE),
				List.of("qubo", "c x\nc constant 2\np qubo 0 4 2 2\n0 0 1\n3 3 -2\n0 1 3\n1 2 -4\n"),
				List.of("qplib", "T\nQBN\nmaximize\n3\n2\n1 1 2\n2 1 -4\n0.5\n1\n3 2\n1 # q\n1E+30\n0\n0\n0\n0\n0\n0\n"),
				List.of("bqm-json", "{\"num_variables\": 3, \"num_interactions\": 2, \"variable_type\": \"BINARY\","
						+ " \"offset\": 1.5, \"info\": {\"a\": [1]}, \"linear_biases\": [1, -2, 0.5],"
						+ " \"quadratic_biases\": [4, 1], \"quadratic_head\": [0, 1], \"quadratic_tail\": [1, 2]}"),
				List.of("auto", "5 3\n1 2 1\n4 5 -1\n2 3 2\n"),
				List.of("auto", "5,3\n1,2\n4;5\n2,3\n"), List.of("coo", "# vartype=BINARY\n0 0 1\n0 1 -2\n1 2 0.5\n"),
				List.of("auto", "# vartype=SPIN\n0 0 1\n0 1 -2\n1 2 0.5\n"),
				List.of("matrix-market",
						"%%MatrixMarket matrix coordinate real symmetric\n% c\n3 3 3\n2 1 1\n3 2 -2\n3 3 4\n"),
				List.of("auto", "%%MatrixMarket matrix array integer general\n2 2\n1\n2 2\n3\n"),
				List.of("hubo", "# vartype=SPIN\n-1 0 3 7\n0.5 3\n2\n4 7 0\n"),
				List.of("hubo", "# vartype=BINARY\n3 1 2 3\n-2.5 1\n7\n"),
				List.of("openjij-json", "{\"vartype\": \"BINARY\", \"variables\": [\"a\", 4, 5],"
						+ " \"poly_key_distance_list\": [[2, 0, 1], [], [1]], \"poly_value_list\": [-1.0, 0.5, 2e0]}"),
				List.of("cnf", "c x\np cnf 4 3\n1 -2 0\n3 4 -1 0 2\n0\n%\n0\n"),
				List.of("cnf", "p wcnf 4 3 9\n9 1 -2 0\n3 4 -1 0\n2.5 2\n0\n"), List.of("cnf",
						"h 1 -2 0\n3 4 -1 0\n2 2\n0\n"));
	}

	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@MethodSource("originals")
	void aModelOrARefusal(List<String> original) throws IOException {
		boolean formula = original.get(0).equals("cnf");
		boolean polynomial = List.of("hubo", "openjij-json").contains(original.get(0));
		HamiltonianProvider provider = formula ? new CnfFile() : polynomial ? new PolynomialFile() : new IsingFile();
		Path file = folder.resolve("mutant");
		Map<String, String> values = formula ? Map.of("file", file.toString())
				: Map.of("file", file.toString(), "format", original.get(0));
		Parameters parameters = provider.schema().parse(values);
		SplittableRandom random = new SplittableRandom(original.hashCode());
		int models = 0;
		for (int mutant = 0; mutant < MUTANTS; mutant++) {
			byte[] content = mutate(original.get(1), random);
			if (mutant % 20 == 0) {
				content = packed(content, random);
			}
			Files.write(file, content);
			models += tryBuild(provider, parameters, content) ? 1 : 0;
		}
		int built = models;
		assertTrue(built > MUTANTS / 200 && built < MUTANTS, () -> built + " of " + MUTANTS + " mutants were accepted");
	}

	private static boolean tryBuild(HamiltonianProvider provider, Parameters parameters, byte[] content) {
		try {
			long predicted = provider.memory(parameters);
			assertTrue(predicted >= 0 && predicted < MOST_BYTES, () -> predicted + " bytes for: " + shown(content));
			energy(provider.build(parameters, new SplitMix64(1)));
			assertTrue(predicted > 0, () -> "no memory is predicted for: " + shown(content));
			return true;
		} catch (ParameterException e) {
			assertTrue(e.getMessage().contains("mutant, line "), () -> e.getMessage() + " for: " + shown(content));
			return false;
		} catch (RuntimeException e) {
			return fail(e + " for: " + shown(content), e);
		}
	}

	private static <C extends Configuration> void energy(Hamiltonian<C> model) {
		assertTrue(Double.isFinite(model.energy(model.space().create())));
	}

	private static String shown(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

	/** One to three cuts, repetitions, exchanged characters or nasty words. */
	private static byte[] mutate(String text, SplittableRandom random) {
		StringBuilder mutant = new StringBuilder(text);
		for (int change = random.nextInt(3); change >= 0; change--) {
			int at = random.nextInt(mutant.length() + 1);
			int end = Math.min(mutant.length(), at + random.nextInt(1, 8));
			switch (random.nextInt(7)) {
				case 0 -> mutant.delete(at, end);
				case 1 -> mutant.insert(at, mutant.substring(at, end));
				case 2 -> mutant.replace(at, end, NASTY.get(random.nextInt(NASTY.size())));
				case 3 -> mutant.insert(at, NASTY.get(random.nextInt(NASTY.size())));
				case 4 -> mutant.setLength(at);
				case 5 -> replaceWord(mutant, random);
				default -> mutant.replace(at, Math.min(mutant.length(), at + 1),
						String.valueOf((char) random.nextInt(32, 127)));
			}
		}
		byte[] bytes = mutant.toString().getBytes(StandardCharsets.UTF_8);
		if (bytes.length > 0 && random.nextInt(20) == 0) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256); // perhaps no UTF-8 any more
		}
		return bytes;
	}

	/** As gzip, half of the time with a damaged byte. */
	private static byte[] packed(byte[] content, SplittableRandom random) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		byte[] packed = bytes.toByteArray();
		if (random.nextBoolean()) {
			packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return packed;
	}

	private static void replaceWord(StringBuilder text, SplittableRandom random) {
		List<String> words = new ArrayList<>(Arrays.asList(text.toString().split("(?<=\\s)|(?=\\s)")));
		int word = random.nextInt(words.size());
		words.set(word, NASTY.get(random.nextInt(NASTY.size())));
		text.setLength(0);
		words.forEach(text::append);
	}
}
