// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Formulas with weights against sums over violated clauses, written out. */
class WeightedFormulaTest {

	private static final CnfFile PROVIDER = new CnfFile();

	@TempDir
	private Path folder;

	private Hamiltonian<IsingConfiguration> read(String name, String content) throws IOException {
		return Instances.read(PROVIDER, Files.writeString(folder.resolve(name), content), Map.of());
	}

	/**
	 * Hard: x1 or x2, and not x2 or x3; soft: not x1 (2), not x3 (5), x1 or x3 (3). A broken hard clause costs 11. Index
	 * bits are x1, x2, x3.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "c older\np wcnf 3 5 20\n20 1 2 0\n20 -2 3 0\n2 -1 0\n5 -3 0\n3 1 3 0\n",
			"p wcnf 3 5 11\n11 1 2 0 12 -2\n3 0\n2 -1 0 5 -3 0 3 1 3 0\n",
			"c newer\nh 1 2 0\nh -2 3 0\nc between\n2 -1 0\n5 -3 0\n3 1 3 0\n",
			"2 -1 0\nh 1 2 0\n5 -3 0\n3 1 3 0\nh -2 3 0\n" })
	void bothForms(String content) throws IOException {
		double[] expected = { 11 + 3, 2, 11 + 3, 11 + 2, 11 + 5, 2 + 5, 5, 2 + 5 };
		Hamiltonian<IsingConfiguration> model = read("formula.txt", content);
		assertArrayEquals(expected, Instances.energies(model));
		assertEquals(1, model.capability(IntegerEnergies.class).orElseThrow().quantum());
		assertEquals("cost", model.capability(Objective.class).orElseThrow().objectiveName());
		assertEquals(List.of(), ProviderConformance.check(PROVIDER, Map.of("file", folder.resolve("formula.txt")
				.toString())));
	}

	@Test
	void withoutATopAllClausesAreSoft() throws IOException {
		assertArrayEquals(new double[] { 10, 0.8 }, Instances.energies(read("f.cnf", "p wcnf 1 2\n10 1 0\n0.8 -1 0\n")));
	}

	/** 0.1 + 0.2 and 0.3 are one energy, since weights are whole numbers of the last decimal place. */
	@Test
	void equalWeightsAreEqualEnergies() throws IOException {
		double[] energies = Instances.energies(read("f.cnf", "p wcnf 2 3\n0.1 1 0\n0.2 1 0\n0.3 -1 2 0\n"));
		assertEquals(energies[0b00], energies[0b01]);
		assertEquals(0.1, read("f.cnf", "p wcnf 1 1\n0.1 1 0\n").capability(IntegerEnergies.class).orElseThrow().quantum());
	}

	/** Weights beyond 2^53 still give the right flips; their sums are no longer equal as numbers. */
	@Test
	void weightsOfSixtyBits() throws IOException {
		Hamiltonian<IsingConfiguration> model = read("f.wcnf", "1000000000000000001 1 0\n1000000000000000000 -1 0\n");
		assertFalse(model.capability(IntegerEnergies.class).isPresent());
		assertEquals(-1, model.track(model.space().create()).delta(0), "1e18 + 1 less 1e18, kept as whole numbers");
	}

	/** Random formulas of all shapes, and every flip from every state. */
	@Test
	void flipsAreDifferencesOfEnergies() throws IOException {
		SplittableRandom random = new SplittableRandom(5);
		for (int formula = 0; formula < 30; formula++) {
			int variables = random.nextInt(1, 7);
			StringBuilder text = new StringBuilder();
			for (int clause = random.nextInt(1, 12); clause > 0; clause--) {
				text.append(random.nextInt(4) == 0 ? "h" : Integer.toString(random.nextInt(1, 100)));
				for (int literal = random.nextInt(0, 4); literal > 0; literal--) {
					text.append(' ').append(random.nextBoolean() ? "" : "-").append(random.nextInt(1, variables + 1));
				}
				text.append(" 0\n");
			}
			Hamiltonian<IsingConfiguration> model = read("f.wcnf", text.toString());
			double[] energies = Instances.energies(model);
			assertArrayEquals(violated(text.toString(), energies.length), energies, text.toString());
			IsingSpace space = (IsingSpace) model.space();
			IsingConfiguration state = space.create();
			for (int index = 0; index < energies.length; index++) {
				space.assign(state, index);
				for (int move = 0; move < space.sites(); move++) {
					EnergyTracker<IsingConfiguration> tracker = model.track(state);
					assertEquals(energies[index ^ 1 << move] - energies[index], tracker.delta(move), text.toString());
					tracker.accept(move);
					assertEquals(energies[index ^ 1 << move], tracker.energy(), text.toString());
				}
			}
		}
	}

