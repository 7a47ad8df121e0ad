// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that is timed. */
final class Workloads {

	private static final String NUMBERS = " +median ([\\d.]+) +min ([\\d.]+) max ([\\d.]+)";

	private Workloads() {
	}

	static List<Workload> all() {
		List<Workload> all = new ArrayList<>();
		all.add(rate("+-J cubic glass, L=16, 256 replicas, Metropolis", "attempts/ns", 8, "MultiSpinSweeps.sweep",
				Map.of("randomness", "INDEPENDENT"), 1, "", ms("256, 24 bit", "ms256 indep 24-bit RNG +ea16")));
		all.add(rate("the same, random numbers shared by replicas", "attempts/ns", 50, "MultiSpinSweeps.sweep",
				Map.of("randomness", "SHARED"), 1, "", ms("256, shared", "ms256 checker branchless +ea16")));
		all.add(rate("Gaussian cubic glass, L=16, one replica, beta=1", "attempts/ns", 0.3, "SingleSweeps.sweep", Map.of(),
				1, "SingleSweeps.plain", new Outside.Baseline("C++ loop, one replica, +-J", "grad", List.of(),
						"grad-student Metropolis +ea16" + NUMBERS)));
		all.add(rate("dense SK, N=512, annealing beta 0.1 to 3", "attempts/ns", 0.1, "DenseAnnealing.anneal", Map.of(), 1,
				"DenseAnnealing.plain", null));
		all.add(rate("all states, minimum, SK N=30, one thread", "states/ns", 20, "Exhaustive.minimum",
				Map.of("spins", "30"), Math.scalb(1.0, 29), "", new Outside.Baseline("C++ Gray code over AVX2 table", "gray2",
						List.of(), "gray \\+ AVX2 low-6-spin table double N=30:" + NUMBERS)));
		all.add(tree(22, 0.1, false));
		all.add(tree(24, 0.5, false));
		all.add(new Workload("exact barrier tree, SK N=28, two threads", "s", 10, false, "Trees.tree",
				Map.of("spins", "28"), 0, "", null, true));
		all.add(rate("random words with addresses", "words/ns", 2, "RandomWords.fill", Map.of(), 1, "RandomWords.plain",
				null));
		return all;
	}

	private static Workload rate(String name, String unit, double goal, String benchmark, Map<String, String> parameters,
			double work, String plain, Outside.Baseline outside) {
		return new Workload(name, unit, goal, true, benchmark, parameters, work, plain, outside, false);
	}

	private static Outside.Baseline ms(String variant, String line) {
		return new Outside.Baseline("C++ multi-spin, " + variant, "ms3", List.of(), line + NUMBERS);
	}

	private static Workload tree(int spins, double goal, boolean full) {
		return new Workload("exact barrier tree, SK N=" + spins + ", two threads", "s", goal, false, "Trees.tree",
				Map.of("spins", Integer.toString(spins)), 0, "",
				new Outside.Baseline("C++ flood of all states, one thread", "tree", List.of(Integer.toString(spins)),
						"cpu total ([\\d.]+) s"),
				full);
	}
}
