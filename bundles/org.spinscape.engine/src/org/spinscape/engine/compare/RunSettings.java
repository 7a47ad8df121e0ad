// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.LinearSweep;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.LogarithmicSweep;
import org.spinscape.experiment.Parameter;

/**
 * What an experiment is set to, as text by name: {@code model}, {@code model L}, {@code sampler temperature},
 * {@code sweeps}. Where there are several arms the name of the arm stands before. Parameters that the file leaves out
 * have the default of whoever declares them, so that two files that say the same in other ways are equal.
 */
public final class RunSettings {

	private final Catalog catalog;
	private final Map<String, String> settings = new LinkedHashMap<>();

	private RunSettings(Catalog catalog) {
		this.catalog = catalog;
	}

	/** The settings in the order of the file. @param catalog who declares defaults */
	public static Map<String, String> of(Experiment experiment, Catalog catalog) {
		RunSettings found = new RunSettings(catalog);
		found.settings.put("seed", Long.toString(experiment.getSeed()));
		found.settings.put("samples", Integer.toString(experiment.getSamples()));
		if (experiment.getTargetResult() != null && !experiment.getTargetResult().isBlank()) {
			found.settings.put("wanted", experiment.getTargetResult() + " to " + experiment.getTargetError());
		}
		found.settings.put("replicas", Integer.toString(experiment.getReplicas()));
		Budget budget = experiment.getBudget();
		if (budget != null) {
			found.settings.put("burn-in", Long.toString(budget.getBurnIn()));
			found.settings.put("sweeps", Long.toString(budget.getSweeps()));
			found.settings.put("interval", Long.toString(budget.getInterval()));
		}
		List<Arm> arms = experiment.getArms();
		if (arms.size() > 1) {
			found.settings.put("paired disorder", Boolean.toString(experiment.isPairedDisorder()));
		}
		arms.forEach(arm -> found.arm(arms.size() == 1 ? "" : arm.getName() + ": ", arm));
		return found.settings;
	}

	private void arm(String prefix, Arm arm) {
		if (arm.getHamiltonian() != null) {
			one(prefix + "model", Kinds.HAMILTONIAN, arm.getHamiltonian());
		}
		if (arm.getSampler() != null) {
			one(prefix + "sampler", Kinds.SAMPLER, arm.getSampler());
		}
		several(prefix + "explorer", Kinds.EXPLORER, arm.getExplorers());
		several(prefix + "observable", Kinds.OBSERVABLE, arm.getObservables());
		several(prefix + "analyzer", Kinds.ANALYZER, arm.getAnalyzers());
		if (arm.getCondition() != null && !arm.getCondition().isBlank()) {
			settings.put(prefix + "condition", arm.getCondition());
		}
	}

	private void several(String role, ComponentKind kind, List<Component> components) {
		if (!components.isEmpty()) {
			settings.put(role + "s", components.stream().map(Component::getProvider).collect(Collectors.joining(", ")));
		}
		Map<String, Integer> seen = new LinkedHashMap<>();
		for (Component component : components) {
			int number = seen.merge(component.getProvider(), 1, Integer::sum);
			parameters(component.getProvider() + (number == 1 ? "" : "#" + number), role.substring(0, role.lastIndexOf(' ')
					+ 1),
					kind, component);
		}
	}

	private void one(String role, ComponentKind kind, Component component) {
		settings.put(role, component.getProvider());
		parameters(role.substring(role.lastIndexOf(' ') + 1), role.substring(0, role.lastIndexOf(' ') + 1), kind, component);
	}

	private void parameters(String name, String prefix, ComponentKind kind, Component component) {
		Map<String, String> values = new LinkedHashMap<>();
		Optional<ParameterSchema> schema = catalog.find(kind, component.getProvider())
				.map(found -> found.provider().schema());
		schema.ifPresent(declared -> declared.specs().forEach(spec -> Optional.ofNullable(spec.defaultText())
				.ifPresent(standard -> values.put(spec.name(), canonical(spec, standard)))));
		component.getParameters().forEach(parameter -> values.put(parameter.getName(), text(parameter,
				schema.flatMap(declared -> declared.spec(parameter.getName())))));
		values.forEach((parameter, value) -> settings.put(prefix + name + ' ' + parameter, value));
	}

	/** As its type writes it, so that 1 and 1.0 are the same; what the type refuses stays as it is. */
	private static String canonical(ParameterSpec spec, String value) {
		try {
			return spec.type().format(spec.type().parse(value));
		} catch (IllegalArgumentException e) {
			return value;
		}
	}

	private static String text(Parameter parameter, Optional<ParameterSpec> spec) {
		if (parameter.getExpression() != null && !parameter.getExpression().isEmpty()) {
			return "= " + parameter.getExpression();
		}
		return switch (parameter.getSweep()) {
			case ListSweep list -> String.join(", ", list.getValues());
			case LinearSweep linear -> linear.getFrom() + " to " + linear.getTo() + " in " + linear.getCount();
			case LogarithmicSweep log -> log.getFrom() + " to " + log.getTo() + " in " + log.getCount() + ", logarithmic";
			case null, default -> parameter.getValue() == null ? ""
					: spec.map(declared -> canonical(declared, parameter.getValue())).orElse(parameter.getValue());
		};
	}
}
