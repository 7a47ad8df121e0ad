// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.experiment.Parameter;

/**
 * Says of obstacles which element of the experiment they are about and what would take them away: another model where this one
 * lacks something, or a smaller one. How small is found by trying, so that it holds for whatever a plug-in refuses.
 */
final class ObstacleRemedies {

	/** How far above the least value that a parameter may have the smallest model is looked for. */
	private static final int NEAR = 8;

	private final Experiment experiment;
	private final Catalog catalog;
	private final Path folder;
	private final Plan plan;

	/** @param plan that of the experiment */
	ObstacleRemedies(Experiment experiment, Catalog catalog, Path folder, Plan plan) {
		this.experiment = experiment;
		this.catalog = catalog;
		this.folder = folder;
		this.plan = plan;
	}

	Problem problem(Obstacle obstacle) {
		Arm arm = experiment.getArms().stream().filter(each -> obstacle.point().arm().equals(each.getName())).findFirst()
				.orElseThrow();
		return new Problem(Problem.Severity.ERROR, element(arm, obstacle), obstacle.place(), obstacle.message(),
				remedies(arm, obstacle));
	}

	/** Components of an arm and of its points stand in the same order. */
	private static Component element(Arm arm, Obstacle obstacle) {
		PointPlan point = obstacle.point();
		List<ComponentPlan> plans = new ArrayList<>(List.of(point.hamiltonian()));
		plans.addAll(point.explorers());
		point.sampler().ifPresent(plans::add);
		plans.addAll(point.observables());
		plans.addAll(point.analyzers());
		int number = 0;
		while (plans.get(number) != obstacle.owner()) {
			number++;
		}
		return List.copyOf(Overrides.parts(arm).keySet()).get(number);
	}

	private List<Remedy> remedies(Arm arm, Obstacle obstacle) {
		List<Remedy> remedies = new ArrayList<>();
		obstacle.models().forEach(id -> remedies.add(new Remedy.Choose(arm.getHamiltonian(), Kinds.HAMILTONIAN, id)));
		if (remedies.isEmpty()) {
			ParameterSchema schema = catalog.find(Kinds.HAMILTONIAN, obstacle.point().hamiltonian().id()).orElseThrow()
					.provider().schema();
			for (ParameterSpec spec : schema.specs()) {
				if (spec.type() instanceof IntegerType type) {
					smaller(arm, obstacle, spec, type).ifPresent(remedies::add);
				}
			}
		}
		if (obstacle.owner().kind() != Kinds.HAMILTONIAN) {
			remedies.add(new Remedy.Remove(element(arm, obstacle)));
		}
		return remedies;
	}

	/** The largest value below the present one that nothing is in the way of; for a swept one, the points up to it. */
	private Optional<Remedy> smaller(Arm arm, Obstacle obstacle, ParameterSpec spec, IntegerType type) {
		Map<String, String> values = obstacle.point().hamiltonian().values();
		String present = values.getOrDefault(spec.name(), spec.defaultText());
		if (present == null) {
			return Optional.empty();
		}
		OptionalLong largest = largest(obstacle, spec.name(), Math.max(1, type.min()), Long.parseLong(present));
		if (largest.isEmpty()) {
			return Optional.empty();
		}
		Optional<Parameter> parameter = arm.getHamiltonian().getParameters().stream()
				.filter(each -> spec.name().equals(each.getName())).findFirst();
		boolean single = parameter.isEmpty() || parameter.get().getValue() != null;
		if (single) {
			return Optional.of(new Remedy.Value(arm.getHamiltonian(), spec.name(), Long.toString(largest.getAsLong())));
		}
		boolean free = arm.getCondition() == null || arm.getCondition().isBlank();
		return free && parameter.get().getSweep() != null ? Optional.of(new Remedy.Attribute(arm, Literals.ARM__CONDITION,
				spec.name() + " <= " + largest.getAsLong())) : Optional.empty();
	}

	/**
	 * From the smallest model that works on doubles while it can, then halves the rest: no model much larger than the answer is
	 * ever built.
	 */
	private OptionalLong largest(Obstacle obstacle, String name, long least, long present) {
		long good = least;
		while (good < present && !free(obstacle, name, good)) {
			good = good < least + NEAR ? good + 1 : present; // the least value may be none for the other ones
		}
		if (good >= present) {
			return OptionalLong.empty();
		}
		long bad = present;
		for (long next = 2 * good; next < bad; next *= 2) {
			if (free(obstacle, name, next)) {
				good = next;
			} else {
				bad = next;
			}
		}
		while (bad - good > 1) {
			long middle = good + (bad - good) / 2;
			if (free(obstacle, name, middle)) {
				good = middle;
			} else {
				bad = middle;
			}
		}
		return OptionalLong.of(good);
	}

	/** Whether the component works on the model with this value. */
	private boolean free(Obstacle obstacle, String name, long value) {
		PointPlan point = obstacle.point();
		Map<String, String> values = new HashMap<>(point.hamiltonian().values());
		values.put(name, Long.toString(value));
		ComponentPlan model = new ComponentPlan(Kinds.HAMILTONIAN, point.hamiltonian().id(), values);
		PointPlan smaller = new PointPlan(point.arm(), point.index(), point.point(), model, point.explorers(),
				point.sampler(), point.observables(), point.analyzers());
		Plan one = new Plan(plan.name(), plan.seed(), plan.replicas(), plan.paired(), plan.burnIn(), plan.sweeps(),
				plan.interval(), plan.precision(), List.of(smaller), List.of(new Task(smaller, 0)));
		try {
			return new Feasibility(new Realisation(catalog, one, folder), one).check().stream()
					.noneMatch(other -> other.owner() == obstacle.owner() || other.owner() == model);
		} catch (ParameterException e) {
			return false; // such a model does not exist
		}
	}
}
