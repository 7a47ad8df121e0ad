// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walkers;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.sampler.WalkerBatch;

/** The sampler that an explorer walks with, named in its parameter {@code sampler}: any that is installed. */
public final class NestedSampler {

	private static final String PARAMETER = "sampler";

	private final Hamiltonian<?> hamiltonian;
	private final SamplerProvider provider;
	private final Parameters parameters;
	private final long sweeps;
	private final long burnIn;
	private final SamplerSetup.Components components;
	private final ComponentValue value;

	private NestedSampler(Hamiltonian<?> hamiltonian, ComponentValue value, SamplerProvider provider, long sweeps,
			long burnIn, SamplerSetup.Components components) {
		this.hamiltonian = hamiltonian;
		this.value = value;
		this.provider = provider;
		this.parameters = provider.schema().parse(value.values());
		this.sweeps = sweeps;
		this.burnIn = burnIn;
		this.components = components;
	}

	/** Declares the parameter. @param what the sampler is for, a sentence without full stop */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, String defaultText, String what) {
		return schema.component(PARAMETER, "sampler", defaultText)
				.describe(what + ", with its parameters, for example heat-bath(temperature=0.5)");
	}

	/** The value of the parameter. */
	public static ComponentValue named(Parameters parameters) {
		return parameters.component(PARAMETER);
	}

	/**
	 * Looks the sampler up.
	 *
	 * @param sweeps what a run makes in all, burn-in included
	 * @throws ParameterException if there is no such sampler, or it does not take its parameters
	 */
	public static NestedSampler open(ComponentValue value, Hamiltonian<?> hamiltonian, ExplorerContext context,
			long sweeps, long burnIn) {
		SamplerSetup.Components components = context.components();
		try {
			return new NestedSampler(hamiltonian, value, components.sampler(value), sweeps, burnIn, components);
		} catch (ParameterException e) {
			throw refused(value, e.getMessage());
		}
	}

	private static ParameterException refused(ComponentValue value, String why) {
		return new ParameterException(PARAMETER, "'" + value + "' cannot be used: " + why);
	}

	/** A sampler at its start state, at its own temperatures. @param random its own from now on */
	public Sampler create(RandomStream random) {
		try {
			return provider.create(setup(random));
		} catch (ParameterException e) {
			throw refused(value, e.getMessage());
		}
	}

	/**
	 * A sampler of one system at a given temperature.
	 *
	 * @param temperature in J/k_B
	 * @throws ParameterException if the sampler keeps temperatures of its own
	 */
	public SingleSystemSampler create(RandomStream random, double temperature) {
		Sampler sampler = create(random);
		SingleSystemSampler.refuse(sampler).ifPresent(reason -> {
			throw refused(value, reason);
		});
		SingleSystemSampler single = (SingleSystemSampler) sampler;
		single.temperature(temperature);
		return single;
	}

	/**
	 * Several walkers that are advanced together, at the sampler's own temperature. @param randoms one for each
	 *
	 * @throws ParameterException if the sampler keeps several temperatures
	 */
	public WalkerBatch batch(List<RandomStream> randoms) {
		List<SamplerSetup> setups = new ArrayList<>();
		randoms.forEach(random -> setups.add(setup(random)));
		try {
			return provider.batch(setups).orElseThrow(() -> new ParameterException(PARAMETER,
					"it keeps temperatures of its own; use a sampler of one system, for example metropolis"));
		} catch (ParameterException e) {
			throw refused(value, e.getMessage());
		}
	}

	private SamplerSetup setup(RandomStream random) {
		return new SamplerSetup(hamiltonian, parameters, random, sweeps, burnIn, components);
	}
}
