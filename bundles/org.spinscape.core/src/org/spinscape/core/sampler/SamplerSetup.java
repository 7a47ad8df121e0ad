// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.util.Objects;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/**
 * What a sampler is built from.
 *
 * @param hamiltonian the landscape
 * @param parameters  accepted by the provider's schema
 * @param random      start state and moves; the sampler owns it from now on
 * @param sweeps      how many sweeps the run will make in all, burn-in included: what a schedule is fitted to
 * @param burnIn      how many of them come before the first record: the time to adapt, if a sampler does
 * @param components  finds the samplers named in component parameters
 * @param threads     number of threads that the sampler may keep busy, its own included; what it does must not depend on it
 */
public record SamplerSetup(Hamiltonian<?> hamiltonian, Parameters parameters, RandomStream random, long sweeps,
		long burnIn, Components components, int threads) {

	public SamplerSetup {
		Objects.requireNonNull(hamiltonian, "hamiltonian");
		Objects.requireNonNull(parameters, "parameters");
		Objects.requireNonNull(random, "random");
		Objects.requireNonNull(components, "components");
		if (threads < 1) {
			throw new IllegalArgumentException("a sampler needs a thread: " + threads);
		}
	}

	/** For one thread. */
	public SamplerSetup(Hamiltonian<?> hamiltonian, Parameters parameters, RandomStream random, long sweeps, long burnIn,
			Components components) {
		this(hamiltonian, parameters, random, sweeps, burnIn, components, 1);
	}

	/** The same with another number of threads. */
	public SamplerSetup threads(int number) {
		return new SamplerSetup(hamiltonian, parameters, random, sweeps, burnIn, components, number);
	}

	/** The same run with another sampler's parameters and a stream of its own: for samplers inside samplers. */
	public SamplerSetup inner(Parameters innerParameters, RandomStream innerRandom) {
		return new SamplerSetup(hamiltonian, innerParameters, innerRandom, sweeps, burnIn, components, threads);
	}

	/** Looks up the provider of a nested sampler. */
	@FunctionalInterface
	public interface Components {

		/** @throws org.spinscape.core.parameter.ParameterException if there is no such sampler */
		SamplerProvider sampler(ComponentValue value);
	}
}
