// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.networks.Learner;

/**
 * Ends a training when the loss of the samples held out has not fallen for some epochs, and goes back to where it was
 * lowest. That loss is then no honest estimate any more: it was chosen for being low. Owned by one trainer.
 */
final class EarlyStop implements Ending {

	static final ResultKind<Scalar> BEST_EPOCH = ResultKind.scalar("best-epoch", "",
			"Epoch after which the loss of the samples held out was lowest; the training went back there if it was stopped"
					+ " early");

	private final int patience;
	private final Learner.Examiner examiner;
	private final double[] best;
	private double lowest = Double.POSITIVE_INFINITY;
	private long bestEpoch;
	private boolean stopped;

	/** @param patience epochs without a lower loss that are allowed, at least 1 */
	EarlyStop(int patience, Learner learner, int weights) {
		this.patience = patience;
		examiner = learner.examiner();
		best = new double[weights];
	}

	@Override
	public boolean ended() {
		return stopped;
	}

	@Override
	public Result report() {
		return Scalar.exact(BEST_EPOCH, bestEpoch);
	}

	/** The weights of a training that ends here become the best ones. */
	@Override
	public void look(double[] weights, long epoch) {
		double loss = examiner.loss(Learner.Part.TEST, weights);
		if (loss < lowest) {
			lowest = loss;
			bestEpoch = epoch;
			System.arraycopy(weights, 0, best, 0, best.length);
		} else if (epoch - bestEpoch >= patience) {
			stopped = true;
			System.arraycopy(best, 0, weights, 0, best.length);
		}
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeDouble(lowest);
		out.writeLong(bestEpoch);
		out.writeBoolean(stopped);
		for (double weight : best) {
			out.writeDouble(weight);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		lowest = in.readDouble();
		bestEpoch = in.readLong();
		stopped = in.readBoolean();
		for (int i = 0; i < best.length; i++) {
			best[i] = in.readDouble();
		}
	}
}
