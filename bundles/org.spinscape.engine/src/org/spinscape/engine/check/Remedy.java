// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.check;

import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.experiment.Parameter;

/**
 * A change of an experiment that takes a problem away, or comes nearer to that. It is a change of one element, the target;
 * a copy of the experiment is mended by the same remedy with the element's twin.
 */
public sealed interface Remedy {

	/** The element that is changed. */
	EObject target();

	/** What is done, as an order: {@code Add observable replica-overlap}. */
	String label();

	/** Does it. @param element the target, or its twin in a copy of the experiment */
	void apply(EObject element);

	/**
	 * Adds a component with its defaults at the end of its list; a Hamiltonian or a sampler takes the place of what is there.
	 *
	 * @param target an arm
	 * @param kind   what is added
	 * @param id     id of its provider
	 */
	record Add(Arm target, ComponentKind kind, String id) implements Remedy {

		/** Where an arm has its components. */
		private static final Map<ComponentKind, BiConsumer<Arm, Component>> PLACES = Map.of(
				Kinds.HAMILTONIAN, Arm::setHamiltonian,
				Kinds.EXPLORER, (arm, component) -> arm.getExplorers().add(component),
				Kinds.SAMPLER, Arm::setSampler,
				Kinds.OBSERVABLE, (arm, component) -> arm.getObservables().add(component),
				Kinds.ANALYZER, (arm, component) -> arm.getAnalyzers().add(component));

		@Override
		public String label() {
			return "Add " + kind.label() + " " + id;
		}

		@Override
		public void apply(EObject element) {
			Component component = ExperimentFactory.eINSTANCE.createComponent();
			component.setProvider(id);
			Arm arm = (Arm) element;
			PLACES.getOrDefault(kind, (_, _) -> {
				throw new IllegalStateException("an arm has no " + kind.label());
			}).accept(arm, component);
		}
	}

	/**
	 * Chooses another provider for a component; its parameters go, since they mean nothing to the other.
	 *
	 * @param target a component
	 * @param kind   what it is
	 * @param id     id of the other provider
	 */
	record Choose(Component target, ComponentKind kind, String id) implements Remedy {

		@Override
		public String label() {
			return "Choose " + kind.label() + " " + id;
		}

		@Override
		public void apply(EObject element) {
			Component component = (Component) element;
			component.setProvider(id);
			component.setOrigin(null);
			component.getParameters().clear();
		}
	}

	/**
	 * Gives a parameter one value.
	 *
	 * @param target a component
	 * @param name   name of the parameter
	 * @param value  the value
	 */
	record Value(Component target, String name, String value) implements Remedy {

		@Override
		public String label() {
			return "Set " + name + " to " + value;
		}

		@Override
		public void apply(EObject element) {
			Overrides.set((Component) element, name, value);
		}
	}

	/**
	 * Gives a parameter another name.
	 *
	 * @param target a parameter
	 * @param name   the name that is meant
	 */
	record Rename(Parameter target, String name) implements Remedy {

		@Override
		public String label() {
			return "Rename it to " + name;
		}

		@Override
		public void apply(EObject element) {
			((Parameter) element).setName(name);
		}
	}

	/**
	 * Sets an attribute of the experiment, its budget, its execution or an arm.
	 *
	 * @param target    what has the attribute
	 * @param attribute the attribute
	 * @param value     its value
	 */
	record Attribute(EObject target, EAttribute attribute, Object value) implements Remedy {

		@Override
		public String label() {
			return "Set " + attribute.getName() + " to " + EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		}

		@Override
		public void apply(EObject element) {
			element.eSet(attribute, value);
		}
	}

	/**
	 * Takes an element out.
	 *
	 * @param target what goes
	 */
	record Remove(EObject target) implements Remedy {

		@Override
		public String label() {
			return "Remove " + switch (target) {
				case Parameter parameter -> "parameter " + parameter.getName();
				case Component component -> role(component.eContainmentFeature()) + " " + component.getProvider();
				case Arm arm -> "arm " + arm.getName();
				default -> "it";
			};
		}

		private static String role(EReference feature) {
			return feature == Literals.ARM__OBSERVABLES ? Kinds.OBSERVABLE.label()
					: feature == Literals.ARM__ANALYZERS ? Kinds.ANALYZER.label()
							: feature == Literals.ARM__EXPLORERS ? Kinds.EXPLORER.label()
									: feature == Literals.ARM__SAMPLER ? Kinds.SAMPLER.label() : Kinds.HAMILTONIAN.label();
		}

		@Override
		public void apply(EObject element) {
			EcoreUtil.remove(element);
		}
	}
}
