// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.networks.Learner;

/** How often a network is right on samples that it did not learn. */
@Component(service = ObservableProvider.class)
public final class TestAccuracy extends LearningReading {

	/** The service. */
	public TestAccuracy() {
		super("test-accuracy", "Accuracy on samples held out", "",
				"Share of the samples held out that are put into the right class", true, true,
				(examiner, weights) -> examiner.accuracy(Learner.Part.TEST, weights));
	}
}
