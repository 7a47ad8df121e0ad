// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.io.IOException;
import java.util.EventObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.ui.experiment.source.ElementPlaces;

/** Edits one experiment file in forms and as text, in step with each other. */
public final class ExperimentEditor extends FormEditor implements IEditingDomainProvider {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.experiment.editor";

	private ExperimentDocument document;
	private UndoRedo undoRedo;
	private ProblemFinder problems;
	private OutsideChanges outside;
	private ProblemFinder.Found found = new ProblemFinder.Found(List.of(), Map.of());
	private final CommandStackListener changes = this::changed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput file)) {
			throw new PartInitException("An experiment must be in a project: import the file into one first.");
		}
		super.init(site, input);
		setPartName(file.getFile().getName());
		try {
			document = new ExperimentDocument(file.getFile());
			undoRedo = new UndoRedo(document.stack(), site.getActionBars(), this::flush);
			problems = new ProblemFinder(document, this::show);
			document.stack().addCommandStackListener(changes);
			outside = new OutsideChanges(document::file, this::changedOutside);
		} catch (ExperimentFileException e) {
			throw new PartInitException(e.getMessage(), e);
		}
	}

	@Override
	protected void addPages() {
		try {
			addPage(new OverviewPage(this, document));
			addPage(new ArmsPage(this, document));
			addPage(new SweepPage(this, document));
			addPage(new AnalysesPage(this, document));
			addPage(new ExecutionPage(this, document));
			addPage(new SourcePage(this, document));
			problems.look();
			if (document.source().fault().isPresent()) {
				setActivePage(SourcePage.ID);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	private void changed(EventObject event) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (getContainer() != null && !getContainer().isDisposed()) {
				firePropertyChange(PROP_DIRTY);
				undoRedo.update();
				refreshPages();
				problems.look();
			}
		});
	}

	private void refreshPages() {
		for (Object page : pages) {
			if (page instanceof ExperimentPage shown) {
				shown.refresh();
			}
		}
	}

	private void show(ProblemFinder.Found news) {
		found = news;
		for (Object page : pages) {
			if (page instanceof ExperimentPage shown) {
				shown.showProblems(news);
			}
		}
	}

	/** What was found wrong last. */
	List<Problem> problems() {
		return found.problems();
	}

	/** Does what is offered against a problem. */
	void mend(Remedy remedy) {
		flush();
		document.mend(remedy);
	}

	/** Hands on what is still being typed. */
	private void flush() {
		for (Object page : pages) {
			if (page instanceof ExperimentPage shown) {
				shown.flush();
			}
		}
	}

	/** Opens the text with a line selected, 1-based. */
	void revealLine(int line) {
		if (setActivePage(SourcePage.ID) instanceof SourcePage source) {
			source.reveal(line);
		}
	}

	/** Opens the page that an element can be changed on: of a component, the arms with it selected. */
	void reveal(EObject element) {
		if (!(element instanceof Experiment) && element.eContainer() instanceof Experiment && !(element instanceof Arm)) {
			setActivePage(ExecutionPage.ID);
			return;
		}
		if (element instanceof Experiment) {
			setActivePage(OverviewPage.ID);
			return;
		}
		IFormPage page = setActivePage(ArmsPage.ID);
		if (page instanceof ArmsPage arms) {
			arms.select(element);
		}
	}

	/** Leads from a marker, in the view Problems for example, to what it is about. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IGotoMarker.class ? type.cast((IGotoMarker) this::reveal) : super.getAdapter(type);
	}

	private void reveal(IMarker marker) {
		boolean text = document.source().fault().isPresent() || SourcePage.ID.equals(getActivePageInstance().getId());
		Optional<EObject> element = ElementPlaces.element(document.experiment(), marker.getAttribute(ProblemFinder.PATH, ""));
		if (text || element.isEmpty()) {
			revealLine(marker.getAttribute(IMarker.LINE_NUMBER, 1));
		} else {
			reveal(element.get());
		}
	}

	@Override
	public EditingDomain getEditingDomain() {
		return document.domain();
	}

	@Override
	public boolean isDirty() {
		return document.stack().isSaveNeeded();
	}

	/** What others write is taken over, unless something here is not saved yet: then who saves is asked. */
	private void changedOutside() {
		if (getContainer() != null && !getContainer().isDisposed() && !isDirty()) {
			document.outside().ifPresent(text -> {
				document.takeOver(text);
				firePropertyChange(PROP_DIRTY);
			});
		}
	}

	/** Asks what is to become of a file that others have changed. @return whether it is to be overwritten */
	private boolean overwrites(String theirs) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), "Save", document.file().getName()
				+ " has been changed by somebody else since it was read here.", 0, "Overwrite", "Take Theirs", "Cancel");
		if (answer == 1) {
			document.takeOver(theirs);
			firePropertyChange(PROP_DIRTY);
		}
		return answer == 0;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		flush();
		Optional<String> theirs = document.outside();
		if (theirs.isPresent() && !overwrites(theirs.get())) {
			monitor.setCanceled(true);
			return;
		}
		try {
			document.save(monitor);
			firePropertyChange(PROP_DIRTY);
			refreshPages(); // the file says where its components are from
			problems.look();
		} catch (CoreException | IOException e) {
			monitor.setCanceled(true);
			IStatus status = new Status(IStatus.ERROR, ExperimentEditor.class,
					document.file().getName() + " could not be saved: " + e.getMessage(), e);
			StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSaveAs() {
		SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
		dialog.setOriginalFile(document.file());
		if (dialog.open() == Window.OK && dialog.getResult() instanceof Path path) {
			IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
			document.moved(target);
			setInputWithNotify(new FileEditorInput(target));
			setPartName(target.getName());
			doSave(new NullProgressMonitor());
		}
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.stack().removeCommandStackListener(changes);
			problems.close();
			outside.close();
		}
		super.dispose();
	}
}
