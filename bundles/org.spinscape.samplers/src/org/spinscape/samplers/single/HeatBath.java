// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.kernels.walk.SpinRule;

/** Single moves accepted with probability {@code 1 / (1 + exp(dE/T))}: a spin is drawn anew in its local field. */
@Component(service = SamplerProvider.class)
public final class HeatBath extends SingleSpinProvider {

	/** Registered as a service. */
	public HeatBath() {
		super(SpinRule.HEAT_BATH);
	}

	@Override
	public String id() {
		return "heat-bath";
	}

	@Override
	public String name() {
		return "Heat bath";
	}

	@Override
	public String description() {
		return "Draws each spin anew from its distribution in the field of the others: up with probability"
				+ " 1/(1 + exp(-2h/T)) (Glauber dynamics); on other spaces a move is made with probability"
				+ " 1/(1 + exp(dE/T)). Takes somewhat more sweeps than Metropolis to decorrelate at low temperature and"
				+ " fewer at high temperature.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("R. J. Glauber", "Time-dependent statistics of the Ising model",
				"J. Math. Phys. 4, 294", 1963, "10.1063/1.1703954"));
	}
}
