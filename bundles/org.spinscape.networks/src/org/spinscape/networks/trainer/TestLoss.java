// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.networks.Learner;

/** How well a network does on samples that it did not learn. */
@Component(service = ObservableProvider.class)
public final class TestLoss extends LearningReading {

	/** The service. */
	public TestLoss() {
		super("test-loss", "Loss on samples held out", "J",
				"Mean loss over the samples held out, without the penalty on weights", true, false,
				(examiner, weights) -> examiner.loss(Learner.Part.TEST, weights));
	}
}
