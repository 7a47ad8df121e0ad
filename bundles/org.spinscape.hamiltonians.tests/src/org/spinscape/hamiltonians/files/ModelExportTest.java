// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.combinatorial.RandomSatisfiability;
import org.spinscape.kernels.pair.PairHamiltonian;

/** What is written reads back with the energies of all states. */
class ModelExportTest {

	@TempDir
	private Path folder;

	@SuppressWarnings("unchecked") // the providers here build Ising models
	private static Hamiltonian<IsingConfiguration> model(HamiltonianProvider provider, Map<String, String> parameters) {
		return (Hamiltonian<IsingConfiguration>) provider.build(provider.schema().parse(parameters), new SplitMix64(7));
	}

	/** Fields, a constant and real couplings. */
	private static PairHamiltonian everything() {
		return PairHamiltonian.builder(5).constant(3.25).bond(0, 1, 0.1).bond(1, 2, -2.7).bond(0, 3, 1e-3).field(1, 0.3)
				.field(4, -5).build();
	}

	private void roundTrip(Hamiltonian<IsingConfiguration> model, String format, double rounding) throws IOException {
		StringWriter text = new StringWriter();
		double lost = ModelExport.write(model, format, new PrintWriter(text));
		double[] expected = Instances.energies(model);
		double[] found = Instances.energies(
				Instances.read(folder.resolve("model.txt"), text.toString(), Map.of("format", format)));
		for (int state = 0; state < found.length; state++) {
			found[state] += lost;
		}
		assertArrayEquals(expected, found, rounding, format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rudy", "edge-list", "sparse", "qubo", "bqm-json" })
	void modelsWithoutFields(String format) throws IOException {
		roundTrip(model(new EdwardsAnderson(), Map.of("L", "3", "dimension", "2", "couplings", "pm1")), format, 0);
		roundTrip(model(new SherringtonKirkpatrick(), Map.of("N", "9", "J0", "1.5")), format, 1e-12);
		roundTrip(model(new IsingPSpin(), Map.of("N", "8", "p", "2")), format, 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sparse", "qubo", "bqm-json" })
	void modelsWithFields(String format) throws IOException {
		roundTrip(everything(), format, 1e-13);
	}

	@Test
	void formulas() throws IOException {
		CnfFile provider = new CnfFile();
		Path file = Files.writeString(folder.resolve("first.cnf"), "p cnf 5 4\n1 -2 3 0 4 0 -5 -1\n2 0 0\n");
		Hamiltonian<IsingConfiguration> model = Instances.read(provider, file, Map.of());
		StringWriter text = new StringWriter();
		assertEquals(0, ModelExport.write(model, "cnf", new PrintWriter(text)));
		Path second = Files.writeString(folder.resolve("second.cnf"), text.toString());
		assertArrayEquals(Instances.energies(model), Instances.energies(Instances.read(provider, second, Map.of())));
	}

	@Test
	void randomFormulasComeBackAsTheyWere() throws IOException {
		Hamiltonian<IsingConfiguration> drawn = model(new RandomSatisfiability(), Map.of("N", "9", "K", "3", "alpha", "4"));
		StringWriter text = new StringWriter();
		assertEquals(0, ModelExport.write(drawn, "cnf", new PrintWriter(text)));
		Path file = Files.writeString(folder.resolve("random.cnf"), text.toString());
		assertArrayEquals(Instances.energies(drawn),
				Instances.energies(Instances.read(new CnfFile(), file, Map.of())));
	}

	@ParameterizedTest
	@CsvSource({ "rudy, field on spin 2", "edge-list, field on spin 2", "cnf, no formula", "gif, not one of" })
	void whatAFormatCannotExpressIsRefused(String format, String words) {
		assertRefused(everything(), format, words);
	}

	@Test
	void interactionsOfThreeSpinsAreRefused() {
		assertRefused(model(new IsingPSpin(), Map.of("N", "6")), "qubo", "a term of 3 spins");
		assertRefused(PairHamiltonian.builder(3).bond(0, 1, 1).build(), "edge-list", "spin 3 has no bonds");
	}

	private static void assertRefused(Hamiltonian<?> model, String format, String words) {
		String message = assertThrows(ParameterException.class,
				() -> ModelExport.write(model, format, new PrintWriter(new StringWriter()))).getMessage();
		assertTrue(message.contains(words), message);
	}
}
