// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.spinscape.engine.check.Problem;
import org.spinscape.ui.experiment.source.ElementPlaces;
import org.spinscape.ui.experiment.source.SourceArea;
import org.spinscape.ui.experiment.source.SourceArea.Sign;
import org.spinscape.ui.experiment.source.SourceText;

/** The text of the file, to be changed like the forms and in step with them. */
final class SourcePage extends ExperimentPage {

	static final String ID = "source";

	private static final int SMALL = 100;

	private SourceArea area;
	private SourceActions actions;
	private List<Sign> signs = List.of();

	SourcePage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Source", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		Composite body = managedForm.getForm().getBody();
		GridLayoutFactory.fillDefaults().applyTo(body);
		area = new SourceArea(body, document()::type, document()::catalog);
		// small, so that the page fits the editor and the text scrolls, rather than the page with its head
		GridDataFactory.fillDefaults().grab(true, true).hint(SMALL, SMALL).applyTo(area.control());
		actions = new SourceActions(getEditor().getEditorSite().getActionBars(), getSite().getShell(), area);
		area.show(document().source().text());
		area.mark(signs);
	}

	@Override
	public void setActive(boolean active) {
		if (!active) {
			flush();
		}
		super.setActive(active);
		actions.offer(active);
	}

	/** Hands on what was typed a moment ago. */
	@Override
	void flush() {
		if (area != null) {
			area.flush();
		}
	}

	/** Leads to a line, 1-based. */
	void reveal(int line) {
		area.reveal(line);
	}

	@Override
	void refresh() {
		super.refresh();
		if (area != null && !area.control().isDisposed()) {
			area.show(document().source().text());
		}
	}

	@Override
	void showProblems(ProblemFinder.Found found) {
		super.showProblems(found);
		SourceText source = document().source();
		List<Sign> all = new ArrayList<>();
		source.fault().ifPresent(fault -> all.add(new Sign(fault.line(), true, fault.message())));
		if (all.isEmpty()) {
			ElementPlaces places = ElementPlaces.of(source.text());
			for (Problem problem : found.problems()) {
				all.add(new Sign(places.line(found.element(problem)), problem.severity() == Problem.Severity.ERROR,
						problem.toString()));
			}
		}
		signs = List.copyOf(all);
		if (area != null && !area.control().isDisposed()) {
			area.mark(signs);
		}
	}

	@Override
	boolean worksOnFaultyText() {
		return true;
	}
}
