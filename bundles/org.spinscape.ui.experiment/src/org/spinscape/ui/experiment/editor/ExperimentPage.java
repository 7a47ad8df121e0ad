// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.menus.IMenuService;
import org.spinscape.engine.check.Problem;
import org.spinscape.ui.experiment.source.SourceText.Fault;

/** A page of the experiment editor: its head says what is wrong and holds the Run button. */
abstract class ExperimentPage extends FormPage {

	/** Where other plug-ins put buttons; also named in their plugin.xml. */
	static final String TOOLBAR = "toolbar:org.spinscape.ui.experiment.form";

	/** Pages are explained by their ids. */
	static final String HELP = "org.spinscape.ui.experiment.";

	private final ExperimentDocument document;

	ExperimentPage(FormEditor editor, String id, String title, ExperimentDocument document) {
		super(editor, id, title);
		this.document = document;
	}

	final ExperimentDocument document() {
		return document;
	}

	@Override
	protected final void createFormContent(IManagedForm managedForm) {
		Form form = managedForm.getForm().getForm();
		managedForm.getToolkit().decorateFormHeading(form);
		managedForm.getForm().setText(heading());
		IMenuService menus = getSite().getService(IMenuService.class);
		if (menus != null && form.getToolBarManager() instanceof ToolBarManager toolBar) {
			menus.populateContributionManager(toolBar, TOOLBAR);
			form.updateToolBar();
			form.addDisposeListener(_ -> menus.releaseContributions(toolBar));
		}
		form.addMessageHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent e) {
				followProblems(form);
			}
		});
		createContent(managedForm);
		refresh();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form, HELP + getId());
	}

	private ProblemFinder.Found last;

	private void followProblems(Control over) {
		if (getEditor() instanceof ExperimentEditor editor) {
			Optional<Fault> fault = document.source().fault();
			if (fault.isPresent()) {
				editor.revealLine(fault.get().line());
			} else if (last != null && !last.problems().isEmpty()) {
				ProblemMenu.of(over, last, editor).setVisible(true);
			}
		}
	}

	/** Hands on what is still being typed. */
	void flush() {
		// forms do so by themselves when the keyboard leaves their fields
	}

	/** Whether the page can be used while the text of the file is no experiment; else it is shown, but not to be changed. */
	boolean worksOnFaultyText() {
		return false;
	}

	private String heading() {
		String name = document.experiment().getName();
		return "Experiment " + (name == null ? "" : name);
	}

	/** Fills the page. */
	abstract void createContent(IManagedForm managedForm);

	/** Shows the model as it is now. */
	void refresh() {
		if (getManagedForm() == null || getManagedForm().getForm().isDisposed()) {
			return;
		}
		getManagedForm().getForm().setText(heading());
		Optional<Fault> fault = document.source().fault();
		getManagedForm().getForm().getBody().setEnabled(fault.isEmpty() || worksOnFaultyText());
		if (fault.isPresent()) {
			String line = fault.get().line() > 0 ? " in line " + fault.get().line() : "";
			getManagedForm().getForm().getForm().setMessage("The source has an error" + line, IMessageProvider.ERROR,
					new IMessage[] { new FormMessage(fault.get().message(), IMessageProvider.ERROR) });
		}
	}

	/** Sums the problems up in the head of the page. */
	void showProblems(ProblemFinder.Found found) {
		last = found;
		if (getManagedForm() == null || getManagedForm().getForm().isDisposed() || document.source().fault().isPresent()) {
			return;
		}
		List<Problem> problems = found.problems();
		if (problems.isEmpty()) {
			getManagedForm().getForm().setMessage(null, IMessageProvider.NONE);
			return;
		}
		boolean error = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
		// Short, since a long message would make the page wider than the editor; the sentences are in the tip.
		String text = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
		IMessage[] sentences = problems.stream().map(ExperimentPage::message).toArray(IMessage[]::new);
		getManagedForm().getForm().getForm().setMessage(text,
				error ? IMessageProvider.ERROR : IMessageProvider.WARNING, sentences);
	}

	private static FormMessage message(Problem problem) {
		return new FormMessage(problem.toString(),
				problem.severity() == Problem.Severity.ERROR ? IMessageProvider.ERROR : IMessageProvider.WARNING);
	}

	/** A problem as the head of a form shows it. */
	private record FormMessage(String getMessage, int getMessageType) implements IMessage {

		@Override
		public Object getKey() {
			return getMessage;
		}

		@Override
		public Object getData() {
			return null;
		}

		@Override
		public Control getControl() {
			return null;
		}

		@Override
		public String getPrefix() {
			return "";
		}
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			refresh();
			if (last != null) {
				showProblems(last);
			}
		}
	}
}
