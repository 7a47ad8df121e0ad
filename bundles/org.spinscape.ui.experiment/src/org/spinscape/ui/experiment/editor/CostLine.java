// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.engine.run.Preview;
import org.spinscape.engine.run.Prospect;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.Background;

/** Says what a run will cost in time, disk and memory, from tasks that are tried for a moment when the user asks. */
final class CostLine {

	/** How long tasks are tried, in seconds: as on the command line. */
	private static final double TRY = 3;
	/** The words take the width there is, and wrap. */
	private static final int WIDTH = 200;

	private final ExperimentDocument document;
	private final Button ask;
	private final Label words;
	private final Background background;

	CostLine(Composite parent, FormToolkit toolkit, ExperimentDocument document) {
		this.document = document;
		Composite line = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		ask = toolkit.createButton(line, "Estimate Cost", SWT.PUSH);
		ask.setToolTipText("Tries some tasks for " + (int) TRY + " seconds and says what time, disk and memory a run will"
				+ " take; nothing is kept");
		ask.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> estimate()));
		words = toolkit.createLabel(line, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		background = new Background(line);
	}

	/** What was said was of the experiment as it was. */
	void forget() {
		background.cancel();
		ask.setEnabled(true);
		say("");
	}

	private void estimate() {
		// Of its own, since the form goes on changing the other one.
		Experiment copy = EcoreUtil.copy(document.experiment());
		Path folder = document.folder();
		ask.setEnabled(false);
		say("Trying some tasks ...");
		background.run("Estimating the cost of a run", () -> new Prospect(document.catalog()).preview(copy, folder, 0, TRY),
				this::tell, e -> {
					ask.setEnabled(true);
					say("The cost cannot be estimated: " + e.getMessage());
				});
	}

	private void tell(Preview preview) {
		ask.setEnabled(true);
		say("A run has " + preview + ".");
	}

	private void say(String sentence) {
		if (!sentence.equals(words.getText())) {
			words.setText(sentence);
			Reflow.around(words);
		}
	}
}
