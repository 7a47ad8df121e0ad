// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinscape.benchmarks.Workload.Inside;

/** All that is timed. */
final class Workloads {

	private static final String NUMBERS = " +median ([\\d.]+) +min ([\\d.]+) max ([\\d.]+)";

	private Workloads() {
	}

	static List<Workload> all() {
		List<Workload> all = new ArrayList<>();
		all.add(rate("+-J cubic glass, L=16, 256 replicas, Metropolis", "attempts/ns", 8, "MultiSpinSweeps.sweep",
				Map.of("randomness", "INDEPENDENT"), 1, null, ms("256, 24 bit", "ms256 indep 24-bit RNG +ea16")));
		all.add(rate("the same, random numbers shared by replicas", "attempts/ns", 50, "MultiSpinSweeps.sweep",
				Map.of("randomness", "SHARED"), 1, null, ms("256, shared", "ms256 checker branchless +ea16")));
		all.add(rate("Gaussian cubic glass, L=16, one replica, beta=1", "attempts/ns", 0.3, "SingleSweeps.sweep", Map.of(),
				1, Inside.plain("SingleSweeps.plain"), new Outside.Baseline("C++ loop, one replica, +-J", "grad", List.of(),
						"grad-student Metropolis +ea16" + NUMBERS)));
		all.add(tempering("+-J", "pm1", 6));
		all.add(tempering("Gaussian", "gaussian", 1));
		for (String model : List.of("edwards-anderson", "sk", "p-spin", "labs")) {
			all.add(rate(model + ", written as a formula, one walker", "attempts/ns", Double.NaN, "WrittenModels.written",
					Map.of("model", model), 1, new Inside("the built-in model", "WrittenModels.builtIn", Map.of("model",
							model)), null));
		}
		all.add(rate("dense SK, N=512, annealing beta 0.1 to 3", "attempts/ns", 0.1, "DenseAnnealing.anneal", Map.of(), 1,
				Inside.plain("DenseAnnealing.plain"), null));
		all.add(rate("all states, minimum, SK N=30, one thread", "states/ns", 20, "Exhaustive.minimum",
				Map.of("spins", "30"), Math.scalb(1.0, 29), null, new Outside.Baseline("C++ Gray code over AVX2 table",
						"gray2",
						List.of(), "gray \\+ AVX2 low-6-spin table double N=30:" + NUMBERS)));
		all.add(rate("all states, energies kept, SK N=28, one thread", "states/ns", Double.NaN, "AllEnergies.store", Map.of(),
				Math.scalb(1.0, 27), null, null));
		all.add(tree(22, 0.1, false));
		all.add(tree(24, 0.5, false));
		all.add(new Workload("exact barrier tree, SK N=28, two threads", "s", 10, false, "Trees.tree",
				Map.of("spins", "28"), 0, null, null, true));
		all.add(sequences(59, 205));
		all.add(sequences(71, 275));
		all.add(sequences(101, 578));
		all.add(new Workload("spherical p-spin, p=3, 200 components, gradient", "ms", 0.2, false, "CubicForms.evaluate",
				Map.of(), 0, null, null, false));
		all.add(new Workload("Boltzmann machine 784 x 500, PCD-1 step, 100 chains", "ms", Double.NaN, false,
				"BoltzmannTraining.step", Map.of(), 0, null, new Outside.Baseline("numpy with its BLAS, one thread", "rbm.py",
						List.of("784", "500", "100"), "rbm step" + NUMBERS), false));
		all.add(new Workload("exact barrier tree, perceptron N=23, P=46, two threads", "s", 2, false, "Perceptrons.tree",
				Map.of(), 0, Inside.plain("Perceptrons.stateByState"), null, false));
		all.add(training("100-100", Inside.plain("PlainTraining.epoch")));
		all.add(training("784-256", null));
		all.add(new Workload("network 100-100-10, gradient over 8000 samples", "ms", Double.NaN, false, "Training.gradient",
				Map.of("network", "100-100"), 0, null, null, false));
		all.add(new Workload("the same, Hessian times a vector", "ms", Double.NaN, false, "Training.hessian",
				Map.of("network", "100-100"), 0, null, null, false));
		all.add(rate("random words with addresses", "words/ns", 2, "RandomWords.fill", Map.of(), 1, Inside.plain(
				"RandomWords.plain"),
				null));
		return all;
	}

	private static Workload rate(String name, String unit, double goal, String benchmark, Map<String, String> parameters,
			double work, Inside inside, Outside.Baseline outside) {
		return new Workload(name, unit, goal, true, benchmark, parameters, work, inside, outside, false);
	}

	private static Workload tempering(String name, String couplings, double goal) {
		Map<String, String> parameters = Map.of("couplings", couplings);
		return rate("tempering of a " + name + " cubic glass, L=8, 2 x 12 walkers", "attempts/ns", goal, "Tempering.sweep",
				parameters, 1, new Inside("the same walkers one by one", "Tempering.oneByOne", parameters), null);
	}

	/** For lssOrel (Boskovic, Brglez, Brest 2017) see the notes in the README: it is not run here. */
	private static Workload sequences(int length, int energy) {
		return new Workload("time to the best-known sequence, N=" + length + ", one thread", "s", Double.NaN, false,
				"Sequences.search", Map.of("length", Integer.toString(length), "target", Integer.toString(energy)), 0, null,
				null, length > 100);
	}

	private static Outside.Baseline ms(String variant, String line) {
		return new Outside.Baseline("C++ multi-spin, " + variant, "ms3", List.of(), line + NUMBERS);
	}

	/** The baseline is in double precision, too. */
	private static Workload training(String network, Inside inside) {
		return rate("training, network " + network + "-10, batch 100, one thread", "samples/s", Double.NaN, "Training.epoch",
				Map.of("network", network), 8000e9, inside,
				new Outside.Baseline("numpy, float64, one thread", "mlp.py", List.of(network.split("-")),
						"float64" + NUMBERS.replace(" +median", " median")));
	}

	private static Workload tree(int spins, double goal, boolean full) {
		return new Workload("exact barrier tree, SK N=" + spins + ", two threads", "s", goal, false, "Trees.tree",
				Map.of("spins", Integer.toString(spins)), 0, null,
				new Outside.Baseline("C++ flood of all states, one thread", "tree", List.of(Integer.toString(spins)),
						"cpu total ([\\d.]+) s"),
				full);
	}
}
