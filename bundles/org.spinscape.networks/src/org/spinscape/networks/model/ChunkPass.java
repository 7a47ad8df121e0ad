// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.Arrays;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamName;
import org.spinscape.networks.loss.Loss;
import org.spinscape.networks.loss.Losses;
import org.spinscape.networks.model.Chunks.Samples;

/** Evaluates one chunk of samples at a time, the one that begins at a given place. Owned by one thread. */
final class ChunkPass {

	private final Network network;
	private final NetworkPass pass;
	private final double[] partial;
	private final double[] scratch;

	ChunkPass(Network network, Loss loss, DataSet like) {
		this.network = network;
		pass = new NetworkPass(network, loss, Math.min(Chunks.SIZE, like.size()), like.targetWidth());
		partial = new double[network.weights()];
		scratch = new double[network.weights()];
	}

	/** Brings samples from number {@code start} on into the pass. @return how many */
	private int load(Samples samples, int start) {
		DataSet data = samples.data();
		int rows = Math.min(Chunks.SIZE, samples.count() - start);
		int width = data.shape().size();
		int targets = data.targetWidth();
		for (int row = 0; row < rows; row++) {
			int sample = samples.number(start + row);
			System.arraycopy(data.inputs(), sample * width, pass.inputs(), row * width, width);
			System.arraycopy(data.targets(), sample * targets, pass.targets(), row * targets, targets);
		}
		return rows;
	}

	/** Sum of losses. */
	double loss(Samples samples, int start, double[] weights) {
		return pass.loss(load(samples, start), weights);
	}

	/** Sum of losses; leaves the sum of their gradients. */
	double gradient(Samples samples, int start, double[] weights) {
		Arrays.fill(partial, 0);
		return pass.gradient(load(samples, start), weights, partial);
	}

	/** The same with units left out. A chunk has random numbers of its own, found by its place. */
	double thinnedGradient(Samples samples, int start, double[] weights, double share, long key) {
		Arrays.fill(partial, 0);
		return pass.thinnedGradient(load(samples, start), weights, share,
				new SplitMix64(key).split(StreamName.DROPOUT, start, 0), partial);
	}

	/** Leaves the Hessian applied to a direction. @return 0 */
	double hessian(Samples samples, int start, double[] weights, double[] direction) {
		Arrays.fill(partial, 0);
		pass.hessian(load(samples, start), weights, direction, scratch, partial);
		return 0;
	}

	/** Number of samples whose largest output is that of their class. */
	double right(Samples samples, int start, double[] weights) {
		int outputs = network.outputs();
		int rows = load(samples, start);
		pass.loss(rows, weights);
		int right = 0;
		for (int row = 0; row < rows; row++) {
			boolean hit = Losses.largest(pass.outputs(), row * outputs, outputs) == samples.data()
					.label(samples.number(start + row));
			right += hit ? 1 : 0;
		}
		return right;
	}

	/** Adds what the last chunk has left. */
	void addTo(double[] sum) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += partial[i];
		}
	}
}
