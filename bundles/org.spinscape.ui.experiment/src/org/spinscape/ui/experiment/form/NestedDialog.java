// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;

/** Chooses a contribution inside a parameter and its own parameters, in the same form as that of an arm's component. */
public final class NestedDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(620, 560);

	private final ParameterSpec spec;
	private final ComponentKind kind;
	private final FormContext outer;
	private final Component component = ExperimentFactory.eINSTANCE.createComponent();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final FormContext context;
	private ScrolledDetails details;
	private ComponentForm form;

	/** @param text the value so far, as in the file; what cannot be read of it is left out */
	public NestedDialog(Shell shell, ParameterSpec spec, ComponentKind kind, String text, FormContext outer) {
		super(shell);
		this.spec = spec;
		this.kind = kind;
		this.outer = outer;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		ExperimentEdits edits = new ExperimentEdits(
				new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack));
		context = new FormContext(new FormToolkit(shell.getDisplay()), outer.catalog(), outer.folder(), edits, false);
		NestedValue.read(text.isBlank() ? spec.defaultText() : text, component);
	}

	/** Asks the user. @return the value as text; empty if the user cancels */
	static Optional<String> ask(Shell shell, ParameterSpec spec, ComponentKind kind, String text, FormContext context) {
		NestedDialog dialog = new NestedDialog(shell, spec, kind, text, context);
		return dialog.open() == Window.OK ? Optional.of(dialog.value()) : Optional.empty();
	}

	/** The value as text. */
	public String value() {
		return NestedValue.text(component, kind, outer.catalog());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Choose " + spec.name());
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.spinscape.ui.experiment.nested");
		setTitle("The " + kind.label() + " in parameter '" + spec.name() + "'");
		details = new ScrolledDetails(area, context.toolkit());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
		build();
		stack.addCommandStackListener(_ -> changed());
		area.addListener(SWT.Dispose, _ -> context.toolkit().dispose());
		return area;
	}

	private void build() {
		Composite place = details.empty();
		GridLayoutFactory.swtDefaults().margins(10, 4).applyTo(place);
		form = new ComponentForm(place, component, kind, context, _ -> build());
		details.shown();
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		judge();
		return contents;
	}

	private void changed() {
		form.refresh();
		details.fit();
		judge();
	}

	/** Says at once what is wrong; only what is right can be taken. */
	private void judge() {
		List<String> faults = NestedValue.faults(spec, component, kind, outer.catalog()).stream().map(Violation::message)
				.toList();
		setErrorMessage(faults.isEmpty() ? null : faults.getFirst());
		setMessage(value());
		getButton(IDialogConstants.OK_ID).setEnabled(faults.isEmpty());
	}

	@Override
	protected void okPressed() {
		form.commit();
		if (NestedValue.faults(spec, component, kind, outer.catalog()).isEmpty()) {
			super.okPressed();
		}
	}
}
