// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

/**
 * Capability of a model that learns from data: how well a state has learnt, on the samples to learn and on those held
 * out.
 */
public interface Learner {

	/** Whether samples are held out. */
	boolean hasTest();

	/** Whether there are classes, so that answers are right or wrong. */
	boolean classifies();

	/** Working space for examinations; each thread takes its own. */
	Examiner examiner();

	/** Which samples are meant. */
	enum Part {
		/** Those to learn. */
		TRAIN,
		/** Those held out; only if {@link Learner#hasTest()}. */
		TEST
	}

	/** Examines states again and again. Owned by one thread. */
	interface Examiner {

		/** Mean loss over the samples, without the penalty on weights. */
		double loss(Part part, double[] weights);

		/** Share of the samples that are put into the right class; only if {@link Learner#classifies()}. */
		double accuracy(Part part, double[] weights);
	}
}
