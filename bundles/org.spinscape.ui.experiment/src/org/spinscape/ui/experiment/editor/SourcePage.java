// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;

/** The text of the file as it would be saved, for reading and copying. */
final class SourcePage extends ExperimentPage {

	static final String ID = "source";

	private static final int SMALL = 100;

	private Text text;

	SourcePage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Source", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		var body = managedForm.getForm().getBody();
		GridLayoutFactory.swtDefaults().applyTo(body);
		text = managedForm.getToolkit().createText(body, "",
				SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		// small, so that the page fits the editor and the text scrolls, rather than the page with its head
		GridDataFactory.fillDefaults().grab(true, true).hint(SMALL, SMALL).applyTo(text);
		refresh();
	}

	@Override
	void refresh() {
		super.refresh();
		if (text != null && !text.isDisposed() && isActive()) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				document().experiment().eResource().save(bytes, null);
			} catch (IOException e) {
				throw new IllegalStateException(e); // memory does not fail
			}
			text.setText(bytes.toString(StandardCharsets.UTF_8));
		}
	}
}
