// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.BoltzmannDraws;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.observables.Energy;
import org.spinscape.observables.Overlap;

/** The two-state formulas on a density of states made for them, and a small planted model summed exactly. */
class FoldingTest {

	private static List<Result> analyze(TaskData data) {
		return new Folding().create(new Folding().schema().parse(Map.of())).analyze(data);
	}

	private static Scalar find(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst()
				.orElseThrow();
	}

	/** x = gap/(dE sqrt(2 S_0)): T_f/T_g = x + sqrt(x^2 - 1); the values of science notes A7. */
	@Test
	void ratioOfTheTwoStateReduction() {
		double[][] known = { { 1, 1 }, { 1.05, 1.3702 }, { 1.25, 2 }, { 1.5, 2.6180 } };
		for (double[] row : known) {
			RandomEnergyForm form = new RandomEnergyForm(20, -3, 2, -3 - row[0] * 2 * Math.sqrt(40));
			assertEquals(row[1], form.foldingTemperature() / form.glassTemperature(), 1e-4);
			assertEquals(row[0] * Math.sqrt(40), form.score(), 1e-12);
			assertEquals((row[0] - 1) * 2 * Math.sqrt(40), form.gapToLowest(), 1e-12);
		}
		assertTrue(Double.isNaN(new RandomEnergyForm(20, 0, 2, -10).foldingTemperature()));
	}

	/** 10^15 Gaussian levels of width 2 and a native state with x = 1.25. */
	@Test
	void levelsOfARandomEnergyModel() {
		double states = 1e15;
		double entropy = Math.log(states);
		double width = 2;
		double nativeEnergy = -1.25 * width * Math.sqrt(2 * entropy);
		int half = 400;
		double[] energies = new double[2 * half + 2];
		long[] counts = new long[2 * half + 2];
		double step = 0.05;
		double norm = states * step / (width * Math.sqrt(2 * Math.PI));
		int used = 1;
		energies[0] = nativeEnergy;
		counts[0] = 1;
		for (int i = -half; i <= half; i++) {
			double e = i * step;
			long count = Math.round(norm * Math.exp(-e * e / (2 * width * width)));
			if (count > 0) {
				energies[used] = e;
				counts[used++] = count;
			}
		}
		Table table = new Table(ResultKind.table("density-of-states", "").tag(), List.of(
				new Table.RealColumn("energy", "J", Arrays.copyOf(energies, used)),
				new Table.IntegerColumn("states", "", Arrays.copyOf(counts, used))));
		List<Result> results = analyze(new TaskData(List.of(), LandscapeFacts.NONE, List.of(table)));
		double glass = width / Math.sqrt(2 * entropy);
		assertEquals(glass, find(results, "glass-temperature").value(), 1e-4 * glass);
		assertEquals(-nativeEnergy, find(results, "stability-gap-mean").value(), 1e-6);
		assertEquals(0.25 * width * Math.sqrt(2 * entropy), find(results, "stability-gap-lowest").value(), 1e-3);
		assertEquals(2, find(results, "folding-ratio-two-state").value(), 1e-3);
		// Levels end where counts fall below one, at 8.2 widths; at T_f = 2 T_g they are populated around 4.2 widths.
		assertEquals(2, find(results, "folding-ratio-native").value(), 1e-3);
		assertEquals(2, find(results, "folding-ratio-heat").value(), 0.01);
	}

	private static Verdict inside(List<Result> results) {
		return results.stream().filter(result -> result.name().equals("heat-peak-inside")).map(Verdict.class::cast)
				.findFirst()
				.orElseThrow();
	}

