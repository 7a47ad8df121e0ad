// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Who asks whether a space is a certain one of core. What a space can do its interfaces say ({@code DiscreteSpace}, {@code FiniteSpace},
 * {@code SpinSpace}, {@code Manifold}) and their methods: a stranger's space should be taken wherever it can be. Those listed are about
 * one space by their definition, most of them since all states of Ising spins are the corners of a cube, each flip an edge.
 */
class ConcreteSpacesTest {

	private static final String SPACES = "(IsingSpace|PottsSpace|RealSpace|SphereSpace|ProductSpace)";
	private static final Pattern ASKS = Pattern.compile("instanceof\\s+" + SPACES + "\\b|\\(" + SPACES + "\\)\\s*\\w|case\\s+"
			+ SPACES + "\\s+\\w|" + SPACES + "\\.class");

	/** How often a class asks, and behind the mark why it may. */
	private static final String ALLOWED = """
			# all states of Ising spins are the corners of a cube
			Landscape 2, EnergyTable 1, ListedEnergies 1, PairMinimum 1, ExactEnergies 1, ExactLaw 1
			# kernels over bits, one spin each, any of which may turn
			SignedModel 1, SweepKernels 2, MoveSampler 1, SingleSpinProvider 1, GroundStateExplorer 1
			# methods that are defined for Ising spins: clusters, cuts, walls, machines, patterns
			ClusterProvider 1, NFoldWay 1, TabuSearch 1, SampledTree 1, BranchAndBoundExplorer 1, RandomFieldExplorer 1
			PlanarGroundStateExplorer 1, SpinGraph 1, TransferMatrixExplorer 1, Subjects 1, PatternHamiltonian 1
			# overlaps, which have a formula of their own for Potts spins
			MinimaOverlaps 1, Coordinate 2, FranzParisi 2, Overlap 2
			# what a new plug-in begins with
			Quenches 1, RandomScan 1
			""";

	private static Map<String, Integer> allowed() {
		Map<String, Integer> allowed = new TreeMap<>();
		ALLOWED.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(", ")))
				.map(each -> each.split(" ")).forEach(each -> allowed.put(each[0], Integer.valueOf(each[1])));
		return allowed;
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("..").toAbsolutePath().normalize())) {
			return files.filter(file -> file.toString().endsWith(".java")).filter(file -> !isApart(file.toString().replace(
					'\\',
					'/'))).toList();
		}
	}

	private static boolean isApart(String file) {
		return file.contains("/org.spinscape.core/") || file.contains("/org.spinscape.conformance/") || file.contains(
				".tests/")
				|| file.contains("/tests/") || file.contains("/target/");
	}

	@Test
	void nobodyElseAsksForOneSpace() throws IOException {
		Map<String, Integer> found = new TreeMap<>();
		List<Path> sources = sources();
		assertTrue(sources.size() > 500, "the sources are not where they were: " + sources.size());
		for (Path source : sources) {
			int asks = (int) ASKS.matcher(Files.readString(source)).results().count();
			if (asks > 0) {
				found.merge(source.getFileName().toString().replace(".java", ""), asks, Integer::sum);
			}
		}
		assertEquals(allowed(), found, "say by an interface of core what the space must be able to do, or list it with its"
				+ " reason");
	}
}
