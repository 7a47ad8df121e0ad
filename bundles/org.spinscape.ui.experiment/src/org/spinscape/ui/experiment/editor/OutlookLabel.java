// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.engine.run.Outlook;
import org.spinscape.engine.run.Prospect;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.Background;

/** Says how many tasks a run will have and what their landscapes take, and says it anew while the experiment changes. */
final class OutlookLabel {

	/** So long nothing may change before it is worked out, in milliseconds. */
	private static final int PAUSE = 300;

	private final ExperimentDocument document;
	private final Label label;
	private final Background background;
	private int latest;

	OutlookLabel(Composite parent, FormToolkit toolkit, ExperimentDocument document) {
		this.document = document;
		label = toolkit.createLabel(parent, "", SWT.WRAP);
		background = new Background(label);
	}

	Label control() {
		return label;
	}

	void refresh() {
		int number = ++latest;
		label.getDisplay().timerExec(PAUSE, () -> {
			if (number == latest && !label.isDisposed()) {
				ask();
			}
		});
	}

	private void ask() {
		// Of its own, since the form goes on changing the other one.
		Experiment copy = EcoreUtil.copy(document.experiment());
		Path folder = document.folder();
		background.run("Outlook", () -> new Prospect(document.catalog()).outlook(copy, folder), this::tell,
				_ -> say("As it is the experiment cannot be run: see Problems."));
	}

	private void tell(Outlook outlook) {
		say("A run has " + outlook + ".");
	}

	private void say(String words) {
		if (!words.equals(label.getText())) {
			label.setText(words);
			Reflow.around(label);
		}
	}
}
