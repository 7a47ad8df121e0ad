// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.data.DataSet;
import org.spinscape.networks.loss.Loss;

/**
 * Sums over samples, a hundred at a time: each chunk is summed by itself and chunks are added in their order, so that the
 * bits do not depend on who sums which chunk. Owned by one thread, which may be helped by others.
 */
final class Chunks {

	/** Samples of a chunk. Part of the definition of sums: another number gives other last bits. */
	static final int SIZE = 100;

	private final List<Worker> workers = new ArrayList<>();
	/** Sum of the losses so far, or of right answers. */
	private double sum;

	/** @param threads that work on a sum, at least 1 */
	Chunks(Network network, Loss loss, DataSet like, int threads) {
		for (int i = 0; i < threads; i++) {
			workers.add(new Worker(new ChunkPass(network, loss, like)));
		}
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

	/** What is done with a chunk. */
	private interface Task {

		/** @param start the first sample of the chunk @return its part of the sum */
		double work(ChunkPass pass, int start);
	}

	private final class Worker implements OrderedBlocks.Worker {

		private final ChunkPass pass;
		private Task task;
		private double[] vector;
		private double found;

		Worker(ChunkPass pass) {
			this.pass = pass;
		}

		@Override
		public void work(int block) {
			found = task.work(pass, block * SIZE);
		}

		@Override
		public void handOn(int block) {
			sum += found;
			if (vector != null) {
				pass.addTo(vector);
			}
		}
	}

	/** Does all chunks of some samples. @param vector receives the sum of what chunks leave; null if they leave nothing */
	private double run(int samples, double[] vector, Task task) {
		if (vector != null) {
			Arrays.fill(vector, 0);
		}
		sum = 0;
		for (Worker worker : workers) {
			worker.task = task;
			worker.vector = vector;
		}
		OrderedBlocks.run((samples + SIZE - 1) / SIZE, workers);
		return sum;
	}

	/** Mean loss. */
	double loss(Samples samples, double[] weights) {
		return run(samples.count(), null, (pass, start) -> pass.loss(samples, start, weights)) / samples.count();
	}

	/** Mean loss; {@code gradient} receives its gradient. */
	double gradient(Samples samples, double[] weights, double[] gradient) {
		double loss = run(samples.count(), gradient, (pass, start) -> pass.gradient(samples, start, weights));
		divide(gradient, samples.count());
		return loss / samples.count();
	}

	/** The same with units left out at random, others for each sample. @param key what decides which */
	double thinnedGradient(Samples samples, double[] weights, double share, long key, double[] gradient) {
		double loss = run(samples.count(), gradient,
				(pass, start) -> pass.thinnedGradient(samples, start, weights, share, key));
		divide(gradient, samples.count());
		return loss / samples.count();
	}

	/** The Hessian of the mean loss, applied to a direction. */
	void hessian(Samples samples, double[] weights, double[] direction, double[] result) {
		run(samples.count(), result, (pass, start) -> pass.hessian(samples, start, weights, direction));
		divide(result, samples.count());
	}

	/** Share of samples whose largest output is that of their class. */
	double accuracy(Samples samples, double[] weights) {
		return run(samples.count(), null, (pass, start) -> pass.right(samples, start, weights)) / samples.count();
	}

	private static void divide(double[] sum, int count) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] /= count;
		}
	}
}
