// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;

/** A run made of series whose law is known: what is wrong with it is known, too. */
final class MadeUpRun {

	static final int LENGTH = 4096;
	/** Spins that may be turned over together. */
	private static final LandscapeFacts SYMMETRIC = new LandscapeFacts(64, Double.NaN, 0, Double.NaN, 0, Double.NaN, true);

	private final RandomStream random;
	private final List<Recording> recordings = new ArrayList<>();
	private final List<Result> results = new ArrayList<>();
	private References references = References.NONE;

	MadeUpRun(String name, int seed) {
		random = new StreamKey(seed, StreamPurpose.TEST, name, 0, 0).open();
	}

	RandomStream random() {
		return random;
	}

	/** An autoregressive series of unit variance about 0, in equilibrium from the start. */
	double[] series(double memory) {
		double[] series = new double[LENGTH];
		double value = random.nextGaussian();
		for (int i = 0; i < LENGTH; i++) {
			series[i] = value;
			value = memory * value + Math.sqrt(1 - memory * memory) * random.nextGaussian();
		}
		return series;
	}

	/** The same about another mean. */
	double[] about(double mean, double memory) {
		return Arrays.stream(series(memory)).map(value -> value + mean).toArray();
	}

	/** Adds to every record what depends on its time. */
	static double[] plus(double[] series, IntToDoubleFunction drift) {
		double[] sum = series.clone();
		Arrays.setAll(sum, i -> series[i] + drift.applyAsDouble(i));
		return sum;
	}

	/** Adds an observable. @param values {@code values[slot][component][record]} */
	MadeUpRun record(String name, boolean odd, boolean independent, double[][]... values) {
		recordings.add(new Recording(ResultKind.scalar(name, "J", name).tag(), true, temperatures(values.length), 1,
				values, odd, independent));
		return this;
	}

	private static double[] temperatures(int slots) {
		double[] temperatures = new double[slots];
		Arrays.setAll(temperatures, slot -> 1 + 0.5 * slot);
		return temperatures;
	}

	MadeUpRun energy(double[][]... values) {
		return record("energy", false, true, values);
	}

	MadeUpRun magnetisation(double[][]... values) {
		return record("magnetisation", true, true, values);
	}

	MadeUpRun roundTrips(int count) {
		results.add(Scalar.exact(ResultKind.scalar("round-trips", "", ""), count));
		return this;
	}

	/** One more replica from the native state, with these energies. */
	MadeUpRun fromNative(double[]... slots) {
		double[][][] values = Arrays.stream(slots).map(slot -> new double[][] { slot }).toArray(double[][][]::new);
		references = new References("the native state",
				List.of(new Recording(ResultKind.scalar("energy", "J", "energy").tag(), true,
						temperatures(slots.length), 1, values)), new double[0],
				new double[0]);
		return this;
	}

	MadeUpRun exact(double mean, double deviation) {
		references = new References("", List.of(), new double[] { mean }, new double[] { deviation });
		return this;
	}

	TaskData data() {
		return new TaskData(recordings, SYMMETRIC, references, results);
	}

	Verdict verdict() {
		Equilibration provider = new Equilibration();
		List<Result> said = provider.create(provider.schema().parse(Map.of())).analyze(data());
		if (said.size() != 1) {
			throw new AssertionError("one joint verdict expected: " + said);
		}
		return (Verdict) said.getFirst();
	}

	/** So many things, each made anew. */
	static double[][] several(int count, Supplier<double[]> one) {
		double[][] all = new double[count][];
		Arrays.setAll(all, _ -> one.get());
		return all;
	}

	/**
	 * Energy and magnetisation along a chain of single-spin Metropolis at T = 1 on the sites in order, recorded at every
	 * second sweep: reducible on purpose.
	 */
	static double[][] sequential(int[][] bonds, int sites, int records, RandomStream random) {
		int[] spins = new int[sites];
		Arrays.setAll(spins, _ -> random.nextInt(2) * 2 - 1);
		IntUnaryOperator field = site -> {
			int sum = 0;
			for (int[] bond : bonds) {
				sum += bond[0] == site ? spins[bond[1]] : bond[1] == site ? spins[bond[0]] : 0;
			}
			return sum;
		};
		double[][] seen = new double[2][records];
		for (int record = 0; record < records; record++) {
			for (int sweep = 0; sweep < 2; sweep++) {
				for (int site = 0; site < sites; site++) {
					double delta = -2.0 * spins[site] * field.applyAsInt(site); // E = sum of s s over bonds
					if (delta <= 0 || random.nextDouble() < Math.exp(-delta)) {
						spins[site] = -spins[site];
					}
				}
			}
			seen[0][record] = Arrays.stream(bonds).mapToInt(bond -> spins[bond[0]] * spins[bond[1]]).sum();
			seen[1][record] = Arrays.stream(spins).sum() / (double) sites;
		}
		return seen;
	}
}
