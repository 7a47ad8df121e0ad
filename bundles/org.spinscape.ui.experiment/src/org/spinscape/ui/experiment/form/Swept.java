// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.SweepValues;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.Parameter;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/**
 * A parameter that is swept, or could be.
 *
 * @param arm       the arm
 * @param component the component
 * @param kind      what the component is
 * @param spec      what it declares of the parameter
 */
public record Swept(Arm arm, Component component, ComponentKind kind, ParameterSpec spec) {

	/** All parameters that are swept or calculated from others. */
	public static List<Swept> of(Experiment experiment, Catalog catalog) {
		return declared(experiment, catalog).stream().filter(each -> each.parameter()
				.filter(parameter -> parameter.getSweep() != null || parameter.getExpression() != null).isPresent())
				.toList();
	}

	/** All parameters that have one value, and may have several. */
	public static List<Swept> candidates(Experiment experiment, Catalog catalog) {
		return declared(experiment, catalog).stream().filter(each -> each.parameter()
				.filter(parameter -> parameter.getSweep() != null || parameter.getExpression() != null).isEmpty())
				.toList();
	}

	/** All parameters that have a declaration. */
	public static List<Swept> declared(Experiment experiment, Catalog catalog) {
		List<Swept> all = new ArrayList<>();
		for (Arm arm : experiment.getArms()) {
			for (Map.Entry<Component, ComponentKind> part : Overrides.parts(arm).entrySet()) {
				catalog.find(part.getValue(), String.valueOf(part.getKey().getProvider()))
						.ifPresent(found -> found.provider().schema().specs()
								.forEach(spec -> all.add(new Swept(arm, part.getKey(), part.getValue(), spec))));
			}
		}
		return all;
	}

	/** What the file says of it; empty if nothing. */
	public Optional<Parameter> parameter() {
		return ExperimentEdits.parameter(component, spec.name());
	}

	/** Its value or values as a form shows them; the default if the file says nothing. */
	public String text() {
		return parameter().map(ParameterText::of).map(ParameterText::text)
				.orElse(spec.defaultText() == null ? "" : spec.defaultText());
	}

	/** How many values it has; empty where that cannot be told, or where it follows others. */
	public Optional<Integer> count() {
		Optional<List<String>> values = values();
		return values.map(List::size);
	}

	private Optional<List<String>> values() {
		try {
			Parameter parameter = parameter().orElse(null);
			return parameter == null || parameter.getSweep() == null ? Optional.empty()
					: Optional.of(SweepValues.of(parameter.getSweep(), Optional.of(spec)));
		} catch (PlanException e) {
			return Optional.empty();
		}
	}

	/** A sweep over its one value, to which others are added. */
	public ParameterText begun() {
		return new ParameterText(Mode.LIST, text());
	}

	/** The first of its values alone; empty for the default. */
	public Optional<ParameterText> ended() {
		return values().map(List::getFirst).map(first -> new ParameterText(Mode.VALUE, first));
	}

	/** Component and id, such as {@code sampler metropolis}. */
	public String owner() {
		return kind.label() + " " + component.getProvider();
	}

	@Override
	public String toString() {
		return spec.name() + " of " + owner() + ", arm " + arm.getName();
	}
}
