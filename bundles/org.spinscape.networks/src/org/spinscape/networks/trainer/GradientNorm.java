// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/** How steep it is where a walker is: whether it has come to rest. */
@Component(service = ObservableProvider.class)
public final class GradientNorm implements ObservableProvider {

	@Override
	public String id() {
		return "gradient-norm";
	}

	@Override
	public String name() {
		return "Length of the gradient";
	}

	@Override
	public String description() {
		return "Length of the gradient of the energy along the space: 0 at rest.";
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(SmoothKinds.GRADIENT_NORM);
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(Gradient.class);
	}

	@Override
	public Observable create(ObservableSetup setup) {
		return new Reading(setup.replicas(), (Manifold) setup.hamiltonian().space(),
				setup.hamiltonian().capability(Gradient.class).orElseThrow().evaluator());
	}

	private record Reading(int width, Manifold space, Gradient.Evaluator evaluator) implements Observable {

		@Override
		public ResultTag tag() {
			return SmoothKinds.GRADIENT_NORM.tag();
		}

		@Override
		public void measure(EnsembleView ensemble, int slot, double[] out) {
			double[] gradient = new double[space.sites()];
			for (int replica = 0; replica < width; replica++) {
				double[] point = ((RealConfiguration) ensemble.walker(slot, replica).configuration()).values();
				evaluator.evaluate(point, gradient);
				space.project(point, gradient);
				double sum = 0;
				for (double value : gradient) {
					sum += value * value;
				}
				out[replica] = Math.sqrt(sum);
			}
		}
	}
}