	/** A fully connected ferromagnet in a field towards a native state: 12 spins, exact sums and exact draws. */
	@Tag("slow")
	@Test
	void sampledFoldingAgreesWithSums() {
		int n = 12;
		PairHamiltonianBuilder builder = PairHamiltonian.builder(n);
		for (int i = 0; i < n; i++) {
			builder.field(i, 0.5);
			for (int j = i + 1; j < n; j++) {
				builder.bond(i, j, 2.0 / n);
			}
		}
		PairHamiltonian plain = builder.build();
		IsingConfiguration up = plain.space().create();
		PairHamiltonian model = builder.planted(up).build();
		BoltzmannDraws draws = new BoltzmannDraws(model);
		double[] temperatures = { 0.8, 1.2, 1.6, 2, 2.5, 3.2, 4.5, 7, 12 };
		List<Result> results = analyze(draws.record(List.of(new Energy(), new Overlap()), temperatures, 2, 4000, 1,
				new StreamKey(9, StreamPurpose.TEST, "folding", 0, 0).open()));
		// P(overlap > 0.7): at most one spin of twelve against the field (10/12 = 0.83; two give 0.67).
		double before = 0;
		double expected = Double.NaN;
		for (double t : temperatures) {
			double logZ = draws.logPartition(t);
			double p = 0;
			for (int state = 0; state < draws.energies().length; state++) {
				p += Integer.bitCount(state) <= 1 ? Math.exp(-draws.energies()[state] / t - logZ) : 0;
			}
			if (before >= 0.5 && p < 0.5) {
				double last = temperatures[Arrays.binarySearch(temperatures, t) - 1];
				expected = last + (t - last) * (before - 0.5) / (before - p);
			}
			before = p;
		}
		Scalar half = find(results, "folding-temperature-overlap");
		assertEquals(expected, half.value(), 4 * half.thermalError());
		double mean = 0;
		double square = 0;
		double best = Double.NaN;
		double most = 0;
		for (double e : draws.energies()) {
			mean += e / draws.energies().length;
			square += e * e / draws.energies().length;
		}
		for (double t = 0.8; t < 12; t += 0.002) {
			double heat = (draws.moment(t, 2) - Math.pow(draws.moment(t, 1), 2)) / (t * t);
			best = heat > most ? t : best;
			most = Math.max(most, heat);
		}
		Scalar peak = find(results, "folding-temperature-heat");
		assertEquals(best, peak.value(), 4 * peak.thermalError() + 0.01);
		assertEquals(Level.SUPPORTED, inside(results).level());
		List<Result> hot = analyze(draws.record(List.of(new Energy(), new Overlap()), new double[] { 4.5, 7, 12 }, 2, 4000, 1,
				new StreamKey(9, StreamPurpose.TEST, "folding", 0, 0).open()));
		assertTrue(Double.isNaN(find(hot, "folding-temperature-heat").value()));
		assertEquals(Level.CANNOT_SAY, inside(hot).level());
		assertTrue(inside(hot).evidence().contains("T = 4.5, the lowest recorded temperature"), inside(hot).evidence());
		Scalar glass = find(results, "glass-temperature");
		assertEquals(Math.sqrt(square - mean * mean) / Math.sqrt(2 * n * Math.log(2)), glass.value(),
				4 * glass.thermalError());
		Scalar gap = find(results, "stability-gap-mean");
		assertEquals(mean - model.energy(up), gap.value(), 4 * gap.thermalError());
	}

	/**
	 * One state at -10, 500 at -1 and 500 at 1. The native state is as likely as all others where
	 * exp(10/T) = 1000 cosh(1/T), at T = 1.399819; the heat capacity of the three levels is largest at 1.297122 (both
	 * solved elsewhere). The others are S_0 = ln 1000 with a width of 1: a glass at 1/sqrt(2 ln 1000).
	 */
	@Test
	void threeLevels() {
		Table table = new Table(ResultKind.table("density-of-states", "").tag(), List.of(
				new Table.RealColumn("energy", "J", new double[] { -10, -1, 1 }),
				new Table.IntegerColumn("states", "", new long[] { 1, 500, 500 })));
		List<Result> results = analyze(new TaskData(List.of(), LandscapeFacts.NONE, List.of(table)));
		double glass = 1 / Math.sqrt(2 * Math.log(1000));
		assertEquals(glass, find(results, "glass-temperature").value(), 1e-12);
		assertEquals(1.3998190729614668, find(results, "folding-temperature-native").value(), 1e-9);
		assertEquals(1.3998190729614668 / glass, find(results, "folding-ratio-native").value(), 1e-8);
		assertEquals(1.2971223790254163, find(results, "folding-temperature-heat").value(), 1e-5);
		assertEquals(1.2971223790254163 / glass, find(results, "folding-ratio-heat").value(), 1e-4);
		assertEquals(Double.NaN, find(results, "glass-temperature").error());
	}
}
