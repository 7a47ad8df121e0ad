// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.files.IsingFile;
import org.spinscape.samplers.annealing.SimulatedAnnealing;
import org.spinscape.samplers.tempering.ParallelTempering;

/**
 * Maximum cut of G11 of the Gset collection (800 sites, 1600 edges). Best known 564, in the literature since C. Helmberg
 * and F. Rendl, SIAM J. Optim. 10, 673 (2000) and its successors.
 */
class GsetTest {

	private static final String G11 = "bundles/org.spinscape.examples/examples/gset-g11/G11.txt";

	/** The file in the source tree, wherever in it the tests are started. */
	private static Path file() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve(G11))) {
			folder = folder.getParent();
		}
		assertTrue(folder != null, "started outside the source tree");
		return folder.resolve(G11);
	}

	/** The cut from the text of the file, without any of our code. */
	private static int cut(String state) throws IOException {
		List<String> lines = Files.readAllLines(file());
		int cut = 0;
		for (String line : lines.subList(1, lines.size())) {
			if (!line.isBlank()) {
				String[] parts = line.strip().split("\\s+");
				boolean differ = state.charAt(Integer.parseInt(parts[0]) - 1) != state
						.charAt(Integer.parseInt(parts[1]) - 1);
				cut += differ ? Integer.parseInt(parts[2]) : 0;
			}
		}
		return cut;
	}

	private static int best(SamplerProvider provider, int seed, int sweeps, Map<String, String> parameters)
			throws IOException {
		Hamiltonian<?> model = Runs.model(new IsingFile(), new SplitMix64(1),
				Map.of("file", file().toString(), "best-known", "564"));
		Sampler sampler = Runs.sampler(provider, model, seed, sweeps, parameters);
		for (int sweep = 0; sweep < sweeps; sweep++) {
			sampler.sweep();
		}
		BestState best = (BestState) sampler;
		int cut = cut(best.bestConfiguration().toText());
		Objective objective = model.capability(Objective.class).orElseThrow();
		assertEquals(cut, objective.objective(best.bestEnergy()), "cut recomputed from the file");
		assertTrue(cut <= objective.bestKnown().orElseThrow(), "better than best known: " + cut);
		return cut;
	}

	@Test
	@Tag("slow")
	void annealingComesWithinOnePercent() throws IOException {
		double sum = 0;
		int runs = 8;
		for (int seed = 1; seed <= runs; seed++) {
			sum += best(new SimulatedAnnealing(), seed, 3000,
					Map.of("hot", "3", "cold", "0.2", "dynamics", "metropolis(order=sequential)"));
		}
		assertTrue(sum / runs >= 0.99 * 564, "mean cut " + sum / runs);
	}

	@Test
	void temperingComesWithinOnePercent() throws IOException {
		int cut = best(new ParallelTempering(), 1, 600, Map.of("t-min", "0.25", "t-max", "1.6", "count", "16",
				"dynamics", "metropolis(order=sequential)"));
		assertTrue(cut >= 560, "cut " + cut);
	}
}
