// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.work.WorkContext;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.FileValues;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;

/** Turns the components of a plan into providers, parameters and random streams. */
final class Realisation {

	private final Catalog catalog;
	private final Plan plan;
	private final Path folder;
	/** Providers with their parameters, each bound once. */
	private final Map<ComponentPlan, Part<?>> bound = new ConcurrentHashMap<>();

	/** @param folder the folder that file parameters are relative to */
	Realisation(Catalog catalog, Plan plan, Path folder) {
		this.catalog = catalog;
		this.plan = plan;
		this.folder = folder;
	}

	/**
	 * A provider with its parameters.
	 *
	 * @param plugIn symbolic name of the plug-in that contributes it
	 */
	record Part<P extends Provider>(P provider, Parameters parameters, String plugIn) {
	}

	Part<HamiltonianProvider> hamiltonian(PointPlan point) {
		return part(HamiltonianProvider.class, point.hamiltonian());
	}

	Part<ExplorerProvider> explorer(ComponentPlan component) {
		return part(ExplorerProvider.class, component);
	}

	Part<SamplerProvider> sampler(ComponentPlan component) {
		return part(SamplerProvider.class, component);
	}

	Part<ObservableProvider> observable(ComponentPlan component) {
		return part(ObservableProvider.class, component);
	}

	Part<AnalyzerProvider> analyzer(ComponentPlan component) {
		return part(AnalyzerProvider.class, component);
	}

	@SuppressWarnings("unchecked") // the kind of a component says the service
	private <P extends Provider> Part<P> part(Class<P> service, ComponentPlan component) {
		return (Part<P>) bound.computeIfAbsent(component, _ -> bind(service, component));
	}

	private <P extends Provider> Part<P> bind(Class<P> service, ComponentPlan component) {
		Contribution found = catalog.find(component.kind(), component.id()).orElseThrow(
				() -> new ParameterException(component.kind().label(), "'" + component.id() + "' is not installed"));
		P provider = service.cast(found.provider());
		return new Part<>(provider, provider.schema()
				.parse(FileValues.resolvedWithin(provider, component.values(), folder, catalog))
				.with(catalog.components(folder)), found.bundle());
	}

	/** Builds the landscape of a task. */
	Hamiltonian<?> build(Task task) {
		Part<HamiltonianProvider> part = hamiltonian(task.point());
		return part.provider().build(part.parameters(), disorder(task, part.parameters()));
	}

	/** The same in a run, in which it may take long. @param context what it may use, by the stream of its disorder */
	Hamiltonian<?> build(Task task, Function<RandomStream, WorkContext> context) {
		Part<HamiltonianProvider> part = hamiltonian(task.point());
		return part.provider().build(part.parameters(), context.apply(disorder(task, part.parameters())));
	}

	/** Whether a model offers these capabilities with its defaults. */
	boolean offersByDefault(String model, Set<Class<?>> required) {
		return Offering.byDefault(catalog, model, required);
	}

	/** Ids of some installed models that offer these capabilities. */
	List<String> offering(Set<Class<?>> required) {
		return Offering.models(catalog, required);
	}

	/**
	 * The stream of a realisation's disorder. Paired arms share it, so that a disordered ferromagnet has the draws of
	 * its glass; so do points that differ in strengths only, which makes comparisons sharper. Sizes do not: their
	 * whole-number parameters are part of the address, and systems of different size are independent.
	 */
	private RandomStream disorder(Task task, Parameters parameters) {
		String place = (plan.paired() ? "" : task.point().arm()) + "/" + DisorderSizes.of(parameters);
		return new StreamKey(plan.seed(), StreamPurpose.DISORDER, place, task.sample(), 0).open();
	}

	/** The stream of a sampler or explorer. */
	RandomStream stream(Task task, StreamPurpose purpose, int replica) {
		String place = task.point().arm() + "/" + task.point().index();
		return new StreamKey(plan.seed(), purpose, place, task.sample(), replica).open();
	}

	/** What a sampler of replica {@code replica} is built from. */
	SamplerSetup setup(Task task, Hamiltonian<?> hamiltonian, Parameters parameters, int replica) {
		return new SamplerSetup(hamiltonian, parameters, stream(task, StreamPurpose.DYNAMICS, replica),
				plan.burnIn() + plan.sweeps(), plan.burnIn(), components("dynamics"));
	}

	/** Finds the samplers that component parameters name. @param parameter what a refusal names */
	SamplerSetup.Components components(String parameter) {
		return value -> catalog.provider(SamplerProvider.class, value.id()).orElseThrow(
				() -> new ParameterException(parameter, "sampler '" + value.id() + "' is not installed"));
	}
}
