// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;

/** The nested sampler of annealing and tempering, in parameter {@code dynamics}. */
final class Dynamics {

	private static final String PARAMETER = "dynamics";

	private Dynamics() {
	}

	/** Declares the parameter. */
	static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return schema.component(PARAMETER, "sampler", "metropolis")
				.describe("The sampler that moves each walker, with its parameters, for example"
						+ " metropolis(order=sequential); its own temperature is overruled.");
	}

	/**
	 * Builds one nested sampler.
	 *
	 * @param index tells the streams of several nested samplers apart
	 * @throws ParameterException naming {@code dynamics} if there is no such sampler, or it has several temperatures
	 */
	static SingleSystemSampler create(SamplerSetup setup, int index) {
		ComponentValue value = setup.parameters().component(PARAMETER);
		try {
			SamplerProvider provider = setup.components().sampler(value);
			Parameters parameters = provider.schema().parse(value.values());
			Sampler sampler = provider.create(setup.inner(parameters, stream(setup.random(), index)));
			if (sampler instanceof SingleSystemSampler single) {
				return single;
			}
		} catch (ParameterException e) {
			throw new ParameterException(PARAMETER, "'" + value + "' cannot be used: " + e.getMessage());
		}
		throw new ParameterException(PARAMETER, "'" + value.id()
				+ "' keeps temperatures of its own; use a sampler of one system, for example metropolis");
	}

	/** A stream of its own for each nested sampler, so that one's draws do not shift another's. */
	private static RandomStream stream(RandomStream outer, int index) {
		return new StreamKey(outer.nextLong(), StreamPurpose.DYNAMICS, PARAMETER, index, 0).open();
	}

	/** The lowest energy that a nested sampler knows of. */
	static double bestEnergy(SingleSystemSampler sampler) {
		return sampler instanceof BestState best ? best.bestEnergy() : sampler.walker().energy();
	}
}
