// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.Parameter;

/**
 * Changes an experiment by {@code NAME=VALUE}.
 *
 * <p>
 * NAME is one of the experiment's own numbers ({@code samples}, {@code replicas}, {@code seed}, {@code sweeps},
 * {@code burn-in}, {@code interval}, {@code threads}, {@code target-result}, {@code target-error}, {@code fewest-samples}), or a parameter: {@code L} sets it wherever it is declared,
 * {@code sampler.temperature} in one kind of component, {@code glass.hamiltonian.L} in one arm.
 */
public final class Overrides {

	private Overrides() {
	}

	/**
	 * Applies one assignment.
	 *
	 * @param folder the folder that files named in {@code value} are relative to
	 * @throws IllegalArgumentException in words, if nothing has this name
	 */
	public static void apply(Experiment experiment, Catalog catalog, String name, String value, Path folder) {
		if (setNumber(experiment, name, value)) {
			return;
		}
		String[] path = name.split("\\.");
		String parameter = path[path.length - 1];
		String kind = path.length > 1 ? path[path.length - 2] : null;
		String armName = path.length > 2 ? path[path.length - 3] : null;
		boolean found = false;
		for (Arm arm : experiment.getArms()) {
			if (armName != null && !armName.equals(arm.getName())) {
				continue;
			}
			for (Map.Entry<Component, ComponentKind> part : parts(arm).entrySet()) {
				boolean addressed = kind == null || kind.equals(part.getValue().label())
						|| kind.equals(part.getKey().getProvider());
				if (addressed && declares(part.getKey(), part.getValue(), catalog, parameter)) {
					boolean file = spec(part.getKey(), part.getValue(), catalog, parameter)
							.map(spec -> spec.type() instanceof FileType).orElse(Boolean.FALSE);
					set(part.getKey(), parameter, file ? folder.resolve(value).toAbsolutePath().toString() : value);
					found = true;
				}
			}
		}
		if (!found) {
			throw new IllegalArgumentException("'" + name + "' names nothing in this experiment; use samples, replicas,"
					+ " seed, sweeps, burn-in, interval, threads, target-result, target-error, fewest-samples, or a parameter such as L, sampler.temperature or"
					+ " ARM.hamiltonian.L");
		}
	}

	/** Sets a literal value of a component's parameter, replacing value, expression or sweep. */
	public static void set(Component component, String name, String value) {
		Parameter parameter = component.getParameters().stream().filter(p -> name.equals(p.getName())).findFirst()
				.orElseGet(() -> {
					Parameter added = ExperimentFactory.eINSTANCE.createParameter();
					added.setName(name);
					component.getParameters().add(added);
					return added;
				});
		parameter.setExpression(null);
		parameter.setSweep(null);
		parameter.setValue(value);
	}

	private static boolean declares(Component component, ComponentKind kind, Catalog catalog, String parameter) {
		return spec(component, kind, catalog, parameter).isPresent()
				|| component.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
	}

	private static Optional<ParameterSpec> spec(Component component, ComponentKind kind, Catalog catalog, String parameter) {
		return catalog.find(kind, String.valueOf(component.getProvider()))
				.flatMap(contribution -> contribution.provider().schema().spec(parameter));
	}

	/** All components of an arm in order. */
	public static Map<Component, ComponentKind> parts(Arm arm) {
		Map<Component, ComponentKind> parts = new LinkedHashMap<>();
		if (arm.getHamiltonian() != null) {
			parts.put(arm.getHamiltonian(), Kinds.HAMILTONIAN);
		}
		arm.getExplorers().forEach(c -> parts.put(c, Kinds.EXPLORER));
		if (arm.getSampler() != null) {
			parts.put(arm.getSampler(), Kinds.SAMPLER);
		}
		arm.getObservables().forEach(c -> parts.put(c, Kinds.OBSERVABLE));
		arm.getAnalyzers().forEach(c -> parts.put(c, Kinds.ANALYZER));
		return parts;
	}

	private static boolean setNumber(Experiment experiment, String name, String value) {
		switch (name) {
			case "samples" -> experiment.setSamples(integer(name, value));
			case "fewest-samples" -> experiment.setFewestSamples(integer(name, value));
			case "target-result" -> experiment.setTargetResult(value.isBlank() ? null : value);
			case "target-error" -> experiment.setTargetError(real(name, value));
			case "replicas" -> experiment.setReplicas(integer(name, value));
			case "seed" -> experiment.setSeed(number(name, value));
			case "sweeps" -> budget(experiment).setSweeps(number(name, value));
			case "burn-in" -> budget(experiment).setBurnIn(number(name, value));
			case "interval" -> budget(experiment).setInterval(number(name, value));
			case "threads" -> {
				if (experiment.getExecution() == null) {
					experiment.setExecution(ExperimentFactory.eINSTANCE.createExecution());
				}
				experiment.getExecution().setThreads(integer(name, value));
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private static Budget budget(Experiment experiment) {
		if (experiment.getBudget() == null) {
			experiment.setBudget(ExperimentFactory.eINSTANCE.createBudget());
		}
		return experiment.getBudget();
	}

	private static int integer(String name, String value) {
		long number = number(name, value);
		if (number != (int) number) {
			throw new IllegalArgumentException("'" + name + "=" + value + "' is too large");
		}
		return (int) number;
	}

	private static double real(String name, String value) {
		try {
			return Double.parseDouble(value.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + name + "=" + value + "': give a number", e);
		}
	}

	private static long number(String name, String value) {
		try {
			return Long.parseLong(value.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + name + "=" + value + "': give a whole number", e);
		}
	}
}
