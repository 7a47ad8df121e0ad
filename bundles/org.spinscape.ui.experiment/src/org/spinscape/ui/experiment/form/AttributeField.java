// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A labelled field for one attribute of the model: text, number or truth value as text. */
public final class AttributeField {

	private static final int PAUSE_MILLISECONDS = 500;
	/** Pixels without which a field would be nothing but its frame, which GTK complains of. */
	private static final int LEAST_WIDTH = 40;

	private final EAttribute attribute;
	private final Supplier<Optional<EObject>> owner;
	private final Supplier<EObject> ownerForWriting;
	private final ExperimentEdits edits;
	private final Text text;
	private final ControlDecoration decoration;
	private boolean refreshing;
	private final Runnable commit = this::commit;

	/**
	 * @param owner           where the attribute is read; empty shows the default
	 * @param ownerForWriting makes the owner if need be
	 */
	public AttributeField(Composite parent, FormToolkit toolkit, String label, String help, EAttribute attribute,
			Supplier<Optional<EObject>> owner, Supplier<EObject> ownerForWriting, ExperimentEdits edits, boolean several) {
		this.attribute = attribute;
		this.owner = owner;
		this.ownerForWriting = ownerForWriting;
		this.edits = edits;
		Label name = toolkit.createLabel(parent, label);
		name.setToolTipText(help);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, several ? SWT.BEGINNING : SWT.CENTER).applyTo(name);
		text = toolkit.createText(parent, "", several ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
		text.setToolTipText(help);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(120, several ? 70 : SWT.DEFAULT)
				.minSize(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
		decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		refresh();
		text.addModifyListener(_ -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(_ -> commit()));
	}

	/** Lets the field offer what it can take. */
	public AttributeField offering(Supplier<List<WordOffer>> words) {
		Completion.on(text, words);
		text.setToolTipText(text.getToolTipText() + "\n" + Completion.TIP);
		return this;
	}

	/** Shows what the file says. */
	public void refresh() {
		if (text.isDisposed()) {
			return;
		}
		Object value = owner.get().map(object -> object.eGet(attribute)).orElse(attribute.getDefaultValue());
		String shown = value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		if (!shown.equals(text.getText())) {
			refreshing = true;
			text.setText(shown);
			refreshing = false;
		}
		decoration.hide();
	}

	private void typed() {
		if (!refreshing) {
			parse();
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, commit);
		}
	}

	private Optional<Object> parse() {
		try {
			Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text.getText().strip());
			decoration.hide();
			return Optional.of(value);
		} catch (RuntimeException e) { // EMF wraps a number format in its own exceptions
			decoration.setDescriptionText("'" + text.getText() + "' is not a " + (attribute.getEAttributeType()
					.getInstanceClass() == double.class ? "number" : "whole number"));
			decoration.show();
			return Optional.empty();
		}
	}

	private void commit() {
		if (!text.isDisposed() && !refreshing) {
			parse().ifPresent(value -> {
				Object before = owner.get().map(object -> object.eGet(attribute)).orElse(attribute.getDefaultValue());
				if (!value.equals(before == null ? "" : before)) {
					edits.set(ownerForWriting.get(), attribute, value);
				}
			});
		}
	}
}
