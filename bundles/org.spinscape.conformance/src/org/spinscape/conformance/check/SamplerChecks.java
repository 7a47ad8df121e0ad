// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Requirements;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;

/**
 * Checks a {@link SamplerProvider} against the contracts of {@code org.spinscape.core} on the kit's own models of five
 * and six spins: with and without couplings that can be asked for, complete and sparse, real and whole, frustrated and
 * not, so that every kernel that a sampler may choose has its turn; and on smooth ones of one and two coordinates, flat and
 * bent. A sampler that declares itself a generalised ensemble is
 * held to the weights that it says it has, after a burn-in. Models that the sampler refuses are left out, and
 * those that lack what it requires; a sampler for spaces that the kit has no model of is tried no further than its schema.
 */
public final class SamplerChecks {

	/** More than one word of 64. */
	private static final int MANY = 70;
	/** Spins of the models on which every state is started from, unless said otherwise: seconds for a sampler. */
	public static final int SPINS = 4;
	/** Sweeps in which a generalised ensemble may learn its weights; a run is saved in the middle of them. */
	static final int LEARNING = 40;
	/** Seed of the trials of what leads where. */
	private static final int CONNECTION = 8;

	private final SamplerProvider provider;
	private final Map<String, String> parameters;
	private final SamplerSetup.Components components;
	private final int spins;

	private SamplerChecks(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components, int spins) {
		this.provider = provider;
		this.parameters = parameters;
		this.components = components;
		this.spins = spins;
	}

	/**
	 * Tries every clause.
	 *
	 * @param parameters values for some of the provider's parameters; temperatures should be of order 1
	 * @param components finds the samplers that component parameters name
	 * @return all that is wrong; empty if the provider conforms
	 */
	public static List<Finding> check(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components) {
		return Check.run(checks(provider, parameters, components));
	}

	/** The clauses that {@link #check} tries, one by one. */
	public static List<Check> checks(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components) {
		return checks(provider, parameters, components, SPINS);
	}

	/**
	 * The same with other models for the trial of what sweeps lead to.
	 *
	 * @param spins largest number of spins of these, from 1 to 5; five take about a minute
	 */
	public static List<Check> checks(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components, int spins) {
		return new SamplerChecks(provider, parameters, components, spins).all(Integer.MAX_VALUE);
	}

	/**
	 * The same on the first model that suits only, and on the smallest graphs: whether a sampler that has been checked in full
	 * works where it is installed.
	 */
	public static List<Check> firstLook(SamplerProvider provider, Map<String, String> parameters,
			SamplerSetup.Components components) {
		return new SamplerChecks(provider, parameters, components, 2).all(1);
	}

	/** @param most number of models that each clause is tried on */
	private List<Check> all(int most) {
		List<Check> all = new ArrayList<>(SchemaChecks.of(provider, parameters));
		List<String> refusals = new ArrayList<>();
		int suitable = 0;
		List<CountedModel> models = new ArrayList<>(TinyModel.all());
		models.addAll(SmoothGrid.all());
		for (CountedModel model : models) {
			try {
				if (Requirements.missing(model.hamiltonian(), provider.requires()).isEmpty()) {
					suitable++;
					replicas(model, 1, 0, 0);
					if (suitable - refusals.size() <= most) {
						all.addAll(clauses(model));
					}
				}
			} catch (ParameterException e) {
				refusals.add(model + ": " + e.getMessage());
			}
		}
		all.add(new Check(
				"Sampler.equilibrium: from every state, at even and at odd times, all states that matter are reached"
						+ " (every graph of up to " + spins + " spins with couplings and fields in -1, 0, 1)",
				() -> connected(1)));
		all.add(new Check(
				"Replicas.equilibrium: from every state, at even and at odd times, all states that matter are reached"
						+ " (" + MANY + " replicas, the same graphs)", () -> connected(MANY)));
		if (suitable > 0 && refusals.size() == suitable) {
			all.add(new Check("SamplerProvider: works on at least one of the kit's models that offer what it requires",
					() -> {
						throw new ContractBroken(String.join("; ", refusals));
					}));
		}
		return all;
	}

	private void connected(int count) {
		for (int sites = 1; sites <= spins; sites++) {
			for (boolean offering : new boolean[] { true, false }) {
				for (TinyModel model : SmallModels.of(sites, offering)) {
					if (Requirements.missing(model, provider.requires()).isEmpty()) {
						try {
							Connectivity.require(model, replicas(model, count, CONNECTION, learning(model)));
						} catch (ParameterException e) {
							continue; // refused models are counted above
						}
					}
				}
			}
		}
	}

	private List<Check> clauses(CountedModel model) {
		SamplerTrial one = trial(model, 1);
		SamplerTrial many = trial(model, MANY);
		String on = " (" + model + ")";
		String all = " (" + MANY + " replicas, " + model + ")";
		return List.of(new Check("Sampler: an equal stream gives the same run" + on, one::deterministic),
				new Check("Sampler.save: saving changes nothing, and a restored run goes on bit for bit" + on,
						one::continues),
				new Check("Sampler.walker: energies of the walkers are those of their states" + on, one::honest),
				new Check("BestState: the lowest energy seen, with a state that has it" + on, one::best),
				new Check("SamplerProvider.gives: its report is of kinds that it declares, with their units" + on,
						() -> one.reports(provider.gives(provider.schema().parse(parameters)))),
				new Check("GeneralisedEnsemble: does not say that it is in equilibrium at a temperature" + on, one::declared),
				new Check(one.declaration() + ": a sweep leaves the " + one.distribution() + " as it is" + on,
						one::stationary),
				new Check(one.declaration() + ": a long run visits the states with the probabilities of the "
						+ one.distribution() + on, one::ergodic),
				new Check("Replicas: equal streams give the same run" + all, many::deterministic),
				new Check("Replicas.save: saving changes nothing, and a restored run goes on bit for bit" + all,
						many::continues),
				new Check("Replicas.walker: energies of the walkers are those of their states" + all, many::honest),
				new Check("Replicas, " + one.declaration() + ": a sweep leaves the " + one.distribution() + " as it is" + all,
						many::stationary));
	}

	private SamplerTrial trial(CountedModel model, int replicas) {
		long burnIn = learning(model);
		return new SamplerTrial(model, seed -> replicas(model, replicas, seed, burnIn), burnIn, SamplerChecks::stream);
	}

	private long learning(CountedModel model) {
		return replicas(model, 1, 0, 0).weights(0).isPresent() ? LEARNING : 0;
	}

	private Replicas replicas(CountedModel model, int count, int seed, long burnIn) {
		Parameters values = provider.schema().parse(parameters);
		if (count == 1) {
			return Replicas.separately(List.of(provider.create(setup(model, values, stream(seed), burnIn))));
		}
		List<SamplerSetup> setups = new ArrayList<>();
		for (int replica = 0; replica < count; replica++) {
			setups.add(setup(model, values,
					new StreamKey(seed, StreamPurpose.TEST, "replica conformance", 0, replica).open(), burnIn));
		}
		return provider.replicas(setups);
	}

	private SamplerSetup setup(CountedModel model, Parameters values, RandomStream random, long burnIn) {
		return new SamplerSetup(model.hamiltonian(), values, random, burnIn + SamplerTrial.SWEEPS, burnIn, components);
	}

	private static RandomStream stream(int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, "sampler conformance", 0, 0).open();
	}
}
