// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.Replicas;

/** What each state of a generalised ensemble is visited with, recorded beside the observables that are asked for. */
record LogWeights(List<GeneralisedEnsemble> weights) implements Observable {

	/** Of replicas that have weights of their own; empty for runs at temperatures. */
	static Optional<Observable> of(Replicas replicas) {
		List<GeneralisedEnsemble> weights = new ArrayList<>();
		for (int replica = 0; replica < replicas.replicas(); replica++) {
			replicas.weights(replica).ifPresent(weights::add);
		}
		return weights.size() < replicas.replicas() ? Optional.empty() : Optional.of(new LogWeights(weights));
	}

	@Override
	public ResultTag tag() {
		return ObservableKinds.LOG_WEIGHT.means("Natural logarithm of the weight that the sampler gives to the"
				+ " state, up to a"
				+ " constant for each replica: a thermal mean takes each record with the factor exp(-E/T) over the weight");
	}

	@Override
	public int width() {
		return weights.size();
	}

	@Override
	public void measure(EnsembleView ensemble, int slot, double[] out) {
		for (int replica = 0; replica < out.length; replica++) {
			out[replica] = weights.get(replica).logWeight(ensemble.walker(slot, replica).energy());
		}
	}
}
