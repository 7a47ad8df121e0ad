// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultKey;
import org.spinscape.store.RunDirectory;

/** The landscapes of an experiment or a run by themselves, bit for bit those that the run builds, and looks at them. */
public final class Landscapes {

	private Landscapes() {
	}

	/**
	 * Builds the landscape of an arm at its first sweep point.
	 *
	 * @param folder the folder that the experiment's file parameters are relative to
	 * @param arm    name of the arm; empty for the first
	 * @param sample index of the disorder sample, from 0
	 * @throws RunException if there is no such arm, or its landscape cannot be built or would need too much memory
	 */
	public static Hamiltonian<?> build(Experiment experiment, Catalog catalog, Path folder, String arm, int sample)
			throws RunException {
		try {
			Plan plan = Plan.of(experiment, catalog);
			List<String> arms = plan.points().stream().map(point -> point.arm()).distinct().toList();
			Task task = plan.points().stream().filter(point -> arm.isEmpty() || point.arm().equals(arm)).findFirst()
					.map(point -> new Task(point, sample)).orElseThrow(() -> new RunException("there is no arm '" + arm
							+ "'; there are " + (arms.isEmpty() ? "none" : String.join(", ", arms))));
			return build(new Realisation(catalog, plan, folder), task);
		} catch (PlanException | ParameterException e) {
			throw new RunException(e);
		}
	}

	/**
	 * Builds the landscape that a place of a run stands for.
	 *
	 * @param run its directory
	 * @throws RunException if it cannot be read, has no such place, or the landscape cannot be built or would need too much
	 *                      memory
	 */
	public static Hamiltonian<?> of(Path run, ResultKey place, Catalog catalog) throws RunException {
		try {
			RunDirectory directory = RunDirectory.open(run);
			Plan plan = Plan.of(ExperimentFiles.load(directory.experiment()), catalog);
			Task task = plan.tasks().stream().filter(each -> TaskResults.key(each).equals(place)).findFirst()
					.orElseThrow(() -> new RunException(run + ": there is no sample " + place.sample() + " of arm '"
							+ place.arm() + "' at this point"));
			return build(new Realisation(catalog, plan, directory.root()), task);
		} catch (IOException | ExperimentFileException | PlanException | ParameterException e) {
			throw new RunException(e);
		}
	}

	private static Hamiltonian<?> build(Realisation realisation, Task task) throws RunException {
		Realisation.Part<HamiltonianProvider> model = realisation.hamiltonian(task.point());
		long memory = model.provider().memory(model.parameters());
		if (Feasibility.tooMuch(memory)) {
			throw new RunException(task.point().hamiltonian().label() + ": " + Feasibility.tooMuchText(memory));
		}
		return realisation.build(task);
	}

	/**
	 * A sampler of one system on a landscape, for a walk that no experiment asked for.
	 *
	 * @param sampler as on the command line, for example {@code metropolis}
	 * @param seed    of its random numbers
	 * @throws RunException if there is no such sampler, it keeps temperatures of its own, or it does not fit the landscape
	 */
	public static SingleSystemSampler walker(Hamiltonian<?> hamiltonian, Catalog catalog, String sampler, long seed)
			throws RunException {
		try {
			ComponentValue value = ComponentValue.parse(sampler);
			SamplerSetup.Components samplers = wanted -> catalog.provider(SamplerProvider.class, wanted.id())
					.orElseThrow(() -> new ParameterException("sampler", "'" + wanted.id() + "' is not installed"));
			SamplerProvider provider = samplers.sampler(value);
			Sampler walker = provider.create(new SamplerSetup(hamiltonian, provider.schema().parse(value.values()),
					new StreamKey(seed, StreamPurpose.DYNAMICS, "walk", 0, 0).open(), 0, 0, samplers));
			Optional<String> refusal = SingleSystemSampler.refuse(walker);
			if (refusal.isPresent()) {
				throw new RunException(sampler + ": " + refusal.orElseThrow());
			}
			return (SingleSystemSampler) walker;
		} catch (IllegalArgumentException e) { // of the text, or of parameters
			throw new RunException(sampler + ": " + e.getMessage(), e);
		}
	}

	/**
	 * Lets an explorer work on a landscape by itself, for a look that no experiment asked for.
	 *
	 * @param explorer  its id
	 * @param values    of some of its parameters
	 * @param cancelled asked often
	 * @return what it found; the same each time, since its random numbers are
	 * @throws RunException          if there is no such explorer, a value is wrong, it refuses the landscape, or would need
	 *                               too much memory
	 * @throws CancellationException if cancelled
	 */
	public static List<Result> explore(Hamiltonian<?> hamiltonian, Catalog catalog, String explorer,
			Map<String, String> values, BooleanSupplier cancelled) throws RunException {
		ExplorerProvider provider = catalog.provider(ExplorerProvider.class, explorer)
				.orElseThrow(() -> new RunException("explorer '" + explorer + "' is not installed"));
		try {
			Parameters parameters = provider.schema().parse(values);
			Optional<String> refusal = provider.refuse(hamiltonian, parameters);
			if (refusal.isPresent()) {
				throw new RunException(explorer + ": " + refusal.orElseThrow());
			}
			long memory = provider.memory(hamiltonian, parameters);
			if (Feasibility.tooMuch(memory)) {
				throw new RunException(explorer + ": " + Feasibility.tooMuchText(memory));
			}
			return provider.create(parameters).explore(hamiltonian, new LookContext(cancelled));
		} catch (ParameterException | IllegalStateException e) {
			throw new RunException(explorer + ": " + e.getMessage(), e);
		}
	}
}
