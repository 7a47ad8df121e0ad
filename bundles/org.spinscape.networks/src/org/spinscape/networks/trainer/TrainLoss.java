// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.networks.Learner;

/** How well a network does on what it learns. */
@Component(service = ObservableProvider.class)
public final class TrainLoss extends LearningReading {

	/** The service. */
	public TrainLoss() {
		super("train-loss", "Loss on samples to learn", "J",
				"Mean loss over the samples to learn, without the penalty on weights", false, false,
				(examiner, weights) -> examiner.loss(Learner.Part.TRAIN, weights));
	}
}
