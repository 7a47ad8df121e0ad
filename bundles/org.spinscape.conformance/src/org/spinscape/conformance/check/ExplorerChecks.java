// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.ComponentType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Requirements;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;

/**
 * Checks an {@link ExplorerProvider} against the contracts of {@code org.spinscape.core}, on the kit's own models and on
 * those that it is given. What it refuses must be refused in one sentence; what it does not refuse it must explore, the
 * same for any number of threads and after a stop. Choose parameters with which a few spins are explored in a second or
 * less. Two clauses, on stopping within a second and on memory, look at it for half a second at work on a larger model, if
 * it takes one.
 */
public final class ExplorerChecks {

	/** The kind that parameters name samplers by. */
	private static final String SAMPLER = "sampler";

	private final ExplorerProvider provider;
	private final Map<String, String> values;
	private final SamplerSetup.Components components;
	private final List<NamedModel> given;

	private ExplorerChecks(ExplorerProvider provider, Map<String, String> values, SamplerSetup.Components components,
			List<NamedModel> given) {
		this.provider = provider;
		this.values = values;
		this.components = components;
		this.given = given;
	}

	/**
	 * The clauses, one by one.
	 *
	 * @param values     values for some of the provider's parameters
	 * @param components finds the samplers that component parameters name
	 * @param models     models to try it on beside the kit's own: at least one that it takes, if it takes none of those (spins
	 *                   and Potts spins without a lattice, real vectors with a gradient)
	 */
	public static List<Check> checks(ExplorerProvider provider, Map<String, String> values,
			SamplerSetup.Components components, List<NamedModel> models) {
		return new ExplorerChecks(provider, values, components, models).all();
	}

	/**
	 * What an explorer finds on such models, for whoever draws it.
	 *
	 * @return one list for each model that it takes, at most one of each sort of states
	 * @throws RuntimeException if it fails; the clauses say more
	 */
	public static List<List<Result>> results(ExplorerProvider provider, Map<String, String> values,
			SamplerSetup.Components components, List<NamedModel> models) {
		ExplorerChecks checks = new ExplorerChecks(provider, values, components, models);
		Parameters parameters = provider.schema().parse(values);
		return different(checks.small().filter(model -> checks.suits(model, parameters)).toList()).stream()
				.map(model -> new ExplorerTrial(provider, parameters, components, model).found()).toList();
	}

	/** The models that it is tried on, our own first: they are the smallest. */
	private Stream<NamedModel> small() {
		return Stream.concat(KitModels.small().stream(), given.stream());
	}

	private List<Check> all() {
		List<Check> all = new ArrayList<>(SchemaChecks.of(provider, values));
		Parameters parameters;
		try {
			parameters = provider.schema().parse(values);
		} catch (RuntimeException e) {
			return all; // the clause about the schema says so
		}
		List<NamedModel> small = small().toList();
		all.add(new Check("ExplorerProvider.refuse: what it cannot explore is refused in one sentence, with the same answer"
				+ " each time", () -> refusals(small, parameters)));
		all.add(new Check(
				"ExplorerProvider.refuseSampler: a sampler that it cannot walk with is refused in one sentence, before"
						+ " anything runs", () -> small.forEach(model -> provider
								.refuseSampler(TwoTemperatures.of(model.model()), parameters).ifPresent(
										Sentences::require))));
		List<NamedModel> suited = small.stream().filter(model -> suits(model, parameters)).toList();
		if (suited.isEmpty()) {
			all.add(new Check("ExplorerProvider: explores at least one of the models", () -> {
				throw new ContractBroken("it takes none of " + small + "; give the kit one that it takes");
			}));
		}
		different(suited).forEach(model -> all.addAll(clauses(model, parameters)));
		KitModels.large().stream().filter(model -> suits(model, parameters)).findFirst()
				.ifPresent(model -> all.addAll(atWork(model, parameters)));
		return all;
	}

	/** The first of each sort of states: more would take long and show little. */
	private static List<NamedModel> different(List<NamedModel> models) {
		List<NamedModel> chosen = new ArrayList<>();
		for (NamedModel model : models) {
			if (chosen.stream().noneMatch(other -> other.model().space().getClass() == model.model().space().getClass())) {
				chosen.add(model);
			}
		}
		return chosen;
	}

	/** Whether it says that it can explore; one that fails to answer is reported by the clause on refusals. */
	private boolean suits(NamedModel model, Parameters parameters) {
		try {
			return Requirements.missing(model.model(), provider.requires()).isEmpty()
					&& provider.refuse(model.model(), parameters).isEmpty()
					&& (!provider.walks(model.model(), parameters) || samplersSuit(model, parameters));
		} catch (RuntimeException e) {
			return false;
		}
	}

	/** Whether the samplers that its parameters name can walk there: whoever runs it asks before. */
	private boolean samplersSuit(NamedModel model, Parameters parameters) {
		for (ParameterSpec spec : parameters.schema().specs()) {
			if (spec.type().nestedKind().equals(Optional.of(SAMPLER)) && spec.type() instanceof ComponentType) {
				ComponentValue value = parameters.component(spec.name());
				SamplerProvider named = components.sampler(value);
				if (!Requirements.missing(model.model(), named.requires()).isEmpty()) {
					return false;
				}
				try {
					Sampler sampler = named.create(new SamplerSetup(model.model(), named.schema().parse(value.values()),
							new SplitMix64(1), 1, 0, components));
					if (provider.refuseSampler(sampler, parameters).isPresent()) {
						return false;
					}
				} catch (ParameterException e) {
					return false;
				}
			}
		}
		return true;
	}

	private void refusals(List<NamedModel> models, Parameters parameters) {
		for (NamedModel model : models) {
			if (Requirements.missing(model.model(), provider.requires()).isEmpty()) {
				Optional<String> reason = provider.refuse(model.model(), parameters);
				reason.ifPresent(Sentences::require);
				ContractBroken.unless(reason.equals(provider.refuse(model.model(), parameters)),
						"of %s it says %s, and then something else", model, reason);
				provider.memory(model.model(), parameters);
			}
		}
	}

	private List<Check> clauses(NamedModel model, Parameters parameters) {
		ExplorerTrial trial = new ExplorerTrial(provider, parameters, components, model);
		String on = " (" + model + ")";
		return List.of(
				new Check("ExplorerProvider.gives: results are of declared kinds, units and columns, and can be told apart"
						+ on, trial::declared),
				new Check("Explorer: an equal stream gives the same results to the last bit, for one thread and for two" + on,
						trial::deterministic),
				new Check("ExplorerContext.soFar: what is handed over is of declared kinds, and whether somebody looks at it"
						+ " changes no bit of the results" + on, trial::handsOver),
				new Check("ExplorerContext.watch: what ended by the clock has the same results to the last bit if as much is"
						+ " made again" + on, trial::repeats),
				new Check("Explorer: told to stop, it throws a CancellationException" + on, trial::stops),
				new Check("ExplorerContext.save: stopped and restored, it gives the same results to the last bit" + on,
						trial::resumes));
	}

	private List<Check> atWork(NamedModel model, Parameters parameters) {
		ExplorerTrial trial = new ExplorerTrial(provider, parameters, components, model);
		String on = " (" + model + ")";
		return List.of(new Check("Explorer: told to stop, it ends within a second" + on, trial::stopsInTime),
				new Check("ExplorerProvider.memory: what it holds at work is predicted, up to an order of magnitude" + on,
						trial::holdsWhatItPredicts));
	}
}
