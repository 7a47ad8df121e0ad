// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.examples.Examples;

/** Every bundled example runs, at a reduced size, and gives the pictures that it is there for. */
class ExamplesTest {

	/**
	 * What is checked of an example.
	 *
	 * @param reduced settings that make it small
	 * @param figures names of figures that it must give
	 */
	private record Check(List<String> reduced, List<String> figures) {
	}

	private static final Map<String, Check> CHECKS = new TreeMap<>(Map.ofEntries(
			Map.entry("aging", new Check(List.of(), List.of("aging-correlation-sample-0", "energy-relaxation-sample-0"))),
			Map.entry("aging-of-learning", new Check(List.of("train=20", "runs=3", "waits=2, 8", "width=5"),
					List.of("aging-displacement-sample-0", "energy-relaxation-sample-0"))),
			Map.entry("band-of-minima", new Check(List.of("samples=2", "Lambda=20"), List.of("hessian-spectrum-sample-0"))),
			Map.entry("barriers-of-learning", new Check(List.of("samples=1", "pairs=1", "train=30", "principal-axes=4"),
					List.of("line-profile-sample-0", "curve-profile-sample-0"))),
			Map.entry("bottom-of-the-funnel", new Check(List.of("samples=1", "train=20", "starts=4", "hops=1", "Lambda=20"),
					List.of("verdicts"))),
			Map.entry("chaos", new Check(List.of("samples=3", "L=4", "sweeps=400", "burn-in=200"),
					List.of("disorder-chaos-curve", "temperature-chaos"))),
			Map.entry("cluster-funnels", new Check(List.of("samples=1", "N=7", "starts=3", "hops=2", "native=false",
					"relaxations=2"), List.of("barrier-tree-sample-0"))),
			Map.entry("cluster-minima", new Check(List.of("N=7", "starts=5", "hops=2", "native=false", "relaxations=2"),
					List.of("barrier-tree-sample-0"))),
			Map.entry("dial-of-frustration", new Check(List.of("samples=2", "runs=10"),
					List.of("optimal-median-time"))),
			Map.entry("folding-times", new Check(List.of("samples=5", "runs=4"),
					List.of("scaling-of-shortest-first-passage", "levinthal-ratio", "survival-N-12-sample-0",
							"first-passage"))),
			Map.entry("funnel-profile", new Check(List.of("samples=2"), List.of("funnel-profile", "folding-barrier"))),
			Map.entry("funnels-sharpen", new Check(List.of("samples=3", "runs=20"), List.of("landing-share"))),
			Map.entry("glass-or-funnel", new Check(List.of("samples=2"), List.of("barrier-tree-sample-0", "funnel-share"))),
			Map.entry("gset-g11", new Check(List.of("sweeps=100", "interval=10"), List.of("best-energy"))),
			Map.entry("landscape-of-labs", new Check(List.of("samples=2"),
					List.of("amplitude-spectrum", "depth", "difficulty", "minima-distances-N-16-sample-0"))),
			Map.entry("layers-of-saddles", new Check(List.of("samples=1", "Lambda=20"),
					List.of("critical-points-table-sample-0", "hessian-spectrum-sample-0", "linear-path-sample-0"))),
			Map.entry("multi-spin-funnels", new Check(List.of("samples=3", "runs=20"), List.of("reached-share"))),
			Map.entry("partitioning-funnels", new Check(List.of("samples=2", "N=10"), List.of("funnel-share"))),
			Map.entry("perceptron-label-noise", new Check(List.of("samples=5"), List.of("trend-of-funnel-share"))),
			Map.entry("perceptron-taught-or-random", new Check(List.of("samples=2", "N=13"),
					List.of("barrier-tree-alpha-2-sample-0", "funnel-share"))),
			Map.entry("range-of-interactions", new Check(List.of("samples=6", "N=10"), List.of("trend-of-minima"))),
			Map.entry("rg-block-spins", new Check(List.of("L=8"), List.of("magnetic-exponent-sample-0"))),
			Map.entry("rg-exact-machines", new Check(List.of("L=6"), List.of("verdicts"))),
			Map.entry("rg-flow", new Check(List.of("L=4", "samples=1", "steps=50"), List.of(
					"temperature-from-below-sample-0"))),
			Map.entry("rg-four-by-four", new Check(List.of("rounds=20", "starts=1"), List.of("divergence-sample-0"))),
			Map.entry("rg-trained-machines", new Check(List.of("L=4", "steps=50"), List.of("verdicts"))),
			Map.entry("saddles-of-networks", new Check(List.of("samples=1", "train=10", "starts=2", "Lambda=20"),
					List.of("critical-points-table-sample-0", "verdicts"))),
			Map.entry("spectra-of-weights", new Check(List.of("samples=1", "train=300", "epochs=3"),
					List.of("weight-spectrum-layer-1-sample-0"))),
			Map.entry("spin-glass-equilibrium", new Check(List.of("samples=4", "sweeps=400", "burn-in=200"),
					List.of("overlap-distribution", "binder", "correlation-length-ratio", "link-overlap", "verdicts"))),
			Map.entry("staged-folding", new Check(List.of("repeats=3", "runs=10"), List.of("success-sample-0", "verdicts"))),
			Map.entry("staged-go-dial", new Check(List.of("samples=5", "repeats=3", "runs=10"), List.of(
					"trend-of-staging-gain"))),
			Map.entry("straight-paths", new Check(List.of("samples=1", "paths=1", "train=15", "side=5", "points=11",
					"Lambda=20"), List.of(
							"linear-path-sample-0"))),
			Map.entry("supergraph", new Check(List.of("samples=1"),
					List.of("supergraph-sample-0", "barrier-tree-sample-0", "median-time-by-temperature-sample-0"))),
			Map.entry("time-to-target", new Check(List.of("L=4", "repeats=3", "target=energy:-50", "sweeps=100"),
					List.of("target-curve-sample-0"))),
			Map.entry("too-narrow", new Check(List.of("samples=1", "starts=2", "relaxations=0"), List.of("verdicts"))),
			Map.entry("trees-of-learning", new Check(List.of("samples=1", "starts=3", "relaxations=2"),
					List.of("barrier-tree-sample-0"))),
			Map.entry("wide-networks", new Check(List.of("samples=2", "train=100", "sweeps=2", "interval=2"),
					List.of("verdicts")))));

