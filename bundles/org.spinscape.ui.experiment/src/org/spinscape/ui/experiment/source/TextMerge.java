// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Makes a model like another by as few changes as it can, so that what forms show stays the same object wherever it says
 * the same.
 */
final class TextMerge {

	private final EditingDomain domain;
	private final CompoundCommand changes = new CompoundCommand("Typing");

	private TextMerge(EditingDomain domain) {
		this.domain = domain;
	}

	/** The changes that make {@code model} say what {@code wanted} says, which is left alone; none if it does already. */
	static CompoundCommand of(EditingDomain domain, EObject model, EObject wanted) {
		TextMerge merge = new TextMerge(domain);
		merge.merge(model, wanted);
		return merge.changes;
	}

	private void merge(EObject model, EObject wanted) {
		for (EAttribute attribute : model.eClass().getEAllAttributes()) {
			Object value = wanted.eGet(attribute);
			if (!Objects.equals(model.eGet(attribute), value)) {
				changes.append(SetCommand.create(domain, model, attribute,
						attribute.isMany() ? new ArrayList<>((List<?>) value) : value));
			}
		}
		for (EReference reference : model.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				mergeLists(model, reference, children(model, reference), children(wanted, reference));
			} else {
				mergeSingle(model, reference, (EObject) model.eGet(reference), (EObject) wanted.eGet(reference));
			}
		}
	}

	private static List<EObject> children(EObject owner, EReference reference) {
		return ((List<?>) owner.eGet(reference)).stream().map(EObject.class::cast).toList();
	}

	private void mergeSingle(EObject owner, EReference reference, EObject model, EObject wanted) {
		if (alike(model, wanted)) {
			merge(model, wanted);
		} else if (model != null || wanted != null) {
			changes.append(SetCommand.create(domain, owner, reference, wanted == null ? null : EcoreUtil.copy(wanted)));
		}
	}

	/** What is the same at both ends stays; of what is between, the first change and the rest comes or goes. */
	private void mergeLists(EObject owner, EReference reference, List<EObject> model, List<EObject> wanted) {
		int shorter = Math.min(model.size(), wanted.size());
		int first = 0;
		while (first < shorter && EcoreUtil.equals(model.get(first), wanted.get(first))) {
			first++;
		}
		int last = 0;
		while (last < shorter - first
				&& EcoreUtil.equals(model.get(model.size() - 1 - last), wanted.get(wanted.size() - 1 - last))) {
			last++;
		}
		int both = first;
		while (both < shorter - last && alike(model.get(both), wanted.get(both))) {
			merge(model.get(both), wanted.get(both));
			both++;
		}
		List<EObject> surplus = model.subList(both, model.size() - last);
		if (!surplus.isEmpty()) {
			changes.append(RemoveCommand.create(domain, owner, reference, surplus));
		}
		List<EObject> lacking = wanted.subList(both, wanted.size() - last);
		if (!lacking.isEmpty()) {
			changes.append(AddCommand.create(domain, owner, reference, EcoreUtil.copyAll(lacking), both));
		}
	}

	private static boolean alike(EObject model, EObject wanted) {
		return model != null && wanted != null && model.eClass() == wanted.eClass();
	}
}
