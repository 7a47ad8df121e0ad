// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.networks.Learner;

/** Ends a training as soon as the samples to learn cost no more than was asked for, so that trainings can be compared. */
final class LossGoal implements Ending {

	static final ResultKind<Scalar> GOAL_EPOCH = ResultKind.scalar("goal-epoch", "",
			"Epoch after which the loss of the samples to learn was as low as was asked for; undefined if it never was");

	private final double goal;
	private final Learner.Examiner examiner;
	private long reached;

	/** @param goal mean loss, without the penalty on weights */
	LossGoal(double goal, Learner learner) {
		this.goal = goal;
		examiner = learner.examiner();
	}

	@Override
	public boolean ended() {
		return reached > 0;
	}

	@Override
	public void look(double[] weights, long epoch) {
		if (examiner.loss(Learner.Part.TRAIN, weights) <= goal) {
			reached = epoch;
		}
	}

	@Override
	public Result report() {
		return Scalar.exact(GOAL_EPOCH, ended() ? reached : Double.NaN);
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeLong(reached);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		reached = in.readLong();
	}
}
