// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.kernels.walk.SpinRule;

/** Single moves accepted with probability {@code min(1, exp(-dE/T))}. */
@Component(service = SamplerProvider.class)
public final class Metropolis extends SingleSpinProvider {

	/** Registered as a service. */
	public Metropolis() {
		super(SpinRule.METROPOLIS);
	}

	@Override
	public String id() {
		return "metropolis";
	}

	@Override
	public String name() {
		return "Metropolis";
	}

	@Override
	public String description() {
		return "Proposes single moves (spin flips) and accepts each with probability min(1, exp(-dE/T)). Works on every"
				+ " model with elementary moves. One after the other, one attempt in 16 is left out at random: without that,"
				+ " a spin in no field would be turned over by every sweep, and on some models not all states would be"
				+ " reached. With moves at random nothing is left out, and sweeps vary by one move, so that states of either"
				+ " parity are seen where every move is accepted.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("N. Metropolis, A. W. Rosenbluth, M. N. Rosenbluth, A. H. Teller, E. Teller",
				"Equation of state calculations by fast computing machines", "J. Chem. Phys. 21, 1087", 1953,
				"10.1063/1.1699114"));
	}
}