	@TempDir
	private Path folder;

	static Stream<String> examples() {
		return Examples.names().stream();
	}

	@Test
	void everyExampleIsChecked() {
		assertEquals(CHECKS.keySet(), new TreeSet<>(Examples.names()));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void saysWhatItShows(String name) throws IOException {
		String text = new String(Examples.read(name), StandardCharsets.UTF_8);
		String description = text.replaceFirst("(?s)^.*?description=\"([^\"]*)\".*$", "$1");
		assertFalse(description.startsWith("<"), name + " has no description");
		assertTrue(description.length() > 80 && description.endsWith("."), description);
		String first = description.split("(?<=[.?!])\\s")[0]; // what lists show of it
		assertTrue(first.endsWith("?") && first.length() <= 80, first);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void runsAndDraws(String name) {
		Check check = CHECKS.get(name);
		List<String> line = new ArrayList<>(List.of("run", "example:" + name, "-o", folder.resolve("run").toString()));
		check.reduced().forEach(setting -> line.addAll(List.of("--set", setting)));
		Spinscape answer = Spinscape.run(line.toArray(String[]::new));
		assertEquals(ExitCode.DONE, answer.code(), answer.err());
		for (String figure : check.figures()) {
			assertTrue(Files.exists(folder.resolve("run/figures/" + figure + ".svg")), name + " gives no figure " + figure);
		}
	}
}
