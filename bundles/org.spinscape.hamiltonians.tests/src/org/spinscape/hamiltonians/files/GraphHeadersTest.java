// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.space.IsingConfiguration;

/** Graphs without weights, with headers and without: a header is no edge, and an edge is no header. */
class GraphHeadersTest {

	@TempDir
	private Path folder;

	private Hamiltonian<IsingConfiguration> read(String content, Map<String, String> more) throws IOException {
		return Instances.read(folder.resolve("graph.txt"), content, more);
	}

	/** Sites, least energy and number of states of it. */
	private void assertGround(Hamiltonian<IsingConfiguration> model, int sites, double energy, int states) {
		double[] energies = Instances.energies(model);
		assertEquals(1 << sites, energies.length);
		double least = Arrays.stream(energies).min().orElseThrow();
		assertEquals(energy, least);
		assertEquals(states, Arrays.stream(energies).filter(value -> value == least).count());
	}

	/** A path of four sites and a free one: every edge can be cut, and the free site has two states. */
	@Test
	void aHeaderBeforeEdgesWithoutWeights() throws IOException {
		Hamiltonian<IsingConfiguration> model = read("5 3\n1 2\n2 3\n3 4\n", Map.of());
		assertGround(model, 5, -3, 4);
		assertEquals(3, model.capability(Objective.class).orElseThrow().objective(-3));
	}

	/** A square with two free sites, and a mark after the header. */
	@ParameterizedTest
	@ValueSource(strings = { "6 4 1\n1 2\n2 3\n3 4\n1 4\n", "6 4 0\n1 2\n2 3\n3 4\n1 4\n", "6 4\n1 2\n2 3\n3 4\n1 4\n" })
	void aMarkAfterTheHeaderIsNoWeight(String content) throws IOException {
		assertGround(read(content, Map.of()), 6, -4, 8);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'1 2\n2 3\n3 1\n'|3|-1|6", "'0 1\n1 2\n2 0\n'|3|-1|6", "'1 2\n'|2|-1|2",
			"'1,2\n2,3\n1,3\n'|3|-1|6", "'1;2;1\n2;3;1\n1;3;1\n'|3|-1|6", "'1, 2, 1\n2, 3 ,1\n1,3,1\n'|3|-1|6",
			"'1\u00a02\u202f1\n2\u00a03\u20071\n1 3 1\n'|3|-1|6", "'1 2 1\r2 3 1\r1 3 1\r'|3|-1|6",
			"'1 2 1\n2 3 1\n4 3 1\n'|4|-3|2", "'3 1 1\n1 2 1\n2 3 1\n'|3|-1|6" })
	void edgesWithoutAHeader(String content, int sites, double energy, int states) throws IOException {
		assertGround(read(content, Map.of()), sites, energy, states);
	}

	/** Two readings are possible; which one is taken must be said, and then each is. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'3 2\n2 1\n3 1\n'|3|-2|3|-1", "'6 4 1\n1 2 1\n2 3 1\n3 4 1\n1 4 1\n'|6|-4|6|-5" })
	void whatMayBeBothIsAskedAbout(String content, int sites, double energy, int otherSites, double otherEnergy)
			throws IOException {
		String message = assertThrows(ParameterException.class, () -> read(content, Map.of())).getMessage();
		assertTrue(message.contains("graph.txt, line 1, column 1: ") && message.contains("rudy or edge-list"), message);
		double[] rudy = Instances.energies(read(content, Map.of("format", "rudy")));
		assertEquals(1 << sites, rudy.length);
		assertEquals(energy, Arrays.stream(rudy).min().orElseThrow());
		double[] list = Instances.energies(read(content, Map.of("format", "edge-list")));
		assertEquals(1 << otherSites, list.length);
		assertEquals(otherEnergy, Arrays.stream(list).min().orElseThrow());
	}

	/** A file whose end is missing must not become another graph. */
	@Test
	void edgesThatAreMissingAreMissed() {
		String message = assertThrows(ParameterException.class, () -> read("9 8\n1 2\n2 3\n3 4\n", Map.of())).getMessage();
		assertTrue(message.contains("header 'n m' or an edge"), message);
		message = assertThrows(ParameterException.class, () -> read("4 2\n", Map.of())).getMessage();
		assertTrue(message.contains("ends after 0 of 2 edges"), message);
	}

	/** No refusal advises to take a term out of the problem. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "rudy|'3 2\n1 1 1\n1 2 1\n'|choose the format sparse",
			"edge-list|'0 0 0.5\n0 1 1\n'|choose the format coo", "rudy|'2 1\n1 2 1\n1 2 3\n'|correct the count",
			"edge-list|'1 2 1\n2 1 3\n'|the sum of the weights",
			"edge-list|'# vartype=BINARY\n0 1 1\n'|choose the format coo",
			"edge-list|'%%MatrixMarket matrix coordinate real symmetric\n1 2 1\n'|choose the format matrix-market" })
	void adviceKeepsTheProblem(String format, String content, String words) {
		String message = assertThrows(ParameterException.class, () -> read(content, Map.of("format", format))).getMessage();
		assertTrue(message.contains(words), message);
		assertTrue(!message.contains("remove") && !message.contains("leave out"), message);
	}

	/** The cut of a graph with a constant is the cut of the graph. */
	@Test
	void aConstantIsNoPartOfTheCut() throws IOException {
		Hamiltonian<IsingConfiguration> model = read("# constant 2.5\n1 2 1\n2 3 1\n1 3 1\n", Map.of());
		double least = Arrays.stream(Instances.energies(model)).min().orElseThrow();
		assertEquals(1.5, least);
		assertEquals(2, model.capability(Objective.class).orElseThrow().objective(least));
	}
}
