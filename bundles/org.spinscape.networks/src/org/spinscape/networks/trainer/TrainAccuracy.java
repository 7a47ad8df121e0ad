// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.networks.Learner;

/** How often a network is right on what it learns. */
@Component(service = ObservableProvider.class)
public final class TrainAccuracy extends LearningReading {

	/** The service. */
	public TrainAccuracy() {
		super("train-accuracy", "Accuracy on samples to learn", "",
				"Share of the samples to learn that are put into the right class", false, true,
				(examiner, weights) -> examiner.accuracy(Learner.Part.TRAIN, weights));
	}
}
