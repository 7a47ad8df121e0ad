// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.exact.Pieces;

/**
 * Draws states of a model of Ising spins with any sampler, to learn from. Several chains of fixed number, so that the data
 * do not depend on the number of threads.
 *
 * @param sampler  a sampler of one system
 * @param samples  states to draw in all
 * @param interval sweeps between two of them
 * @param burnIn   sweeps of each chain before the first
 */
public record SpinSource(ComponentValue sampler, int samples, int interval, int burnIn) {

	private static final String SAMPLER = "sampler";
	private static final int CHAINS = 8;

	/** Adds the parameters to a schema. */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, int samples) {
		return schema.component(SAMPLER, SAMPLER, "wolff")
				.describe("The sampler that draws the states to learn from, at the temperature asked for.")
				.integer("samples", samples, 16, 10_000_000).describe("Number of states to learn from; as many test it.")
				.integer("interval", 5, 1, 1_000_000).unit("sweeps").describe("Sweeps between two states of a chain.")
				.integer("burn-in", 100, 0, 1_000_000_000).unit("sweeps").describe("Sweeps of each of the " + CHAINS
						+ " chains before its first state.");
	}

	/** The parameters that {@link #declare} has added. */
	public static SpinSource of(Parameters parameters) {
		return new SpinSource(parameters.component(SAMPLER), parameters.integer("samples"), parameters.integer("interval"),
				parameters.integer("burn-in"));
	}

	/**
	 * Draws.
	 *
	 * @param name of these data among others of the same family
	 * @throws ParameterException if the sampler is not installed or keeps temperatures of its own
	 */
	public SpinData draw(Hamiltonian<IsingConfiguration> model, double temperature, StreamFamily streams, StreamName name,
			ExplorerContext context) {
		SamplerSetup.Components components = context.components();
		SamplerProvider provider = components.sampler(sampler);
		SpinData data = SpinData.empty(model.space().sites(), samples);
		Sampler[] chains = new Sampler[Math.min(CHAINS, samples)];
		for (int chain = 0; chain < chains.length; chain++) {
			RandomStream random = streams.split(name, chain, 0);
			long sweeps = burnIn + (long) interval * (samples / chains.length + 1);
			chains[chain] = provider.create(new SamplerSetup(model, provider.schema().parse(sampler.values()), random,
					sweeps,
					burnIn, components));
			SingleSystemSampler.refuse(chains[chain]).ifPresent(reason -> {
				throw new ParameterException(SAMPLER, "'" + sampler + "' cannot be used: " + reason);
			});
			((SingleSystemSampler) chains[chain]).temperature(temperature);
		}
		context.kernel(chains[0].kernel());
		context.phase("drawing " + name.place(), chains.length);
		Pieces.run(chains.length, context.threads(), context, chain -> fill(chains, chain, data, context));
		return data;
	}

	private void fill(Sampler[] chains, int chain, SpinData data, ExplorerContext context) {
		for (int sweep = 0; sweep < burnIn; sweep++) {
			context.checkCancelled();
			chains[chain].sweep();
		}
		for (int index = chain; index < samples; index += chains.length) {
			context.checkCancelled();
			for (int sweep = 0; sweep < interval; sweep++) {
				chains[chain].sweep();
			}
			data.put(index, (IsingConfiguration) chains[chain].walker(0).configuration());
		}
	}
}
