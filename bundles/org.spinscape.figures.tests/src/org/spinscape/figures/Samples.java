// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Results to draw. */
public final class Samples {

	private Samples() {
	}

	/** A subject without sweep and over all samples. */
	public static Subject of(String arm, Result result) {
		return new Subject(arm, Map.of(), -1, result);
	}

	/** Trees of a glass and its ferromagnet. */
	public static List<Subject> trees() {
		return List.of(new Subject("glass", Map.of(), 0, Landscapes.square4(true, 20150325)),
				new Subject("ferromagnet", Map.of(), 0, Landscapes.square4(false, 20150325)));
	}

	/** Funnel shares of so many samples of two arms, with their means. */
	public static List<Subject> shares(int samples) {
		List<Subject> subjects = new ArrayList<>();
		SplittableRandom random = new SplittableRandom(1);
		for (String arm : List.of("glass", "ferromagnet")) {
			double centre = arm.equals("glass") ? 0.56 : 0.88;
			double sum = 0;
			for (int i = 0; i < samples; i++) {
				double value = Math.clamp(centre + 0.18 * random.nextGaussian(), 0, 1);
				sum += value;
				subjects.add(new Subject(arm, Map.of(), i,
						Scalar.exact(ResultKind.scalar("funnel-share", "",
								"Share of the states in the funnel of the ground state."), value)));
			}
			subjects.add(of(arm, new Scalar(ResultKind.scalar("funnel-share", "",
					"Share of the states in the funnel of the ground state.").tag(), sum / samples, Double.NaN,
					0.18 / Math.sqrt(samples), samples)));
		}
		return subjects;
	}

	/** Energies against temperature in two arms. */
	public static List<Subject> sweep() {
		List<Subject> subjects = new ArrayList<>();
		for (String arm : List.of("glass", "ferromagnet")) {
			for (double t : new double[] { 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8 }) {
				double e = (arm.equals("glass") ? -1.3 : -1.6) * Math.tanh(1.2 / t);
				subjects.add(new Subject(arm, Map.of("temperature", Double.toString(t)), -1,
						new Scalar(ResultKind.scalar("energy-per-spin", "J",
								"Mean energy divided by the number of spins.").tag(), e, 0.01, 0.03 + 0.02 / t, 40)));
			}
		}
		return subjects;
	}

	/** Curves over several decades. */
	public static List<Subject> decays() {
		List<Subject> subjects = new ArrayList<>();
		for (double rate : new double[] { 0.4, 0.6, 0.9 }) {
			double[] x = new double[21];
			double[] y = new double[21];
			double[] e = new double[21];
			for (int i = 0; i < x.length; i++) {
				x[i] = Math.pow(10, 0.25 * i);
				y[i] = 3 * Math.pow(x[i], -rate);
				e[i] = 0.12 * y[i];
			}
			subjects.add(new Subject("anneal", Map.of("size", Integer.toString((int) (rate * 10) * 16)), -1,
					new Series(ResultKind.series("residual-energy", "Energy above the ground state after annealing.")
							.tag(), Series.Axis.of("sweeps", "", x), new Series.Axis("residual energy", "J", y, e))));
		}
		return subjects;
	}

	/** The density of states of 15 free bits, by energy. */
	public static List<Subject> density() {
		double[] edges = new double[41];
		double[] counts = new double[40];
		for (int i = 0; i <= 40; i++) {
			edges[i] = -12 + 0.6 * i;
		}
		for (int i = 0; i < 40; i++) {
			counts[i] = Math.floor(4000 * Math.exp(-0.06 * (i - 20) * (i - 20)));
		}
		return List.of(of("glass",
				new Histogram(ResultKind.histogram("density-of-states", "J",
						"Number of states in each interval of energy.").tag(), "energy", edges, counts)));
	}

	/** Overlaps between states. */
	public static List<Subject> overlaps() {
		int n = 19;
		double[][] q = new double[n][n];
		double[] index = new double[n];
		SplittableRandom random = new SplittableRandom(2);
		for (int i = 0; i < n; i++) {
			index[i] = i + 1;
			for (int j = 0; j <= i; j++) {
				q[i][j] = i == j ? 1 : Math.round(8 * (random.nextDouble() * 2 - 1)) / 8.0;
				q[j][i] = q[i][j];
			}
		}
		return List.of(of("glass", new Matrix(ResultKind.matrix("overlap", "", "Overlap of each pair of minima.")
				.tag(), Series.Axis.of("minimum", "", index), Series.Axis.of("minimum", "", index), q)));
	}

	/** A state of a square lattice of this side. */
	public static List<Subject> states(int side, int layers) {
		int n = side * side * layers;
		SplittableRandom random = new SplittableRandom(3);
		StringBuilder state = new StringBuilder();
		double[] x = new double[n];
		double[] y = new double[n];
		int[] layer = new int[n];
		for (int i = 0; i < n; i++) {
			x[i] = i % side;
			y[i] = i / side % side;
			layer[i] = i / (side * side);
			state.append(random.nextInt(3) == 0 ? '-' : '+');
		}
		return List.of(of("glass", new Configurations(ResultKind.configurations("ground-states", "J",
				"States of lowest energy.").tag(), n + " Ising spins", List.of(state.toString()),
				new double[] { -11.3 }, new Configurations.Layout(x, y, layer))));
	}
}
