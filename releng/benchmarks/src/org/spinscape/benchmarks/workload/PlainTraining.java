// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.random.RandomStream;

/** The obvious program for an epoch of 8000 samples of a 100-100-10 network: sums over sums, sample by sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PlainTraining {

	private static final int INPUTS = 100;
	private static final int HIDDEN = 100;
	private static final int CLASSES = 10;
	private static final int SAMPLES = 8000;
	private static final int BATCH = 100;
	private static final double RATE = 0.01;

	private final double[][] inputs = normal(SAMPLES, INPUTS, 1);
	private final double[][] into = normal(INPUTS, HIDDEN, Math.sqrt(2.0 / INPUTS));
	private final double[][] from = normal(HIDDEN, CLASSES, Math.sqrt(2.0 / HIDDEN));

	private static double[][] normal(int rows, int columns, double spread) {
		RandomStream random = Models.random(rows);
		double[][] values = new double[rows][columns];
		for (double[] row : values) {
			Arrays.setAll(row, _ -> spread * random.nextGaussian());
		}
		return values;
	}

	/** An epoch. */
	@Benchmark
	public void epoch() {
		for (int start = 0; start < SAMPLES; start += BATCH) {
			double[][] intoSlope = new double[INPUTS][HIDDEN];
			double[][] fromSlope = new double[HIDDEN][CLASSES];
			for (int k = start; k < start + BATCH; k++) {
				sample(inputs[k], k % CLASSES, intoSlope, fromSlope);
			}
			step(into, intoSlope);
			step(from, fromSlope);
		}
	}

	private void sample(double[] x, int label, double[][] intoSlope, double[][] fromSlope) {
		double[] hidden = new double[HIDDEN];
		for (int j = 0; j < HIDDEN; j++) {
			for (int i = 0; i < INPUTS; i++) {
				hidden[j] += x[i] * into[i][j];
			}
			hidden[j] = Math.max(0, hidden[j]);
		}
		double[] out = new double[CLASSES];
		double sum = 0;
		for (int c = 0; c < CLASSES; c++) {
			for (int j = 0; j < HIDDEN; j++) {
				out[c] += hidden[j] * from[j][c];
			}
			out[c] = Math.exp(out[c]);
			sum += out[c];
		}
		for (int c = 0; c < CLASSES; c++) {
			out[c] = out[c] / sum - (c == label ? 1 : 0);
		}
		for (int j = 0; j < HIDDEN; j++) {
			double slope = 0;
			for (int c = 0; c < CLASSES; c++) {
				fromSlope[j][c] += hidden[j] * out[c];
				slope += from[j][c] * out[c];
			}
			for (int i = 0; i < INPUTS && hidden[j] > 0; i++) {
				intoSlope[i][j] += x[i] * slope;
			}
		}
	}

	private static void step(double[][] weights, double[][] slopes) {
		for (int i = 0; i < weights.length; i++) {
			for (int j = 0; j < weights[i].length; j++) {
				weights[i][j] -= RATE / BATCH * slopes[i][j];
			}
		}
	}
}
