// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.sampler.WalkerBatch;

/** The nested sampler of annealing and tempering, in parameter {@code dynamics}. */
public final class NestedDynamics {

	private static final String PARAMETER = "dynamics";

	private NestedDynamics() {
	}

	/** Declares the parameter. */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return schema.component(PARAMETER, "sampler", "metropolis")
				.describe("The sampler that moves each walker, with its parameters, for example heat-bath or"
						+ " metropolis(order=random); its own temperature is overruled.");
	}

	/**
	 * Refuses walkers that share random numbers: exchanges and resampling are right for independent ones alone.
	 *
	 * @param what is done with them, in the plural
	 * @return the same batch
	 * @throws ParameterException naming {@code dynamics}
	 */
	public static WalkerBatch independent(WalkerBatch batch, String what) {
		if (!batch.independent()) {
			throw new ParameterException(PARAMETER, "cannot share random numbers between walkers, since " + what
					+ " need independent ones; set its randomness to independent");
		}
		return batch;
	}

	/**
	 * Refuses nested samplers that start anywhere but at random states.
	 *
	 * @param why what needs random states, with a verb
	 * @throws ParameterException naming {@code dynamics}
	 */
	public static void randomStart(SamplerSetup setup, String why) {
		ComponentValue value = setup.parameters().component(PARAMETER);
		if (!StartStates.random(setup.components().sampler(value).schema().parse(value.values()))) {
			throw new ParameterException(PARAMETER, "'" + value + "' cannot be used: " + why + "; leave out its start");
		}
	}

	/** The walkers of one replica. @param walkers how many of them */
	public static WalkerBatch batch(SamplerSetup setup, int walkers) {
		return batch(List.of(setup), walkers);
	}

	/**
	 * Builds the nested walkers of several replicas of the outer sampler, advanced together where the nested one can.
	 *
	 * @param setups  one per replica of the outer sampler
	 * @param walkers of each replica
	 * @return walker w of replica r at {@code r * walkers + w}
	 * @throws ParameterException naming {@code dynamics} if there is no such sampler, or it has several temperatures
	 */
	public static WalkerBatch batch(List<SamplerSetup> setups, int walkers) {
		ComponentValue value = setups.getFirst().parameters().component(PARAMETER);
		Optional<WalkerBatch> batch;
		try {
			SamplerProvider provider = setups.getFirst().components().sampler(value);
			Parameters parameters = provider.schema().parse(value.values());
			List<SamplerSetup> inner = new ArrayList<>();
			for (SamplerSetup setup : setups) {
				for (int walker = 0; walker < walkers; walker++) {
					inner.add(setup.inner(parameters, stream(setup.random(), walker)));
				}
			}
			batch = provider.batch(inner);
		} catch (ParameterException e) {
			throw new ParameterException(PARAMETER, "'" + value + "' cannot be used: " + e.getMessage());
		}
		return batch.orElseThrow(() -> new ParameterException(PARAMETER, "'" + value.id()
				+ "' keeps temperatures of its own; use a sampler of one system, for example metropolis"));
	}

	/** A stream of its own for each nested sampler, so that one's draws do not shift another's. */
	private static RandomStream stream(RandomStream outer, int index) {
		return outer.split(StreamName.NESTED_DYNAMICS, index, 0);
	}
}
