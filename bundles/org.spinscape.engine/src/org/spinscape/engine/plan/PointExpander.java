// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.IntegerType;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Parameter;
import org.spinscape.experiment.Sweep;
import org.spinscape.experiment.text.SweepText;

/**
 * Expands the sweeps of one arm and evaluates its expressions: every combination, the last swept parameter fastest; sweeps
 * that are zipped go through their values together, in the place of the first of them. Points where the condition is false are
 * left out, and the others keep their numbers, so that it changes nothing of what stays.
 */
final class PointExpander {

	/** A component of the arm with the schema of its provider; none if that is not installed. */
	private record Part(ComponentKind kind, Component component, Optional<ParameterSchema> schema) {

		Optional<ParameterSpec> spec(String name) {
			return schema.flatMap(s -> s.spec(name));
		}
	}

	/** A swept parameter. */
	private record Axis(String label, Parameter parameter, List<String> values) {
	}

	private final Arm arm;
	private final List<Part> parts = new ArrayList<>();

	PointExpander(Arm arm, Catalog catalog) throws PlanException {
		this.arm = arm;
		if (arm.getHamiltonian() == null) {
			throw new PlanException(arm, "arm '" + arm.getName() + "' has no Hamiltonian; add one");
		}
		add(Kinds.HAMILTONIAN, arm.getHamiltonian(), catalog);
		arm.getExplorers().forEach(component -> add(Kinds.EXPLORER, component, catalog));
		if (arm.getSampler() != null) {
			add(Kinds.SAMPLER, arm.getSampler(), catalog);
		}
		arm.getObservables().forEach(component -> add(Kinds.OBSERVABLE, component, catalog));
		arm.getAnalyzers().forEach(component -> add(Kinds.ANALYZER, component, catalog));
	}

	private void add(ComponentKind kind, Component component, Catalog catalog) {
		Optional<ParameterSchema> schema = catalog.find(kind, String.valueOf(component.getProvider()))
				.map(contribution -> contribution.provider().schema());
		parts.add(new Part(kind, component, schema));
	}

	List<PointPlan> expand() throws PlanException {
		List<List<Axis>> axes = zipped(axes());
		long combinations = 1;
		for (List<Axis> axis : axes) {
			combinations *= axis.getFirst().values().size();
			if (combinations > Plan.MOST_TASKS) {
				throw new PlanException(arm, "the sweeps of arm '" + arm.getName() + "' have more than "
						+ Plan.MOST_TASKS + " combinations; sweep fewer values");
			}
		}
		List<PointPlan> points = new ArrayList<>();
		for (int index = 0; index < combinations; index++) {
			point(axes, index).ifPresent(points::add);
		}
		if (points.isEmpty()) {
			throw new PlanException(arm, "the condition of arm '" + arm.getName()
					+ "' leaves out every sweep point; change or remove it");
		}
		return points;
	}

	/** Axes that go through their values together. */
	private static List<List<Axis>> zipped(List<Axis> axes) throws PlanException {
		Map<String, List<Axis>> zips = new LinkedHashMap<>();
		for (Axis axis : axes) {
			Sweep sweep = axis.parameter().getSweep();
			// A name that no zip can have: names have letters, digits, - and _.
			String zip = SweepText.zip(sweep).isEmpty() ? "." + zips.size() : sweep.getZip();
			List<Axis> zipped = zips.computeIfAbsent(zip, _ -> new ArrayList<>());
			zipped.add(axis);
			Axis first = zipped.getFirst();
			if (axis.values().size() != first.values().size()) {
				throw new PlanException(sweep, "'" + axis.label() + "' has " + axis.values().size() + " values and '"
						+ first.label() + "', which it is zipped with as '" + zip + "', has " + first.values().size()
						+ "; give equally many");
			}
		}
		return List.copyOf(zips.values());
	}

	private List<Axis> axes() throws PlanException {
		List<Axis> axes = new ArrayList<>();
		Map<String, Integer> names = new LinkedHashMap<>();
		for (Part part : parts) {
			for (Parameter parameter : part.component().getParameters()) {
				if (parameter.getSweep() != null) {
					names.merge(parameter.getName(), 1, Integer::sum);
				}
			}
		}
		for (Part part : parts) {
			for (Parameter parameter : part.component().getParameters()) {
				if (parameter.getSweep() != null) {
					String name = parameter.getName();
					String label = names.getOrDefault(name, 1) > 1 ? part.component().getProvider() + "." + name : name;
					axes.add(new Axis(label, parameter, SweepValues.of(parameter.getSweep(), part.spec(name))));
				}
			}
		}
		return axes;
	}

