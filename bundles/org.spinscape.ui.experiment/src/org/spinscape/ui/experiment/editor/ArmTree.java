// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.experiment.form.ParameterText;

/** How an experiment looks as a tree: arms, and their components in the order of work. */
final class ArmTree {

	private ArmTree() {
	}

	/** Arms and components. */
	static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((Experiment) input).getArms().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Arm arm ? Overrides.parts(arm).keySet().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof EObject object ? object.eContainer() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Arm;
		}
	}

	/** A component reads {@code sampler: metropolis (temperature = 1)}; an error sign marks those with problems. */
	static final class Labels extends LabelProvider {

		private static final int LONGEST = 60;

		private final Catalog catalog;
		private final Set<EObject> faulty = new HashSet<>();

		Labels(Catalog catalog) {
			this.catalog = catalog;
		}

		void mark(Collection<EObject> elements) {
			faulty.clear();
			faulty.addAll(elements);
		}

		@Override
		public String getText(Object element) {
			if (element instanceof Arm arm) {
				return arm.getName() == null || arm.getName().isBlank() ? "(no name)" : arm.getName();
			}
			Component component = (Component) element;
			ComponentKind kind = Overrides.parts((Arm) component.eContainer()).get(component);
			String id = component.getProvider() == null ? "(choose)" : component.getProvider();
			String missing = catalog.find(kind, id).isEmpty() ? " - not installed" : "";
			String values = component.getParameters().stream()
					.map(p -> p.getName() + " = " + ParameterText.of(p).text()).collect(Collectors.joining(", "));
			String text = kind.label() + ": " + id + missing + (values.isEmpty() ? "" : " (" + values + ")");
			return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "\u2026" : text;
		}

		@Override
		public Image getImage(Object element) {
			ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
			if (faulty.contains(element)) {
				return images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
			}
			return images.getImage(element instanceof Arm ? ISharedImages.IMG_OBJ_FOLDER : ISharedImages.IMG_OBJ_ELEMENT);
		}
	}
}
