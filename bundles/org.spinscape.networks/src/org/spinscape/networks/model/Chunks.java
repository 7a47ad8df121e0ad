// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.Arrays;

import org.spinscape.core.data.DataSet;
import org.spinscape.networks.loss.Loss;
import org.spinscape.networks.loss.Losses;

/**
 * Sums over samples, a hundred at a time: each chunk is summed by itself and chunks are added in their order, so that the
 * bits do not depend on who sums which chunk. Owned by one thread.
 */
final class Chunks {

	/** Samples of a chunk. Part of the definition of sums: another number gives other last bits. */
	static final int SIZE = 100;

	private final Network network;
	private final NetworkPass pass;
	private final double[] partial;
	private final double[] scratch;

	Chunks(Network network, Loss loss, DataSet like) {
		this.network = network;
		pass = new NetworkPass(network, loss, Math.min(SIZE, like.size()), like.targetWidth());
		partial = new double[network.weights()];
		scratch = new double[network.weights()];
	}

	/** Samples of a set, all in order or those that are listed. */
	record Samples(DataSet data, int[] numbers, int from, int to) {

		static Samples all(DataSet data) {
			return new Samples(data, null, 0, data.size());
		}

		int count() {
			return to - from;
		}

		int number(int i) {
			return numbers == null ? from + i : numbers[from + i];
		}
	}

	/** Brings samples from number {@code start} on into the pass. @return how many */
	private int load(Samples samples, int start) {
		DataSet data = samples.data();
		int rows = Math.min(SIZE, samples.count() - start);
		int width = data.shape().size();
		int targets = data.targetWidth();
		for (int row = 0; row < rows; row++) {
			int sample = samples.number(start + row);
			System.arraycopy(data.inputs(), sample * width, pass.inputs(), row * width, width);
			System.arraycopy(data.targets(), sample * targets, pass.targets(), row * targets, targets);
		}
		return rows;
	}

	/** Mean loss. */
	double loss(Samples samples, double[] weights) {
		double sum = 0;
		for (int start = 0; start < samples.count(); start += SIZE) {
			sum += pass.loss(load(samples, start), weights);
		}
		return sum / samples.count();
	}

	/** Mean loss; {@code gradient} receives its gradient. */
	double gradient(Samples samples, double[] weights, double[] gradient) {
		Arrays.fill(gradient, 0);
		double sum = 0;
		for (int start = 0; start < samples.count(); start += SIZE) {
			Arrays.fill(partial, 0);
			sum += pass.gradient(load(samples, start), weights, partial);
			add(gradient);
		}
		divide(gradient, samples.count());
		return sum / samples.count();
	}

	/** The Hessian of the mean loss, applied to a direction. */
	void hessian(Samples samples, double[] weights, double[] direction, double[] result) {
		Arrays.fill(result, 0);
		for (int start = 0; start < samples.count(); start += SIZE) {
			Arrays.fill(partial, 0);
			pass.hessian(load(samples, start), weights, direction, scratch, partial);
			add(result);
		}
		divide(result, samples.count());
	}

	private void add(double[] sum) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += partial[i];
		}
	}

	private static void divide(double[] sum, int count) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] /= count;
		}
	}

	/** Share of samples whose largest output is that of their class. */
	double accuracy(Samples samples, double[] weights) {
		int outputs = network.outputs();
		int right = 0;
		for (int start = 0; start < samples.count(); start += SIZE) {
			int rows = load(samples, start);
			pass.loss(rows, weights);
			for (int row = 0; row < rows; row++) {
				boolean hit = Losses.largest(pass.outputs(), row * outputs, outputs) == samples.data()
						.label(samples.number(start + row));
				right += hit ? 1 : 0;
			}
		}
		return (double) right / samples.count();
	}
}
