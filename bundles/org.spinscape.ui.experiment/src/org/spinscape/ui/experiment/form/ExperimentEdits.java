// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage;
import org.spinscape.experiment.Parameter;

/** The changes that forms make, each as one command on the stack. */
public final class ExperimentEdits {

	private final EditingDomain domain;

	/** @param domain of the experiment under edit */
	public ExperimentEdits(EditingDomain domain) {
		this.domain = domain;
	}

	/** Sets an attribute or a single child; nothing happens if it has that value already. */
	public void set(EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			domain.getCommandStack().execute(SetCommand.create(domain, owner, feature, value));
		}
	}

	/** Adds a child at the end of a list. */
	public void add(EObject owner, EStructuralFeature feature, EObject child) {
		domain.getCommandStack().execute(AddCommand.create(domain, owner, feature, child));
	}

	/** Takes a child out of its parent. */
	public void remove(EObject child) {
		EObject owner = child.eContainer();
		EStructuralFeature feature = child.eContainingFeature();
		domain.getCommandStack().execute(feature.isMany() ? RemoveCommand.create(domain, owner, feature, child)
				: SetCommand.create(domain, owner, feature, null));
	}

	/** Moves a child by {@code offset} places within its list; nothing happens at the ends. */
	public void move(EObject child, int offset) {
		EObject owner = child.eContainer();
		EStructuralFeature feature = child.eContainingFeature();
		if (owner != null && feature.isMany()) {
			List<?> siblings = (List<?>) owner.eGet(feature);
			int target = siblings.indexOf(child) + offset;
			if (target >= 0 && target < siblings.size()) {
				domain.getCommandStack().execute(MoveCommand.create(domain, owner, feature, child, target));
			}
		}
	}

	/** Chooses another provider; parameters of the old one go, since they mean nothing to the new one. */
	public void provider(Component component, String id) {
		if (id.equals(component.getProvider())) {
			return;
		}
		CompoundCommand command = new CompoundCommand("Choose " + id);
		command.append(SetCommand.create(domain, component, ExperimentPackage.Literals.COMPONENT__PROVIDER, id));
		command.append(SetCommand.create(domain, component, ExperimentPackage.Literals.COMPONENT__ORIGIN, null));
		if (!component.getParameters().isEmpty()) {
			command.append(RemoveCommand.create(domain, component, ExperimentPackage.Literals.COMPONENT__PARAMETERS,
					new ArrayList<>(component.getParameters())));
		}
		domain.getCommandStack().execute(command);
	}

	/** The parameter of a component with this name, if it is set. */
	public static Optional<Parameter> parameter(Component component, String name) {
		return component.getParameters().stream().filter(p -> name.equals(p.getName())).findFirst();
	}

	/** Gives a parameter another value; an empty one takes it out of the file, so that the default holds. */
	public void parameter(Component component, String name, Optional<ParameterText> value) {
		Optional<Parameter> before = parameter(component, name);
		if (before.map(ParameterText::of).equals(value)) {
			return;
		}
		Command command;
		if (value.isEmpty()) {
			command = RemoveCommand.create(domain, component, ExperimentPackage.Literals.COMPONENT__PARAMETERS,
					before.orElseThrow());
		} else {
			Parameter after = ExperimentFactory.eINSTANCE.createParameter();
			after.setName(name);
			value.get().writeTo(after);
			if (before.isPresent()) {
				command = SetCommand.create(domain, component, ExperimentPackage.Literals.COMPONENT__PARAMETERS, after,
						component.getParameters().indexOf(before.get()));
			} else {
				command = AddCommand.create(domain, component, ExperimentPackage.Literals.COMPONENT__PARAMETERS, after);
			}
		}
		domain.getCommandStack().execute(command);
	}
}
