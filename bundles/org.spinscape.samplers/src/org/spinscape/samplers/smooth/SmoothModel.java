// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/**
 * A model on a smooth space.
 *
 * @param hamiltonian the model
 * @param space       its space
 */
public record SmoothModel(Hamiltonian<RealConfiguration> hamiltonian, Manifold space) {

	/** @throws ParameterException if the space is not smooth */
	public static SmoothModel of(SamplerSetup setup) {
		if (!(setup.hamiltonian().space() instanceof Manifold space)) {
			throw ParameterException.unsuited("this is for smooth landscapes, not for "
					+ setup.hamiltonian().space().description() + "; use metropolis");
		}
		@SuppressWarnings("unchecked") // the space says so
		Hamiltonian<RealConfiguration> model = (Hamiltonian<RealConfiguration>) setup.hamiltonian();
		return new SmoothModel(model, space);
	}
}