	/** Weight of the clauses that are violated, from the text. */
	private static double[] violated(String text, int states) {
		long soft = text.lines().filter(line -> !line.startsWith("h") && !always(line))
				.mapToLong(line -> Long.parseLong(line.split(" ")[0])).sum();
		double[] sums = new double[states];
		for (String line : text.lines().toList()) {
			String[] words = line.split(" ");
			long weight = words[0].equals("h") ? soft + 1 : Long.parseLong(words[0]);
			for (int state = 0; state < states; state++) {
				boolean satisfied = false;
				for (int word = 1; word < words.length - 1; word++) {
					int literal = Integer.parseInt(words[word]);
					satisfied |= (state >> Math.abs(literal) - 1 & 1) == (literal > 0 ? 1 : 0);
				}
				sums[state] += satisfied ? 0 : weight;
			}
		}
		return sums;
	}

	private static boolean always(String line) {
		List<String> words = List.of(line.split(" "));
		return words.subList(1, words.size() - 1).stream().anyMatch(word -> words.subList(1, words.size()).contains("-"
				+ word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "h 1 2 0\nh -2 3 0\n2 -1 0\n5.25 -3 0\n3 1 3 0\n", "p wcnf 4 3\n10 1 0\n7 -1 0\n1 2 -1 0\n" })
	void whatIsWrittenReadsBack(String content) throws IOException {
		Hamiltonian<IsingConfiguration> model = read("first.txt", content);
		StringWriter text = new StringWriter();
		assertEquals(0, ModelExport.write(model, "wcnf", new PrintWriter(text)));
		assertArrayEquals(Instances.energies(model), Instances.energies(read("second.txt", text.toString())), text
				.toString());
		String message = assertThrows(ParameterException.class,
				() -> ModelExport.write(model, "cnf", new PrintWriter(new StringWriter()))).getMessage();
		assertTrue(message.contains("use wcnf"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "f.txt|'1 -2 0\n3 4 0\n'|1|1|ends in .wcnf",
			"f.txt|'p wcnf 2 1 x\n3 1 0\n'|1|12|no weight",
			"f.txt|'p wcnf 2 1 5\n-3 1 0\n'|2|1|positive", "f.txt|'p wcnf 2 1 5\n3 3 0\n'|2|3|not one of 1 to 2",
			"f.txt|'p wcnf 2 2 5\n3 1 0\n'|3|1|1 of 2 clauses", "f.txt|'p wcnf 2 1 5\n3 1 0\n2 1 0\n'|3|1|more than 1",
			"f.txt|'p cnf 2 1 5\n1 0\n'|1|11|one entry too many", "f.wcnf|'h 1 2\n'|2|1|within a clause",
			"f.wcnf|'h 1 h 0\n'|1|5|not a whole number", "f.wcnf|'x 1 0\n'|1|1|h if it must", "f.wcnf|''|1|1|ends too early",
			"f.wcnf|'1e30 1 0\n'|1|1|64 bits", "f.wcnf|'1e-30 1 0\n'|1|1|15 decimals",
			"f.wcnf|'1 99999999 0\n'|1|3|number of sites",
			"f.wcnf|'2000000000000000000 1 0\n2000000000000000000 2 0\n'|3|1|64 bits" })
	void whatIsWrongIsNamedWithItsPlace(String name, String content, int line, int column, String words) {
		String message = assertThrows(ParameterException.class, () -> read(name, content)).getMessage();
		assertTrue(message.contains(name + ", line " + line + ", column " + column + ": "), message);
		assertTrue(message.contains(words), message);
	}

	@Test
	void theParameterNamesAFileThatDoesNot() throws IOException {
		Path file = Files.writeString(folder.resolve("f.txt"), "3 1 0\n4 -1 0\n");
		assertArrayEquals(new double[] { 3, 4 }, Instances.energies(Instances.read(PROVIDER, file, Map.of("format",
				"wcnf"))));
	}
}
