// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** Shown for a file that is no experiment: why, and what to do. */
final class UnreadablePage extends FormPage {

	private final String reason;

	UnreadablePage(FormEditor editor, String reason) {
		super(editor, "unreadable", "Experiment");
		this.reason = reason;
	}

	@Override
	protected void createFormContent(IManagedForm managedForm) {
		managedForm.getForm().setText("This experiment cannot be read");
		managedForm.getToolkit().decorateFormHeading(managedForm.getForm().getForm());
		Composite body = managedForm.getForm().getBody();
		GridLayoutFactory.swtDefaults().applyTo(body);
		var text = managedForm.getToolkit().createLabel(body, reason
				+ "\n\nOpen the file with the text editor (right-click, Open With), mend it, and open it here again.",
				SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(text);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(managedForm.getForm(), ExperimentPage.HELP + getId());
	}
}
