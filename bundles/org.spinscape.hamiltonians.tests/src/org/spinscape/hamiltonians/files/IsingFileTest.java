// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Graph files: what is read, and what is refused with which words. */
class IsingFileTest {

	private static final IsingFile PROVIDER = new IsingFile();

	@TempDir
	private Path folder;

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("graph.txt"), content);
	}

	@SuppressWarnings("unchecked") // the provider builds Ising models
	private static Hamiltonian<IsingConfiguration> read(Path file, Map<String, String> more) {
		Map<String, String> parameters = new HashMap<>(more);
		parameters.put("file", file.toString());
		return (Hamiltonian<IsingConfiguration>) PROVIDER.build(PROVIDER.schema().parse(parameters), new SplitMix64(1));
	}

	@Test
	void triangleWithDecimalWeights() throws IOException {
		Hamiltonian<IsingConfiguration> model = read(file("3 3\n1 2 0.1\n2 3 0.2\n 3  1 -1.25 \n\n"),
				Map.of("best-known", "0.3"));
		IsingSpace space = (IsingSpace) model.space();
		// sum w s s for + - +: -0.1 - 0.2 - 1.25; the cut is 0.3.
		assertEquals(-1.55, model.energy(space.parse("+-+")), 1e-15);
		Objective cut = model.capability(Objective.class).orElseThrow();
		assertEquals("cut", cut.objectiveName());
		assertEquals(0.3, cut.objective(model.energy(space.parse("+-+"))), 1e-15);
		assertEquals(0, cut.objective(model.energy(space.parse("+++"))), 1e-15);
		assertEquals(0.3, cut.bestKnown().orElseThrow());
		// 0.1, 0.2 and 1.25 are whole numbers of 0.01.
		assertEquals(0.01, model.capability(IntegerEnergies.class).orElseThrow().quantum());
	}

	@Test
	void weightsOfMoreDigitsThanFitAreReal() throws IOException {
		Hamiltonian<IsingConfiguration> model = read(file("2 1\n1 2 0.12345678901234567890123\n"), Map.of());
		assertFalse(model.capability(IntegerEnergies.class).isPresent());
		assertEquals(0.12345678901234568, model.energy(((IsingSpace) model.space()).create()));
		assertTrue(model.capability(Objective.class).orElseThrow().bestKnown().isEmpty());
	}

	@Test
	void conforms() throws IOException {
		Path file = file("5 6\n1 2 1\n2 3 -1\n3 4 2\n4 5 1\n5 1 -3\n1 3 1\n");
		assertEquals(List.of(), ProviderConformance.check(PROVIDER, Map.of("file", file.toString())));
		file("5 2\n1 2 0.3\n4 5 -1e-3\n");
		assertEquals(List.of(), ProviderConformance.check(PROVIDER, Map.of("file", file.toString())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|1|1|is empty", "'x'|1|2|1 entries instead of 2", "'3'|1|2|entries",
			"'3 2 7\n'|1|5|one entry too many", "'three 2\n'|1|1|not a whole number",
			"'3 1.5\n'|1|3|not a whole number", "'0 0\n'|1|1|number of sites", "'-4 0\n'|1|1|number of sites",
			"'99999999999 1\n'|1|1|number of sites", "'99999999999999999999 1\n'|1|1|not a whole number",
			"'3 4\n'|1|3|not possible", "'3 -1\n'|1|3|not possible",
			"'3 2\n1 2 1\n'|3|1|ends after 1 of 2", "'3 1\n1\n'|2|2|1 entries instead of 3",
			"'3 2\n\n1 2 1\n2 3\n'|4|4|2 entries instead of 3", "'3 2\n1 2\n2 3 1\n'|3|5|one entry too many",
			"'3 1\n1 2 1 7\n'|2|7|one entry too many",
			"'3 1\n1 4 1\n'|2|3|not one of 1 to 3", "'3 1\n0 1 1\n'|2|1|counted from 1",
			"'3 1\n2 2 1\n'|2|3|joined to itself", "'3 1\n1 b 1\n'|2|3|not a whole number",
			"'3 1\n1 2 heavy\n'|2|5|not a weight", "'3 1\n1 2 NaN\n'|2|5|not a weight",
			"'3 1\n1 2 1e400\n'|2|5|larger than", "'3 1\n1 2 1\n2 3 1\n'|3|1|after all 1 edges",
			"'3 3\n1 2 1\n2 3 1\n2 1 1\n'|4|1|joined in line 2", "'3 0\njunk\n'|2|1|follows after all" })
	void whatIsWrongIsNamedWithItsPlace(String content, int line, int column, String words) throws IOException {
		Path file = file(content);
		ParameterException refusal = assertThrows(ParameterException.class, () -> read(file, Map.of("format", "rudy")));
		assertEquals("file", refusal.violations().getFirst().parameter());
		assertTrue(refusal.getMessage().contains("graph.txt, line " + line + ", column " + column + ": "),
				refusal::getMessage);
		assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
	}

	@Test
	void filesThatAreNoneAreRefused() throws IOException {
		assertRefused(folder.resolve("missing.txt"), "there is no file");
		assertRefused(folder, "is a folder");
		Path binary = Files.write(folder.resolve("binary"), "3 1\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(binary, "not a text file");
	}

	private static void assertRefused(Path file, String words) {
		String message = assertThrows(ParameterException.class, () -> read(file, Map.of())).getMessage();
		assertTrue(message.contains(words), message);
	}

	@Test
	void memoryIsPredictedFromTheFirstLine() throws IOException {
		StringBuilder edges = new StringBuilder("1000 999\n");
		for (int site = 1; site < 1000; site++) {
			edges.append(site).append(' ').append(site + 1).append(" 1\n");
		}
		Path file = file(edges.toString());
		long bytes = PROVIDER.memory(PROVIDER.schema().parse(Map.of("file", file.toString())));
		assertTrue(bytes > 200_000 && bytes < 1_000_000, () -> bytes + " bytes");
		Path missing = folder.resolve("missing.txt");
		assertEquals(0, PROVIDER.memory(PROVIDER.schema().parse(Map.of("file", missing.toString()))));
	}

	@Test
	void countsThatTheFileCannotHoldAreRefused() throws IOException {
		Path file = file("60000000 400000000\n");
		assertRefused(file, "in a file of 19 bytes");
		assertRefused(file("60000 400000000\n"), "cannot hold 400000000 entries");
		assertEquals(0, PROVIDER.memory(PROVIDER.schema().parse(Map.of("file", file.toString()))));
	}

	@Test
	void bestKnownMustBeANumber() {
		assertThrows(ParameterException.class,
				() -> PROVIDER.schema().parse(Map.of("file", "x", "best-known", "very good")));
	}
}