	/** Empty if the condition is false. */
	private Optional<PointPlan> point(List<List<Axis>> axes, int index) throws PlanException {
		Map<Parameter, String> swept = new LinkedHashMap<>();
		Map<String, String> label = new LinkedHashMap<>();
		int rest = index;
		for (int i = axes.size() - 1; i >= 0; i--) {
			int size = axes.get(i).getFirst().values().size();
			int at = rest % size;
			rest /= size;
			for (Axis axis : axes.get(i)) {
				String value = axis.values().get(at);
				swept.put(axis.parameter(), value);
				label.put(axis.label(), value.replace(", ", " ")); // a comma separates parameters in labels
			}
		}
		Map<Parameter, String> values = evaluate(swept);
		if (!wanted(values)) {
			return Optional.empty();
		}
		List<ComponentPlan> plans = new ArrayList<>();
		for (Part part : parts) {
			Map<String, String> texts = new LinkedHashMap<>();
			for (Parameter parameter : part.component().getParameters()) {
				texts.put(String.valueOf(parameter.getName()), values.get(parameter));
			}
			plans.add(new ComponentPlan(part.kind(), String.valueOf(part.component().getProvider()), texts));
		}
		return Optional.of(new PointPlan(arm.getName(), index, label, plans.getFirst(), ofKind(plans, Kinds.EXPLORER),
				ofKind(plans, Kinds.SAMPLER).stream().findFirst(), ofKind(plans, Kinds.OBSERVABLE),
				ofKind(plans, Kinds.ANALYZER)));
	}

	private static List<ComponentPlan> ofKind(List<ComponentPlan> plans, ComponentKind kind) {
		return plans.stream().filter(plan -> plan.kind() == kind).toList();
	}

	/** Literals and swept values as they are; expressions in as many rounds as they build on one another. */
	private Map<Parameter, String> evaluate(Map<Parameter, String> swept) throws PlanException {
		Map<Parameter, String> values = new LinkedHashMap<>(swept);
		Map<Parameter, Part> open = new LinkedHashMap<>();
		for (Part part : parts) {
			for (Parameter parameter : part.component().getParameters()) {
				if (parameter.getExpression() != null && parameter.getSweep() == null) {
					open.put(parameter, part);
				} else if (parameter.getSweep() == null) {
					values.put(parameter, parameter.getValue() == null ? "" : parameter.getValue());
				}
			}
		}
		while (!open.isEmpty()) {
			Map<String, Double> variables = variables(values, open);
			IllegalArgumentException last = null;
			int before = open.size();
			for (Map.Entry<Parameter, Part> each : List.copyOf(open.entrySet())) {
				Parameter parameter = each.getKey();
				try {
					double value = Expressions.evaluate(parameter.getExpression(), variables);
					values.put(parameter, text(value, each.getValue().spec(parameter.getName())));
					open.remove(parameter);
				} catch (IllegalArgumentException e) {
					last = e;
				}
			}
			if (open.size() == before && last != null) {
				Parameter first = open.keySet().iterator().next();
				throw new PlanException(first, "parameter '" + first.getName() + "': " + last.getMessage());
			}
		}
		return values;
	}

	private boolean wanted(Map<Parameter, String> values) throws PlanException {
		String condition = arm.getCondition();
		try {
			return condition == null || condition.isBlank()
					|| Arithmetic.evaluate(condition, variables(values, Map.of())) != 0;
		} catch (IllegalArgumentException e) {
			throw new PlanException(arm, "the condition '" + condition + "' cannot be evaluated, " + e.getMessage());
		}
	}

	private static String text(double value, Optional<ParameterSpec> spec) {
		boolean integer = spec.map(s -> s.type() instanceof IntegerType).orElse(Boolean.FALSE);
		return integer && value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
	}

	/** Numbers by name: given ones first, then defaults; an open expression hides the default it replaces. */
	private Map<String, Double> variables(Map<Parameter, String> values, Map<Parameter, Part> open) {
		Map<String, Double> variables = new LinkedHashMap<>();
		for (Part part : parts) {
			part.schema().ifPresent(schema -> schema.specs().forEach(spec -> number(spec.defaultText())
					.ifPresent(value -> variables.putIfAbsent(Expressions.variable(spec.name()), value))));
		}
		open.keySet().forEach(parameter -> variables.remove(Expressions.variable(parameter.getName())));
		values.forEach((parameter, text) -> number(text)
				.ifPresent(value -> variables.put(Expressions.variable(parameter.getName()), value)));
		return variables;
	}

	private static Optional<Double> number(@Nullable String text) {
		try {
			return text == null ? Optional.empty() : Optional.of(Double.valueOf(text));
		} catch (NumberFormatException e) {
			return Optional.empty(); // words are no variables
		}
	}
}
